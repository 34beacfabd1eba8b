/** Share: opens the dialog with the link to exactly this view, which one more press copies. */
import { lazy, Suspense, useState } from 'react';
import { withTexts } from '../i18n/languages.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { Icon } from '../ui/Icon.tsx';
import type { ShellStore } from './shell-store.ts';

const ShareDialog = lazy(async () => ({
  default: (await withTexts(import('../share/dialog/ShareDialog.tsx'))).ShareDialog,
}));

export const ShareButton = ({ shell, compact }: { readonly shell: ShellStore; readonly compact: boolean }) => {
  const { app } = useMessages();
  // Once it has come it stays: only a dialog that closes itself gives the focus back to the button.
  const [isOpen, setOpen] = useState<boolean | null>(null);
  return (
    <>
      <button type="button" className="app-tool" title={app.share} aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {compact ? (
          <>
            <Icon name="share" size={20} />
            <span className="visually-hidden">{app.share}</span>
          </>
        ) : (
          app.share
        )}
      </button>
      {isOpen !== null && (
        <Suspense fallback={null}>
          <ShareDialog open={isOpen} onClose={() => setOpen(false)} hasOwnStory={shell.getState().story !== null} />
        </Suspense>
      )}
    </>
  );
};
