/** The timeline as bars: one for each event, on its track's side of the axis; with one side only, not mirrored. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { layoutAnnotations, type Annotations } from './annotations.ts';
import { barFrame, barShapes, MIN_WIDTH } from './bar-shapes.ts';
import { heightOf, layRows, type LaidRow, type LaidSides } from './bar-rows.ts';
import { atLeast, emptyDrawing, faded, halos, letters, type Drawing } from './drawing.ts';
import { drawStrip } from './glyph-strip.ts';
import { bandStrip } from './band-strip.ts';
import { backShapes } from './frame.ts';
import { layoutHeads, type Heads } from './track-names.ts';
import type { Answer } from '../../query/types.ts';
import type { Strips } from '../../query/time/order-bars.ts';
import type { Metrics, TimelineInput, TimelineLayout, TimelineRelations } from './types.ts';

const NO_RELATIONS: TimelineRelations = { curves: [], words: [], boxes: [] };
/** Narrower than this a track's name, its hint and its standing conditions do not fit into one line. */
const MIN_WIDTH_FOR_BOTH = 460;
/** How much of a bar counts as its start, for notes. */
const START = 16;
/** From the pane's right edge: clear of the zoom buttons. */
const BESIDE_BUTTONS = 84;

const fixedHeight = (strips: Strips, heads: Heads, metrics: Metrics, height: number): number =>
  heads.top +
  (height - heads.bottom) +
  metrics.axis +
  2 * metrics.gap +
  (strips.aboveStates.length > 0 ? metrics.stripTitle + metrics.gap : 0) +
  (strips.belowStates.length > 0 ? metrics.stripTitle + metrics.gap : 0) +
  strips.axis.length * metrics.strip +
  (strips.undated.length > 0 ? metrics.strip : 0);

/** Draws one row whose band is [top, top + height]; the bar stands at its foot when the label is above it. */
const drawRow = (input: TimelineInput, laid: LaidRow, top: number, drawing: Drawing): void => {
  const { answer, selected, hovered, scale } = input;
  const { row, bar, label, height } = laid;
  const above = label?.where === 'above';
  const y = Math.round(above ? top + height - bar.thickness / 2 - 3 : top + height / 2);
  const x1 = Math.max(bar.x1, bar.x0 + MIN_WIDTH);
  drawing.anchors.set(row, { row, x0: bar.x0, x1, y });
  if (answer.presence[row] === 0) return;
  if (bar.leaderFrom !== undefined)
    drawing.boxes.push({ x: bar.leaderFrom - 4, y: y - 5, width: bar.x0 - bar.leaderFrom, height: 10 });
  const fade = input.opacity(row);
  drawing.bars.push(...faded(barShapes({ ...bar, y }), fade));
  const own: Rect = {
    x: bar.x0 - 2,
    y: y - bar.thickness / 2 - 2,
    width: x1 - bar.x0 + (bar.ongoing ? 10 : 4),
    height: bar.thickness + 4,
  };
  drawing.bodies.push(own);
  let box = own;
  if (label) {
    const baseline = above ? y - bar.thickness / 2 - 5 : y + 4.5;
    drawing.labels.push(
      ...faded(
        [{ kind: 'text', x: label.x, y: baseline, text: label.text, token: 'ink', halo: 'panel', ...laid.style }],
        fade,
      ),
    );
    drawing.boxes.push({ x: label.x - 2, y: baseline - 12, width: label.width + 4, height: 16 });
    const extraAt = label.x + label.width + 8;
    const extraWidth = input.measure(laid.extra, { size: 12 });
    if (laid.extra && above && extraAt + extraWidth < Math.min(scale.right, x1 - 4)) {
      drawing.labels.push({
        kind: 'text',
        x: extraAt,
        y: baseline,
        text: laid.extra,
        token: 'muted',
        size: 12,
        halo: 'panel',
      });
      drawing.boxes.push({ x: extraAt - 2, y: baseline - 12, width: extraWidth + 4, height: 16 });
    }
    const left = Math.min(box.x, label.x - 2);
    const right = Math.max(box.x + box.width, label.x + label.width + 2);
    const upper = Math.min(box.y, baseline - 11);
    box = { x: left, y: upper, width: right - left, height: Math.max(box.y + box.height, baseline + 4) - upper };
  }
  if (row === selected || row === hovered)
    drawing.frames.push(barFrame(above ? box : own, row === selected ? 'accent' : 'ink'));
  drawing.marks.push({ kind: 'event', row, ...atLeast(box), cx: (bar.x0 + x1) / 2, cy: y });
};

/** Rows from `from` on, downward or upward. */
const drawRows = (
  input: TimelineInput,
  rows: readonly LaidRow[],
  from: number,
  direction: 1 | -1,
  drawing: Drawing,
): number => {
  let edge = from;
  for (const laid of rows) {
    const top = direction > 0 ? edge : edge - laid.height;
    drawRow(input, laid, top, drawing);
    edge += direction * laid.height;
  }
  return edge;
};

/** Headings count what is shown, as the status does. */
const countShown = ({ answer }: TimelineInput, rows: readonly number[]): number =>
  rows.filter((row) => answer.presence[row]! > 0).length; // rows in range

const stripHeading = (text: string, x: number, y: number): Shape => ({
  kind: 'text',
  x,
  y: y + 14,
  text,
  token: 'muted',
  size: 12,
  weight: 600,
  halo: 'panel',
});

/** Notes stand in either half of the plot, clear of every mark, label and strip. */
const drawAnnotations = (
  input: TimelineInput,
  { top, bottom }: Heads,
  axisTop: number,
  metrics: Metrics,
  drawing: Drawing,
): Annotations => {
  if (input.annotations.length === 0) return { leaders: [], texts: [] };
  const boxes: Rect[] = [...drawing.boxes, ...drawing.marks];
  const notes = input.annotations.flatMap(({ row, text }) => {
    const mark = drawing.marks.find((each) => each.kind === 'event' && each.row === row);
    const anchor = drawing.anchors.get(row);
    // The line leads to the mark itself, not to its label, and to its start: notes tell what begins.
    return mark && anchor
      ? [
          {
            text,
            own: mark,
            target: { x: anchor.x0, y: anchor.y - 3, width: Math.min(START, anchor.x1 - anchor.x0), height: 6 },
          },
        ]
      : [];
  });
  const x = input.scale.left - 4;
  const width = input.width - 8 - x;
  const axisBottom = axisTop + metrics.axis;
  const above: Rect = { x, y: top + 4, width, height: axisTop - top - 6 };
  const below: Rect = { x, y: axisBottom + 2, width, height: bottom - axisBottom - 6 };
  return layoutAnnotations(
    input,
    notes.map((note) => ({ ...note, within: note.target.y < axisTop ? above : below })),
    boxes,
  );
};

/** Where each part begins, from the pane's top. */
interface VerticalPlan {
  readonly aboveStates: number;
  readonly axisTop: number;
  readonly below: number;
  readonly belowStates: number;
  readonly undated: number;
}

/** How much higher a row may get where one side has the whole height to itself. */
const MAX_STRETCH = 14;

/** Rows that share what is left among them; none where both sides have to stand at one pitch. */
const stretched = (sides: LaidSides, spare: number): { readonly sides: LaidSides; readonly spare: number } => {
  const count = sides.above.length + sides.below.length;
  const each = count === 0 ? 0 : Math.min(MAX_STRETCH, Math.floor(spare / count));
  const stretch = (rows: readonly LaidRow[]): readonly LaidRow[] =>
    rows.map((row) => ({ ...row, height: row.height + each }));
  return {
    sides: { ...sides, above: stretch(sides.above), below: stretch(sides.below) },
    spare: spare - each * count,
  };
};

/**
 * The vertical plan; `bandsHeight`: of the strip that names two windows. Spare height goes to both outer edges alike;
 * with events on one side only the axis stands at the other one's edge.
 */
const planVertically = (
  answer: Answer,
  strips: Strips,
  sides: LaidSides,
  { axis, stripTitle, strip, gap }: Metrics,
  heads: Heads,
  spare: number,
  bandsHeight: number,
): VerticalPlan => {
  const { above, below } = answer.schema.usedSides;
  const outside = above && below ? Math.min(spare / 2, 40) : above ? spare : 0;
  const aboveStates = heads.top + bandsHeight + outside;
  const aboveTop = aboveStates + (sides.aboveStates.length > 0 ? stripTitle + heightOf(sides.aboveStates) + gap : 0);
  const axisTop = aboveTop + heightOf(sides.above) + gap;
  const belowTop = axisTop + axis + strips.axis.length * strip + gap / 2;
  const belowStates = belowTop + heightOf(sides.below) + gap;
  const undated = belowStates + (sides.belowStates.length > 0 ? stripTitle + heightOf(sides.belowStates) : 0);
  return { aboveStates, axisTop, below: belowTop, belowStates, undated };
};

const namesOf = ({ words }: TimelineInput, tracks: readonly number[]): readonly string[] =>
  tracks.map((track) => words.tracks[track]!.name); // there are words for every track

/**
 * A side's standing conditions: their heading, beside the track's name where rows have no line to spare, and their
 * bars.
 */
const drawStates = (
  input: TimelineInput,
  rows: readonly LaidRow[],
  side: 'above' | 'below',
  y: number,
  { stripTitle }: Metrics,
  heads: Heads,
  drawing: Drawing,
): void => {
  if (rows.length === 0) return;
  const { words, scale, width, measure } = input;
  const text = words.standing(
    countShown(
      input,
      rows.map(({ row }) => row),
    ),
  );
  const style = { size: 12, weight: 600 } as const;
  const wide = measure(text, style);
  if (stripTitle > 0) {
    drawing.labels.push(stripHeading(text, scale.left - 4, y));
    drawing.boxes.push({ x: scale.left - 4, y, width: wide, height: stripTitle });
  } else if (width > MIN_WIDTH_FOR_BOTH && heads.line[side].from + 8 < width - BESIDE_BUTTONS - wide)
    drawing.labels.push({
      kind: 'text',
      x: width - BESIDE_BUTTONS,
      y: heads.line[side].y,
      text,
      token: 'muted',
      ...style,
      halo: 'panel',
      align: 'end',
    });
  drawRows(input, rows, y + stripTitle, 1, drawing);
};

/** The strips of glyphs of the tracks on the axis, right below it. */
const drawAxisStrips = (
  input: TimelineInput,
  { axis }: Strips,
  plan: VerticalPlan,
  metrics: Metrics,
  drawing: Drawing,
): void => {
  const height = metrics.strip;
  axis.forEach(({ tracks, rows }, i) => {
    const title = input.words.onAxis(namesOf(input, tracks), countShown(input, rows));
    drawStrip(input, rows, title, { top: plan.axisTop + metrics.axis + i * height, height, dated: true }, drawing);
  });
};

/** The strip of what has no date, at the foot. */
const drawUndated = (
  input: TimelineInput,
  { undated }: Strips,
  top: number,
  height: number,
  drawing: Drawing,
): void => {
  if (undated.length === 0) return;
  drawStrip(input, undated, input.words.undated(countShown(input, undated)), { top, height, dated: false }, drawing);
};

const relationsOf = (input: TimelineInput, { anchors, boxes, bodies }: Drawing, axis: Rect): TimelineRelations =>
  (input.selected === null ? null : input.layRelations?.(input, anchors, boxes, bodies, axis)) ?? NO_RELATIONS;

/** Null when the bars do not fit. */
export const layoutBars = (input: TimelineInput, strips: Strips): TimelineLayout | null => {
  const { answer } = input;
  const headsOf = (metrics: Metrics): Heads => layoutHeads(input, metrics);
  const laid = layRows(
    input,
    strips,
    (metrics) => fixedHeight(strips, headsOf(metrics), metrics, input.height) + bandStrip(input),
  );
  if (!laid) return null;
  const { metrics } = laid;
  const heads = headsOf(metrics);
  const used = answer.schema.usedSides;
  const { sides, spare } = used.above && used.below ? laid : stretched(laid.sides, laid.spare);
  const plan = planVertically(answer, strips, sides, metrics, heads, spare, bandStrip(input));
  const { axisTop } = plan;
  const drawing = emptyDrawing();
  drawStates(input, sides.aboveStates, 'above', plan.aboveStates, metrics, heads, drawing);
  drawRows(input, sides.above, axisTop - metrics.gap, -1, drawing);
  drawAxisStrips(input, strips, plan, metrics, drawing);
  drawRows(input, sides.below, plan.below, 1, drawing);
  drawStates(input, sides.belowStates, 'below', plan.belowStates, metrics, heads, drawing);
  drawUndated(input, strips, plan.undated, metrics.strip, drawing);
  const notes = drawAnnotations(input, heads, axisTop, metrics, drawing);
  const axis: Rect = { x: 0, y: axisTop + 4, width: input.width, height: metrics.axis - 8 };
  const relations = relationsOf(input, drawing, axis);
  const back = backShapes(input, metrics, heads, axisTop, [...drawing.boxes, ...drawing.bodies, ...relations.boxes]);
  const texts = [...drawing.labels, ...notes.texts];
  const marks = drawing.marks.toSorted((a, b) =>
    a.kind === 'event' && b.kind === 'event' ? rankOf(input, a.row) - rankOf(input, b.row) : 0,
  );
  return {
    mode: 'bars',
    marks,
    axisTop,
    axisBottom: axisTop + metrics.axis,
    shapes: [
      ...back.behind,
      ...notes.leaders,
      ...drawing.bars,
      ...back.playhead,
      ...drawing.undated,
      ...relations.curves,
      ...halos(texts),
      ...drawing.frames,
      ...letters(texts),
      ...relations.words,
      ...back.front,
    ],
  };
};

/** The order of reading, and of the tab key: by earliest start, undated ones last. */
const rankOf = ({ answer }: TimelineInput, row: number): number => {
  const { presence, dates } = answer;
  return presence[row] === 0 ? Infinity : dates.rank[row]!; // rows are in range
};
