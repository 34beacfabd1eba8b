/** Which steps show the same, and whether the reader is still at one. */
import { memoLast } from '../../base/memo.ts';
import type { SelectionContext } from '../../selection/context.ts';
import { writeLink } from '../../selection/link.ts';
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection.ts';
import { readersOwn, viewAt, type StoryStep } from './steps.ts';

/**
 * The link state of what makes a view, without what is the reader's own.
 * @param context null where it is only compared with others
 */
export const writeView = (selection: Selection, context: Pick<SelectionContext, 'zone'> | null): string =>
  writeLink({ ...selection, ...readersOwn(DEFAULT_SELECTION) }, context);

/**
 * For each step the number of the first one before it that shows the very same; null = it shows something of its own.
 */
export const findEqualViews = (steps: readonly StoryStep[]): readonly (number | null)[] => {
  const first = new Map<string, number>();
  return steps.map(({ number, view }) => {
    const shown = writeView(view, null);
    const before = first.get(shown);
    if (before === undefined) first.set(shown, number);
    return before ?? null;
  });
};

/** Whether what is shown is still what the step shows; asked at every change of the state. */
export const isAtStep: (step: StoryStep, selection: Selection) => boolean = memoLast(
  (step: StoryStep, selection: Selection) => writeView(selection, null) === writeView(viewAt(step, selection), null),
);
