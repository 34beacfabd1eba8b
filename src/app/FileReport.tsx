/** What was read of the file, as a dialog: what was left out or changed, and what only a reader can know. */
import { useSyncExternalStore } from 'react';
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

/** The report as the reader's answers leave it; null until there is a file. */
export const useFileReport = ({ load, shell }: App) => {
  const state = useSyncExternalStore(load.store.subscribe, load.store.getState);
  const { answers } = useSyncExternalStore(shell.subscribe, shell.getState);
  if (state.phase !== 'ready') return null;
  const { table, report } = state;
  const { read, doubtful } = report;
  const decided = new Set(doubtful.flatMap(({ key, path }) => (answers.has(key) ? [path] : [])));
  const problems = report.issues.filter(({ done, path }) => done !== 'asked' || !decided.has(path));
  return {
    id: table.document.id,
    shown: table.count,
    total: read,
    count: countRecords(problems),
    problems,
    doubtful,
    answers,
  };
};

export interface FileReportProps {
  readonly app: App;
  readonly onClose: () => void;
}

export const FileReport = ({ app, onClose }: FileReportProps) => {
  const messages = useAllMessages();
  const report = useFileReport(app);
  const isFramed = useSelectionState(({ selection }) => selection.ui !== 'full');
  if (!report) return null;
  const { id, ...shown } = report;
  return (
    <ReportDialog
      {...shown}
      onAnswer={isFramed ? null : app.answerPlace}
      onSave={() => saveReport(app.shell, report.problems, messages, id)}
      onClose={onClose}
    />
  );
};
