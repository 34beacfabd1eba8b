/** Share copies the link to exactly this view, and says so. */
import { useEffect, useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { copyLink } from '../share/copy-link.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Icon } from '../ui/Icon.tsx';

const SAID_MS = 2500;

export const ShareButton = ({ compact }: { readonly compact: boolean }) => {
  const { app } = useMessages();
  const [said, setSaid] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (said !== 'copied') return undefined;
    const timer = setTimeout(() => setSaid(null), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const share = (): void => { void copyLink(window.location.href).then((done: boolean) => setSaid(done ? 'copied' : 'refused')); };
  return (
    <>
      <button type="button" className="app-tool" aria-label={app.share} title={app.share} onClick={share}>
        {compact ? <Icon name="share" size={20} /> : app.share}
      </button>
      <span className="app-toast" role="alert">{said === 'copied' ? app.copied : ''}</span>
      <Dialog open={said === 'refused'} title={app.share} closeLabel={app.close} onClose={() => setSaid(null)}>
        <input className="app-link" aria-label={app.link} readOnly value={window.location.href} onFocus={(event) => event.currentTarget.select()} />
      </Dialog>
    </>
  );
};
