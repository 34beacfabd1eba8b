/** What a row's bar and its label say: extent, who vouches, the words, and what the axis can't show. */
import { DAY } from '../../base/calendar.ts';
import { addDays, startOfDay } from '../../base/time/instants.ts';
import { isolate } from '../../base/text-direction.ts';
import { guessOf } from '../../events/dating.ts';
import { ASSERTIONS, SHAPES, WHEN_PRECISIONS } from '../../events/codes.ts';
import type { BarRow } from '../../query/occasions/list-occasions.ts';
import { markOf } from '../row-tokens.ts';
import { lastKnown } from './no-data.ts';
import type { BarSpec } from './bar-shapes.ts';
import { shorten, TAIL } from './place-labels.ts';
import type { Measure, TimelineInput } from './types.ts';

const SPAN = SHAPES.indexOf('span');
const PART_OF_DAY = WHEN_PRECISIONS.indexOf('part_of_day');

/**
 * Where the dots of an unknown start begin: at the plot's edge, or where the whole began; the "?" keeps clear of the
 * bar.
 */
const leaderOf = (scale: TimelineInput['scale'], whole: number, bar: number): number =>
  whole > scale.domain.start ? Math.min(scale.x(whole) + 4, bar - 6) : scale.left - 6;

/** The bar of a row, cut to the plot. */
export const barOf = (
  { answer, scale }: TimelineInput,
  { row, wholeStart }: BarRow,
  thickness: number,
): Omit<BarSpec, 'y'> => {
  const { table, dates } = answer;
  const clamp = (time: number): number => Math.max(scale.left, Math.min(scale.right, scale.x(time)));
  const start = dates.startMin[row]!; // rows are in range
  const end = dates.endMax[row]!;
  const state = dates.startUnknown[row] === 1;
  const x0 = clamp(start);
  const x1 = Math.max(clamp(end), x0);
  const day = dates.precision[row] === PART_OF_DAY ? startOfDay(start, table.zone) : null;
  return {
    shape: SHAPES[dates.shape[row]!] ?? 'instant',
    assertion: ASSERTIONS[table.assertion[row]!] ?? 'reported',
    token: markOf(answer, row),
    thickness,
    ...(day === null ? { x0, x1 } : { x0: clamp(day), x1: clamp(addDays(day, 1, table.zone)), part: { x0, x1 } }),
    sure0: clamp(dates.startMax[row] ?? start),
    sure1: clamp(dates.endMin[row] ?? end),
    ...(state ? { leaderFrom: leaderOf(scale, wholeStart, clamp(start)) } : {}),
    ongoing: dates.ongoing[row] === 1,
    // An unknown start has no date that the plot could cut.
    cutLeft: start < scale.domain.start && !state,
    cutRight: end > scale.domain.end,
    possible: answer.presence[row] === 1,
  };
};

/** Of a title that no short name stands for, so many characters are said at most. */
const LONGEST_TITLE = 40;
const inCharacters: Measure = (text) => text.length;

/** Its short name where it has one. */
const wordsOf = ({ table }: TimelineInput['answer'], row: number): string => {
  const { label, title } = table.records[row]!; // rows are in range
  return label ?? shorten(title, LONGEST_TITLE, TAIL, inCharacters) ?? title;
};

/** The words of an event. @param row in range */
export const titleOf = (answer: TimelineInput['answer'], row: number): string => isolate(wordsOf(answer, row));

/** ❝ before what is claimed; ° behind a date from outside the source. */
export const labelText = ({ answer }: TimelineInput, row: number, { assertion }: Pick<BarSpec, 'assertion'>): string =>
  isolate(`${assertion === 'claimed' ? '❝ ' : ''}${wordsOf(answer, row)}${answer.dates.outside[row] === 1 ? '°' : ''}`);

/**
 * What the axis can't show: a start that lies before it or is known only roughly, a part of a day, a date that is
 * assumed, the track of a row from the axis.
 */
export const tailOf = ({ answer, words, scale }: TimelineInput, row: number): string => {
  const { dates, schema, table } = answer;
  const track = table.track[row]!; // rows and tracks are in range
  const least = dates.startMin[row]!;
  const spread = Math.max(0, dates.startMax[row]! - least);
  const isRough = dates.shape[row] === SPAN && spread > DAY;
  const isCut = least < scale.domain.start && dates.startUnknown[row] !== 1;
  const date = isCut || isRough || dates.precision[row] === PART_OF_DAY ? words.beside(row, isCut) : '';
  const guess = guessOf(table.records[row]);
  const onAxis = schema.sides[track] === 'axis' ? words.tracks[track]!.name : '';
  return [date, guess === null ? '' : words.guess(guess), onAxis].filter((text) => text !== '').join(' · ');
};

/** Less room than this left of it, and labels go on into the stretch without data. */
const LEAST_ROOM = 150;

/** Labels end where the data end: none runs into the stretch without data. */
export const endOfData = ({ answer, scale, width, frame }: TimelineInput): number => {
  const known = scale.x(lastKnown(answer));
  const least = Math.min(frame.labels + LEAST_ROOM, width - 8);
  return known < scale.right ? Math.max(known, least) : width - 8;
};
