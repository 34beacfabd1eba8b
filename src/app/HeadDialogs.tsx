/** The dialogs that buttons of the head and More open, each with code of its own. */
import { useState } from 'react';
import type { AboutDialogProps } from '../panes/reading/AboutDialog.tsx';
import type { ShareDialogProps } from '../share/dialog/ShareDialog.tsx';
import { inDialog, latePart } from '../ui/late-part.tsx';
import { DIALOG_NAMES, type Opened } from './dialog-names.ts';
import type { FileReportProps } from './FileReport.tsx';
import type { HelpDialogProps } from './HelpDialog.tsx';
import type { App } from './start.ts';

const HelpDialog = latePart<HelpDialogProps>({
  load: async () => (await import('./HelpDialog.tsx')).HelpDialog,
  name: DIALOG_NAMES.help,
  frame: inDialog,
});
const AboutDialog = latePart<AboutDialogProps>({
  load: async () => (await import('../panes/reading/AboutDialog.tsx')).AboutDialog,
  name: DIALOG_NAMES.about,
  frame: inDialog,
});
const FileReport = latePart<FileReportProps>({
  load: async () => (await import('./FileReport.tsx')).FileReport,
  name: DIALOG_NAMES.report,
  frame: inDialog,
});
const ShareDialog = latePart<ShareDialogProps>({
  load: async () => (await import('../share/dialog/ShareDialog.tsx')).ShareDialog,
  name: DIALOG_NAMES.share,
  frame: inDialog,
});

export interface HeadDialogsProps {
  readonly app: App;
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened) => void;
  readonly onClose: () => void;
}

export const HeadDialogs = ({ app, opened, onOpen, onClose }: HeadDialogsProps) => {
  const { shell, preferences } = app;
  // Once opened the dialog stays: it gives the focus back only if it closes itself.
  const [wasShared, setShared] = useState(false);
  if (opened === 'share' && !wasShared) setShared(true);
  return (
    <>
      {opened === 'about' && <AboutDialog onClose={onClose} onHelp={() => onOpen('help')} />}
      {opened === 'help' && <HelpDialog preferences={preferences} onClose={onClose} />}
      {opened === 'report' && <FileReport app={app} onClose={onClose} />}
      {wasShared && (
        <ShareDialog open={opened === 'share'} onClose={onClose} hasOwnStory={shell.getState().story !== null} />
      )}
    </>
  );
};
