/** What a layout of bars collects while it draws, by layer, and how layers are faded and lettered. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { faded } from '../opacity.ts';
import type { Drawing, TimelineInput } from './types.ts';

export const MIN_TARGET = 24;

export const emptyDrawing = (): Drawing => ({
  bars: [],
  undated: [],
  labels: [],
  stalks: [],
  frames: [],
  accents: [],
  marks: [],
  boxes: [],
  bodies: [],
  anchors: new Map(),
});

/** All halos first, then all letters: no halo bites another label. */
export const halos = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((shape): readonly Shape[] => {
    if (shape.kind === 'group') return [{ ...shape, shapes: halos(shape.shapes) }];
    return shape.kind === 'text' && shape.halo ? [{ ...shape, haloOnly: true }] : [];
  });

export const letters = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map((shape): Shape => {
    if (shape.kind === 'group') return { ...shape, shapes: letters(shape.shapes) };
    if (shape.kind !== 'text') return shape;
    const { halo: _halo, ...bare } = shape;
    return bare;
  });

/** A row's mark; where the playhead decides what is shown, grown to it. */
export const bodyOf = (input: TimelineInput, shapes: readonly Shape[], opacity: number): readonly Shape[] =>
  input.drawGrowth?.(input, shapes, opacity) ?? faded(shapes, opacity);

/** A target of at least 24 × 24 pixels about the box's middle. */
export const atLeast = (box: Rect): Rect => {
  const width = Math.max(MIN_TARGET, box.width);
  return { x: box.x - (width - box.width) / 2, y: box.y, width, height: box.height };
};
