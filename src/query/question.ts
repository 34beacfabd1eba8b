/** The question that the state asks: what is committed, and what a gesture previews. */
import type { Millis } from '../base/brand.ts';
import { memoLast, memoRecent } from '../base/memo.ts';
import { resolveTime, type SelectionContext } from '../selection/context.ts';
import type { ColourBy, Dating, Emphasis, Filters, Gesture, Mode, Selection, Span } from '../selection/selection.ts';
import type { Question } from './types.ts';

/** What of a gesture the answer shows before it is committed. */
type Previewed = Pick<Gesture, 'window' | 'at'> & Partial<Pick<Gesture, 'compare'>>;

/** The same of the first window alone, which the timeline shows. Answers are remembered by the question itself. */
export const ofFirstWindow = memoRecent(2, (question: Question): Question =>
  question.compare ? { ...question, compare: null } : question,
);

/** The question that the state asks. */
export const createQuestion = (): ((
  selection: Selection,
  gesture: Previewed,
  context: SelectionContext,
  /** A search in progress, before what a story's step is about. */
  typed?: Emphasis | null,
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
      emphasis: Emphasis | null,
      colour: ColourBy,
    ): Question => ({
      window: { start, end },
      compare,
      at,
      mode,
      dating,
      filters,
      ...(emphasis ? { emphasis } : {}),
      ...(colour === 'track' ? {} : { colour }),
    }),
  );
  return (selection, gesture, context, typed = null) => {
    const { window, at } = resolveTime(selection, gesture, context);
    // A playhead that is dragged shows what has happened until there; at the end of the window that is all of it.
    const isScrubbed = gesture.at !== null && selection.mode === 'window' && at < window.end;
    return build(
      window.start,
      window.end,
      gesture.compare ?? selection.compare,
      at,
      isScrubbed ? 'sofar' : selection.mode,
      selection.dating,
      selection.filters,
      // And leads out of a story's step.
      typed ?? (isScrubbed ? null : selection.emphasis),
      selection.colour,
    );
  };
};
