/** The step of the story that the reader is at, with the ways on, back and out. */
import { useEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { Signed } from '../../session/Signed.tsx';
import { useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { focusSource, handFocusOn } from '../../ui/focus-return.ts';
import { usePageLayout } from '../../ui/use-page-layout.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSwipe } from '../../ui/use-swipe.ts';
import { StoryProgress } from './StoryProgress.tsx';
import { StoryStrip } from './StoryStrip.tsx';
import { useStory, type StoryWalk } from './use-story.ts';
import { useStoryKeys } from './use-story-keys.ts';

const Controls = ({ story }: { readonly story: StoryWalk }) => {
  const { tour: words } = useAllMessages();
  const {
    steps,
    step: { number },
    isAway,
    goTo,
    leave,
  } = story;
  const isLast = number === steps.length;
  return (
    <div className="story-controls" role="group" aria-label={words.steps}>
      <StoryProgress story={story} />
      {isAway && (
        <button
          type="button"
          className="text-button story-away"
          onClick={(event) => {
            event.currentTarget.closest('section')?.focus({ preventScroll: true });
            goTo(number);
          }}
        >
          {words.backToStep}
        </button>
      )}
      <button
        type="button"
        className="story-button story-back"
        aria-label={words.backName}
        aria-disabled={number === 1 || undefined}
        onClick={() => goTo(number - 1)}
      >
        {words.back}
      </button>
      {/* One button to the end, so that the focus stays under the reader's finger. */}
      <button
        type="button"
        className="story-button story-next"
        aria-label={isLast ? words.end : words.nextName}
        onClick={() => (isLast ? leave() : goTo(number + 1))}
      >
        {isLast ? words.endShort : words.next}
      </button>
      <IconButton className="story-leave" icon="close" size={20} label={words.leave} onClick={leave} />
    </div>
  );
};

export interface StoryPanelProps {
  /** In a row above the panes: the texts are a strip that is scrolled from step to step. */
  readonly isRow?: boolean;
  /** Below the text, and scrolled with it. */
  readonly children?: ReactNode;
}

export const StoryPanel = ({ isRow = false, children }: StoryPanelProps) => {
  const { store } = useSession();
  const { story: names, tour: words } = useAllMessages();
  const story = useStory();
  const onKeyDown = useStoryKeys(story);
  const swipe = useSwipe((direction) => story?.goTo(story.step.number + direction));
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that led here is gone or another by now; a reader who came by a link keeps the page's own start.
    const from = document.activeElement;
    if (store.getState().history === 'push' && (from === document.body || from?.closest('header')))
      panel.current?.focus({ preventScroll: true });
  }, [store]);
  const { layout } = usePageLayout();
  useLayoutEffect(() => {
    const shown = panel.current;
    // On a narrow page what is selected stands in the place of the way back.
    return () => {
      if (layout === 'narrow' && shown?.contains(document.activeElement)) handFocusOn(focusSource());
    };
  }, [layout]);
  if (!story) return null;
  const { steps, step, isAway, goTo } = story;
  const title = step.title || words.untitled(step.number);
  const note = step.dropped.length > 0 && <p className="story-note">{words.dropped(step.dropped)}</p>;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys and swipes say what its buttons do
    <section
      ref={panel}
      className="story"
      aria-label={names.title}
      tabIndex={-1}
      data-row={isRow || undefined}
      data-away={isAway || undefined}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <div className="story-grid">
        {isRow ? (
          <StoryStrip steps={steps} current={step.number} onStep={goTo} />
        ) : (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what has no room must scroll by keyboard
          <div className="story-text" tabIndex={0} key={step.number}>
            <h2 className="story-title" dir="auto">
              <Signed text={title} />
            </h2>
            <p dir="auto">
              <Signed text={step.text} />
            </p>
            {note}
            {children}
          </div>
        )}
        <Controls story={story} />
      </div>
      {isRow && note}
    </section>
  );
};
