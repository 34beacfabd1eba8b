/** The timeline as rows: one for each occasion, on its track's side of the axis; with one side only, not mirrored. */
import type { Rect } from '../../base/geo/frame.ts';
import { barFrame, barShapes, MIN_WIDTH } from './bar-shapes.ts';
import { heightOf, layRows, type FittedSides, type LaidRow, type RoomOfSide } from './bar-rows.ts';
import { INDENT, type LaidBar } from './lay-bar.ts';
import { faded, isToCome, strongest } from '../opacity.ts';
import { atLeast, dimmed, emptyDrawing, bodyOf, halos, letters } from './drawing.ts';
import type {
  Annotations,
  Drawing,
  Metrics,
  TimelineInput,
  TimelineLayout,
  TimelineMark,
  TimelineRelations,
} from './types.ts';
import { glyphOf } from './part-glyph.ts';
import { GHOST } from '../meanings.ts';
import { bandStrip } from './band-strip.ts';
import { backShapes } from './frame.ts';
import { listRows } from './occasion-rows.ts';
import { GLYPH_PITCH, partsMark, TAIL, TAIL_GAP } from './place-labels.ts';
import { drawStandingStrip } from './standing-strip.ts';
import { drawWords } from './standing-words.ts';
import { layoutHeads, type Heads } from './track-names.ts';
import { axisTopOf, sidesInUse } from './plot-frame.ts';
import type { Occasions } from '../../query/occasions/list-occasions.ts';

/** From the pane's right edge. */
const MARGIN = 8;
const NO_NOTES: Annotations = { leaders: [], texts: [] };
const NO_RELATIONS: TimelineRelations = { curves: [], words: [], boxes: [] };

/** The grey words behind a label, the glyphs of the parts, and their number. */
const drawBehindLabel = (
  input: TimelineInput,
  laid: LaidBar,
  baseline: number,
  fade: number,
  drawing: Drawing,
): number => {
  const { measure, answer } = input;
  const { label, tail, holds, glyphs } = laid;
  if (!label) return 0;
  let x = label.x + label.width;
  const write = (text: string): void => {
    drawing.labels.push(
      ...dimmed({ kind: 'text', x, y: baseline, text, token: 'muted', halo: 'panel', ...TAIL }, fade),
    );
    x += measure(text, TAIL);
  };
  if (tail !== '') {
    x += TAIL_GAP;
    write(tail);
  }
  if (holds && glyphs !== null) {
    x += TAIL_GAP;
    for (const row of holds.parts.slice(0, glyphs)) {
      drawing.bars.push(
        ...faded([glyphOf(answer, row, x + GLYPH_PITCH / 2 - 2, baseline - 4, 0.42)], input.opacity(row)),
      );
      x += GLYPH_PITCH;
    }
    write(partsMark(holds.parts.length, holds.isOpen));
  }
  return x;
};

/** Draws one row whose band is [top, top + height]; the bar stands at its foot when the label is above it. */
const drawBar = (input: TimelineInput, laid: LaidBar, top: number, drawing: Drawing): void => {
  const { answer, selected, hovered } = input;
  const { row, bar, label, height, holds } = laid;
  const above = label?.where === 'above';
  const y = Math.round(above ? top + height - bar.thickness / 2 - 3 : top + height / 2);
  const x1 = Math.max(bar.x1, bar.x0 + MIN_WIDTH);
  // A line that leads to a part of a closed occasion leads to the occasion.
  for (const each of [row, ...(holds && !holds.isOpen ? holds.parts : [])])
    drawing.anchors.set(each, { row: each, x0: bar.x0, x1, y });
  const members = laid.isGhost ? (holds?.parts ?? []) : [row, ...(holds?.parts ?? [])];
  const isShown = (laid.isGhost ? members : [row]).some((each) => answer.presence[each]! > 0);
  if (!isShown && !isToCome(answer, row)) return;
  if (bar.leaderFrom !== undefined)
    drawing.boxes.push({ x: bar.leaderFrom - 4, y: y - 5, width: bar.x0 - bar.leaderFrom, height: 10 });
  const fade = strongest(input.labelOpacity, members);
  const strength = laid.isGhost ? GHOST : strongest(input.opacity, members);
  drawing.bars.push(...bodyOf(input, barShapes({ ...bar, y }), strength));
  const own: Rect = {
    x: bar.x0 - 2,
    y: y - bar.thickness / 2 - 2,
    width: x1 - bar.x0 + (bar.ongoing ? 10 : 4),
    height: bar.thickness + 4,
  };
  drawing.bodies.push(own);
  let box = own;
  if (label) {
    const baseline = above ? y - bar.thickness / 2 - 6 : y + 4.5;
    const token = laid.isGhost ? 'muted' : 'ink';
    drawing.labels.push(
      ...dimmed({ kind: 'text', x: label.x, y: baseline, text: label.text, token, halo: 'panel', ...laid.style }, fade),
    );
    const end = Math.max(label.x + label.width, drawBehindLabel(input, laid, baseline, fade, drawing));
    const rise = laid.style.size - 1;
    drawing.boxes.push({ x: label.x - 2, y: baseline - rise - 1, width: end - label.x + 4, height: rise + 5 });
    const left = Math.min(box.x, label.x - 2);
    const right = Math.max(box.x + box.width, end + 2);
    const upper = Math.min(box.y, baseline - rise);
    box = { x: left, y: upper, width: right - left, height: Math.max(box.y + box.height, baseline + 4) - upper };
  }
  if (laid.under && label?.where === 'beside') {
    const { row: of, depth, isPerhaps } = laid.under;
    drawing.stalks.push({ of, x: label.x - depth * INDENT + 4, to: label.x - 3, y, isPerhaps });
  }
  if (row === selected || row === hovered) drawing.frames.push(barFrame(box, row === selected ? 'accent' : 'ink'));
  if (!isShown) return;
  drawing.marks.push({
    kind: 'event',
    row,
    ...atLeast(box),
    cx: (bar.x0 + x1) / 2,
    cy: y,
    ...(holds ? { holds: { parts: holds.parts, isOpen: holds.isOpen } } : {}),
    ...(laid.isGhost ? { isGhost: true } : {}),
  });
};

/** Rows from `from` on, downward or upward. */
const drawRows = (
  input: TimelineInput,
  rows: readonly LaidRow[],
  from: number,
  direction: 1 | -1,
  drawing: Drawing,
): void => {
  let edge = from;
  for (const laid of rows) {
    const top = direction > 0 ? edge : edge - laid.height;
    if (laid.kind === 'strip') drawStandingStrip(input, laid, top, drawing);
    else drawBar(input, laid, top, drawing);
    edge += direction * laid.height;
  }
};

/** Headings count what is shown, as the status does. */
const countShown = ({ answer }: TimelineInput, rows: readonly number[]): number =>
  rows.filter((row) => answer.presence[row]! > 0).length; // rows in range

/** What has no date stands at the foot, or at the head where the axis itself is at the foot. */
const isUndatedOnTop = ({ answer }: TimelineInput): boolean => !sidesInUse(answer.schema).below;

/** The heights of both sides of the axis, which stands where it stands whatever rows there are. */
const roomOf = (
  input: TimelineInput,
  { undated }: Occasions,
  heads: Heads,
  axisTop: number,
  side: 'above' | 'below',
  { gap, strip }: Metrics,
): RoomOfSide => {
  const hasUndated = undated.length > 0 && isUndatedOnTop(input) === (side === 'above');
  const height = side === 'above' ? axisTop - heads.top - bandStrip(input) : heads.bottom - axisTop - input.frame.band;
  return {
    height: Math.max(0, height - 2 * gap - (hasUndated ? strip : 0)),
    line: { from: heads.line[side].from, to: input.width - MARGIN },
  };
};

/** From the axis outward; what holds throughout stands at the outer edges. */
const drawSides = (
  input: TimelineInput,
  occasions: Occasions,
  { above, below }: FittedSides,
  heads: Heads,
  axisTop: number,
  drawing: Drawing,
): void => {
  const axisBottom = axisTop + input.frame.band;
  const height = occasions.undated.length > 0 ? below.metrics.strip : 0;
  const top = heads.top + bandStrip(input);
  const isOnTop = isUndatedOnTop(input);
  drawRows(input, above.standing, top + above.metrics.gap + (isOnTop ? height : 0), 1, drawing);
  drawRows(input, above.rows, axisTop - above.metrics.gap, -1, drawing);
  drawRows(input, below.rows, axisBottom + below.metrics.gap, 1, drawing);
  const foot = heads.bottom - (isOnTop ? 0 : height);
  drawRows(input, below.standing, foot - heightOf(below.standing), 1, drawing);
  drawUndated(input, occasions, isOnTop ? top : foot, height, drawing);
};

/** The strip of what has no date, at the foot. */
const drawUndated = (
  input: TimelineInput,
  { undated }: Occasions,
  top: number,
  height: number,
  drawing: Drawing,
): void => {
  if (undated.length === 0) return;
  input.drawUndated?.(input, undated, input.words.undated(countShown(input, undated)), top, height, drawing);
};

const relationsOf = (input: TimelineInput, { anchors, boxes, bodies }: Drawing, axis: Rect): TimelineRelations =>
  (input.selected === null ? null : input.layRelations?.(input, anchors, boxes, bodies, axis)) ?? NO_RELATIONS;

/** Null when the rows do not fit. */
export const layoutBars = (input: TimelineInput, occasions: Occasions): TimelineLayout | null => {
  const { answer, selected, opened, frame } = input;
  const heads = layoutHeads(input);
  const axisTop = axisTopOf(frame, input.height, sidesInUse(answer.schema));
  const sides = layRows(input, listRows(occasions, opened, selected), (side, metrics) =>
    roomOf(input, occasions, heads, axisTop, side, metrics),
  );
  if (!sides) return null;
  const drawing = emptyDrawing();
  for (const side of ['above', 'below'] as const) drawWords(input, sides[side].words, heads.line[side].y, drawing);
  drawSides(input, occasions, sides, heads, axisTop, drawing);
  const answers = input.drawAnswers?.(input, occasions.answers, drawing) ?? NO_RELATIONS;
  drawing.boxes.push(...answers.boxes);
  const notes = (input.annotations.length > 0 && input.drawNotes?.(input, heads, axisTop, drawing)) || NO_NOTES;
  const axis: Rect = { x: 0, y: axisTop + 4, width: input.width, height: frame.band - 8 };
  const relations = relationsOf(input, drawing, axis);
  const back = backShapes(input, heads, axisTop, [...drawing.boxes, ...drawing.bodies, ...relations.boxes]);
  const texts = [...drawing.labels, ...notes.texts, ...answers.words];
  return {
    mode: 'bars',
    marks: drawing.marks.toSorted((a, b) => rankOf(input, a) - rankOf(input, b)),
    axisTop,
    axisBottom: axisTop + frame.band,
    shapes: [
      ...back.behind,
      ...(input.drawStalks?.(drawing.stalks, drawing.anchors) ?? []),
      ...notes.leaders,
      ...drawing.bars,
      ...back.playhead,
      ...drawing.undated,
      ...answers.curves,
      ...relations.curves,
      ...halos(texts),
      ...drawing.frames,
      ...letters(texts),
      ...relations.words,
      ...back.front,
    ],
  };
};

/** The order of reading, and of the tab key: by earliest start, what holds throughout and what has no date last. */
const rankOf = ({ answer }: TimelineInput, mark: TimelineMark): number => {
  const { presence, dates } = answer;
  if (mark.kind !== 'event') return mark.kind === 'strip' ? dates.rank.length + mark.track : Infinity;
  return presence[mark.row] === 0 && mark.isGhost !== true ? Infinity : dates.rank[mark.row]!; // rows are in range
};
