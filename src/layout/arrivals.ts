/** New events arrive with one fade: remembers since when each row is shown while the playhead moves by itself. */
import type { Answer, Question } from '../query/types.ts';

export const FADE_MS = 400;
/** Opacity of a row's mark, 0 to 1. */
export type Opacity = (row: number) => number;
export const ALL_THERE: Opacity = () => 1;

interface Arrivals {
  /**
   * The opacities at `now` (milliseconds); the same function while nothing fades. `animates`: false = nothing fades in.
   */
  readonly at: (answer: Answer, now: number, animates: boolean) => Opacity;
}

/** @param arrived the rows that one question shows and the one before it did not; null where that is not known */
export const createArrivals = (
  arrived: (question: Question, before: Question) => readonly number[] | null,
): Arrivals => {
  let before: Answer | null = null;
  let since = new Map<number, number>();
  const note = (answer: Answer, now: number, animates: boolean): void => {
    if (animates && before) for (const row of arrived(answer.question, before.question) ?? []) since.set(row, now);
    before = answer;
  };
  return {
    at: (answer, now, animates) => {
      if (answer !== before) note(answer, now, animates);
      if (since.size > 0) since = new Map([...since].filter(([, start]) => animates && now - start < FADE_MS));
      if (since.size === 0) return ALL_THERE;
      const starts = since;
      return (row) => {
        const start = starts.get(row);
        return start === undefined ? 1 : Math.max(0.05, (now - start) / FADE_MS);
      };
    },
  };
};
