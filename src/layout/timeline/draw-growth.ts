/** Bars that grow to the playhead, where it decides what is shown: what is to come of them is a ghost. */
import { SECOND } from '../../base/calendar.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { countedSpan } from '../../query/presence.ts';
import { GHOST } from '../meanings.ts';
import { faded } from '../opacity.ts';
import type { DrawGrowth, TimelineInput } from './types.ts';

/** How far they have grown: to the playhead, and to the end of a day that it is on. */
const growthEdge = ({ answer, scale }: TimelineInput): number | null => {
  const { mode, at, compare } = answer.question;
  if (mode !== 'sofar' || compare) return null;
  // While it plays it is between two seconds.
  return scale.x(at % SECOND === 0 ? countedSpan(answer).end : at);
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
