/**
 * The relations of the selected event on the map: thin ink curves with a word between different places that are in
 * sight, and a line under every mark that holds a related event. Which way a relation leads is the word's and the
 * timeline's to say: an arrowhead on a map is a movement, and flows alone have one.
 */
import type { Shape } from '../../base/paint/shapes.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { describeLinks } from '../../wording/describe-relation.ts';
import { isInArea } from '../../query/places/place-geometry.ts';
import { countCrossings, relationLine, WORD } from '../relations/curve.ts';
import { isInferred, otherEnd, type EventLink } from '../../query/relations/links.ts';
import type { Spot } from './area-projection.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { isInside, overlaps, type Rect } from '../../base/geo/frame.ts';
import type { MapMark, MapRelations, MapScene } from './types.ts';

const SAMPLES = 32;
/** Marks closer than this, box to box, are side by side: a curve between them would be a speck. */
const MIN_LENGTH = 28;
const GAP = 3;
const BENDS = [0.16, -0.16, 0.3, -0.3] as const;
const MAX_BEND = 72;
const LINE = 16;
/** More curves than this would be a tangle; the others' marks are underlined all the same. */
const MAX_CURVES = 16;
/** How far from its ends a curve and its word reach. */
const REACH = MAX_BEND + 60;
const HALO = 4;

/** Marks that show a row where it happened: its own, one of many at its place, or its region's label. */
const marksOf = ({ atlas }: MapScene, marks: readonly MapMark[], row: number): readonly MapMark[] => {
  const anchors = atlas.pointAnchor.subarray(atlas.pointStart[row], atlas.pointStart[row + 1]);
  const isGlyph = ({ kind }: MapMark): boolean => kind === 'event' || kind === 'occasion';
  const own = marks.filter((mark) => isGlyph(mark) && mark.rows.includes(row));
  const seen = new Set(own.flatMap((mark) => mark.anchors));
  return marks.filter((mark) => {
    if (isGlyph(mark)) return mark.rows.includes(row);
    if (mark.kind === 'area') return mark.rows.includes(row) && mark.areaRole === 'location';
    return mark.anchors.some((anchor) => anchors.includes(anchor) && !seen.has(anchor));
  });
};

/** Where a line to a mark ends: of a region on its ground, wherever its words stand. */
const endOf = ({ box, ground }: MapMark): Rect => ground ?? box;
const centreOf = (box: Rect): Spot => [box.x + box.width / 2, box.y + box.height / 2];
const gapBetween = (a: Rect, b: Rect): number =>
  Math.hypot(
    Math.max(a.x - b.x - b.width, 0, b.x - a.x - a.width),
    Math.max(a.y - b.y - b.height, 0, b.y - a.y - a.height),
  );

/** Whether a region is one that the other mark is in: between them there is no way that a line could show. */
const isWithin = ({ anchorX, anchorY, areas }: Atlas, whole: MapMark, { anchors, area }: MapMark): boolean => {
  if (whole.area === undefined) return false;
  const ground = areas[whole.area]!; // areas and anchors are in range
  return area === undefined
    ? anchors.some((anchor) => isInArea(ground, anchorX[anchor]!, anchorY[anchor]!))
    : isInArea(ground, areas[area]!.labelX, areas[area]!.labelY);
};

const isOnePlace = (atlas: Atlas, a: MapMark, b: MapMark): boolean =>
  a === b || a.anchors.some((anchor) => b.anchors.includes(anchor)) || isWithin(atlas, a, b) || isWithin(atlas, b, a);

/** The nearest two marks of both rows; null where they are at one place, or none is in sight. */
const nearestPair = (
  from: readonly MapMark[],
  to: readonly MapMark[],
  { atlas, frame }: MapScene,
): readonly [MapMark, MapMark] | null => {
  if (from.some((mark) => to.some((other) => isOnePlace(atlas, mark, other)))) return null;
  const inSight = (mark: MapMark): boolean =>
    overlaps(endOf(mark), { x: 0, y: 0, width: frame.width, height: frame.height });
  let best: readonly [MapMark, MapMark] | null = null;
  let least = Infinity;
  for (const a of from.filter(inSight)) {
    for (const b of to.filter(inSight)) {
      const gap = gapBetween(endOf(a), endOf(b));
      if (gap < least) {
        least = gap;
        best = [a, b];
      }
    }
  }
  return least < MIN_LENGTH ? null : best;
};

/** Where along a curve it leaves a box that it starts in. */
const leave = (at: (t: number) => Spot, box: Rect, from: 0 | 1): number => {
  const isIn = (t: number): boolean => {
    const [x, y] = at(t);
    return x > box.x - GAP && x < box.x + box.width + GAP && y > box.y - GAP && y < box.y + box.height + GAP;
  };
  let [inner, outer] = [from as number, 0.5];
  for (let i = 0; i < 12; i += 1) {
    const middle = (inner + outer) / 2;
    if (isIn(middle)) inner = middle;
    else outer = middle;
  }
  return outer;
};

const curveBetween = (from: MapMark, to: MapMark, bend: number): readonly number[] => {
  const [x0, y0] = centreOf(endOf(from));
  const [x1, y1] = centreOf(endOf(to));
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const lift = Math.sign(bend) * Math.min(MAX_BEND, Math.abs(bend) * length) * 2;
  const [cx, cy] = [(x0 + x1) / 2 + ((y1 - y0) / length) * lift, (y0 + y1) / 2 - ((x1 - x0) / length) * lift];
  const at = (t: number): Spot => {
    const u = 1 - t;
    return [u * u * x0 + 2 * u * t * cx + t * t * x1, u * u * y0 + 2 * u * t * cy + t * t * y1];
  };
  const [start, end] = [leave(at, endOf(from), 0), leave(at, endOf(to), 1)];
  return Array.from({ length: SAMPLES + 1 }, (_, i) => at(start + ((end - start) * i) / SAMPLES)).flat();
};

/** On the curve, else beside it, where the word covers nothing. */
const placeWord = (
  text: string,
  points: readonly number[],
  blocked: readonly Rect[],
  { frame, measure }: MapScene,
): Rect | null => {
  const width = measure(text, WORD.size, 400);
  for (const [dx, dy] of [
    [0, 0],
    [0, -12],
    [0, 12],
    [width / 2 + 6, 0],
    [-width / 2 - 6, 0],
  ] as const) {
    for (const part of [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]) {
      const i = Math.round(part * SAMPLES) * 2; // in range: a curve has one point more than samples
      const box = { x: points[i]! - width / 2 + dx, y: points[i + 1]! - LINE / 2 + dy, width, height: LINE };
      if (isInside(box, frame, 4) && !blocked.some((other) => overlaps(other, box, 2))) return box;
    }
  }
  return null;
};

/** On a ground of its own, so that it is seen on any. */
const underline = ({ kind, box, periods, isLabelled }: MapMark): readonly Shape[] => {
  // Under no words it would be a dash on the ground.
  if (kind === 'area' && !isLabelled) return [];
  const width = kind === 'area' ? box.width : Math.min(box.width, 18);
  // While two windows are compared their letters stand right below.
  const [x, y] = [
    box.x + (box.width - width) / 2,
    Math.round(box.y + box.height) - (periods && (kind === 'event' || kind === 'occasion') ? 2 : 0),
  ];
  return [
    { kind: 'rect', x: x - 1, y: y - 1, width: width + 2, height: 4, fill: { token: 'land' } },
    { kind: 'rect', x, y, width, height: 2, fill: { token: 'ink' } },
  ];
};

interface Wanted {
  readonly from: MapMark;
  readonly to: MapMark;
  readonly word: string;
  readonly inferred: boolean;
}

/** One curve for all links of a kind between the same two marks. */
const wantedCurves = (scene: MapScene, marks: readonly MapMark[], links: readonly EventLink[]): readonly Wanted[] => {
  const wanted = new Map<string, Wanted>();
  for (const link of links) {
    const pair = nearestPair(marksOf(scene, marks, link.from), marksOf(scene, marks, link.to), scene);
    if (!pair) continue;
    const inferred = isInferred(link);
    const word = scene.relationWord(link.relation.type, inferred);
    wanted.set(`${pair[0].key}|${pair[1].key}|${word}`, { from: pair[0], to: pair[1], word, inferred });
  }
  return [...wanted.values()].slice(0, MAX_CURVES);
};

/** The first bend that crosses nothing, else the one that crosses least. */
const clearestCurve = (from: MapMark, to: MapMark, boxes: readonly Rect[]): readonly number[] => {
  let best: readonly number[] = [];
  let least = Infinity;
  for (const bend of BENDS) {
    const line = curveBetween(from, to, bend);
    const crossings = countCrossings(line, boxes);
    if (crossings < least) {
      least = crossings;
      best = line;
    }
    if (crossings === 0) break;
  }
  return best;
};

/** What a curve between two marks, or its word, could meet. */
const nearBoxes = (boxes: readonly Rect[], from: MapMark, to: MapMark): readonly Rect[] => {
  const [a, b] = [endOf(from), endOf(to)];
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  const around: Rect = {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
  return boxes.filter((box) => overlaps(box, around, REACH));
};

type Messages = Pick<AllMessages, 'relations'>;

/** What a mark's events are to the selected one: in words for one, as a count for several. */
const nameLinks = ({ count }: MapMark, links: readonly EventLink[], selected: number, messages: Messages): string =>
  count === 1
    ? describeLinks(links, selected, messages)
    : messages.relations.countToSelected(new Set(links.map((link) => otherEnd(link, selected))).size);

/** `blocked`: marks, names and chrome, which words never cover and curves avoid where they can. */
export const layoutRelations =
  (messages: Messages) =>
  (
    scene: MapScene,
    related: ReadonlyMap<number, readonly EventLink[]>,
    marks: readonly MapMark[],
    blocked: readonly Rect[],
  ): MapRelations => {
    const curves: Shape[] = [];
    const over: Shape[] = [];
    const taken: Rect[] = [];
    const linksBy = new Map<MapMark, readonly EventLink[]>();
    for (const [row, links] of related)
      for (const mark of marksOf(scene, marks, row)) linksBy.set(mark, [...(linksBy.get(mark) ?? []), ...links]);
    const byMark = new Map(
      [...linksBy].map(([mark, links]) => [mark.key, nameLinks(mark, links, scene.selected, messages)]),
    );
    const words: Rect[] = [];
    for (const { from, to, word, inferred } of wantedCurves(scene, marks, [...related.values()].flat())) {
      const near = nearBoxes([...blocked, ...words], from, to);
      const others = near.filter((box) => !overlaps(box, endOf(from)) && !overlaps(box, endOf(to)));
      const line = clearestCurve(from, to, [...others, ...taken]);
      curves.push({ kind: 'line', points: line, stroke: { token: 'land', width: HALO } }, relationLine(line, inferred));
      // The points are pairs, so both indices are in range.
      for (let i = 0; i + 1 < line.length; i += 2)
        taken.push({ x: line[i]! - 2, y: line[i + 1]! - 2, width: 4, height: 4 });
      const box = placeWord(word, line, near, scene);
      if (!box) continue;
      words.push(box);
      over.push({ kind: 'text', x: box.x, y: box.y + 12, text: word, token: 'ink', halo: 'land', ...WORD });
    }
    const isOwn = (mark: MapMark): boolean => mark.rows.includes(scene.selected);
    for (const mark of marks) if (byMark.has(mark.key) && !isOwn(mark)) over.push(...underline(mark));
    return { curves, over, taken: [...taken, ...words], byMark };
  };
