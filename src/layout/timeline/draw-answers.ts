/**
 * What answers what across the axis: a line from start to start, and its word in the answering label's line. Points and
 * no path, as d3's links would write: labels keep clear of where it runs, and its end has an arrowhead.
 */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { DAY } from '../../base/calendar.ts';
import { arrowHead, WORD } from '../relations/curve.ts';
import { faded } from '../opacity.ts';
import { piecesOf, routesOf, touches, type RouteEnd } from './answer-routes.ts';
import { endOfData } from './bar-spec.ts';
import { controlsOn } from './axis-controls.ts';
import type { DrawAnswers, Drawn, TimelineInput } from './types.ts';

/** So many are always drawn. */
export const MOST_ANSWERS = 2;
/** A day as wide as this has room for an arc. */
const MIN_ARC_DAY = 56;
/** How far an arc reaches to the left, at most and in parts of a day: in the day before stands its name. */
const BULGE = 17;
const BULGE_OF_DAY = 0.2;
const STROKE = { token: 'ink', width: 1.8 } as const;
/** Between the word and what it stands beside, and how high a line of a label is. */
const GAP = 6;
const LINE = 14;
/** From the top of such a line to its letters' foot. */
const RISE = 11;
/** Of a label's letters above the foot of its box. */
const FOOT = 4;
/** From the middle of a bar to the foot of letters beside it. */
const MIDDLE = 4;

export interface End extends RouteEnd {
  readonly row: number;
  readonly body: Rect | null;
  /** Label and bar. */
  readonly mark: Rect;
}

/** Where a row stands, as an end of a line; null where it has none. */
export const endOf = (
  { answer, scale }: TimelineInput,
  { marks, boxes, bodies, anchors }: Drawn,
  row: number,
): End | null => {
  const anchor = anchors.get(row);
  if (!anchor || anchor.isShared) return null;
  const isOwn = (box: Rect): boolean => Math.abs(box.y + box.height / 2 - anchor.y) < 2 && box.x <= anchor.x0;
  const body = bodies.find(isOwn) ?? null;
  const half = body ? body.height / 2 - 2 : 5;
  const mark = marks.find((each) => each.kind === 'event' && each.row === row);
  const whole = mark ?? { x: anchor.x0, y: anchor.y - half, width: anchor.x1 - anchor.x0, height: half * 2 };
  // A label's box reaches a pixel over its mark's.
  const label = boxes.find(
    (box) => box.y > whole.y - 3 && box.y + box.height < whole.y + whole.height + 3 && !isOwn(box),
  );
  return {
    row,
    x0: anchor.x0,
    x1: anchor.x1,
    y: anchor.y,
    top: anchor.y - half,
    bottom: anchor.y + half,
    label: label ?? null,
    isCut: answer.dates.startMin[row]! < scale.domain.start, // in range
    body,
    mark: whole,
  };
};

/** The top of a line of letters in the line of the row's label. */
export const topOfLine = ({ label, mark }: End): number =>
  (label ? label.y + label.height - FOOT : mark.y + LINE) - RISE;

/** Whether words have room in a box, clear of labels, bars and frames and of `pieces`. */
export const freeIn =
  (input: TimelineInput, { boxes, bodies, frames }: Drawn, pieces: readonly Rect[]) =>
  (box: Rect): boolean => {
    const around: Rect = { x: box.x - 3, y: box.y, width: box.width + 6, height: box.height };
    const isAcross = (frame: Rect): boolean =>
      touches(frame, around) && !(frame.x <= around.x && frame.x + frame.width >= around.x + around.width);
    return (
      box.x >= input.frame.labels &&
      box.x + box.width <= endOfData(input) &&
      ![...boxes, ...bodies, ...pieces].some((other) => touches(other, around)) &&
      !frames.some((shape) => shape.kind === 'rect' && isAcross(shape))
    );
  };

/**
 * In the line of the answering label: left of the line or of the label, else before its bar, behind the
 * label, or before
 * the bar that is answered; nothing where each would cover something.
 */
const wordOf = (
  input: TimelineInput,
  from: End,
  to: End,
  points: readonly number[],
  drawn: Drawn,
): (Rect & { readonly text: string }) | null => {
  const { label, mark, x0, y } = from;
  const text = input.words.relation('response_to', false);
  const width = input.measure(text, { ...WORD, weight: 600 });
  const edge = Math.min(...points.filter((_, i) => i % 2 === 0));
  const top = topOfLine(from);
  const places: readonly (readonly [x: number, y: number])[] = [
    [edge - GAP - width, top],
    [Math.min(edge, (label ?? mark).x) - GAP - width, top],
    [x0 - 2 * GAP - width, y + MIDDLE - RISE],
    ...(label ? [[label.x + label.width + GAP, top] as const] : []),
    [to.x0 - 2 * GAP - width, to.y + MIDDLE - RISE],
  ];
  const found = places
    .map(([x, at]): Rect => ({ x, y: at, width, height: LINE }))
    .find(freeIn(input, drawn, piecesOf(points)));
  return found ? { ...found, text } : null;
};

/** With the row of what is answered, and with what it has told before: selected or not. */
export const drawAnswers: DrawAnswers = (input, answers, drawn, axisTop) => {
  const { answer, scale, frame, selected, links } = input;
  const dayWidth = scale.x(scale.domain.start + DAY) - scale.x(scale.domain.start);
  const bulge = dayWidth < MIN_ARC_DAY ? 0 : Math.min(BULGE, dayWidth * BULGE_OF_DAY);
  const curves: Shape[] = [];
  const words: Shape[] = [];
  // What takes room, also before it has happened.
  const boxes: Rect[] = [];
  const controls = controlsOn(input, axisTop);
  const isChosen = ({ from, to }: (typeof answers)[number]): boolean =>
    selected !== null && links.some((link) => [link.from, link.to].some((row) => row === from || row === to));
  for (const pair of answers.filter((each, i) => i < MOST_ANSWERS || isChosen(each))) {
    const [from, to] = [endOf(input, drawn, pair.from), endOf(input, drawn, pair.to)];
    if (!from || !to) continue;
    const others = [...drawn.boxes, ...drawn.bodies].filter((box) => box !== from.body && box !== to.body);
    const taken = [...others, ...controls];
    const ways = routesOf(from, to, bulge, frame.labels, taken);
    // A line that can be named is better than a rounder one.
    const points = ways.find((way) => wordOf(input, from, to, way, drawn)) ?? ways[0]!; // there is one at least
    const word = wordOf(input, from, to, points, drawn);
    const pieces = piecesOf(points);
    const [x1 = 0, y1 = 0] = points.slice(-2);
    const tip: Rect = { x: x1 - 11, y: y1 - 5, width: 14, height: 10 };
    boxes.push(...pieces, tip, ...(word ? [word] : []));
    if (answer.presence[from.row] === 0 || answer.presence[to.row] === 0) continue; // in range
    const line: readonly Shape[] = [{ kind: 'line', points, stroke: STROKE }, arrowHead(points)];
    curves.push(...faded(line, Math.min(input.opacity(from.row), input.opacity(to.row))));
    if (!word) continue;
    const { x, y, text } = word;
    const shape = { kind: 'text', x, y: y + RISE, text, token: 'ink', halo: 'panel', ...WORD, weight: 600 } as const;
    words.push(...faded([shape], Math.min(input.labelOpacity(from.row), input.labelOpacity(to.row))));
  }
  return { curves, words, boxes };
};
