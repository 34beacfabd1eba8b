/** A button that opens a small panel with anything in it. */
import { useEffect, useId, type ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { usePopup } from './use-popup.ts';
import './Popover.css';

export interface PopoverProps {
  /** What the button shows. */
  readonly children: ReactNode;
  /** The button's name where what it shows is not enough. */
  readonly label?: string;
  /** The panel's name. */
  readonly title: string;
  readonly panel: (close: () => void) => ReactNode;
  readonly className?: string;
  /** No arrow behind the text. */
  readonly plain?: boolean;
}

export const Popover = ({ children, label, title, panel, className, plain = false }: PopoverProps) => {
  const popup = usePopup();
  const id = useId();
  useEffect(() => {
    if (popup.open) popup.panel.current?.focus({ preventScroll: true });
  }, [popup.open, popup.panel]);
  return (
    <>
      <button
        ref={popup.button} type="button" className={className ? `popover-button ${className}` : 'popover-button'} aria-label={label} title={label}
        aria-haspopup="dialog" aria-expanded={popup.open} aria-controls={popup.open ? id : undefined}
        popoverTarget={popup.open ? id : undefined} popoverTargetAction="hide"
        onClick={() => (popup.open ? popup.hide() : popup.show())}
      >
        {children}
        {!plain && <Icon name="chevronDown" size={16} />}
      </button>
      {popup.open && (
        <div
          ref={popup.panel} id={id} className="popover-panel" popover="auto" role="dialog" aria-label={title} tabIndex={-1}
          onKeyDown={(event) => { if (event.key === 'Escape') { event.stopPropagation(); popup.hide(); } }}
        >
          {panel(() => popup.hide())}
        </div>
      )}
    </>
  );
};
