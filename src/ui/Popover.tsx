/** A button that opens a small panel with anything in it. */
import { useEffect, useId, type ReactNode } from 'react';
import { PopupButton } from './PopupButton.tsx';
import { PopupCloseContext, usePopup } from './use-popup.ts';

interface PopoverProps {
  /** What the button shows. */
  readonly face: ReactNode;
  /** The button's name where what it shows is not enough. */
  readonly label?: string;
  /** The panel's name. */
  readonly title: string;
  /** What the panel holds; `useClosePopup` closes it from inside. */
  readonly children: ReactNode;
  readonly className?: string;
  /** No arrow behind the text. */
  readonly plain?: boolean;
  /** What of the page it leads to: the focus comes back to it from there. */
  readonly opens?: string | undefined;
}

export const Popover = ({ face, label, title, children, className, plain = false, opens }: PopoverProps) => {
  const popup = usePopup();
  const { open, panel, hide } = popup;
  const id = useId();
  useEffect(() => {
    // What it holds may have taken the focus already.
    if (open && !panel.current?.contains(document.activeElement)) panel.current?.focus({ preventScroll: true });
  }, [open, panel]);
  return (
    <>
      <PopupButton
        popup={popup}
        kind="dialog"
        panelId={id}
        label={label}
        className={className}
        plain={plain}
        opens={opens}
      >
        {face}
      </PopupButton>
      {open && (
        <div
          ref={panel}
          id={id}
          className="popover-panel"
          popover="auto"
          role="dialog"
          aria-label={title}
          tabIndex={-1}
        >
          <PopupCloseContext value={hide}>{children}</PopupCloseContext>
        </div>
      )}
    </>
  );
};
