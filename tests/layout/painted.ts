/** What is drawn, shape by shape, with the opacity and the cut of all that it stands in. */
import type { Shape } from '../../src/base/paint/shapes.ts';

export interface Painted {
  readonly shape: Shape;
  readonly opacity: number;
  /** What it is cut to. */
  readonly from: number;
  readonly to: number;
}

/** Every shape by itself, as strong as it is painted. */
export const painted = (
  shapes: readonly Shape[],
  outer: Omit<Painted, 'shape'> = { opacity: 1, from: -Infinity, to: Infinity },
): readonly Painted[] =>
  shapes.flatMap((shape): readonly Painted[] => {
    if (shape.kind === 'group') return painted(shape.shapes, { ...outer, opacity: outer.opacity * shape.opacity });
    if (shape.kind === 'clip') return painted(shape.shapes, { ...outer, from: shape.x, to: shape.x + shape.width });
    return [{ shape, ...outer }];
  });
