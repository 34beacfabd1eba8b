/** The panel of a popover, while it is open. */
import { useEffect, type ReactNode } from 'react';
import type { Popup } from './use-popup.ts';
import { PopupCloseContext, usePopupPanel } from './use-popup-panel.ts';

export interface PopoverPanelProps extends Pick<Popup, 'button' | 'hide'> {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Closes what says that this part did not come. */
  readonly onClose: () => void;
}

export const PopoverPanel = ({ id, title, button, hide, children }: PopoverPanelProps) => {
  const panel = usePopupPanel({ button, hide });
  useEffect(() => {
    // What it holds may have taken the focus already.
    if (!panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
  }, [panel]);
  return (
    <div ref={panel} id={id} className="popover-panel" popover="auto" role="dialog" aria-label={title} tabIndex={-1}>
      <PopupCloseContext value={hide}>{children}</PopupCloseContext>
    </div>
  );
};
