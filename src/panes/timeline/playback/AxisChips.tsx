/** On pages without an overview: the chips for events that lie beyond the axis, in a line under it. */
import { useResult } from '../../../session/use-result.ts';
import { useSettledAnswer } from '../../../session/use-session.ts';
import { OutsideChip } from './OutsideChip.tsx';
import './AxisChips.css';

export const AxisChips = () => {
  const { question, span } = useSettledAnswer();
  const beyond = useResult({ kind: 'beyond', question, domain: span })?.value;
  if (!beyond?.before && !beyond?.after) return null;
  return (
    <div className="axis-chips">
      {beyond.before && <OutsideChip outside={beyond.before} side="before" />}
      {beyond.after && <OutsideChip outside={beyond.after} side="after" />}
    </div>
  );
};
