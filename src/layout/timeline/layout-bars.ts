/** The mirrored timeline as bars: one for each event, offensive above the axis, diplomatic below it. */
import type { Shape } from '../../base/paint/shapes.ts';
import { layoutAnnotations, type Annotations } from './annotations.ts';
import { barFrame, barShapes, LEAST_WIDTH } from './bar-shapes.ts';
import { heightOf, layRows, type LaidRow, type LaidSides } from './bar-rows.ts';
import { atLeast, faded, halos, letters, type Drawing } from './drawing.ts';
import { drawStrip } from './glyph-strip.ts';
import { bandStrip } from './compare-bands.ts';
import { backShapes } from './frame.ts';
import type { Strips } from './order-rows.ts';
import { relationLayouts } from '../relations/relation-layouts.ts';
import type { Box, Metrics, TimelineInput, TimelineLayout, TimelineRelations } from './types.ts';

const NO_RELATIONS: TimelineRelations = { curves: [], words: [], boxes: [] };
/** Narrower than this a track's name, its hint and its standing conditions do not fit into one line. */
const LEAST_FOR_BOTH = 460;
/** How much of a bar counts as its start, for notes. */
const START = 16;

const fixedHeight = (strips: Strips, metrics: Metrics): number =>
  2 * metrics.header +
  metrics.axis +
  2 * metrics.gap +
  (strips.offensiveStates.length > 0 ? metrics.stripTitle + metrics.gap : 0) +
  (strips.diplomaticStates.length > 0 ? metrics.stripTitle + metrics.gap : 0) +
  (strips.supplies.length > 0 ? metrics.strip : 0) +
  (strips.undated.length > 0 ? metrics.strip : 0);

/** Draws one row whose band is [top, top + height]; the bar stands at its foot when the label is above it. */
const drawRow = (input: TimelineInput, laid: LaidRow, top: number, drawing: Drawing): void => {
  const { answer, selected, hovered, scale } = input;
  const { row, bar, label, height } = laid;
  const above = label?.where === 'above';
  const y = Math.round(above ? top + height - bar.thickness / 2 - 3 : top + height / 2);
  const x1 = Math.max(bar.x1, bar.x0 + LEAST_WIDTH);
  drawing.anchors.set(row, { row, x0: bar.x0, x1, y });
  if ((answer.presence[row] ?? 0) === 0) return;
  if (bar.leaderFrom !== undefined)
    drawing.boxes.push({ x: bar.leaderFrom - 4, y: y - 5, width: bar.x0 - bar.leaderFrom, height: 10 });
  const fade = input.opacity(row);
  drawing.bars.push(...faded(barShapes({ ...bar, y }), fade));
  const own: Box = {
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
  rows.filter((row) => (answer.presence[row] ?? 0) > 0).length;

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
const drawAnnotations = (input: TimelineInput, axisTop: number, metrics: Metrics, drawing: Drawing): Annotations => {
  if (input.annotations.length === 0) return { leaders: [], texts: [] };
  const boxes: Box[] = [...drawing.boxes, ...drawing.marks];
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
  const above: Box = { x, y: metrics.header + 4, width, height: axisTop - metrics.header - 6 };
  const below: Box = { x, y: axisBottom + 2, width, height: input.height - metrics.header - axisBottom - 6 };
  return layoutAnnotations(
    input,
    notes.map((note) => ({ ...note, area: note.target.y < axisTop ? above : below })),
    boxes,
  );
};

interface Bands {
  readonly offStates: number;
  readonly offTop: number;
  readonly axisTop: number;
  readonly dipTop: number;
  readonly dipStates: number;
  readonly undated: number;
}

/** The vertical plan; `bandsHeight`: of the strip that names two windows. Spare height goes to both outer edges alike. */
const planBands = (
  strips: Strips,
  sides: LaidSides,
  { header, axis, stripTitle, strip, gap }: Metrics,
  spare: number,
  bandsHeight: number,
): Bands => {
  const offStates = header + bandsHeight + Math.min(spare / 2, 40);
  const offTop =
    offStates + (sides.offensiveStates.length > 0 ? stripTitle + heightOf(sides.offensiveStates) + gap : 0);
  const axisTop = offTop + heightOf(sides.offensive) + gap;
  const supplies = axisTop + axis;
  const dipTop = supplies + (strips.supplies.length > 0 ? strip : 0) + gap / 2;
  const dipStates = dipTop + heightOf(sides.diplomatic) + gap;
  const undated = dipStates + (sides.diplomaticStates.length > 0 ? stripTitle + heightOf(sides.diplomaticStates) : 0);
  return { offStates, offTop, axisTop, dipTop, dipStates, undated };
};

/** Null when the bars do not fit. */
export const layoutBars = (input: TimelineInput, strips: Strips): TimelineLayout | null => {
  const { words, scale } = input;
  const laid = layRows(input, strips, (metrics) => fixedHeight(strips, metrics) + bandStrip(input));
  if (!laid) return null;
  const { sides, metrics } = laid;
  const drawing: Drawing = {
    bars: [],
    undated: [],
    labels: [],
    frames: [],
    marks: [],
    boxes: [],
    bodies: [],
    anchors: new Map(),
  };
  const bands = planBands(strips, sides, metrics, laid.spare, bandStrip(input));
  const left = scale.left - 4;
  const title = (text: string, y: number): void => {
    if (metrics.stripTitle === 0) {
      // Without a line of its own it stands beside its track's name, clear of the zoom buttons.
      const baseline =
        y < bands.axisTop ? Math.round(metrics.header * 0.7) : input.height - Math.round(metrics.header * 0.32);
      if (input.width > LEAST_FOR_BOTH)
        drawing.labels.push({
          kind: 'text',
          x: input.width - 84,
          y: baseline,
          text,
          token: 'muted',
          size: 12,
          weight: 600,
          halo: 'panel',
          align: 'end',
        });
      return;
    }
    drawing.labels.push(stripHeading(text, left, y));
    drawing.boxes.push({
      x: left,
      y,
      width: input.measure(text, { size: 12, weight: 600 }),
      height: metrics.stripTitle,
    });
  };
  if (sides.offensiveStates.length > 0) {
    title(
      words.standing(
        countShown(
          input,
          sides.offensiveStates.map(({ row }) => row),
        ),
      ),
      bands.offStates,
    );
    drawRows(input, sides.offensiveStates, bands.offStates + metrics.stripTitle, 1, drawing);
  }
  drawRows(input, sides.offensive, bands.axisTop - metrics.gap, -1, drawing);
  if (strips.supplies.length > 0)
    drawStrip(
      input,
      strips.supplies,
      words.supplies(countShown(input, strips.supplies)),
      { top: bands.axisTop + metrics.axis, height: metrics.strip, dated: true },
      drawing,
    );
  drawRows(input, sides.diplomatic, bands.dipTop, 1, drawing);
  if (sides.diplomaticStates.length > 0) {
    title(
      words.standing(
        countShown(
          input,
          sides.diplomaticStates.map(({ row }) => row),
        ),
      ),
      bands.dipStates,
    );
    drawRows(input, sides.diplomaticStates, bands.dipStates + metrics.stripTitle, 1, drawing);
  }
  if (strips.undated.length > 0)
    drawStrip(
      input,
      strips.undated,
      words.undated(countShown(input, strips.undated)),
      { top: bands.undated, height: metrics.strip, dated: false },
      drawing,
    );
  const notes = drawAnnotations(input, bands.axisTop, metrics, drawing);
  const axis: Box = { x: 0, y: bands.axisTop + 4, width: input.width, height: metrics.axis - 8 };
  const relations =
    (input.selected === null
      ? undefined
      : relationLayouts()?.layoutTimelineRelations(input, drawing.anchors, drawing.boxes, drawing.bodies, axis)) ??
    NO_RELATIONS;
  const back = backShapes(input, metrics, bands.axisTop, [...drawing.boxes, ...drawing.bodies, ...relations.boxes]);
  const marks = drawing.marks.toSorted((a, b) =>
    a.kind === 'event' && b.kind === 'event' ? rankOf(input, a.row) - rankOf(input, b.row) : 0,
  );
  return {
    mode: 'bars',
    marks,
    axisTop: bands.axisTop,
    axisBottom: bands.axisTop + metrics.axis,
    shapes: [
      ...back.behind,
      ...notes.leaders,
      ...drawing.bars,
      ...back.playhead,
      ...drawing.undated,
      ...relations.curves,
      ...halos([...drawing.labels, ...notes.texts]),
      ...drawing.frames,
      ...letters([...drawing.labels, ...notes.texts]),
      ...relations.words,
      ...back.front,
    ],
  };
};

/** The order of reading, and of the tab key: by earliest start, undated ones last. */
const rankOf = ({ answer }: TimelineInput, row: number): number => {
  const at = answer.rows.indexOf(row);
  return at < 0 ? answer.table.count : at;
};
