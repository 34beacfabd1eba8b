/** The question that the state asks: what is committed, and what a gesture previews. */
import type { Millis } from '../base/brand.ts';
import { memoLast } from '../base/memo.ts';
import { resolveTime, type SelectionContext } from '../selection/context.ts';
import type { ColourBy, Dating, Filters, Gesture, Mode, Selection, Span } from '../selection/selection.ts';
import type { Question } from './types.ts';

/** What of a gesture the answer shows before it is committed. */
type Previewed = Pick<Gesture, 'window' | 'at'> & Partial<Pick<Gesture, 'compare'>>;

/** The question that the state asks. */
export const createQuestion = (): ((
  selection: Selection,
  gesture: Previewed,
  context: SelectionContext,
) => Question) => {
  const build = memoLast(
    (
      start: Millis,
      end: Millis,
      compare: Span | null,
      at: Millis,
      mode: Mode,
      dating: Dating,
      filters: Filters,
      colour: ColourBy,
    ): Question => ({
      window: { start, end },
      compare,
      at,
      mode,
      dating,
      filters,
      ...(colour === 'track' ? {} : { colour }),
    }),
  );
  return (selection, gesture, context) => {
    const { window, at } = resolveTime(selection, gesture, context);
    return build(
      window.start,
      window.end,
      gesture.compare ?? selection.compare,
      at,
      selection.mode,
      selection.dating,
      selection.filters,
      selection.colour,
    );
  };
};
