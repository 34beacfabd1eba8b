/** The way into the dataset's story, or back into it where the reader left. */
import { useEffect, useRef } from 'react';
import { storySteps, viewAt } from '../../query/story/steps.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import './StoryEntry.css';

export const StoryEntry = () => {
  const { table, store, actions } = useSession();
  const { story: words } = useMessages();
  const left = useSelectionState((state) => state.storyLeft);
  const ui = useSelectionState((state) => state.selection.ui);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The panel that was left took the focus with it.
    const { storyLeft, history } = store.getState();
    if (storyLeft !== null && history === 'push' && document.activeElement === document.body)
      first.current?.focus({ preventScroll: true });
  }, [store]);
  const steps = storySteps(table);
  // A frame is the host page's: who wants the story there links to a step.
  if (steps.length === 0 || (ui !== 'full' && left === null)) return null;
  const goTo = (number: number): void => {
    const step = steps[number - 1];
    if (step) actions.goToStep(number, viewAt(step, store.getState().selection));
  };
  return (
    <p className="story-entry">
      <button ref={first} type="button" onClick={() => goTo(left ?? 1)}>
        {left === null ? words.enter(steps.length) : words.resume(left, steps.length)}
      </button>
      {left !== null && left > 1 && (
        <button type="button" onClick={() => goTo(1)}>
          {words.restart}
        </button>
      )}
    </p>
  );
};
