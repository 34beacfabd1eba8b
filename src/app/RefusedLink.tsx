/** In a sandbox that lets no link open a tab: the link's address, to be taken along. */
import { createRoot } from 'react-dom/client';
import { loadAllMessages } from '../i18n/english-store.ts';
import { MessagesContext, useAllMessages } from '../i18n/use-messages.ts';
import { CopyField } from '../share/dialog/CopyField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { App } from './start.ts';

interface RefusedLinkProps {
  readonly href: string;
  readonly onClose: () => void;
}

const RefusedLink = ({ href, onClose }: RefusedLinkProps) => {
  const { app, share } = useAllMessages();
  return (
    <Dialog open title={share.linkRefused} closeLabel={app.close} onClose={onClose}>
      <CopyField label={share.linkRefusedAdvice} text={href} copy={share.copyAddress} rows={2} isFirst />
    </Dialog>
  );
};

/** Beside the app, whose own dialogs it may come from. Whoever pressed the link has the focus back in the end. */
export const showRefusedLink = async ({ shell }: Pick<App, 'shell'>, href: string): Promise<void> => {
  const messages = await loadAllMessages(shell.getState().messages);
  const pressed = document.activeElement;
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const close = (): void => {
    root.unmount();
    place.remove();
    if (pressed instanceof HTMLElement) pressed.focus({ preventScroll: true });
  };
  root.render(
    <MessagesContext value={messages}>
      <RefusedLink href={href} onClose={close} />
    </MessagesContext>,
  );
};
