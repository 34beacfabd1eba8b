/** Keys and gestures, opened by `?`. */
import { useMessages } from '../i18n/use-messages.ts';
import { Dialog } from '../ui/Dialog.tsx';

export const HelpDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { help, app } = useMessages();
  return <Dialog open title={help.title} closeLabel={app.close} onClose={onClose}>{null}</Dialog>;
};
