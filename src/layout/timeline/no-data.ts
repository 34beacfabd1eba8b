/** The stretch for which there are no data: striped, and said in the words that it has room for. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Fill, Shape } from '../../base/paint/shapes.ts';
import type { Answer } from '../../query/types.ts';
import type { Heads } from './track-names.ts';
import type { TimelineInput } from './types.ts';
import { wrapWords } from './wrap-words.ts';

export const STRIPES: Fill = { token: 'grid', stripes: { gap: 7, width: 1 } };

/** Until when there are data; they may have dates later than they say that they know. */
export const lastKnown = ({ schema: { asOf, extent } }: Answer): number =>
  Math.max(asOf.latest, extent?.end ?? asOf.latest);

const STYLE = { size: 12, italic: true } as const;
const LINE = 14;
/** Between the words and the stretch's edges, and other words. */
const GAP = 5;
const STEP = 8;
/** How far the words may reach beyond the end of the axis. */
const BEYOND = 12;
/** A sentence in more lines than this is a column of words. */
const MAX_LINES = 4;

/** As far as the frame of what is selected reaches. */
const CLEAR = 4;
const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width + CLEAR && a.x + a.width + CLEAR > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

interface Stretch {
  readonly x: number;
  readonly room: number;
  /** Where words may stand, from and to. */
  readonly halves: readonly (readonly [number, number])[];
}

/** The sentence where it fits, else the two words; nothing where even they would cover something. */
const labelIn = ({ words, measure }: TimelineInput, { x, room, halves }: Stretch, taken: readonly Rect[]): Shape[] => {
  for (const text of [words.noDataLong, words.noData]) {
    const widthOf = (line: string): number => measure(line, STYLE);
    const lines = wrapWords(text, (line) => widthOf(line) <= room - 2 * GAP);
    const width = Math.max(...lines.map(widthOf));
    if (lines.length > MAX_LINES || width > room - 2 * GAP) continue;
    const height = lines.length * LINE;
    for (const [from, to] of halves) {
      for (let y = from + GAP; y + height <= to - GAP; y += STEP) {
        const box: Rect = { x: x + (room - width) / 2 - 2, y, width: width + 4, height };
        if (taken.some((other) => meets(other, box))) continue;
        return lines.map((line, i) => ({
          kind: 'text',
          x: x + room / 2,
          y: y + LINE * i + 11,
          text: line,
          token: 'muted',
          ...STYLE,
          align: 'middle',
          halo: 'panel',
        }));
      }
    }
  }
  return [];
};

export const noData = (
  input: TimelineInput,
  { top, bottom }: Heads,
  axisTop: number,
  axisBottom: number,
  taken: readonly Rect[],
): { readonly ground: Shape[]; readonly label: Shape[] } => {
  const { answer, scale, width } = input;
  const known = lastKnown(answer);
  const from = scale.x(known);
  if (from >= width - 2 || known >= scale.domain.end) return { ground: [], label: [] };
  const x = Math.max(scale.left, from);
  const stripes = (y: number, height: number): Shape => ({
    kind: 'rect',
    x,
    y,
    width: width - x,
    height: Math.max(0, height),
    fill: STRIPES,
  });
  const halves = [
    [top, axisTop],
    [axisBottom, bottom],
  ] as const;
  return {
    ground: [
      ...halves.map(([y, end]) => stripes(y, end - y)),
      { kind: 'line', points: [x, top, x, bottom], stroke: { token: 'noData', width: 1 } },
    ],
    label: labelIn(input, { x, room: Math.min(width, scale.right + BEYOND) - x, halves }, taken),
  };
};
