/** The timeline as rows: one for each occasion, on its track's side of the axis; with one side only, not mirrored. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Occasions } from '../../query/occasions/list-occasions.ts';
import { bandStrip } from './band-strip.ts';
import { drawRows } from './draw-rows.ts';
import { emptyDrawing, halos, letters } from './drawing.ts';
import { fitSide, heightOf } from './fit-rows.ts';
import { backShapes } from './frame.ts';
import { axisTopOf, sidesInUse } from './plot-frame.ts';
import { drawWords, WORDS_LINE } from './standing-words.ts';
import { layoutHeads, type Heads } from './track-names.ts';
import type {
  Annotations,
  Drawing,
  RoomOfSide,
  TimelineInput,
  TimelineLayout,
  TimelineMark,
  TimelineRelations,
} from './types.ts';

/** From the pane's right edge. */
const MARGIN = 8;
const NO_NOTES: Annotations = { leaders: [], texts: [] };
const NO_RELATIONS: TimelineRelations = { curves: [], words: [], boxes: [] };
type Side = 'above' | 'below';

/** Between rows and what they stand beside, and the height of the strip of what has no date. */
const gapOf = ({ isSmall }: TimelineInput['frame']): number => (isSmall ? 3 : 8);
const undatedOf = ({ frame, occasions }: TimelineInput): number =>
  occasions.undated.length === 0 ? 0 : frame.isSmall ? 22 : 28;

/** Headings count what is shown, as the status does. */
const countShown = ({ answer }: TimelineInput, rows: readonly number[]): number =>
  rows.filter((row) => answer.presence[row]! > 0).length; // rows in range

/** What has no date stands at the foot, or at the head where the axis itself is at the foot. */
const isUndatedOnTop = ({ answer }: TimelineInput): boolean => !sidesInUse(answer.schema).below;

/** Where a side's rows may stand. */
interface SidePlot {
  readonly top: number;
  readonly bottom: number;
}
const plotOf = (input: TimelineInput, heads: Heads, axisTop: number, side: Side): SidePlot => {
  const gap = gapOf(input.frame);
  const undated = isUndatedOnTop(input) === (side === 'above') ? undatedOf(input) : 0;
  return side === 'above'
    ? { top: heads.top + bandStrip(input) + undated + gap, bottom: axisTop - gap }
    : { top: axisTop + input.frame.band + gap, bottom: heads.bottom - undated };
};

const drawSide = (
  input: TimelineInput,
  occasions: Occasions,
  heads: Heads,
  axisTop: number,
  side: Side,
  drawing: Drawing,
): void => {
  const { top, bottom } = plotOf(input, heads, axisTop, side);
  const line = { from: heads.line[side].from, to: input.width - MARGIN };
  const room: RoomOfSide = { line, height: Math.max(0, bottom - top) };
  const isAbove = side === 'above';
  const { rows, standing, words } = fitSide(input, occasions[side], isAbove, room);
  const ownLine = words.length > 0 && !input.frame.isSmall ? WORDS_LINE : 0;
  drawWords(input, words, heads.line[side].y, drawing);
  if (isAbove) {
    drawRows(input, standing, top + ownLine, 1, drawing);
    drawRows(input, rows, bottom, -1, drawing);
  } else {
    drawRows(input, rows, top, 1, drawing);
    drawRows(input, standing, bottom - heightOf(standing) - ownLine, 1, drawing);
  }
};

/** The strip of what has no date. */
const drawUndated = (input: TimelineInput, { undated }: Occasions, heads: Heads, drawing: Drawing): void => {
  if (undated.length === 0) return;
  const height = undatedOf(input);
  const title = input.words.undated(countShown(input, undated));
  const top = isUndatedOnTop(input) ? heads.top + bandStrip(input) : heads.bottom - height;
  input.drawUndated?.(input, undated, title, top, height, drawing);
};

const relationsOf = (input: TimelineInput, { anchors, boxes, bodies }: Drawing, axis: Rect): TimelineRelations =>
  (input.selected === null ? null : input.layRelations?.(input, anchors, boxes, bodies, axis)) ?? NO_RELATIONS;

/**
 * Layers: grid and playhead, then lines, then the ground of labels, then marks, then ink: so that a line breaks round
 * labels, and no label's ground bites a mark.
 */
export const layoutBars = (input: TimelineInput): TimelineLayout => {
  const { answer, frame, occasions } = input;
  const heads = layoutHeads(input);
  const axisTop = axisTopOf(frame, input.height, sidesInUse(answer.schema));
  const drawing = emptyDrawing();
  for (const side of ['above', 'below'] as const) drawSide(input, occasions, heads, axisTop, side, drawing);
  drawUndated(input, occasions, heads, drawing);
  const answers = input.drawAnswers?.(input, occasions.answers, drawing, axisTop) ?? NO_RELATIONS;
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
      ...back.playhead,
      ...drawing.undated,
      ...(input.drawStalks?.(drawing.stalks, drawing.anchors) ?? []),
      ...notes.leaders,
      ...answers.curves,
      ...relations.curves,
      ...halos(texts),
      ...drawing.bars,
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
  if (mark.kind === 'strip') return dates.rank.length + mark.track;
  if (mark.kind !== 'event') return Infinity;
  return presence[mark.row] === 0 && mark.isGhost !== true ? Infinity : dates.rank[mark.row]!; // rows are in range
};
