/** The story's texts one under the other in a small box: scrolling from one to the next drives the view. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { Signed } from '../../session/Signed.tsx';
import { useSession } from '../../session/use-session.ts';
import type { StoryStep } from '../../query/story/steps.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { isMotionless } from '../../selection/motion.ts';

/** Milliseconds without scrolling before the view changes, so that steps in between are skipped. */
const REST_MS = 140;
/** The line that a reader reads at, as a share of the box's height. */
const READING_LINE = 0.4;

/** The number of the step whose text is at the reading line. */
const stepAtLine = (box: HTMLElement): number => {
  const line = box.scrollTop + box.clientHeight * READING_LINE;
  const tops = [...box.children].map((item) => (item instanceof HTMLElement ? item.offsetTop : 0));
  return Math.max(1, tops.filter((top) => top <= line).length);
};

const scrollToStep = (box: HTMLElement, number: number, behavior: ScrollBehavior): void => {
  const item = box.children[number - 1];
  if (item instanceof HTMLElement) box.scrollTo({ top: item.offsetTop, behavior });
};

interface StoryStripProps {
  readonly steps: readonly StoryStep[];
  readonly current: number;
  readonly onStep: (number: number) => void;
}

export const StoryStrip = ({ steps, current, onStep }: StoryStripProps) => {
  const { store } = useSession();
  const { tour: words } = useAllMessages();
  const box = useRef<HTMLOListElement>(null);
  const latest = useRef({ current, onStep });
  useLayoutEffect(() => {
    latest.current = { current, onStep };
  });

  const isFirst = useRef(true);
  useLayoutEffect(() => {
    const node = box.current;
    if (!node) return;
    // Where the reader scrolled to the step, its text is at the reading line already.
    if (isFirst.current || stepAtLine(node) !== current)
      scrollToStep(node, current, isFirst.current || isMotionless(store) ? 'auto' : 'smooth');
    isFirst.current = false;
  }, [current, store]);

  useEffect(() => {
    const node = box.current;
    if (!node) return undefined;
    let rest: ReturnType<typeof setTimeout> | undefined;
    const onRest = (): void => {
      const now = stepAtLine(node);
      if (now !== latest.current.current) latest.current.onStep(now);
    };
    const onScroll = (): void => {
      clearTimeout(rest);
      rest = setTimeout(onRest, REST_MS);
    };
    let width = node.clientWidth;
    let height = node.clientHeight;
    // A resize wraps the texts anew: scroll back to the current step.
    const observer = new ResizeObserver(() => {
      if (node.clientWidth === width && node.clientHeight === height) return;
      width = node.clientWidth;
      height = node.clientHeight;
      scrollToStep(node, latest.current.current, 'auto');
    });
    node.addEventListener('scroll', onScroll, { passive: true });
    observer.observe(node);
    return () => {
      clearTimeout(rest);
      node.removeEventListener('scroll', onScroll);
      observer.disconnect();
    };
  }, []);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must scroll by keyboard
    <ol ref={box} className="story-strip" tabIndex={0} aria-label={words.texts}>
      {steps.map(({ number, title, text }) => (
        <li key={number} aria-current={number === current ? 'step' : undefined}>
          <h2 className="story-title" dir="auto">
            <Signed text={title || words.untitled(number)} />
          </h2>
          <p dir="auto">
            <Signed text={text} />
          </p>
        </li>
      ))}
    </ol>
  );
};
