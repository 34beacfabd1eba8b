/** What lies over the page, and is in no link: which dialogs there are, and what a reader knows them by. */
import type { Messages } from '../i18n/en.ts';

export type Opened = 'about' | 'help' | 'report' | 'share';

export const DIALOG_NAMES: Readonly<Record<Opened, (messages: Messages) => string>> = {
  about: ({ app }) => app.about,
  help: ({ help }) => help.title,
  report: ({ app }) => app.reportOpen,
  share: ({ app }) => app.share,
};
