/** The timeline as rows: one for each occasion, on its track's side of the axis; with one side only, not mirrored. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { Occasions, OccasionSide } from '../../query/occasions/list-occasions.ts';
import { drawRows } from './draw-rows.ts';
import { emptyDrawing, halos, letters } from './drawing.ts';
import { fitSide, heightOf } from './fit-rows.ts';
import { backShapes } from './frame.ts';
import { axisTopOf, sidesInUse } from './plot-frame.ts';
import { TAIL } from './place-labels.ts';
import { APART, drawWords, WORDS_LINE } from './standing-words.ts';
import { layoutHeads, type Heads } from './track-names.ts';
import type {
  Annotations,
  Drawing,
  FittedSide,
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

/** What words take of a side's height: nothing beside the names of a small pane; at the head the gap is part of it. */
const wordsLineOn = ({ frame }: TimelineInput, side: Side): number =>
  frame.isSmall ? 0 : side === 'above' ? WORDS_LINE - gapOf(frame) : WORDS_LINE;

/** Headings count what is shown, as the status does. */
const countShown = ({ answer }: TimelineInput, rows: readonly number[]): number =>
  rows.filter((row) => answer.presence[row]! > 0).length; // rows in range

/** What has no date stands at the foot, or at the head where the axis itself is at the foot. */
const isUndatedOnTop = ({ answer }: TimelineInput): boolean => !sidesInUse(answer.schema).below;

/** Where a side's rows may stand. */
export interface SidePlot {
  readonly top: number;
  readonly bottom: number;
  /** What a line of words takes of it, and what stays free between columns and rows. */
  readonly lineHeight: number;
  readonly gap: number;
}
/** What stands between the axis and the rows, where there are too many events for a row each. */
interface Columns {
  /** Their height on each side, and what is left of its occasions. */
  readonly height: Readonly<Record<Side, number>>;
  readonly sides: Readonly<Record<Side, OccasionSide>>;
  /** The ways to say what they count, the longest first. */
  readonly notes: Readonly<Record<Side, readonly string[]>>;
  readonly shapes: readonly Shape[];
  readonly marks: readonly TimelineMark[];
}
export type LayColumns = (input: TimelineInput, plots: Readonly<Record<Side, SidePlot>>, axisTop: number) => Columns;
const plotOf = (input: TimelineInput, heads: Heads, axisTop: number, side: Side): SidePlot => {
  const gap = gapOf(input.frame);
  const undated = isUndatedOnTop(input) === (side === 'above') ? undatedOf(input) : 0;
  const lines = { lineHeight: wordsLineOn(input, side), gap };
  return side === 'above'
    ? { top: heads.top + undated + (input.frame.isTiny ? 0 : gap), bottom: axisTop - gap, ...lines }
    : { top: axisTop + input.frame.band + gap, bottom: heads.bottom - undated, ...lines };
};

/** What columns count, at the head of a line of names. */
const drawNote = (input: TimelineInput, text: string, x: number, y: number, drawing: Drawing): void => {
  drawing.labels.push({ kind: 'text', x, y, text, token: 'muted', halo: 'panel', ...TAIL });
  drawing.boxes.push({ x: x - 2, y: y - 12, width: input.measure(text, TAIL) + 4, height: 16 });
};

/** With the longest words for what its columns count that leave the words of strips their room in the line. */
const fitWithNote = (
  input: TimelineInput,
  side: OccasionSide,
  isAbove: boolean,
  { height, lineHeight }: Pick<RoomOfSide, 'height' | 'lineHeight'>,
  from: number,
  notes: readonly string[],
): { readonly fitted: FittedSide; readonly note: string } => {
  const to = input.width - MARGIN;
  for (const note of notes) {
    const end = from + APART + input.measure(note, TAIL);
    if (end > to) continue;
    const room = { line: { from: end, to }, height: Math.max(0, height - lineHeight), lineHeight: 0 };
    const fitted = fitSide(input, side, isAbove, room);
    if (fitted.words.every(({ x, width }) => x + width <= to)) return { fitted, note };
  }
  return { fitted: fitSide(input, side, isAbove, { line: { from, to }, height, lineHeight }), note: '' };
};

const drawSide = (
  input: TimelineInput,
  { top, bottom, lineHeight, gap }: SidePlot,
  { y, from }: Heads['line'][Side],
  side: Side,
  columns: Columns | null,
  drawing: Drawing,
): void => {
  const isAbove = side === 'above';
  const inner = columns && columns.height[side] > 0 ? columns.height[side] + gap : 0;
  const notes = columns?.notes[side] ?? [];
  const height = Math.max(0, bottom - top - inner);
  const of = columns?.sides[side] ?? input.occasions[side];
  const { fitted, note } = fitWithNote(input, of, isAbove, { height, lineHeight }, from, notes);
  const { rows, standing, words } = fitted;
  if (note !== '') drawNote(input, note, from + APART, y, drawing);
  drawWords(input, words, y, drawing);
  const ownLine = note !== '' || words.length > 0 ? lineHeight : 0;
  if (isAbove) {
    drawRows(input, standing, top + ownLine, 1, drawing);
    drawRows(input, rows, bottom - inner, -1, drawing);
  } else {
    drawRows(input, rows, top + inner, 1, drawing);
    drawRows(input, standing, bottom - heightOf(standing) - ownLine, 1, drawing);
  }
};

/** The line of words: that of the names on a small pane, else the outermost of the plot, clear of what has no date. */
const lineOf = (input: TimelineInput, heads: Heads, side: Side): Heads['line'][Side] => {
  const { y, from } = heads.line[side];
  const isUndated = !input.frame.isSmall && isUndatedOnTop(input) === (side === 'above');
  return { y: y + (isUndated ? undatedOf(input) * (side === 'above' ? 1 : -1) : 0), from };
};

/** The strip of what has no date. */
const drawUndated = (input: TimelineInput, { undated }: Occasions, heads: Heads, drawing: Drawing): void => {
  if (undated.length === 0) return;
  const height = undatedOf(input);
  const title = input.words.undated(countShown(input, undated));
  const top = isUndatedOnTop(input) ? heads.top : heads.bottom - height;
  input.drawUndated?.(input, undated, title, top, height, drawing);
};

/**
 * Layers: grid and playhead, then lines, then the ground of labels, then marks, then ink: so that a line breaks round
 * labels, and no label's ground bites a mark.
 */
export const layoutRows = (input: TimelineInput, layColumns: LayColumns | null): TimelineLayout => {
  const { answer, frame, occasions } = input;
  const heads = layoutHeads(input);
  const axisTop = axisTopOf(frame, input.height, sidesInUse(answer.schema));
  const drawing = emptyDrawing();
  const plots = { above: plotOf(input, heads, axisTop, 'above'), below: plotOf(input, heads, axisTop, 'below') };
  const columns = layColumns?.(input, plots, axisTop) ?? null;
  for (const side of ['above', 'below'] as const)
    drawSide(input, plots[side], lineOf(input, heads, side), side, columns, drawing);
  drawUndated(input, occasions, heads, drawing);
  const answers = input.drawAnswers?.(input, occasions.answers, drawing, axisTop) ?? NO_RELATIONS;
  drawing.boxes.push(...answers.boxes);
  const notes = (input.annotations.length > 0 && input.drawNotes?.(input, heads, axisTop, drawing)) || NO_NOTES;
  const relations = input.drawTies?.(input, drawing) ?? NO_RELATIONS;
  const taken = [...drawing.boxes, ...drawing.bodies, ...drawing.accents, ...relations.boxes];
  const back = backShapes(input, heads, axisTop, taken);
  const texts = [...drawing.labels, ...notes.texts, ...answers.words];
  return {
    mode: columns ? 'counts' : 'bars',
    marks: [...drawing.marks, ...(columns?.marks ?? [])].toSorted((a, b) => rankOf(input, a) - rankOf(input, b)),
    axisTop,
    axisBottom: axisTop + frame.band,
    shapes: [
      ...back.behind,
      ...back.playhead,
      ...drawing.undated,
      ...(columns?.shapes ?? []),
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
