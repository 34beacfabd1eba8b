/**
 * A story's steps as views: what each step's link state is against the dataset, and whether the reader is still at it.
 */
import { memoLast } from '../../base/memo.ts';
import type { StoryRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import { contextOf, type SelectionContext } from '../../selection/context.ts';
import { parseLink, writeLink, type ParsedLink } from '../../selection/link.ts';
import { DEFAULT_SELECTION, type Selection } from '../../selection/selection.ts';

export interface StoryStep {
  /** From 1, as in the link. */
  readonly number: number;
  readonly title: string;
  readonly text: string;
  /** The whole view, dating included: what the state does not name is the dataset's default. */
  readonly view: Selection;
  /** Keys of the state that do not fit the dataset. */
  readonly dropped: readonly string[];
}

/** The steps of a story against a dataset, also of one that is being written. */
export const buildSteps = memoLast(
  (story: readonly StoryRecord[] | undefined, context: SelectionContext): readonly StoryStep[] =>
    (story ?? []).map(({ title, text, state }, i) => {
      const { selection, dropped } = parseLink(state, context);
      return { number: i + 1, title, text, view: selection, dropped };
    }),
);

export const storySteps = (table: EventTable): readonly StoryStep[] =>
  buildSteps(table.document.story, contextOf(table));

/** One pane alone, where the reader (or the page that embeds this) chose it, stays so unless the step shows another. */
export const viewAt = (step: StoryStep, { view }: Selection): Selection =>
  step.view.view === 'split' && (view === 'map' || view === 'timeline') ? { ...step.view, view } : step.view;

/** What of a link is the reader's own and no part of a view: data, chrome, language, how it plays. */
const READERS_OWN = [
  'data',
  'snapshot',
  'ui',
  'hide',
  'theme',
  'lang',
  'motion',
  'gest',
  'story',
  'step',
  'speed',
  'play',
  'unknown',
] as const satisfies readonly (keyof Selection)[];

const readersOwn = (selection: Selection): Pick<Selection, (typeof READERS_OWN)[number]> =>
  Object.fromEntries(READERS_OWN.map((key) => [key, selection[key]])) as Pick<Selection, (typeof READERS_OWN)[number]>;

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

/**
 * A link that names a step and no view of its own opens the step's view; any other link restores exactly what it says.
 */
export const openStory = (link: ParsedLink, table: EventTable): ParsedLink => {
  const { selection } = link;
  const step = selection.story === null ? undefined : storySteps(table)[selection.story - 1];
  if (!step || link.hasView) return link;
  const view = selection.view === 'split' ? step.view : { ...step.view, view: selection.view };
  return {
    selection: { ...view, ...readersOwn(selection) },
    dropped: [...new Set([...link.dropped, ...step.dropped])],
  };
};
