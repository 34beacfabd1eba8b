/**
 * The steps of the story along the timeline's upper edge: a number at the time of each, and the window of the current
 * one.
 */
import { useRef } from 'react';
import { storySteps, viewAt } from '../../query/story/steps.ts';
import type { TimeScale } from '../../layout/timeline/axis.ts';
import { layoutStoryTicks } from '../../layout/timeline/story-ticks.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { useLivePaint } from './playback/use-live-paint.ts';
import { useSide } from '../../ui/use-side.ts';

/** CSS pixels between the middles of two numbers, at least. */
const PITCH = 24;
const EDGE = 14;

const placeAt = (element: Element | undefined, x: number | null): void => {
  if (!(element instanceof HTMLElement)) return;
  element.hidden = x === null;
  if (x !== null) element.style.transform = `translateX(${Math.round(x)}px)`;
};

export interface StoryTicksProps {
  readonly scale: () => TimeScale;
}

export const StoryTicks = ({ scale }: StoryTicksProps) => {
  const session = useSession();
  const { tour: words } = useAllMessages();
  const current = useSelectionState((state) => state.selection.story) ?? 0;
  const root = useRef<HTMLDivElement>(null);
  const width = useSide(root, 'clientWidth');
  const steps = storySteps(session.table);
  const numbers = useRef<HTMLOListElement>(null);
  const stems = useRef<HTMLDivElement>(null);
  const span = useRef<HTMLDivElement>(null);
  useLivePaint(session, () => {
    if (width === 0) return;
    const now = scale();
    const { ticks, window } = layoutStoryTicks(steps, current, session.context, now, {
      left: EDGE,
      right: width - EDGE,
      pitch: PITCH,
    });
    for (const { number, at, x } of ticks) {
      placeAt(numbers.current?.children[number - 1], x);
      placeAt(stems.current?.children[number - 1], at);
    }
    if (!span.current) return;
    span.current.hidden = window === null;
    if (window)
      Object.assign(span.current.style, {
        left: `${window.from}px`,
        width: `${Math.max(2, window.to - window.from)}px`,
      });
  });
  const goTo = (number: number): void => {
    const step = steps[number - 1];
    if (step) session.actions.goToStep(number, viewAt(step, session.store.getState().selection));
  };
  return (
    <div ref={root} className="story-ticks" role="group" aria-label={words.steps}>
      <div ref={span} className="story-ticks-window" />
      <div ref={stems} aria-hidden="true">
        {steps.map(({ number }) => (
          <span key={number} className="story-ticks-stem" data-current={number === current || undefined} />
        ))}
      </div>
      <ol ref={numbers}>
        {steps.map(({ number, title }) => {
          const name = words.step(number, title || words.untitled(number));
          return (
            <li key={number} className="story-ticks-place">
              <button
                type="button"
                aria-label={name}
                title={name}
                aria-current={number === current ? 'step' : undefined}
                onClick={() => goTo(number)}
              >
                <span>{number}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
};
