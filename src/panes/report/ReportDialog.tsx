/** The report on a file: how many of its events are shown, and all problems. */
import type { PlaceAnswer, PlaceAnswers } from '../../events/answer-places.ts';
import type { DoubtfulPlace } from '../../events/doubtful-places.ts';
import type { Problem } from '../../events/format/problem.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { PlaceQuestions } from './PlaceQuestions.tsx';
import { ProblemList } from './ProblemList.tsx';

export interface ReportDialogProps {
  /** How many events are shown, and how many the file has. */
  readonly shown: number;
  readonly total: number;
  /** Records that need attention. */
  readonly count: number;
  readonly problems: readonly Problem[];
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly doubtful: readonly DoubtfulPlace[];
  readonly answers: PlaceAnswers;
  /** Null in a frame, where a reader can't decide. */
  readonly onAnswer: ((key: string, answer: PlaceAnswer) => void) | null;
}

export const ReportDialog = ({
  shown,
  total,
  count,
  problems,
  onSave,
  onClose,
  doubtful,
  answers,
  onAnswer,
}: ReportDialogProps) => {
  const { report: words, app } = useAllMessages();
  return (
    <Dialog open title={words.title} closeLabel={app.close} onClose={onClose} className="report">
      <p className="report-summary">{words.summary(shown, total, count)}</p>
      <PlaceQuestions doubtful={doubtful} answers={answers} onAnswer={onAnswer} />
      <ProblemList problems={problems} onSave={onSave} />
    </Dialog>
  );
};
