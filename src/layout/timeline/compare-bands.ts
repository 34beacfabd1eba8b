/**
 * The second of two compared windows, as far as it lies on the axis: a dashed rule along the foot of the axis, dashed
 * edges through the rows, and its letter where nothing else stands. It takes no room; the overview has all of both.
 */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { Span } from '../../selection/selection.ts';
import type { LayBands } from './types.ts';

const LETTER = { size: 12, weight: 600 } as const;
const DASH = [3, 3] as const;

/** From an edge to the middle of the letter, inside the window. */
const BESIDE = 9;
/** From the plot's edge to the letter's baseline. */
const FIRST = 12;
/** What the letter covers: from its middle, from its baseline, and how high. */
const ROOM = { half: 6, up: 11, height: 14 } as const;

const meets = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;

/** For the second window. */
export const bandsOf =
  ({ start, end }: Span): LayBands =>
  ({ scale, words }, { top, bottom }, axisTop, axisBottom, taken) => {
    const [from, to] = [Math.max(scale.left, scale.x(start)), Math.min(scale.right, scale.x(end))];
    if (to - from < 1) return { behind: [], front: [] };
    const edges = [
      { x: Math.round(scale.x(end)) + 0.5, inward: -1 },
      { x: Math.round(scale.x(start)) + 0.5, inward: 1 },
    ].filter(({ x }) => x > scale.left + 1 && x < scale.right - 1);
    const halves = [
      [top, axisTop],
      [axisBottom, bottom],
    ] as const;
    const behind = edges.flatMap(({ x }) =>
      halves
        .filter(([y0, y1]) => y1 > y0)
        .map(([y0, y1]): Shape => ({
          kind: 'line',
          points: [x, y0, x, y1],
          stroke: { token: 'muted', width: 1, dash: DASH },
        })),
    );
    const places = [top + FIRST, bottom - ROOM.height + ROOM.up]
      .flatMap((y) => edges.map(({ x, inward }) => ({ x: x + inward * BESIDE, y })))
      .filter(({ x, y }) => {
        const box = { x: x - ROOM.half, y: y - ROOM.up, width: 2 * ROOM.half, height: ROOM.height };
        return x - ROOM.half >= from - 1 && x + ROOM.half <= to + 1 && !taken.some((other) => meets(box, other));
      });
    const rule: Shape = {
      kind: 'line',
      points: [from, axisBottom, to, axisBottom],
      stroke: { token: 'ink', width: 2, dash: DASH },
    };
    const letters = places.slice(0, 1).map(({ x, y }): Shape => ({
      kind: 'text',
      x,
      y,
      text: words.windowLetters[1] ?? '',
      token: 'ink',
      halo: 'panel',
      align: 'middle',
      ...LETTER,
    }));
    return { behind, front: [rule, ...letters] };
  };
