/**
 * What answers what across the axis: a line from start to start, and its word in the answering label's line. Points and
 * no path, as d3's links would write: labels keep clear of where it runs, and its end has an arrowhead.
 */
import { extent, range } from 'd3';
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { DAY } from '../../base/calendar.ts';
import { arrowHead, WORD } from '../relations/curve.ts';
import { faded } from '../opacity.ts';
import type { DrawAnswers, Drawn, TimelineInput } from './types.ts';

const MOST = 2;
/** A day as wide as this has room for an arc; else the line turns square, this far left of the earlier start. */
const MIN_ARC_DAY = 56;
/** How far an arc reaches to the left, at most and in parts of a day: in the day before stands its name. */
const BULGE = 17;
const BULGE_OF_DAY = 0.2;
const ELBOW = 7;
const SAMPLES = 16;
const STROKE = { token: 'ink', width: 1.8 } as const;
const SAID = { ...WORD, weight: 600 } as const;
/** Between the word and the line, and how high a line of a label is. */
const GAP = 6;
const LINE = 16;

/** Half a handle of the window on the axis, and what a line keeps from it. */
const HANDLE = 9;
/** A word that slides along the line looks for room this often, and keeps as much from what is beside it. */
const STEP = 4;

/** Left of a handle that stands in the way. */
const clearOf = ({ answer, scale }: TimelineInput, x: number): number => {
  const { window } = answer.question;
  const inWay = [window.start, window.end].map(scale.x).find((handle) => Math.abs(handle - x) < HANDLE);
  return inWay === undefined ? x : inWay - HANDLE;
};

/** From (x0, y0) to (x1, y1): an arc, or square, `left` at the most; `bulge`: 0 where a day has no room for an arc. */
const lineOf = (x0: number, y0: number, x1: number, y1: number, left: number, bulge: number): readonly number[] => {
  if (bulge === 0 || left < Math.min(x0, x1) - BULGE) return [x0, y0, left, y0, left, y1, x1, y1];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => i / SAMPLES).flatMap((t) => [
    x0 + (x1 - x0) * t - bulge * Math.sin(Math.PI * t),
    y0 + (y1 - y0) * t,
  ]);
};

const meets = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && a.x + a.width >= b.x && a.y <= b.y + b.height && a.y + a.height >= b.y;

/** With its label. */
const markOf = ({ marks }: Drawn, row: number) => marks.find((each) => each.kind === 'event' && each.row === row);

/** Left of the line in the line of the answering label, else below the line where it leads there; or nothing. */
const wordOf = (
  input: TimelineInput,
  row: number,
  line: { readonly left: number; readonly start: number; readonly y: number; readonly isArc: boolean },
  drawn: Drawn,
): readonly Shape[] => {
  const { marks, boxes } = drawn;
  const mark = markOf(drawn, row);
  if (!mark) return [];
  const text = input.words.relation('response_to', false);
  const width = input.measure(text, SAID);
  const isFree = (box: Rect): boolean => {
    const around = { ...box, x: box.x - STEP, width: width + 2 * STEP };
    return box.x >= input.frame.labels && ![...boxes, ...marks].some((other) => other !== mark && meets(other, around));
  };
  const beside: Rect = { x: line.left - GAP - width, y: mark.y, width, height: LINE };
  const below = range(line.start - GAP - width, line.left - width, -STEP).map((x) => ({ ...beside, x, y: line.y + 2 }));
  const box = [beside, ...(line.isArc || line.y < mark.y ? [] : below)].find(isFree);
  if (!box) return [];
  return [{ kind: 'text', x: box.x, y: box.y + 13, text, token: 'ink', halo: 'panel', ...SAID }];
};

/** What a line takes of the plot, piece by piece: of an arc a quarter is one. */
const boxesAlong = (points: readonly number[]): readonly Rect[] => {
  const last = points.length / 2 - 1;
  const step = Math.max(1, last / 4);
  return range(0, last, step).map((at) => {
    const piece = points.slice(at * 2, (at + step) * 2 + 2);
    const [x0 = 0, x1 = 0] = extent(piece.filter((_, i) => i % 2 === 0));
    const [y0 = 0, y1 = 0] = extent(piece.filter((_, i) => i % 2 === 1));
    return { x: x0 - 1, y: y0 - 1, width: x1 - x0 + 2, height: y1 - y0 + 2 };
  });
};

/** Not those of the selected event, whose relations are drawn all. */
export const drawAnswers: DrawAnswers = (input, answers, drawn, axisTop) => {
  const { answer, links, scale } = input;
  const isLinked = (row: number): boolean => links.some(({ from, to }) => from === row || to === row);
  const dayWidth = scale.x(scale.domain.start + DAY) - scale.x(scale.domain.start);
  const bulge = dayWidth < MIN_ARC_DAY ? 0 : Math.min(BULGE, dayWidth * BULGE_OF_DAY);
  const curves: Shape[] = [];
  const words: Shape[] = [];
  // The same at full strength, for the room that they take.
  const lines: Shape[] = [];
  const said: Shape[] = [];
  for (const { from, to } of answers.slice(0, MOST)) {
    const [a, b] = [drawn.anchors.get(from), drawn.anchors.get(to)];
    if (!a || !b || a.isShared || b.isShared) continue;
    if (answer.presence[from] === 0 || answer.presence[to] === 0 || isLinked(from) || isLinked(to)) continue;
    // Between the axis and the bar stands a label where the row is below the axis; above it the bar comes first.
    const under = [from, to].filter((row) => (drawn.anchors.get(row)?.y ?? 0) > axisTop);
    const label = Math.min(...under.map((row) => markOf(drawn, row)?.x ?? Infinity));
    const left = clearOf(input, Math.min(a.x0, b.x0, label + 2) - ELBOW);
    const points = lineOf(a.x0 - 2, a.y, b.x0 - 3, b.y, left, bulge);
    const line: readonly Shape[] = [{ kind: 'line', points, stroke: STROKE }, arrowHead(points)];
    lines.push(...line);
    curves.push(...faded(line, Math.min(input.opacity(from), input.opacity(to))));
    const edge = Math.min(...points.filter((_, i) => i % 2 === 0));
    const word = wordOf(input, from, { left: edge, start: a.x0, y: a.y, isArc: points.length > 8 }, drawn);
    said.push(...word);
    words.push(...faded(word, Math.min(input.labelOpacity(from), input.labelOpacity(to))));
  }
  const boxes = lines.flatMap((shape) => (shape.kind === 'line' && !shape.closed ? boxesAlong(shape.points) : []));
  const wordBoxes = said.flatMap((shape): readonly Rect[] =>
    shape.kind === 'text'
      ? [{ x: shape.x - 2, y: shape.y - 13, width: input.measure(shape.text, SAID) + 4, height: LINE }]
      : [],
  );
  return { curves, words, boxes: [...boxes, ...wordBoxes] };
};
