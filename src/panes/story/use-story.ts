/**
 * The story as a reader goes through it: the present step, the ways on and back, and whether the view is still the
 * step's.
 */
import { noteDeed } from '../../selection/note-deed.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { isAtStep } from '../../query/story/compare-steps.ts';
import { storySteps, viewAt, type StoryStep } from '../../query/story/steps.ts';

export interface StoryWalk {
  readonly steps: readonly StoryStep[];
  readonly step: StoryStep;
  /** The reader has changed something of the step's view. */
  readonly isAway: boolean;
  /** Goes to a step; beyond the first and the last it only says so. */
  readonly goTo: (number: number) => void;
  readonly leave: () => void;
}

/** null outside the story. */
export const useStory = (): StoryWalk | null => {
  const { table, store, actions } = useSession();
  const steps = storySteps(table);
  const number = useSelectionState((state) => state.selection.story);
  const step = number === null ? undefined : steps[number - 1];
  const isAway = useSelectionState((state) => step !== undefined && !isAtStep(step, state.selection));
  if (!step) return null;
  const goTo = (to: number): void => {
    const wanted = steps[to - 1];
    if (wanted) actions.goToStep(to, viewAt(wanted, store.getState().selection));
    else noteDeed({ kind: 'end', of: to < 1 ? 'firstStep' : 'lastStep' });
  };
  return { steps, step, isAway, goTo, leave: actions.leaveStory };
};
