/** Two windows, A and B, side by side: their dates, counts by type and place, and what differs. */
import { countSides } from '../../query/compare/compare-counts.ts';
import { countMayHold } from '../../query/may-hold.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CompareNotes } from './CompareNotes.tsx';
import { ComparePeriods } from './ComparePeriods.tsx';
import { CompareTable } from './CompareTable.tsx';
import { useSteadyAnswer } from '../../session/use-steady-answer.ts';
import './ComparePanel.css';

export interface ComparePanelProps {
  /** Puts the panel away where it lies over the map; the comparison stays on. */
  readonly onHide?: () => void;
}

export const ComparePanel = ({ onHide }: ComparePanelProps) => {
  const { actions } = useSession();
  const answer = useSteadyAnswer();
  const { compare: names, app } = useAllMessages();
  const { compare } = answer.question;
  if (!compare) return null;
  const counts = countSides(answer);
  return (
    <section className="compare" aria-label={names.region}>
      <div className="compare-head">
        <h2 className="compare-title">{names.region}</h2>
        <button type="button" className="compare-end" onClick={() => actions.setCompare(null)}>
          {names.leave}
        </button>
        {onHide && <IconButton icon="close" size={20} label={app.close} onClick={onHide} />}
      </div>
      <ComparePeriods answer={answer} compare={compare} />
      <CompareTable table={answer.table} counts={counts} />
      <CompareNotes counts={counts} mayHold={countMayHold(answer)} />
    </section>
  );
};
