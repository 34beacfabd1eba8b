/**
 * How many events of the file can be shown, and the way to the list of what was left out or changed: it never goes
 * away.
 */
import { useState, useSyncExternalStore } from 'react';
import { useAllMessages } from '../i18n/use-messages.ts';
import type { ReportDialogProps } from '../panes/report/ReportDialog.tsx';
import { countRecords } from '../query/report-counts.ts';
import { useSelectionState } from '../session/use-session.ts';
import { inDialog, latePart } from '../ui/late-part.tsx';
import { saveReport } from './save-report.ts';
import type { App } from './start.ts';

const ReportDialog = latePart<ReportDialogProps>({
  load: async () => (await import('../panes/report/ReportDialog.tsx')).ReportDialog,
  name: ({ app }) => app.reportOpen,
  frame: inDialog,
});

export const ReportButton = ({ app }: { readonly app: App }) => {
  const messages = useAllMessages();
  const { report: words, app: shell } = messages;
  const state = useSyncExternalStore(app.load.store.subscribe, app.load.store.getState);
  const { answers } = useSyncExternalStore(app.shell.subscribe, app.shell.getState);
  const isFramed = useSelectionState(({ selection }) => selection.ui !== 'full');
  const [isOpen, setOpen] = useState(false);
  if (state.phase !== 'ready' || state.report.issues.length === 0) return null;
  const { read, doubtful } = state.report;
  const { table } = state;
  const decided = new Set(doubtful.flatMap(({ key, path }) => (answers.has(key) ? [path] : [])));
  const issues = state.report.issues.filter(({ done, path }) => done !== 'asked' || !decided.has(path));
  const count = countRecords(issues);
  return (
    <>
      <button
        type="button"
        className="report-button"
        data-attention={count > 0 || undefined}
        title={shell.reportOpen}
        onClick={() => setOpen(true)}
      >
        <span>{words.count(table.count, read)}</span>
        <span aria-hidden="true">·</span>
        <span>{words.need(count)}</span>
        <span className="visually-hidden">{shell.reportOpen}</span>
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
