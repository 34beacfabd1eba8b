/** A sheet from the bottom of a narrow page: modal, on the browser's own dialog. */
import type { ReactNode } from 'react';
import { useModal } from './use-modal.ts';
import './Sheet.css';

export interface SheetProps {
  readonly open: boolean;
  /** Its accessible name. */
  readonly label: string;
  readonly onClose: () => void;
  /** There only while it is open. */
  readonly children: ReactNode;
}

export const Sheet = ({ open, label, onClose, children }: SheetProps) => {
  const ref = useModal(open, onClose);
  return (
    <dialog ref={ref} className="sheet" aria-label={label} onClose={onClose}>
      {open && <div className="sheet-body">{children}</div>}
    </dialog>
  );
};
