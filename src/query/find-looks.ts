/** Which ways of drawing the shown events need, so that a legend explains only what a picture shows. */
import { ASSERTIONS, SHAPES, WHEN_PRECISIONS, WHERE_PRECISIONS } from '../events/codes.ts';
import { guessOf } from '../events/dating.ts';
import type { RowAnswer } from './types.ts';

const PART_OF_DAY = WHEN_PRECISIONS.indexOf('part_of_day');

export interface Looks {
  readonly assertions: ReadonlySet<(typeof ASSERTIONS)[number]>;
  /** Of those that are dated. */
  readonly shapes: ReadonlySet<(typeof SHAPES)[number]>;
  /** Best known precisions of scenes. */
  readonly scenes: ReadonlySet<(typeof WHERE_PRECISIONS)[number] | undefined>;
  /** Some start or end is not known to its unit. */
  readonly hasFades: boolean;
  readonly hasPartOfDay: boolean;
  readonly hasUnknownStart: boolean;
  readonly hasOngoing: boolean;
  /** Some date rests on outside knowledge (the ° mark). */
  readonly hasOutside: boolean;
  /** Some date is assumed or inferred (the * mark). */
  readonly hasGuess: boolean;
}

export const findLooks = ({ table, dates, rows }: RowAnswer): Looks => {
  const shown = [...rows];
  const dated = shown.filter((row) => !Number.isNaN(dates.startMin[row]));
  return {
    assertions: new Set(shown.map((row) => ASSERTIONS[table.assertion[row]!]!)), // codes are in range
    shapes: new Set(dated.map((row) => SHAPES[dates.shape[row]!]!)),
    scenes: new Set(shown.map((row) => WHERE_PRECISIONS[table.scene[row]!])),
    hasFades: dated.some(
      (row) => dates.startMin[row] !== dates.startMax[row] || dates.endMin[row] !== dates.endMax[row],
    ),
    hasPartOfDay: dated.some((row) => dates.precision[row] === PART_OF_DAY),
    hasUnknownStart: dated.some((row) => dates.startUnknown[row] === 1),
    hasOngoing: dated.some((row) => dates.ongoing[row] === 1),
    hasOutside: dated.some((row) => dates.outside[row] === 1),
    hasGuess: dated.some((row) => guessOf(table.records[row]) !== null),
  };
};
