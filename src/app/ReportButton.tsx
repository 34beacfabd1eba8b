/** How many events of the file can be shown, and the way to the list of what was left out or changed: it never goes away. */
import { useState, useSyncExternalStore } from 'react';
import type { Problem } from '../events/format/problem.ts';
import type { Messages } from '../i18n/en.ts';
import { loadAllMessages } from '../i18n/english-store.ts';
import { useMessages } from '../i18n/use-messages.ts';
import type { ReportDialogProps } from '../panes/report/ReportDialog.tsx';
import { countRecords } from '../query/report-counts.ts';
import { useSelectionState } from '../session/use-session.ts';
import { inDialog, latePart } from '../ui/late-part.tsx';
import { runTask } from './failed-tasks.ts';
import type { ShellStore } from './shell-store.ts';
import type { App } from './start.ts';
import './ReportButton.css';

const ReportDialog = latePart<ReportDialogProps>({
  load: async () => (await import('../panes/report/ReportDialog.tsx')).ReportDialog,
  name: ({ app }) => app.reportOpen,
  frame: inDialog,
});

export const saveReport = (shell: ShellStore, problems: readonly Problem[], messages: Messages, name: string): void =>
  runTask(shell, { id: 'report', name: ({ app }) => app.reportOpen }, async () => {
    const [share, { report }] = await Promise.all([import('../share/save-report.ts'), loadAllMessages(messages)]);
    share.saveReport(problems, report, name);
  });

export const ReportButton = ({ app }: { readonly app: App }) => {
  const messages = useMessages();
  const { app: words } = messages;
  const state = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  const { answers } = useSyncExternalStore(app.shell.subscribe, app.shell.getState);
  const isFramed = useSelectionState(({ selection }) => selection.ui !== 'full');
  const [isOpen, setOpen] = useState(false);
  if (state.phase !== 'ready' || state.report.issues.length === 0) return null;
  const { issues, read, doubtful } = state.report;
  const { table } = state;
  const count = countRecords(issues) - doubtful.filter(({ key }) => answers.has(key)).length;
  return (
    <>
      <button
        type="button"
        className="report-button"
        data-attention={count > 0 || undefined}
        title={words.reportOpen}
        onClick={() => setOpen(true)}
      >
        <span>{words.reportCount(table.count, read)}</span>
        <span>{words.reportNeed(count)}</span>
        <span className="visually-hidden">{words.reportOpen}</span>
      </button>
      {isOpen && (
        <ReportDialog
          shown={table.count}
          total={read}
          count={count}
          problems={issues}
          doubtful={doubtful}
          answers={answers}
          onAnswer={isFramed ? null : app.answerPlace}
          onSave={() => saveReport(app.shell, issues, messages, table.document.id)}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
};
