/** An area's outline in the pixels of one view, kept while the view stands still, with the spots its label may take. */
import type { PlaceArea } from '../../query/places/atlas.ts';
import { paneX, paneY, worldY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { contains } from '../../query/places/place-geometry.ts';

export const project = (
  rings: readonly Float64Array[],
  { scale, originX, originY }: MapFrame,
): readonly Float64Array[] =>
  rings.map((ring) => {
    const pixels = new Float64Array(ring.length);
    // The coordinates are pairs, so both indices are in range.
    for (let i = 0; i + 1 < ring.length; i += 2) {
      pixels[i] = ring[i]! * scale - originX;
      pixels[i + 1] = ring[i + 1]! * scale - originY;
    }
    return pixels;
  });

export const areaBox = ({ bounds }: PlaceArea, frame: MapFrame): Rect => {
  const width = bounds.width * frame.scale;
  return {
    x: paneX(bounds.x + bounds.width / 2, frame) - width / 2,
    y: paneY(bounds.y, frame),
    width,
    height: bounds.height * frame.scale,
  };
};

const isSameView = (a: MapFrame, b: MapFrame): boolean =>
  a.scale === b.scale &&
  a.originX === b.originX &&
  a.originY === b.originY &&
  a.width === b.width &&
  a.height === b.height;

export type Spot = readonly [x: number, y: number];

const STEPS = 18;

/** How many places are tried: the area's own, and a grid's. */
const SPOTS = 1 + (STEPS - 1) ** 2;

/** Middles that a label may take within what is seen of the area, nearest to its label point first. */
const spotsIn = (seen: Rect, x: number, y: number): readonly Spot[] => {
  const spots: Spot[] = [[x, y]];
  for (let i = 1; i < STEPS; i += 1)
    for (let j = 1; j < STEPS; j += 1)
      spots.push([seen.x + (seen.width * i) / STEPS, seen.y + (seen.height * j) / STEPS]);
  return spots.sort((a, b) => (a[0] - x) ** 2 + (a[1] - y) ** 2 - (b[0] - x) ** 2 - (b[1] - y) ** 2);
};

const AIR = 4;

const EDGE_POINTS: readonly (readonly [u: number, v: number])[] = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [0, 0.5],
  [1, 0.5],
  ...[0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875].flatMap(
    (u) =>
      [
        [u, 0],
        [u, 1],
      ] as const,
  ),
];

export const boxAt = ([x, y]: Spot, { width, height }: LabelSize): Rect => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
});

/** Whether a box lies wholly in the rings, by points along its edge. */
const fits = (rings: readonly Float64Array[], box: Rect): boolean =>
  EDGE_POINTS.every(([u, v]) =>
    contains(rings, box.x - AIR + (box.width + 2 * AIR) * u, box.y - AIR + (box.height + 2 * AIR) * v),
  );

/** Asks once for each number below `count`. */
const remember = (count: number, ask: (i: number) => boolean): ((i: number) => boolean) => {
  const known = new Int8Array(count);
  return (i) => (known[i] ||= ask(i) ? 1 : 2) === 1;
};

const clipRect = (box: Rect, frame: MapFrame): Rect => {
  const x = Math.max(0, box.x);
  const y = Math.max(0, box.y);
  return {
    x,
    y,
    width: Math.min(frame.width, box.x + box.width) - x,
    height: Math.min(frame.height, box.y + box.height) - y,
  };
};

const ON_POLE = [worldY(90), worldY(-90)];

/**
 * A ring as lines without the edges along 180° and along the map's upper and lower edge, at which a file cuts what lies
 * on both sides: no border runs there. Null where there are none.
 */
const withoutCuts = (ring: Float64Array): readonly Float64Array[] | null => {
  const lines: number[][] = [[ring[0] ?? 0, ring[1] ?? 0]];
  // The coordinates are pairs, so all indices are in range.
  for (let i = 2; i + 1 < ring.length; i += 2) {
    const [beforeX, beforeY, x, y] = [ring[i - 2]!, ring[i - 1]!, ring[i]!, ring[i + 1]!];
    if ((x === beforeX && Number.isInteger(x)) || (y === beforeY && ON_POLE.includes(y))) lines.push([x, y]);
    else lines.at(-1)?.push(x, y);
  }
  return lines.length > 1 ? lines.filter(({ length }) => length > 2).map((line) => Float64Array.from(line)) : null;
};

/** What is stroked of an outline; null where that is the rings. */
const linesOf = ({ rings }: PlaceArea): readonly Float64Array[] | null => {
  const cut = rings.map(withoutCuts);
  return cut.some((lines) => lines) ? cut.flatMap((lines, i) => lines ?? [rings[i]!]) : null; // one for each ring
};

const OUTLINE_STEP = 8;

const MAX_STEPS = 400;

/** Small boxes along closed outlines in sight, so that names don't lie across them. */
export const boxesAlong = (rings: readonly Float64Array[], frame: MapFrame): readonly Rect[] => {
  const boxes: Rect[] = [];
  for (const ring of rings) {
    // Rings have three points at least, each a pair, so all indices are in range.
    let [lastX, lastY] = [ring[0]!, ring[1]!];
    for (let i = 2; i + 1 < ring.length; i += 2) {
      const [dx, dy] = [ring[i]! - lastX, ring[i + 1]! - lastY];
      const steps = Math.min(MAX_STEPS, Math.floor(Math.hypot(dx, dy) / OUTLINE_STEP));
      if (steps === 0) continue;
      for (let step = 1; step <= steps; step += 1) {
        const x = lastX + (dx * step) / steps;
        const y = lastY + (dy * step) / steps;
        if (x >= 0 && y >= 0 && x <= frame.width && y <= frame.height)
          boxes.push({ x: x - 2, y: y - 2, width: 4, height: 4 });
      }
      [lastX, lastY] = [ring[i]!, ring[i + 1]!];
    }
  }
  return boxes;
};

/** A label's size in CSS pixels. */
interface LabelSize {
  readonly width: number;
  readonly height: number;
}

/** What of an area depends on the map's view alone, kept while that stands still. */
export interface Projected {
  readonly frame: MapFrame;
  readonly rings: readonly Float64Array[];
  /** What is stroked where that is not the rings. */
  readonly lines: readonly Float64Array[] | null;
  readonly along: readonly Rect[];
  /** The part in sight, and where in it the label would stand best. */
  readonly seen: Rect;
  readonly x: number;
  readonly y: number;
  /** Places for the label's middle, best first. */
  readonly spots: () => readonly Spot[];
  /** Whether a label of this size at the spot lies wholly in the area. */
  readonly fits: (size: LabelSize) => (spot: number) => boolean;
  /** Whether the spot itself lies in it. */
  readonly isIn: (spot: number) => boolean;
}

const projections = new WeakMap<PlaceArea, Projected>();

export const projectArea = (area: PlaceArea, frame: MapFrame): Projected => {
  const before = projections.get(area);
  if (before && isSameView(before.frame, frame)) return before;
  const box = areaBox(area, frame);
  // The area's own turn of the globe, which may be another than the pane's.
  const originX = area.bounds.x * frame.scale - box.x;
  const turned = { ...frame, originX };
  const rings = project(area.rings, turned);
  const open = linesOf(area);
  const lines = open && project(open, turned);
  const bySize = new Map<string, (spot: number) => boolean>();
  const seen = clipRect(box, frame);
  const x = Math.min(Math.max(area.labelX * frame.scale - originX, seen.x), seen.x + seen.width);
  const y = Math.min(Math.max(paneY(area.labelY, frame), seen.y), seen.y + seen.height);
  let found: readonly Spot[] | null = null;
  // There are as many as `SPOTS`, so their indices are in range.
  const spots = (): readonly Spot[] => (found ??= spotsIn(seen, x, y));
  const projected: Projected = {
    frame,
    rings,
    lines,
    seen,
    x,
    y,
    spots,
    along: boxesAlong(lines ?? rings, frame),
    fits: ({ width, height }) => {
      const key = `${width},${height}`;
      let known = bySize.get(key);
      if (!known) bySize.set(key, (known = remember(SPOTS, (i) => fits(rings, boxAt(spots()[i]!, { width, height })))));
      return known;
    },
    isIn: remember(SPOTS, (i) => contains(rings, ...spots()[i]!)),
  };
  projections.set(area, projected);
  return projected;
};
