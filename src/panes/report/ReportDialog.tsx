/** The report on a file: how much of it is shown, and everything that was left out or changed. */
import type { ReactNode } from 'react';
import type { Problem } from '../../events/format/problem.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { ProblemList } from './ProblemList.tsx';

export interface ReportDialogProps {
  /** Events that can be shown, and events in the file. */
  readonly shown: number;
  readonly total: number;
  /** Records that need attention. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly onSave: () => void;
  readonly onClose: () => void;
  /** What a reader is asked. */
  readonly children?: ReactNode;
}

export const ReportDialog = ({ shown, total, count, problems, onSave, onClose, children }: ReportDialogProps) => {
  const { report: words, app } = useAllMessages();
  return (
    <Dialog open title={words.title} closeLabel={app.close} onClose={onClose} className="report">
      <p className="report-summary">{words.summary(shown, total, count)}</p>
      {children}
      <ProblemList problems={problems} onSave={onSave} />
    </Dialog>
  );
};
