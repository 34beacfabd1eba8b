/**
 * Where rows have no line to spare, what holds throughout is a word in the line of its side's names, and so is what has
 * no row at all.
 */
import type { OccasionRow } from '../../query/occasions/list-occasions.ts';
import { dimmed, isToCome, strongest } from '../opacity.ts';

import { TAIL } from './place-labels.ts';
import { partsMark } from './parts-mark.ts';
import type { Drawing, StandingWord, TimelineInput, TimelineRow, WordsOfSide } from './types.ts';

/** Between words of the line. */
export const APART = 12;
/** The height of such a line where the names stand elsewhere. */
export const WORDS_LINE = 22;

const strippedOf = (
  each: TimelineRow,
  selected: number | null,
): { readonly track: number; readonly rows: readonly number[] } | null => {
  if (each.kind === 'strip' && !each.isOpen)
    return { track: each.strip.track, rows: each.strip.bars.map(({ row }) => row) };
  if (each.kind === 'state' && each.strip !== null && each.bar.row !== selected)
    return { track: each.strip, rows: [each.bar.row] };
  return null;
};

/** All events that a row of an occasion stands for. */
const rowsOf = ({ row, isLeft, parts }: OccasionRow): readonly number[] => [
  ...(isLeft ? [row] : []),
  ...parts.map((part) => part.row),
];

/**
 * All strips of a side that are closed, or none where they do not fit between `from` and `to`.
 * @param folded occasions that have no row: then strips that do not fit are folded, too, and one word says how many
 * things it stands for; null where nothing has to fold
 */
export const layWords = (
  input: TimelineInput,
  standing: readonly TimelineRow[],
  { from, to }: { readonly from: number; readonly to: number },
  folded: readonly OccasionRow[] | null,
): WordsOfSide => {
  const { answer, measure, selected } = input;
  const strips = standing.flatMap((each) => strippedOf(each, selected) ?? []);
  const rest = standing.filter((each) => !strippedOf(each, selected));
  const count = (rows: readonly number[]): number =>
    rows.filter((row) => answer.presence[row]! > 0).length || rows.filter((row) => isToCome(answer, row)).length;
  for (let kept = strips.length; ; kept -= 1) {
    const words: StandingWord[] = [];
    let x = from + APART;
    const add = (track: number | null, rows: readonly number[], text: string): void => {
      const width = text === '' ? 0 : measure(text, TAIL);
      words.push({ text, track, rows, x, width });
      if (text !== '') x += width + APART;
    };
    for (const { track, rows } of strips.slice(0, kept)) {
      const mark = partsMark(input, count(rows), false);
      add(track, rows, count(rows) === 0 ? '' : `${input.words.standingOn(track)} ${mark}`);
    }
    const left = [...(folded ?? []).map(rowsOf), ...strips.slice(kept).map(({ rows }) => rows)];
    if (folded && left.length > 0) add(null, left.flat(), input.words.more(left.length));
    if (x - APART <= to || (folded && kept === 0)) return { words, rest };
    if (!folded) return { words: [], rest: standing };
  }
};

/** @param y the baseline of the names */
export const drawWords = (
  { height, answer, labelOpacity }: TimelineInput,
  words: readonly StandingWord[],
  y: number,
  drawing: Drawing,
): void => {
  for (const { text, track, rows, x, width } of words) {
    for (const row of rows) drawing.anchors.set(row, { row, x0: x, x1: x + width, y: y - 4, isShared: true });
    if (width === 0) continue;
    const label = { kind: 'text', x, y, text, token: 'ink', halo: 'panel', ...TAIL } as const;
    drawing.labels.push(...dimmed(label, strongest(labelOpacity, rows)));
    drawing.boxes.push({ x: x - 2, y: y - 12, width: width + 4, height: 16 });
    if (rows.every((row) => isToCome(answer, row))) continue;
    const box = { x: x - 4, y: Math.max(0, Math.min(y - 16, height - 24)), width: width + 8, height: 24 };
    const [only, ...others] = rows;
    if (track === null)
      drawing.marks.push({ kind: 'more', text, rows: rows.filter((row) => answer.presence[row]! > 0), ...box });
    else if (only !== undefined && others.length === 0)
      drawing.marks.push({ kind: 'event', row: only, ...box, cx: x + width / 2, cy: y - 4 });
    else drawing.marks.push({ kind: 'strip', track, rows, isOpen: false, ...box });
  }
};
