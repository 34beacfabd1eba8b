/** A modal dialog on the browser's own element: focus, Escape and the inert page behind it come with that. */
import { useId, type ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { useModal } from './use-modal.ts';

interface DialogProps {
  readonly open: boolean;
  readonly title: string;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Its children are there only while it is open. */
export const Dialog = ({ open, title, closeLabel, onClose, children, className }: DialogProps) => {
  const ref = useModal(open, onClose);
  const titleId = useId();
  return (
    // React lets this event rise, as the browser does not: a sheet around the dialog would close with it.
    <dialog
      ref={ref}
      className={className ? `dialog ${className}` : 'dialog'}
      aria-labelledby={titleId}
      onClose={(event) => {
        event.stopPropagation();
        onClose();
      }}
    >
      {open && (
        <>
          <div className="dialog-head">
            <h2 id={titleId} className="dialog-title">
              {title}
            </h2>
            <IconButton icon="close" label={closeLabel} onClick={onClose} />
          </div>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long text must scroll by keyboard */}
          <div className="dialog-body" tabIndex={0}>
            {children}
          </div>
        </>
      )}
    </dialog>
  );
};
