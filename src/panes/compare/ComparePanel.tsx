/** Two windows, A and B, side by side: their dates, counts by type and place, and what differs. */
import { useEffect, useRef, useState } from 'react';
import { useResult } from '../../session/use-result.ts';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { focusSource, giveFocusBack } from '../../ui/focus-return.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { hasFocusElsewhere, useEscape } from '../../ui/use-escape.ts';
import { CompareNotes } from './CompareNotes.tsx';
import { ComparePeriods } from './ComparePeriods.tsx';
import { CompareTable } from './CompareTable.tsx';
import { useSteadyAnswer } from '../../session/use-steady-answer.ts';

export interface ComparePanelProps {
  /** Closes the panel where it covers the map; the comparison stays on. */
  readonly onHide?: () => void;
}

const COMPARE = ['compare'] as const;

export const ComparePanel = ({ onHide }: ComparePanelProps) => {
  const { actions } = useSession();
  const answer = useSteadyAnswer();
  const { compare: names, app } = useAllMessages();
  const { compare } = answer.question;
  const counts = useResult({ kind: 'counts', question: answer.question, parts: COMPARE })?.value.compare;
  const heading = useRef<HTMLHeadingElement>(null);
  const [before] = useState(focusSource);
  const isShown = compare !== null && counts !== undefined;
  useEffect(() => {
    // Asked for by a press; one that a link brings leaves the page's own start.
    if (isShown && before?.element.closest('header')) heading.current?.focus({ preventScroll: true });
  }, [isShown, before]);
  const panel = useRef<HTMLElement>(null);
  const hide = (): void => {
    if (!hasFocusElsewhere(panel.current)) giveFocusBack(before);
    onHide?.();
  };
  useEscape(isShown && onHide ? hide : null);
  if (!compare || !counts) return null;
  return (
    <section ref={panel} className="compare" aria-label={names.region}>
      <div className="compare-head">
        <h2 ref={heading} tabIndex={-1} className="compare-title">
          {names.region}
        </h2>
        <button type="button" className="text-button compare-end" onClick={() => actions.setCompare(null)}>
          {names.leave}
        </button>
        {onHide && <IconButton icon="close" size={20} label={app.close} onClick={hide} />}
      </div>
      <ComparePeriods answer={answer} compare={compare} />
      <CompareTable table={answer.table} counts={counts} />
      <CompareNotes counts={counts} />
    </section>
  );
};
