/** The way into the dataset's story, back into it where the reader left, and out of it. */
import { useEffect, useRef } from 'react';
import { storySteps, viewAt } from '../../query/story/steps.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';

interface StoryEntryProps {
  /** Between other words: a link's look, and gone once the story is open. */
  readonly isWords?: boolean;
}

export const StoryEntry = ({ isWords = false }: StoryEntryProps) => {
  const { table, store, actions } = useSession();
  const { story: words } = useMessages();
  const left = useSelectionState((state) => state.storyLeft);
  const ui = useSelectionState((state) => state.selection.ui);
  const isOn = useSelectionState((state) => state.selection.story !== null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The panel that was left took the focus with it.
    const { storyLeft, history } = store.getState();
    if (!isOn && storyLeft !== null && history === 'push' && document.activeElement === document.body)
      button.current?.focus({ preventScroll: true });
  }, [store, isOn]);
  const steps = storySteps(table);
  // The head of a frame is the host page's; once the story was open, its way back is there.
  const isDue = isWords ? left === null && !isOn : ui === 'full' || left !== null || isOn;
  if (steps.length === 0 || !isDue) return null;
  const enter = (): void => {
    const number = left ?? 1;
    const step = steps[number - 1];
    if (step) actions.goToStep(number, viewAt(step, store.getState().selection));
  };
  const name = left === null ? words.enter(steps.length) : words.resume(left, steps.length);
  return (
    <button
      ref={button}
      type="button"
      className={isWords ? 'text-button story-entry-words' : 'story-entry'}
      // A bar of words has room for the number of steps.
      aria-label={isWords ? name : undefined}
      data-on={isOn || undefined}
      onClick={isOn ? actions.leaveStory : enter}
    >
      {isOn ? words.explore : isWords ? words.steps(steps.length) : name}
    </button>
  );
};
