/**
 * Two compared windows on the timeline: a strip with their letters on top, their edges, and a wash over all that is in
 * neither.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import type { Span } from '../../selection/selection.ts';
import { STRIP } from './band-strip.ts';
import type { Bands, TimelineInput } from './types.ts';

const LETTER = { size: 12, weight: 600 } as const;
/** Letters stand at least so far apart. */
const APART = 20;
const WASH = 0.45;
const DASH = [3, 3] as const;

interface Band {
  readonly letter: string;
  readonly x0: number;
  readonly x1: number;
  readonly isDashed: boolean;
}

const bandOf = ({ scale }: TimelineInput, letter: string, { start, end }: Span, isDashed: boolean): Band => {
  const inside = (time: number): number => Math.round(Math.min(scale.right, Math.max(scale.left, scale.x(time)))) + 0.5;
  return { letter, x0: inside(start), x1: inside(end), isDashed };
};

/** The middles of both letters: of their windows, or side by side where those are the same. */
const letterPlaces = (a: Band, b: Band): readonly [number, number] => {
  const [middleA, middleB] = [(a.x0 + a.x1) / 2, (b.x0 + b.x1) / 2];
  const short = APART - Math.abs(middleA - middleB);
  if (short <= 0) return [middleA, middleB];
  return middleA < middleB ? [middleA - short / 2, middleB + short / 2] : [middleA + short / 2, middleB - short / 2];
};

/** The stretches of the plot in neither window; edges are rounded, so that a pixel is none. */
const outsideOf = (bands: readonly Band[], left: number, right: number): readonly (readonly [number, number])[] => {
  const free: [number, number][] = [];
  let edge = left;
  for (const { x0, x1 } of bands.toSorted((one, other) => one.x0 - other.x0)) {
    if (x0 > edge + 1) free.push([edge, x0]);
    edge = Math.max(edge, x1);
  }
  if (right > edge + 1) free.push([edge, right]);
  return free;
};

const bandShapes = ({ x0, x1, isDashed }: Band, top: number, bottom: number): readonly Shape[] => {
  const dash = isDashed ? { dash: DASH } : {};
  const y = top + (isDashed ? STRIP - 1 : STRIP - 3);
  return [
    { kind: 'line', points: [x0, top + 4, x0, bottom], stroke: { token: 'muted', width: 1, ...dash } },
    { kind: 'line', points: [x1, top + 4, x1, bottom], stroke: { token: 'muted', width: 1, ...dash } },
    { kind: 'line', points: [x0, y, x1, y], stroke: { token: 'ink', width: 2, ...dash } },
  ];
};

/** The strip stands under the track's name; the axis band stays clear. */
export const layoutBands = (
  input: TimelineInput,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  axisTop: number,
  axisBottom: number,
): Bands => {
  const {
    answer: {
      question: { window, compare },
    },
    scale,
    words,
  } = input;
  if (!compare) return { behind: [], front: [] };
  const [letterA = '', letterB = ''] = words.windowLetters;
  const a = bandOf(input, letterA, window, false);
  const b = bandOf(input, letterB, compare, true);
  const wash = outsideOf([a, b], scale.left, scale.right).flatMap(([x0, x1]): Shape[] =>
    (
      [
        [top, axisTop],
        [axisBottom, bottom],
      ] as const
    ).map(([y0, y1]) => ({
      kind: 'rect',
      x: x0,
      y: y0,
      width: x1 - x0,
      height: Math.max(0, y1 - y0),
      fill: { token: 'grid', opacity: WASH },
    })),
  );
  const [atA, atB] = letterPlaces(a, b);
  const letter = (text: string, x: number): Shape => ({
    kind: 'text',
    x,
    y: top + 11,
    text,
    token: 'ink',
    halo: 'panel',
    align: 'middle',
    ...LETTER,
  });
  return {
    behind: [...wash, ...bandShapes(b, top, bottom), ...bandShapes(a, top, bottom)],
    front: [letter(letterA, atA), letter(letterB, atB)],
  };
};
