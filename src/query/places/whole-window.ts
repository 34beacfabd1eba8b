/**
 * What is laid out where only what has begun is shown: the whole window, so that what is yet to come keeps its place.
 */
import type { Millis } from '../../base/brand.ts';
import { memoLast, memoRecent } from '../../base/memo.ts';
import type { ColourBy, Dating, Emphasis, Filters } from '../../selection/selection.ts';
import type { AreaRows, Query, ResultOf } from '../queries.ts';
import type { Question } from '../types.ts';
import type { PlaceRows } from './place-rows.ts';

/** The same object while the playhead moves, so that it is answered once. */
const windowOf = memoRecent(
  2,
  (
    start: Millis,
    end: Millis,
    dating: Dating,
    filters: Filters,
    emphasis: Emphasis | null,
    colour: ColourBy | null,
  ): Question => ({
    window: { start, end },
    compare: null,
    at: end,
    mode: 'window',
    dating,
    filters,
    ...(emphasis ? { emphasis } : {}),
    ...(colour ? { colour } : {}),
  }),
);

/** The question of all that the window holds; null where all of it is shown, or what two windows hold. */
export const wholeWindow = ({ mode, compare, window, dating, filters, emphasis, colour }: Question): Question | null =>
  mode === 'sofar' && !compare
    ? windowOf(window.start, window.end, dating, filters, emphasis ?? null, colour ?? null)
    : null;

interface Whole {
  readonly places: PlaceRows;
  readonly areas: AreaRows['areas'];
}
const wholeWith = memoLast((places: PlaceRows, { areas }: AreaRows): Whole => ({ places, areas }));

/** What the window holds; null where all of it is shown, or it is not known yet. */
export const wholeOf = (asked: Question, known: <Q extends Query>(query: Q) => ResultOf<Q> | null): Whole | null => {
  const question = wholeWindow(asked);
  const places = question && known({ kind: 'places', question });
  const areas = question && known({ kind: 'areas', question });
  return places && areas && wholeWith(places, areas);
};
