/** Off-screen pointers: shown events, areas and routes that lie beyond the pane's edge, grouped by place or direction. */
import type { Atlas } from '../../query/places/atlas.ts';
import { areaBox } from './area-projection.ts';
import type { AreaUse } from './layout-areas.ts';
import type { Flow } from '../../query/places/flows.ts';
import { latOf, lngOf, overlaps, type Box, type MapFrame } from '../../query/places/frame.ts';
import type { Counts } from './items.ts';
import { countSides, tagText, type SideCounts, type SideWords } from './side-tags.ts';
import type { Direction, MapScene, Pointer, Side } from './types.ts';

const DIRECTIONS: readonly Direction[] = [
  'east',
  'southEast',
  'south',
  'southWest',
  'west',
  'northWest',
  'north',
  'northEast',
];
const EDGE = 4;
const NARROW = 480;

/** The compass direction of (x, y) as seen from the middle of the pane. */
export const directionOf = (x: number, y: number, frame: MapFrame): Direction => {
  const angle = Math.atan2(y - frame.height / 2, x - frame.width / 2);
  return DIRECTIONS[(Math.round((angle / Math.PI) * 4) + 8) % 8] ?? 'east';
};

/** The edge that the line from the pane's middle to (x, y) crosses. */
export const sideOf = (x: number, y: number, frame: MapFrame): Side => {
  const dx = (x - frame.width / 2) / frame.width;
  const dy = (y - frame.height / 2) / frame.height;
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
};

/** Rows related to the selected event. */
type Related = ReadonlyMap<number, unknown>;

interface Beyond {
  readonly key: string;
  readonly name: string;
  count: number;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  readonly isSelected: boolean;
  readonly isRelated: boolean;
  readonly sides: SideCounts | null;
}

const boxAround = (x: number, y: number): Box => ({ west: lngOf(x), east: lngOf(x), south: latOf(y), north: latOf(y) });

const beyondPoints = (
  atlas: Atlas,
  counts: Counts,
  frame: MapFrame,
  selectedAnchors: ReadonlySet<number>,
  relatedAnchors: ReadonlySet<number>,
): readonly Beyond[] => {
  const found: Beyond[] = [];
  const { anchorX, anchorY } = atlas;
  for (let anchor = 0; anchor < anchorX.length; anchor += 1) {
    if (counts.all[anchor] === 0) continue;
    const x = anchorX[anchor]! * frame.scale - frame.originX;
    const y = anchorY[anchor]! * frame.scale - frame.originY;
    if (x >= EDGE && y >= EDGE && x <= frame.width - EDGE && y <= frame.height - EDGE) continue;
    found.push({
      key: `point ${anchor}`,
      name: atlas.anchorName[anchor]!,
      count: counts.all[anchor]!,
      x,
      y,
      box: boxAround(anchorX[anchor]!, anchorY[anchor]!),
      isSelected: selectedAnchors.has(anchor),
      isRelated: relatedAnchors.has(anchor),
      sides: counts.sides && { a: counts.sides.a[anchor]!, b: counts.sides.b[anchor]! },
    });
  }
  return found;
};

const beyondAreas = (
  { answer, frame, selected, sideWords }: MapScene,
  uses: readonly AreaUse[],
  related: Related,
): readonly Beyond[] =>
  uses.flatMap((use) => {
    const box = areaBox(use.area, frame);
    if (use.role !== 'location' || overlaps(box, { x: 0, y: 0, width: frame.width, height: frame.height })) return [];
    const { x, y, width, height } = use.area.bounds;
    return [
      {
        key: `area ${use.index}`,
        name: use.area.name,
        count: use.rows.length,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        box: { west: lngOf(x), east: lngOf(x + width), north: latOf(y), south: latOf(y + height) },
        isSelected: use.rows.includes(selected),
        isRelated: use.rows.some((row) => related.has(row)),
        sides: sideWords && countSides(answer.sides, use.rows),
      },
    ];
  });

const comparedTexts = (
  place: string,
  count: number,
  sides: SideCounts,
  direction: string,
  words: SideWords,
): Pick<Pointer, 'text' | 'name'> => {
  const text = words.pointer(place, tagText(sides, count, words));
  return { text, name: words.pointerName(text, words.inPeriods(sides.a, sides.b), direction) };
};

const textsOf = (
  { name, count, sides }: Beyond,
  direction: Direction,
  { messages, sideWords }: MapScene,
): Pick<Pointer, 'text' | 'name'> => {
  const place = name || messages.somePlace;
  if (sides && sideWords) return comparedTexts(place, count, sides, messages.directions[direction], sideWords);
  return {
    text: messages.pointer(place, count),
    name: messages.pointerName(place, count, messages.directions[direction]),
  };
};

const eventPointer = (beyond: Beyond, scene: MapScene): Pointer => {
  const { frame, relations } = scene;
  const direction = directionOf(beyond.x, beyond.y, frame);
  const { text, name } = textsOf(beyond, direction, scene);
  return {
    key: beyond.key,
    side: sideOf(beyond.x, beyond.y, frame),
    direction,
    box: beyond.box,
    isSelected: beyond.isSelected,
    isRelated: beyond.isRelated,
    text: beyond.isRelated ? relations.pointer(text) : text,
    name: beyond.isRelated ? relations.pointerName(name) : name,
  };
};

interface Routes {
  readonly flows: Flow[];
  readonly direction: Direction;
  readonly isFrom: boolean;
  readonly x: number;
  readonly y: number;
}

/** East or west where there is any of it: a route's course is schematic, and its chips stand in the upper corners. */
const wind = (x: number, y: number, frame: MapFrame): Direction => {
  const dx = x - frame.width / 2;
  const dy = y - frame.height / 2;
  if (Math.abs(dx) * 2 >= Math.abs(dy)) return dx < 0 ? 'west' : 'east';
  return dy < 0 ? 'north' : 'south';
};

/** Routes that come from, or else lead, beyond the edge. */
const routePointers = (scene: MapScene, flows: readonly Flow[], related: Related): readonly Pointer[] => {
  const { answer, frame, messages, relations, room, selected, sideWords } = scene;
  const groups = new Map<string, Routes>();
  for (const flow of flows) {
    const at = (x: number, y: number): readonly [number, number] => [
      x * frame.scale - frame.originX,
      y * frame.scale - frame.originY,
    ];
    const outside = ([x, y]: readonly [number, number]): boolean =>
      x < 0 || y < 0 || x > frame.width || y > frame.height;
    const from = at(flow.fromX, flow.fromY);
    const to = at(flow.toX, flow.toY);
    if (!outside(from) && !outside(to)) continue;
    const isFrom = outside(from);
    const [x, y] = isFrom ? from : to;
    const direction = wind(x, y, frame);
    const key = `routes ${isFrom ? 'from' : 'to'} ${direction}`;
    const group = groups.get(key);
    if (group) group.flows.push(flow);
    else groups.set(key, { flows: [flow], direction, isFrom, x, y });
  }
  return [...groups].map(([key, { flows: routes, direction, isFrom }]) => {
    const kind = routes.every((flow) => flow.kind === routes[0]!.kind) ? routes[0]!.kind : null;
    const say = isFrom ? messages.routesFrom : messages.routesTo;
    const ends = routes.map((flow) => (isFrom ? flow.fromName : flow.toName));
    const isOnePlace = routes.every((flow, i) => ends[i] === ends[0] && (isFrom ? flow.isFromTown : flow.isToTown));
    const place = isOnePlace ? ends[0]! : null;
    const count = new Set(routes.map((flow, i) => `${flow.row} ${ends[i]}`)).size;
    const letters = sideWords?.letters[routes.reduce((sides, flow) => sides | answer.sides[flow.row]!, 0)] ?? '';
    const tagged = (words: string): string => (sideWords && letters !== '' ? sideWords.tagged(letters, words) : words);
    const text = tagged(say(count, kind, place, messages.directions[direction]));
    const side: Side =
      direction === 'west' ? 'left' : direction === 'east' ? 'right' : direction === 'north' ? 'top' : 'bottom';
    const isRelated = routes.some((flow) => related.has(flow.row));
    const short = room < NARROW || isRelated ? tagged(messages.routes(count, kind)) : text;
    return {
      key,
      side,
      direction,
      text: isRelated ? relations.pointer(short) : short,
      name: isRelated ? relations.pointerName(text) : text,
      isSelected: routes.some((flow) => flow.row === selected),
      isRelated,
      box: boxOfFlows(routes),
    };
  });
};

const boxOfFlows = (flows: readonly Flow[]): Box => {
  const xs = flows.flatMap((flow) => [flow.fromX, flow.toX]);
  const ys = flows.flatMap((flow) => [flow.fromY, flow.toY]);
  return {
    west: lngOf(Math.min(...xs)),
    east: lngOf(Math.max(...xs)),
    north: latOf(Math.min(...ys)),
    south: latOf(Math.max(...ys)),
  };
};

const rank = ({ isSelected, isRelated }: Pick<Pointer, 'isSelected' | 'isRelated'>): number =>
  isSelected ? 2 : isRelated ? 1 : 0;

/** At most four chips (two on a narrow map): the selected event's first, then those related to it, then the most events; other routes come last. */
export const selectPointers = (
  scene: MapScene,
  counts: Counts,
  uses: readonly AreaUse[],
  flows: readonly Flow[],
  related: Related,
): { readonly pointers: readonly Pointer[]; readonly more: number } => {
  const { atlas, frame, selected, room } = scene;
  const anchorsOf = (row: number): readonly number[] => [
    ...atlas.pointAnchor.subarray(atlas.pointStart[row], atlas.pointStart[row + 1]),
  ];
  const own = new Set(selected < 0 ? [] : anchorsOf(selected));
  const others = new Set([...related.keys()].flatMap(anchorsOf));
  const beyond = [...beyondPoints(atlas, counts, frame, own, others), ...beyondAreas(scene, uses, related)];
  beyond.sort((a, b) => rank(b) - rank(a) || b.count - a.count || a.key.localeCompare(b.key));
  const most = room < NARROW ? 2 : 4;
  const all = [
    ...beyond.slice(0, most).map((item) => eventPointer(item, scene)),
    ...routePointers(scene, flows, related),
  ];
  const chosen = all.toSorted((a, b) => rank(b) - rank(a)).slice(0, most);
  return { pointers: chosen, more: Math.max(0, beyond.length - most) + all.length - chosen.length };
};
