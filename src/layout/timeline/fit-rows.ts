/** Which rows a side has room for, and how close they stand: the most generous spacing that its height allows. */
import type { OccasionRow, OccasionSide } from '../../query/occasions/list-occasions.ts';
import { layRows } from './lay-rows.ts';
import { closedRow, closedStrip, holds } from './occasion-rows.ts';
import { spacingsOf, tightestOf, type Spacing } from './spacings.ts';
import { layWords } from './standing-words.ts';
import type { Edge, FittedSide, LaidRow, Plan, RoomOfSide, TimelineInput, TimelineRow } from './types.ts';

export const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, row) => sum + row.height, 0);

/**
 * @param folded occasions without a row, where some fold; null where strips keep their lines if words have no room
 */
export const edgeOf = (
  input: TimelineInput,
  rows: readonly TimelineRow[],
  { height, line, lineHeight }: RoomOfSide,
  isWords: boolean,
  folded: readonly OccasionRow[] | null,
): Edge => {
  const { words, rest } = isWords ? layWords(input, rows, line, folded) : { words: [], rest: rows };
  const standing = layRows(input, rest, tightestOf(input));
  return { standing, words, left: height - heightOf(standing) - (words.length > 0 ? lineHeight : 0) };
};

const pitch = ({ rank }: OccasionRow, { lead, other }: Spacing): number => (rank === 'lead' ? lead : other);
export const heightOfRows = (rows: readonly OccasionRow[], spacing: Spacing): number =>
  rows.reduce((sum, each) => sum + pitch(each, spacing), 0);

/**
 * Those that are folded first come first: what leads nowhere, and of the like the outermost; the ends of an answer
 * across the axis, which is drawn, and the selected one last.
 */
export const byWorth = (
  rows: readonly OccasionRow[],
  { selected, occasions }: Pick<TimelineInput, 'selected' | 'occasions'>,
): readonly OccasionRow[] => {
  const answering = occasions.answers.flatMap(({ from, to }) => [from, to]);
  const rank = (each: OccasionRow): number =>
    holds(each, selected) ? 4 : answering.includes(each.row) ? 3 : ['context', 'plain', 'lead'].indexOf(each.rank);
  return rows
    .map((each, i) => ({ each, i }))
    .toSorted((a, b) => rank(a.each) - rank(b.each) || b.i - a.i)
    .map(({ each }) => each);
};

/** Strips keep lines of their own while those fit; words come before that at the narrow gutter of a small pane. */
const planClosed = (input: TimelineInput, side: OccasionSide, room: RoomOfSide): Plan => {
  const { isSmall } = input.frame;
  const standing = side.standing.flatMap((strip) => closedStrip(strip, input.selected));
  for (const isWords of isSmall ? [true] : [false, true]) {
    const edge = edgeOf(input, standing, room, isWords, null);
    for (const spacing of spacingsOf(input))
      if (heightOfRows(side.rows, spacing) <= edge.left) return { spacing, edge, kept: side.rows };
  }
  const order = byWorth(side.rows, input);
  for (let count = 0; ; count += 1) {
    const folded = order.slice(0, count);
    const kept = side.rows.filter((each) => !folded.includes(each));
    const edge = edgeOf(input, standing, room, true, folded);
    if (kept.length === 0 || heightOfRows(kept, tightestOf(input)) <= edge.left)
      return { spacing: tightestOf(input), edge, kept };
  }
};

/** What is open takes the room that others can spare; where it has none all is closed. */
export const fitSide = (input: TimelineInput, side: OccasionSide, isAbove: boolean, room: RoomOfSide): FittedSide => {
  const plan = planClosed(input, side, room);
  const open = input.fitOpen?.(input, side, isAbove, room, plan);
  if (open) return open;
  const { spacing, edge, kept } = plan;
  return { rows: layRows(input, kept.map(closedRow), spacing), standing: edge.standing, words: edge.words };
};
