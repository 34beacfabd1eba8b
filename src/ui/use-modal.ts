/** Opens and closes the browser's own modal dialog with the state; a press on the backdrop closes it. */
import { useEffect, useRef, type RefObject } from 'react';

export const useModal = (open: boolean, onClose: () => void): RefObject<HTMLDialogElement | null> => {
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog || dialog.open === open) return;
    if (open) dialog.showModal();
    else dialog.close();
  }, [open]);
  useEffect(() => {
    const dialog = ref.current;
    // A press on the backdrop reaches the dialog itself; what is inside it stops at its own boxes.
    const onPress = (event: PointerEvent): void => {
      if (event.target === dialog) onClose();
    };
    dialog?.addEventListener('pointerdown', onPress);
    return () => dialog?.removeEventListener('pointerdown', onPress);
  }, [onClose]);
  return ref;
};
