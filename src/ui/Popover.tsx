/** A button that opens a small panel with anything in it. */
import { useEffect, useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { PopupCloseContext, usePopup } from './use-popup.ts';
import './Popover.css';

export interface PopoverProps {
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
}

export const Popover = ({ face, label, title, children, className, plain = false }: PopoverProps) => {
  const { open, button, panel, hide, onPress, onToggle } = usePopup();
  const id = useId();
  useEffect(() => {
    if (open) panel.current?.focus({ preventScroll: true });
  }, [open, panel]);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ? `popover-button ${className}` : 'popover-button'}
        aria-label={label}
        title={label}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerDown={onPress}
        onClick={onToggle}
      >
        {face}
        {!plain && <Icon name="chevronDown" size={16} />}
      </button>
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
