/** Saves the report on a file; its code comes when it is asked for, and where it doesn't, that is said. */
import type { Problem } from '../events/format/problem.ts';
import type { Messages } from '../i18n/en.ts';
import { loadAllMessages } from '../i18n/english-store.ts';
import { runTask } from './failed-tasks.ts';
import type { ShellStore } from './shell-store.ts';

export const saveReport = (shell: ShellStore, problems: readonly Problem[], messages: Messages, name: string): void =>
  runTask(shell, { id: 'report', name: ({ app }) => app.reportOpen }, async () => {
    const [share, { report }] = await Promise.all([import('../share/save-report.ts'), loadAllMessages(messages)]);
    share.saveReport(problems, report, name);
  });
