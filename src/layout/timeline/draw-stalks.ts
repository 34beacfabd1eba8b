/**
 * What leads from an open occasion to its parts: a line down from its label, and one to each; dotted if "perhaps".
 * Straight lines are two points: there is nothing for d3's links to do.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import type { DrawStalks } from './types.ts';

/** Below the middle of the occasion's own line, in CSS pixels. */
const BELOW = 10;
const STROKE = { token: 'noData', width: 1 } as const;

export const drawStalks: DrawStalks = (stalks, anchors) => {
  const last = new Map<number, { readonly x: number; readonly y: number }>();
  const shapes = stalks.map(({ of, x, to, y, isPerhaps }): Shape => {
    if ((last.get(of)?.y ?? -Infinity) < y) last.set(of, { x, y });
    const stroke = isPerhaps ? { ...STROKE, dash: [1.5, 3] } : STROKE;
    return { kind: 'line', points: [x, y, to, y], stroke };
  });
  for (const [of, { x, y }] of last) {
    const from = anchors.get(of)!.y + BELOW; // an open occasion is a row
    if (from < y) shapes.push({ kind: 'line', points: [x, from, x, y], stroke: STROKE });
  }
  return shapes;
};
