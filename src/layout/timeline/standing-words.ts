/** Where rows have no line to spare, what holds throughout is a word in the line of its side's names. */
import { isToCome, strongest } from '../opacity.ts';
import { dimmed } from './drawing.ts';
import type { TimelineRow } from './occasion-rows.ts';
import { partsMark, TAIL } from './place-labels.ts';
import type { Drawing, TimelineInput } from './types.ts';

interface StandingWord {
  readonly text: string;
  readonly track: number;
  readonly rows: readonly number[];
  readonly x: number;
  readonly width: number;
}
export interface WordsOfSide {
  readonly words: readonly StandingWord[];
  /** What keeps a row: open strips, and the selected condition. */
  readonly rest: readonly TimelineRow[];
}

const APART = 12;

const strippedOf = (each: TimelineRow, selected: number | null): Pick<StandingWord, 'track' | 'rows'> | null => {
  if (each.kind === 'strip' && !each.isOpen)
    return { track: each.strip.track, rows: each.strip.bars.map(({ row }) => row) };
  if (each.kind === 'state' && each.strip !== null && each.bar.row !== selected)
    return { track: each.strip, rows: [each.bar.row] };
  return null;
};

/** All of a side that are closed, or none where they do not fit between `from` and `to`. */
export const layWords = (
  input: TimelineInput,
  standing: readonly TimelineRow[],
  { from, to }: { readonly from: number; readonly to: number },
): WordsOfSide => {
  const { answer, measure, selected } = input;
  let x = from + APART;
  const words = standing.flatMap((each): readonly StandingWord[] => {
    const found = strippedOf(each, selected);
    if (!found) return [];
    const shown = found.rows.filter((row) => answer.presence[row]! > 0).length; // rows in range
    const count = shown === 0 ? found.rows.filter((row) => isToCome(answer, row)).length : shown;
    if (count === 0) return [{ ...found, text: '', x, width: 0 }];
    const text = `${input.words.standingOn(found.track)} ${partsMark(count, false)}`;
    const word = { ...found, text, x, width: measure(text, TAIL) };
    x += word.width + APART;
    return [word];
  });
  if (x > to) return { words: [], rest: standing };
  return { words, rest: standing.filter((each) => !strippedOf(each, selected)) };
};

/** @param y the baseline of the names */
export const drawWords = (
  { answer, height, labelOpacity }: TimelineInput,
  words: readonly StandingWord[],
  y: number,
  drawing: Drawing,
): void => {
  for (const { text, track, rows, x, width } of words) {
    for (const row of rows) drawing.anchors.set(row, { row, x0: x, x1: x + width, y: y - 4 });
    if (width === 0) continue;
    const label = { kind: 'text', x, y, text, token: 'ink', halo: 'panel', ...TAIL } as const;
    drawing.labels.push(...dimmed(label, strongest(labelOpacity, rows)));
    if (rows.every((row) => isToCome(answer, row))) continue;
    const box = { x: x - 4, y: Math.max(0, Math.min(y - 16, height - 24)), width: width + 8, height: 24 };
    const [only, ...others] = rows;
    drawing.marks.push(
      only !== undefined && others.length === 0
        ? { kind: 'event', row: only, ...box, cx: x + width / 2, cy: y - 4 }
        : { kind: 'strip', track, rows, isOpen: false, ...box },
    );
  }
};
