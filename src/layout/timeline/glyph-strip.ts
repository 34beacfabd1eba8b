/** A thin strip of glyphs: a track on the axis, and what has no date. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { ASSERTIONS } from '../../events/codes.ts';
import { typeAt } from '../../events/vocabulary.ts';
import { markOf } from '../row-tokens.ts';
import { faded, MIN_TARGET, type Drawing } from './drawing.ts';
import type { TimelineInput } from './types.ts';

/** Places side by side what would meet: 24 pixels apart, closer where the stretch from their dates to `limit` is short. */
const spread = (wanted: readonly number[], least: number, limit: number): readonly number[] => {
  for (const pitch of [MIN_TARGET, 19, 15]) {
    const placed = pack(wanted, least, limit, pitch);
    if (pitch === 15 || placed.every((x, i) => x >= (wanted[i] ?? 0) - 4)) return placed;
  }
  return wanted;
};

/** Pushed to the right by what stands left of them, then back from the right edge. */
const pack = (wanted: readonly number[], least: number, limit: number, pitch: number): readonly number[] => {
  let free = least;
  const placed = wanted.map((x) => {
    const at = Math.max(x, free + pitch / 2);
    free = at + pitch / 2;
    return at;
  });
  let edge = limit;
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    placed[i] = Math.min(placed[i] ?? 0, edge);
    edge = (placed[i] ?? 0) - pitch;
  }
  return placed;
};

/** A thin strip of glyphs at their dates; side by side where they would meet. */
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
    // Off the axis: no line of a day, of the unknown or of the playhead crosses it.
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
  const wanted = rows.map((row) =>
    band.dated ? scale.x(Math.max(scale.domain.start, answer.dates.startMin[row] ?? 0)) + 10 : free + 12,
  );
  // No glyph stands on a day that the data does not know.
  const known = answer.schema.asOf.latest;
  const limit =
    band.dated && rows.every((row) => answer.dates.startMin[row]! < known)
      ? Math.min(input.width - 14, scale.x(known) - 8)
      : input.width - 14;
  const placed = spread(wanted, free, limit);
  rows.forEach((row, i) => {
    const cx = placed[i] ?? 0;
    drawing.anchors.set(row, { row, x0: cx - 8, x1: cx + 8, y: middle, isGlyph: true });
    if ((answer.presence[row] ?? 0) === 0) return;
    const reported = ASSERTIONS[answer.table.assertion[row] ?? 0] === 'reported';
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
