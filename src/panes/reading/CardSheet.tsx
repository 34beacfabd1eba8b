/** The card as a sheet from the bottom of a narrow page: modal, on the browser's own dialog. */
import { useEffect, useRef } from 'react';
import { useMessages } from '../../i18n/use-messages.ts';
import { LazyCard } from './LazyCard.tsx';
import './CardSheet.css';

export const CardSheet = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const ref = useRef<HTMLDialogElement>(null);
  const { card } = useMessages().reading;
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  useEffect(() => {
    const dialog = ref.current;
    // A press on the backdrop reaches the dialog itself.
    const onPress = (event: PointerEvent): void => { if (event.target === dialog) onClose(); };
    dialog?.addEventListener('pointerdown', onPress);
    return () => dialog?.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  return (
    <dialog ref={ref} className="card-sheet" aria-label={card.region} onClose={onClose}>
      {open && <div className="card-sheet-body"><LazyCard onClose={onClose} /></div>}
    </dialog>
  );
};
