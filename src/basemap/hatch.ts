/** Diagonal hatching of rings, computed instead of clipped: a clip along a coast costs more than the whole map. */
import type { MapFrame } from '../base/geo/frame.ts';
import type { Brush } from './brush.ts';
import { countParts, type LevelledPaths, type Paths } from './paths.ts';

type Sink = Pick<CanvasRenderingContext2D, 'moveTo' | 'lineTo'>;

/** For each diagonal x + y = k·gap (world pixels): the x where it crosses a ring's edge. */
const findCrossings = (
  paths: Paths,
  scale: number,
  gap: number,
  firstLine: number,
  lastLine: number,
): Map<number, number[]> => {
  const crossings = new Map<number, number[]>();
  for (let part = 0; part < countParts(paths); part++) {
    // Parts and their points are in range.
    for (let i = paths.starts[part]! + 1; i < paths.starts[part + 1]!; i++) {
      const ax = paths.coords[i * 2 - 2]! * scale;
      const ay = paths.coords[i * 2 - 1]! * scale;
      const bx = paths.coords[i * 2]! * scale;
      const by = paths.coords[i * 2 + 1]! * scale;
      const a = (ax + ay) / gap;
      const b = (bx + by) / gap;
      const last = Math.min(lastLine, Math.ceil(Math.max(a, b)) - 1);
      for (let line = Math.max(firstLine, Math.ceil(Math.min(a, b))); line <= last; line++) {
        const x = ax + ((line - a) / (b - a)) * (bx - ax);
        const known = crossings.get(line);
        if (known) known.push(x);
        else crossings.set(line, [x]);
      }
    }
  }
  return crossings;
};

/**
 * Adds the hatch of closed rings (even-odd) to the current path. The lines are fixed to the ground, so that they
 * travel with it when the map is panned.
 * @param gap CSS pixels between lines, measured along x
 */
export const traceHatch = (sink: Sink, paths: Paths, frame: MapFrame, gap: number): void => {
  const { scale, originX, originY, width, height } = frame;
  const firstLine = Math.floor((originX + originY) / gap);
  const lastLine = Math.ceil((originX + originY + width + height) / gap);
  for (const [line, xs] of findCrossings(paths, scale, gap, firstLine, lastLine)) {
    const sorted = xs.toSorted((a, b) => a - b);
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      // Both are in range.
      const from = Math.max(sorted[i]!, originX - 2, line * gap - originY - height - 2);
      const to = Math.min(sorted[i + 1]!, originX + width + 2, line * gap - originY + 2);
      if (from >= to) continue;
      sink.moveTo(from - originX, line * gap - from - originY);
      sink.lineTo(to - originX, line * gap - to - originY);
    }
  }
};

/** Thin diagonals over land that is called occupied; nothing else on the map is hatched. */
export const paintHatch = ({ ctx, frame, palette }: Brush, rings: LevelledPaths): void => {
  ctx.beginPath();
  traceHatch(ctx, rings.at(frame.zoom), frame, frame.zoom < 5 ? 5 : 7);
  ctx.strokeStyle = palette.occupied;
  ctx.lineWidth = 0.8;
  ctx.setLineDash([]);
  ctx.stroke();
};
