/** What a host page may see and set: the view, and nothing of the data, the chrome or the browser. */
import type { SelectionContext } from '../../../selection/context.ts';
import { parseLink, writeLink, type ParsedLink } from '../../../selection/link.ts';
import { DEFAULT_SELECTION, type Selection } from '../../../selection/selection.ts';

/** What the frame's own address decides. */
const OWN = [
  'data',
  'snapshot',
  'ui',
  'hide',
  'gest',
  'motion',
  'play',
] as const satisfies readonly (keyof Selection)[];
/** What a state may change and need not name. */
const KEPT = ['theme', 'lang'] as const satisfies readonly (keyof Selection)[];

const pick = (selection: Selection, keys: readonly (keyof Selection)[]): Partial<Selection> =>
  Object.fromEntries(keys.map((key) => [key, selection[key]]));

/**
 * The view as a query string without `?`, without what the frame's address decides and with the playhead where it is
 * now.
 */
export const viewStateOf = (selection: Selection, context: SelectionContext | null): string =>
  writeLink({ ...selection, ...pick(DEFAULT_SELECTION, [...OWN, ...KEPT]), unknown: [] }, context);

/** The full app's link to the same view. */
export const fullLinkOf = (selection: Selection, context: SelectionContext): string =>
  writeLink({ ...selection, ...pick(DEFAULT_SELECTION, ['ui', 'hide', 'gest', 'play']), unknown: [] }, context);

/**
 * What becomes of the present view when a host sets a state: a whole view, in the frame's own chrome and on its own
 * data.
 */
export const readViewState = (
  state: string,
  present: Selection,
  context: SelectionContext,
  read: (query: string, context: SelectionContext) => ParsedLink = parseLink,
): ParsedLink => {
  const { selection, dropped } = read(state, context);
  const named = new URLSearchParams(state);
  return {
    selection: {
      ...selection,
      ...pick(present, [...OWN, ...KEPT.filter((key) => !named.has(key) || dropped.includes(key))]),
      unknown: present.unknown,
    },
    dropped,
  };
};
