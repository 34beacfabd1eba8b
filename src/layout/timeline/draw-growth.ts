/** Bars that grow to the playhead, where it decides what is shown: what is to come of them is a ghost. */
import type { Shape } from '../../base/paint/shapes.ts';
import { GHOST } from '../meanings.ts';
import { faded } from '../opacity.ts';
import { shownUntil } from './playhead.ts';
import type { DrawGrowth, TimelineInput } from './types.ts';

/** How far they have grown. */
const growthEdge = ({ answer, scale }: TimelineInput): number | null => {
  const { mode, compare } = answer.question;
  return mode === 'sofar' && !compare ? scale.x(shownUntil(answer)) : null;
};

/** A bar that goes on beyond the playhead has no end there. */
export const drawGrowth: DrawGrowth = (input, shapes, opacity) => {
  const edge = growthEdge(input);
  if (edge === null || edge >= input.scale.right || opacity <= GHOST) return null;
  const part = (x: number, width: number, strength: number): Shape => ({
    kind: 'clip',
    x,
    y: 0,
    width,
    height: input.height,
    shapes: faded(shapes, strength),
  });
  const x = Math.max(0, edge);
  return [part(0, x, opacity), part(x, input.width - x, GHOST)];
};
