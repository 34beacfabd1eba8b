/** A strip of glyphs: for the tracks on the axis, and for events without a date. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { ASSERTIONS } from '../../events/codes.ts';
import { typeAt } from '../../events/vocabulary.ts';
import { markOf } from '../row-tokens.ts';
import { faded, MIN_TARGET, type Drawing } from './drawing.ts';
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
  for (const pitch of PITCHES) {
    const placed = pack(wanted, least, limit, pitch);
    if (placed.every((x, i) => x >= wanted[i]! - MAX_SHIFT)) return placed; // as many as wanted
  }
  return pack(wanted, least, limit, MIN_PITCH);
};

/**
 * Moves each position right until it does not overlap the one before, then all left until the last is within `limit`.
 */
const pack = (wanted: readonly number[], least: number, limit: number, pitch: number): readonly number[] => {
  let free = least;
  const placed = wanted.map((x) => {
    const at = Math.max(x, free + pitch / 2);
    free = at + pitch / 2;
    return at;
  });
  let edge = limit;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    const at = Math.min(placed[i]!, edge); // index in range
    placed[i] = at;
    edge = at - pitch;
  }
  return placed;
};

/** Draws a strip of glyphs at the dates of their events, moved apart where they would overlap. */
export const drawStrip = (
  input: TimelineInput,
  rows: readonly number[],
  title: string,
  band: { readonly top: number; readonly height: number; readonly dated: boolean },
  drawing: Drawing,
): void => {
  const { answer, scale, measure } = input;
  const middle = band.top + band.height / 2;
  const titleWidth = measure(title, { size: 12, weight: 600 });
  drawing.labels.push({
    kind: 'text',
    x: scale.left - 4,
    y: middle + 4,
    text: title,
    token: 'muted',
    size: 12,
    weight: 600,
    halo: 'panel',
  });
  drawing.boxes.push({ x: scale.left - 4, y: middle - 8, width: titleWidth, height: 16 });
  if (!band.dated) {
    // A ground of its own covers grid lines, "no data" and the playhead, since nothing here has a date.
    const edge = (y: number): Shape => ({
      kind: 'line',
      points: [0, y, input.width, y],
      stroke: { token: 'noData', width: 1, dash: [2, 3] },
    });
    drawing.undated.push(
      { kind: 'rect', x: 0, y: band.top, width: input.width, height: band.height, fill: { token: 'panel' } },
      edge(Math.round(band.top) + 0.5),
      edge(Math.round(band.top + band.height) - 0.5),
    );
    drawing.boxes.push({ x: 0, y: band.top, width: input.width, height: band.height });
  }
  const free = scale.left + titleWidth + 12;
  // Rows of an answer are in range.
  const wanted = rows.map((row) =>
    band.dated ? scale.x(Math.max(scale.domain.start, answer.dates.startMin[row]!)) + 10 : free + 12,
  );
  // No glyph is placed after the as-of date, where nothing is known.
  const known = answer.schema.asOf.latest;
  const limit =
    band.dated && rows.every((row) => answer.dates.startMin[row]! < known)
      ? Math.min(input.width - 14, scale.x(known) - 8)
      : input.width - 14;
  const placed = spread(wanted, free, limit);
  rows.forEach((row, i) => {
    const cx = placed[i]!; // as many as rows
    drawing.anchors.set(row, { row, x0: cx - 8, x1: cx + 8, y: middle, isGlyph: true });
    if (answer.presence[row] === 0) return;
    const reported = ASSERTIONS[answer.table.assertion[row]!] === 'reported'; // row in range
    const token = markOf(answer, row);
    const glyph: Shape = {
      kind: 'path',
      d: GLYPHS[typeAt(answer.table, row).glyph],
      x: cx,
      y: middle,
      scale: 0.62,
      fill: reported ? { token, opacity: answer.presence[row] === 1 ? 0.45 : 1 } : { token: 'panel' },
      stroke: { token, width: 1.5 },
    };
    drawing.bodies.push({ x: cx - 9, y: middle - 9, width: 18, height: 18 });
    (band.dated ? drawing.bars : drawing.undated).push(...faded([glyph], input.opacity(row)));
    if (row === input.selected || row === input.hovered)
      drawing.frames.push({
        kind: 'circle',
        x: cx,
        y: middle,
        r: 11,
        stroke: { token: row === input.selected ? 'accent' : 'ink', width: 2 },
      });
    drawing.marks.push({ kind: 'event', row, x: cx - 12, y: middle - 12, width: 24, height: 24, cx, cy: middle });
  });
};
