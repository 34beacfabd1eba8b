/**
 * The status for the eye in a place too narrow for its sentence, of a story's step and of two windows in two lines: in
 * the most words that fit. The sentence itself stays the status, which is heard. Stylesheets say where this is shown.
 */
import { useLayoutEffect, useRef } from 'react';
import { briefCount, briefStep, briefWindows } from '../../wording/brief-status.ts';
import { useResult } from '../../session/use-result.ts';
import { useAnswer, useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { usePageLayout } from '../../ui/use-page-layout.ts';

const STATUS = ['status'] as const;

interface FittedProps {
  readonly of: 'count' | 'step' | 'windows';
  readonly ways: readonly (readonly string[])[];
}
/** The first of the ways that has room, else the last. */
const Fitted = ({ of, ways }: FittedProps) => {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const lines = [...element.children];
    const fit = (): void => {
      for (const way of ways) {
        lines.forEach((line, i) => {
          line.textContent = way[i] ?? '';
        });
        if (lines.every((line) => line.scrollWidth <= line.clientWidth)) break;
      }
    };
    fit();
    const observer = new ResizeObserver(fit);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ways]);
  return (
    <span
      ref={place}
      className={of === 'count' ? 'status-line-few' : 'status-line-brief'}
      data-of={of}
      aria-hidden="true"
    >
      <span />
      <span />
    </span>
  );
};

const Brief = () => {
  const messages = useAllMessages();
  const answer = useAnswer();
  const { storySteps } = useSession().context;
  const step = useSelectionState(({ typed, selection }) => (typed === null ? selection.story : null));
  const counts = useResult({ kind: 'counts', question: answer.question, parts: STATUS })?.value.status;
  // Why nothing is shown has no shorter words.
  if (!counts || counts.shown === 0) return null;
  if (step !== null) return <Fitted of="step" ways={briefStep(answer, counts, step, storySteps, messages)} />;
  return answer.question.compare ? (
    <Fitted of="windows" ways={briefWindows(answer, messages)} />
  ) : (
    <Fitted of="count" ways={briefCount(counts, messages)} />
  );
};

/** It follows every frame: only where it may be needed. */
export const BriefStatus = () => {
  const { isLow } = usePageLayout();
  const isFrame = useSelectionState(({ selection }) => selection.ui === 'lite');
  return isFrame || isLow ? <Brief /> : null;
};
