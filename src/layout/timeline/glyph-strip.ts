/** A strip of glyphs: for the tracks on the axis, and for events without a date. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { ASSERTIONS } from '../../events/codes.ts';
import { typeAt } from '../../events/vocabulary.ts';
import { markOf } from '../row-tokens.ts';
import { faded, MIN_TARGET, type Drawing } from './drawing.ts';
import { pack } from './pack.ts';
import type { TimelineInput } from './types.ts';

/** Distances between glyphs, in CSS pixels; smaller ones are used where the room up to `limit` is short. */
const PITCHES = [MIN_TARGET, 19] as const;
const MIN_PITCH = 15;
/** How far a glyph may be left of its date before a smaller distance is tried, in CSS pixels. */
const MAX_SHIFT = 4;

/**
 * Positions of glyphs that do not overlap, as near to the wanted ones as possible, between `least` and `limit`. CSS
 * pixels.
 */
const spread = (wanted: readonly number[], least: number, limit: number): readonly number[] => {
  const packed = (pitch: number) => pack(wanted, { left: least + pitch / 2, right: limit, pitch });
  for (const pitch of PITCHES) {
    const placed = packed(pitch);
    if (placed.every((x, i) => x >= wanted[i]! - MAX_SHIFT)) return placed; // as many as wanted
  }
  return packed(MIN_PITCH);
};

interface Strip {
  readonly top: number;
  readonly height: number;
  readonly dated: boolean;
}
const middleOf = ({ top, height }: Strip): number => top + height / 2;

/** Draws the strip's title and returns where it ends. */
const drawTitle = ({ scale, measure }: TimelineInput, text: string, strip: Strip, drawing: Drawing): number => {
  const x = scale.left - 4;
  const y = middleOf(strip);
  const style = { size: 12, weight: 600 } as const;
  const width = measure(text, style);
  drawing.labels.push({ kind: 'text', x, y: y + 4, text, token: 'muted', ...style, halo: 'panel' });
  drawing.boxes.push({ x, y: y - 8, width, height: 16 });
  return scale.left + width;
};

/** A ground of its own covers grid lines, "no data" and the playhead, since nothing in the strip has a date. */
const drawUndatedGround = ({ width }: TimelineInput, { top, height }: Strip, drawing: Drawing): void => {
  const edge = (y: number): Shape => ({
    kind: 'line',
    points: [0, y, width, y],
    stroke: { token: 'noData', width: 1, dash: [2, 3] },
  });
  drawing.undated.push(
    { kind: 'rect', x: 0, y: top, width, height, fill: { token: 'panel' } },
    edge(Math.round(top) + 0.5),
    edge(Math.round(top + height) - 0.5),
  );
  drawing.boxes.push({ x: 0, y: top, width, height });
};

/** Where the glyphs stand: at the dates of their events from `free` on; without dates side by side. */
const placeGlyphs = (
  { answer, scale, width }: TimelineInput,
  rows: readonly number[],
  free: number,
  isDated: boolean,
): readonly number[] => {
  const { startMin } = answer.dates;
  const right = width - 14;
  if (!isDated)
    return spread(
      rows.map(() => free + 12),
      free,
      right,
    );
  // Rows of an answer are in range.
  const wanted = rows.map((row) => scale.x(Math.max(scale.domain.start, startMin[row]!)) + 10);
  // No glyph is placed after the as-of date, where nothing is known.
  const known = answer.schema.asOf.latest;
  const isKnown = rows.every((row) => startMin[row]! < known);
  return spread(wanted, free, isKnown ? Math.min(right, scale.x(known) - 8) : right);
};

/** The mark of one event, its middle at (`cx`, `cy`); where it is not shown only its place is kept. */
const drawGlyph = (input: TimelineInput, row: number, cx: number, cy: number, isDated: boolean, drawing: Drawing) => {
  const { answer, selected, hovered } = input;
  drawing.anchors.set(row, { row, x0: cx - 8, x1: cx + 8, y: cy, isGlyph: true });
  if (answer.presence[row] === 0) return;
  const reported = ASSERTIONS[answer.table.assertion[row]!] === 'reported'; // row in range
  const token = markOf(answer, row);
  const glyph: Shape = {
    kind: 'path',
    d: GLYPHS[typeAt(answer.table, row).glyph],
    x: cx,
    y: cy,
    scale: 0.62,
    fill: reported ? { token, opacity: answer.presence[row] === 1 ? 0.45 : 1 } : { token: 'panel' },
    stroke: { token, width: 1.5 },
  };
  drawing.bodies.push({ x: cx - 9, y: cy - 9, width: 18, height: 18 });
  (isDated ? drawing.bars : drawing.undated).push(...faded([glyph], input.opacity(row)));
  if (row === selected || row === hovered) {
    const outline = row === selected ? 'accent' : 'ink';
    drawing.frames.push({ kind: 'circle', x: cx, y: cy, r: 11, stroke: { token: outline, width: 2 } });
  }
  drawing.marks.push({ kind: 'event', row, x: cx - 12, y: cy - 12, width: 24, height: 24, cx, cy });
};

/** Draws a strip of glyphs at the dates of their events, moved apart where they would overlap. */
export const drawStrip = (
  input: TimelineInput,
  rows: readonly number[],
  title: string,
  strip: Strip,
  drawing: Drawing,
): void => {
  const titleEnd = drawTitle(input, title, strip, drawing);
  if (!strip.dated) drawUndatedGround(input, strip, drawing);
  const placed = placeGlyphs(input, rows, titleEnd + 12, strip.dated);
  // As many as rows.
  rows.forEach((row, i) => drawGlyph(input, row, placed[i]!, middleOf(strip), strip.dated, drawing));
};
