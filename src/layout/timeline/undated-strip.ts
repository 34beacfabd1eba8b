/** The strip of events without a date, as glyphs side by side on a ground of their own. */
import type { Shape } from '../../base/paint/shapes.ts';
import { glyphOf } from './part-glyph.ts';
import { MIN_TARGET } from './drawing.ts';
import { faded } from '../opacity.ts';
import type { Drawing, DrawUndated, TimelineInput } from './types.ts';

/** Distances between glyphs, in CSS pixels; smaller ones are used where the room is short. */
const PITCHES = [MIN_TARGET, 19, 15] as const;

/** Draws the strip's title and returns where it ends. */
const drawTitle = ({ scale, measure }: TimelineInput, text: string, y: number, drawing: Drawing): number => {
  const x = scale.left - 4;
  const style = { size: 12, weight: 600 } as const;
  const width = measure(text, style);
  drawing.labels.push({ kind: 'text', x, y: y + 4, text, token: 'muted', ...style, halo: 'panel' });
  drawing.boxes.push({ x, y: y - 8, width, height: 16 });
  return scale.left + width;
};

/** A ground of its own covers grid lines, "no data" and the playhead, since nothing in the strip has a date. */
const drawGround = ({ width }: TimelineInput, top: number, height: number, drawing: Drawing): void => {
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

/** The mark of one event, its middle at (`cx`, `cy`); where it is not shown only its place is kept. */
const drawGlyph = (input: TimelineInput, row: number, cx: number, cy: number, drawing: Drawing) => {
  const { answer, selected, hovered } = input;
  drawing.anchors.set(row, { row, x0: cx - 8, x1: cx + 8, y: cy, isGlyph: true });
  if (answer.presence[row] === 0) return;
  drawing.bodies.push({ x: cx - 9, y: cy - 9, width: 18, height: 18 });
  drawing.undated.push(...faded([glyphOf(answer, row, cx, cy, 0.62)], input.opacity(row)));
  if (row === selected || row === hovered) {
    const outline = row === selected ? 'accent' : 'ink';
    drawing.frames.push({ kind: 'circle', x: cx, y: cy, r: 11, stroke: { token: outline, width: 2 } });
  }
  drawing.marks.push({ kind: 'event', row, x: cx - 12, y: cy - 12, width: 24, height: 24, cx, cy });
};

export const drawUndatedStrip: DrawUndated = (input, rows, title, top, height, drawing) => {
  const middle = top + height / 2;
  const left = drawTitle(input, title, middle, drawing) + 12;
  drawGround(input, top, height, drawing);
  const room = input.width - 14 - left;
  const pitch = PITCHES.find((each) => rows.length * each <= room) ?? Math.min(PITCHES[2], room / rows.length);
  rows.forEach((row, i) => drawGlyph(input, row, left + (i + 0.5) * pitch, middle, drawing));
};
