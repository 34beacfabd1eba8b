/** A button and whether the panel beside it is open; what shows the panel is `use-popup-panel.ts`. */
import { useCallback, useRef, useState, type RefObject } from 'react';

export interface Popup {
  readonly open: boolean;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly show: () => void;
  /** For the button: opens, and closes what is open. */
  readonly onPress: () => void;
  readonly onToggle: () => void;
  /** Closes; gives the focus back to the button unless told otherwise. */
  readonly hide: (refocus?: boolean) => void;
}

export const usePopup = (): Popup => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const show = useCallback(() => setOpen(true), []);
  const hide = useCallback((refocus = true) => {
    setOpen(false);
    if (refocus) button.current?.focus();
  }, []);
  // A press on the button first closes the panel as a press outside; the click that follows must not open it again.
  const wasOpen = useRef(false);
  const onPress = useCallback(() => {
    wasOpen.current = open;
  }, [open]);
  const onToggle = useCallback(() => {
    if (open || wasOpen.current) hide();
    else show();
    wasOpen.current = false;
  }, [open, hide, show]);
  return { open, button, show, hide, onPress, onToggle };
};
