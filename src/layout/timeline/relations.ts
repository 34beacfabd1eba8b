/** The relations of the selected event as thin curves with an arrowhead and a word, led round the labels. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { arrowHead, countCrossings, relationLine, WORD } from '../relations/curve.ts';
import { isInferred, type EventLink } from '../../query/relations/links.ts';
import { endOfData } from './bar-spec.ts';
import { piecesOf } from './answer-routes.ts';
import { controlsOn } from './axis-controls.ts';
import { holds } from './occasion-rows.ts';
import type { Anchor, TimelineInput, TimelineRelations } from './types.ts';

interface Curve {
  readonly points: readonly number[];
  readonly crossings: number;
}

const SAMPLES = 24;
/** Bars closer than this stand so tight that a curve between them could not be read. */
const MIN_HEIGHT = 12;
const GLYPH_FOOT = 9;
/** Behind a bar, clear of what says that it goes on. */
const RIGHT = 12;

/** An occasion stands over its parts, and over what was said in it. */
const isToldByRows = ({ occasions: { above, below } }: TimelineInput, { from, to, relation }: EventLink): boolean =>
  (relation.type === 'part_of' || relation.type === 'stated_in') &&
  [...above.rows, ...below.rows].some((occasion) => holds(occasion, from) && holds(occasion, to));

/** The line of an answer across the axis says it already. */
const isAnswer = (
  { occasions: { above, below, answers } }: TimelineInput,
  { from, to, relation }: EventLink,
): boolean => {
  if (relation.type !== 'response_to') return false;
  const rowOf = (event: number): number =>
    [...above.rows, ...below.rows].find((occasion) => holds(occasion, event))?.row ?? event;
  return answers.some((each) => each.from === rowOf(from) && each.to === rowOf(to));
};

/** A cubic from the end of one bar to the end of another, bulging to one side of the plot. */
const curve = (from: Anchor, to: Anchor, side: -1 | 1, most: number, labels: readonly Rect[]): Curve => {
  const x = (anchor: Anchor): number =>
    anchor.isGlyph ? (anchor.x0 + anchor.x1) / 2 : side < 0 ? anchor.x0 - 4 : anchor.x1 + RIGHT;
  const y = (anchor: Anchor): number => (anchor.isGlyph ? anchor.y + GLYPH_FOOT : anchor.y);
  const bulge = Math.min(72, 18 + Math.abs(from.y - to.y) * 0.22);
  const edge =
    side < 0 ? Math.max(4, Math.min(x(from), x(to)) - bulge) : Math.min(most, Math.max(x(from), x(to)) + bulge);
  // The handles of the curve: level with a bar's end, straight below a glyph.
  const handle = (anchor: Anchor, other: Anchor): readonly [number, number] =>
    anchor.isGlyph ? [x(anchor), (y(anchor) + y(other)) / 2] : [edge, y(anchor)];
  const [ax, ay] = handle(from, to);
  const [bx, by] = handle(to, from);
  const points: number[] = [];
  for (let i = 0; i <= SAMPLES; i += 1) {
    const t = i / SAMPLES;
    const u = 1 - t;
    const px = u * u * u * x(from) + 3 * u * u * t * ax + 3 * u * t * t * bx + t * t * t * x(to);
    const py = u * u * u * y(from) + 3 * u * u * t * ay + 3 * u * t * t * by + t * t * t * y(to);
    points.push(px, py);
  }
  return { points, crossings: countCrossings(points, labels) };
};

/** The word at the first place along the curve, or beside it, where it covers no label. */
const placeWord = (
  text: string,
  points: readonly number[],
  labels: readonly Rect[],
  taken: Rect[],
  input: TimelineInput,
): Shape[] => {
  const width = input.measure(text, WORD);
  // A curve has `SAMPLES + 1` points, so all indices are in range.
  const bulgesLeft = points[SAMPLES]! < points[0]!;
  for (const shift of [
    0,
    bulgesLeft ? -(width / 2 + 5) : width / 2 + 5,
    bulgesLeft ? width / 2 + 5 : -(width / 2 + 5),
  ]) {
    for (const part of [0.5, 0.42, 0.58, 0.33, 0.67, 0.25, 0.75, 0.17, 0.83, 0.12, 0.88]) {
      const i = Math.round(part * SAMPLES) * 2;
      const x = points[i]! - width / 2 + shift;
      const y = points[i + 1]! + 4;
      const box: Rect = { x: x - 2, y: y - 12, width: width + 4, height: 16 };
      if (box.x < 0 || box.x + box.width > input.width || [...labels, ...taken].some((label) => meets(label, box)))
        continue;
      taken.push(box);
      return [{ kind: 'text', x, y, text, token: 'ink', halo: 'panel', ...WORD }];
    }
  }
  return [];
};

const meets = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;

/**
 * Curves stand under the labels, their words above them; one word for all curves of the same kind. `bodies`: bars and
 * glyphs.
 */
export const layoutRelations = (
  input: TimelineInput,
  anchors: ReadonlyMap<number, Anchor>,
  labels: readonly Rect[],
  bodies: readonly Rect[],
  axisTop: number,
): TimelineRelations => {
  const axis: Rect = { x: 0, y: axisTop + 4, width: input.width, height: input.frame.band - 8 };
  const barred = [...labels, ...controlsOn(input, axisTop)];
  const lines: Rect[] = [];
  const curves: Shape[] = [];
  const words: Shape[] = [];
  const taken: Rect[] = [];
  const said = new Set<string>();
  for (const link of input.links) {
    const from = anchors.get(link.from);
    const to = anchors.get(link.to);
    if (!from || !to || from.isShared || to.isShared) continue;
    if (Math.abs(from.y - to.y) < MIN_HEIGHT || isToldByRows(input, link) || isAnswer(input, link)) continue;
    const most = endOfData(input) - 2;
    const left = curve(from, to, -1, most, [...barred, ...bodies]);
    const right = curve(from, to, 1, most, [...barred, ...bodies]);
    // Not over the stretch without data.
    const isRightFree = Math.max(from.x1, to.x1) + RIGHT < most;
    const sides =
      isRightFree && right.crossings < left.crossings ? [right, left] : isRightFree ? [left, right] : [left];
    // Never through a label: the card says the same.
    const free = sides.find(({ points }) => countCrossings(points, barred) === 0);
    if (!free) continue;
    const { points } = free;
    lines.push(...piecesOf(points));
    curves.push(relationLine(points, isInferred(link)), arrowHead(points));
    const word = input.words.relation(link.relation.type, isInferred(link));
    if (said.has(word)) continue;
    // On the axis stand dates; only where all else is taken does the word stand between them.
    const clear = placeWord(word, points, [...labels, ...bodies, axis], taken, input);
    const placed = clear.length > 0 ? clear : placeWord(word, points, [...labels, ...bodies], taken, input);
    if (placed.length > 0) said.add(word);
    words.push(...placed);
  }
  return { curves, words, boxes: [...taken, ...lines] };
};
