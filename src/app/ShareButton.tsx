/** Share: opens the dialog with the link to exactly this view, which one more press copies. */
import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import type { ShareDialogProps } from '../share/dialog/ShareDialog.tsx';
import { Icon } from '../ui/Icon.tsx';
import { inDialog, latePart } from '../ui/late-part.tsx';
import type { ShellStore } from './shell-store.ts';

const ShareDialog = latePart<ShareDialogProps>({
  load: async () => (await import('../share/dialog/ShareDialog.tsx')).ShareDialog,
  name: ({ app }) => app.share,
  frame: inDialog,
});

export const ShareButton = ({ shell, compact }: { readonly shell: ShellStore; readonly compact: boolean }) => {
  const { app } = useMessages();
  // null = never opened. Once opened the dialog stays mounted: it returns the focus to the button only if it closes
  // itself.
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
        <ShareDialog open={isOpen} onClose={() => setOpen(false)} hasOwnStory={shell.getState().story !== null} />
      )}
    </>
  );
};
