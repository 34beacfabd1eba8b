/** A story's steps as views: what each step's link state is against the dataset, and what a link to one opens. */
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

/** Filters and mode as what the view is about: they dim the others and leave nothing out. */
const withEmphasis = (view: Selection): Selection => {
  const { filters, mode } = view;
  if (mode === DEFAULT_SELECTION.mode && Object.keys(filters).length === 0) return view;
  return { ...view, filters: {}, mode: DEFAULT_SELECTION.mode, emphasis: { filters, mode } };
};

const isSameEmphasis = (a: Selection, b: Selection): boolean => {
  const written = ({ emphasis }: Selection): string => writeLink({ ...DEFAULT_SELECTION, emphasis }, null);
  return written(a) === written(b);
};

/** The steps of a story against a dataset, also of one that is being written. */
export const buildSteps = memoLast(
  (story: readonly StoryRecord[] | undefined, context: SelectionContext): readonly StoryStep[] =>
    (story ?? []).map(({ title, text, state }, i) => {
      const { selection, dropped } = parseLink(state, context);
      return { number: i + 1, title, text, view: withEmphasis(selection), dropped };
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

export const readersOwn = (selection: Selection): Pick<Selection, (typeof READERS_OWN)[number]> =>
  Object.fromEntries(READERS_OWN.map((key) => [key, selection[key]])) as Pick<Selection, (typeof READERS_OWN)[number]>;

/**
 * A link that names a step and no view of its own opens the step's view; any other link restores exactly what it says,
 * where that is filtered as the step is, as what the step is about.
 */
export const openStory = (link: ParsedLink, table: EventTable): ParsedLink => {
  const { selection } = link;
  const step = selection.story === null ? undefined : storySteps(table)[selection.story - 1];
  if (!step) return link;
  if (link.hasView) {
    const told = withEmphasis(selection);
    return isSameEmphasis(told, step.view) ? { ...link, selection: told } : link;
  }
  const view = selection.view === 'split' ? step.view : { ...step.view, view: selection.view };
  return {
    selection: { ...view, ...readersOwn(selection) },
    dropped: [...new Set([...link.dropped, ...step.dropped])],
  };
};
