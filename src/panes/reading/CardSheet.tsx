/** The card as a sheet from the bottom of a narrow page: modal, on the browser's own dialog. */
import { useMessages } from '../../i18n/use-messages.ts';
import { useModal } from '../../ui/use-modal.ts';
import { LazyCard } from './LazyCard.tsx';
import './CardSheet.css';

export const CardSheet = ({ open, onClose }: { readonly open: boolean; readonly onClose: () => void }) => {
  const ref = useModal(open, onClose);
  const { card } = useMessages().reading;
  return (
    <dialog ref={ref} className="card-sheet" aria-label={card.region} onClose={onClose}>
      {open && <div className="card-sheet-body"><LazyCard onClose={onClose} /></div>}
    </dialog>
  );
};
