/**
 * Off-screen pointers: shown events, areas and routes that lie beyond the pane's edge, grouped by place or direction.
 */
import type { Atlas } from '../../query/places/atlas.ts';
import { areaBox } from './area-projection.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import type { Flow } from '../../query/places/flows.ts';
import { boxAround, overlaps, paneX, paneY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import type { AnchorCounts } from '../../query/places/place-rows.ts';
import { countPeriods, tagText, type PeriodCounts, type PeriodWords } from './period-tags.ts';
import type { Direction, MapScene, Pointer, PaneEdge } from './types.ts';

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
const edgeOf = (x: number, y: number, frame: MapFrame): PaneEdge => {
  const dx = (x - frame.width / 2) / frame.width;
  const dy = (y - frame.height / 2) / frame.height;
  if (Math.abs(dx) >= Math.abs(dy)) return dx < 0 ? 'left' : 'right';
  return dy < 0 ? 'top' : 'bottom';
};

/** Rows related to the selected event. */
type Related = ReadonlyMap<number, unknown>;

interface BeyondEdge {
  readonly key: string;
  readonly name: string;
  count: number;
  readonly x: number;
  readonly y: number;
  /** World units. */
  readonly rect: Rect;
  readonly isSelected: boolean;
  readonly isRelated: boolean;
  readonly periods: PeriodCounts | null;
}

const beyondPoints = (
  atlas: Atlas,
  counts: AnchorCounts,
  frame: MapFrame,
  selectedAnchors: ReadonlySet<number>,
  relatedAnchors: ReadonlySet<number>,
): readonly BeyondEdge[] => {
  const found: BeyondEdge[] = [];
  const { anchorX, anchorY } = atlas;
  for (let anchor = 0; anchor < anchorX.length; anchor += 1) {
    if (counts.all[anchor] === 0) continue;
    // The index runs over the anchors, of which all these are columns.
    const x = paneX(anchorX[anchor]!, frame);
    const y = paneY(anchorY[anchor]!, frame);
    if (x >= EDGE && y >= EDGE && x <= frame.width - EDGE && y <= frame.height - EDGE) continue;
    found.push({
      key: `point ${anchor}`,
      name: atlas.anchorName[anchor]!,
      count: counts.all[anchor]!,
      x,
      y,
      rect: { x: anchorX[anchor]!, y: anchorY[anchor]!, width: 0, height: 0 },
      isSelected: selectedAnchors.has(anchor),
      isRelated: relatedAnchors.has(anchor),
      periods: counts.periods && { a: counts.periods.a[anchor]!, b: counts.periods.b[anchor]! },
    });
  }
  return found;
};

const beyondAreas = (
  { answer, frame, selected, periodWords }: MapScene,
  uses: readonly AreaUse[],
  related: Related,
): readonly BeyondEdge[] =>
  uses.flatMap((use) => {
    const box = areaBox(use.area, frame);
    if (use.role !== 'location' || overlaps(box, { x: 0, y: 0, width: frame.width, height: frame.height })) return [];
    return [
      {
        key: `area ${use.index}`,
        name: use.area.name,
        count: use.rows.length,
        x: box.x + box.width / 2,
        y: box.y + box.height / 2,
        rect: use.area.bounds,
        isSelected: use.rows.includes(selected),
        isRelated: use.rows.some((row) => related.has(row)),
        periods: periodWords && countPeriods(answer.periods, use.rows),
      },
    ];
  });

const comparedTexts = (
  place: string,
  count: number,
  periods: PeriodCounts,
  direction: string,
  words: PeriodWords,
): Pick<Pointer, 'text' | 'name'> => {
  const text = words.pointer(place, tagText(periods, count, words));
  return { text, name: words.pointerName(text, words.inPeriods(periods.a, periods.b), direction) };
};

const textsOf = (
  { name, count, periods }: BeyondEdge,
  direction: Direction,
  { messages, periodWords }: MapScene,
): Pick<Pointer, 'text' | 'name'> => {
  const place = name || messages.somePlace;
  if (periods && periodWords) return comparedTexts(place, count, periods, messages.directions[direction], periodWords);
  return {
    text: messages.pointer(place, count),
    name: messages.pointerName(place, count, messages.directions[direction]),
  };
};

const eventPointer = (beyond: BeyondEdge, scene: MapScene): Pointer => {
  const { frame, relations } = scene;
  const direction = directionOf(beyond.x, beyond.y, frame);
  const { text, name } = textsOf(beyond, direction, scene);
  return {
    key: beyond.key,
    edge: edgeOf(beyond.x, beyond.y, frame),
    direction,
    box: boxAround([beyond.rect])!, // of one
    isSelected: beyond.isSelected,
    isRelated: beyond.isRelated,
    text: beyond.isRelated ? relations.pointer(text) : text,
    name: beyond.isRelated ? relations.pointerName(name) : name,
  };
};

interface Routes {
  readonly flows: Flow[];
  /** Null where an end beyond the edge is a country or a region. */
  readonly direction: Direction | null;
  readonly isFrom: boolean;
  readonly isInferred: boolean;
  /** A source vouches for them: it reports them, or judges so. */
  readonly isReported: boolean;
}

/** East or west where there is any of it: a route's course is schematic, and its chips stand in the upper corners. */
const wind = (x: number, y: number, frame: MapFrame): Direction => {
  const dx = x - frame.width / 2;
  const dy = y - frame.height / 2;
  if (Math.abs(dx) * 2 >= Math.abs(dy)) return dx < 0 ? 'west' : 'east';
  return dy < 0 ? 'north' : 'south';
};

/** Routes with an end beyond the edge, by where that lies; those that no source reports stand apart, and of those
 * what is only inferred. */
const groupRoutes = (
  flows: readonly Flow[],
  { frame, statusOf }: Pick<MapScene, 'frame' | 'statusOf'>,
): ReadonlyMap<string, Routes> => {
  const groups = new Map<string, Routes>();
  for (const flow of flows) {
    const at = (x: number, y: number): readonly [number, number] => [paneX(x, frame), paneY(y, frame)];
    const outside = ([x, y]: readonly [number, number]): boolean =>
      x < 0 || y < 0 || x > frame.width || y > frame.height;
    const from = at(flow.fromX, flow.fromY);
    const to = at(flow.toX, flow.toY);
    if (!outside(from) && !outside(to)) continue;
    const isFrom = outside(from);
    const { isInferred } = flow;
    const { assertion } = statusOf(flow.row);
    const isReported = assertion !== 'claimed' && assertion !== 'implied';
    const direction = (isFrom ? flow.isFromTown : flow.isToTown) ? wind(...(isFrom ? from : to), frame) : null;
    const key = `routes ${isFrom} ${direction} ${isReported} ${isInferred}`;
    const group = groups.get(key);
    if (group) group.flows.push(flow);
    else groups.set(key, { flows: [flow], direction, isFrom, isInferred, isReported });
  }
  return groups;
};

const same = (values: readonly (string | null)[]): string | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

interface RouteWords {
  /** For a narrow map. */ readonly short: string;
  readonly text: string;
  readonly name: string;
}

/**
 * How many routes, and from where or to where: by name, or by direction where all that is beyond the edge are towns.
 */
const wordsOf = (
  { flows, direction, isFrom, isInferred, isReported }: Routes,
  { messages, statusOf }: Pick<MapScene, 'messages' | 'statusOf'>,
): RouteWords => {
  const kind = same(flows.map((flow) => flow.kind));
  const ends = flows.map((flow) => (isFrom ? flow.fromName : flow.toName));
  const count = new Set(flows.map(({ row }, i) => `${row} ${ends[i]}`)).size;
  const names = (of: (flow: Flow) => string): string => [...new Set(flows.map(of))].join(', ');
  const short = messages.routes(count, kind);
  const say = isFrom ? messages.routesFrom : messages.routesTo;
  const from = names(({ fromName }) => fromName);
  const to = names(({ toName }) => toName);
  const text =
    direction === null
      ? messages.routesNamed(short, messages.routesBetween(from, to))
      : say(count, kind, same(ends), messages.directions[direction]);
  if (isReported) return { short, text, name: text };
  // By whom they are claimed takes more room than a chip has.
  const chip = messages.routesUnreported(short, isInferred);
  return { short: chip, text: chip, name: `${text} · ${names(({ row }) => statusOf(row).text)}` };
};

const EDGE_OF: Readonly<Partial<Record<Direction, PaneEdge>>> = { west: 'left', north: 'top', south: 'bottom' };

/** Routes that come from, or else lead, beyond the edge. */
const routePointers = (scene: MapScene, flows: readonly Flow[], related: Related): readonly Pointer[] => {
  const { answer, relations, room, selected, periodWords } = scene;
  return [...groupRoutes(flows, scene)].map(([key, group]) => {
    const { flows: routes, direction } = group;
    // Rows are in range.
    const letters =
      periodWords?.letters[routes.reduce((periods, flow) => periods | answer.periods[flow.row]!, 0)] ?? '';
    const tagged = (words: string): string =>
      periodWords && letters !== '' ? periodWords.tagged(letters, words) : words;
    const words = wordsOf(group, scene);
    const isRelated = routes.some((flow) => related.has(flow.row));
    const text = tagged(room < NARROW || isRelated ? words.short : words.text);
    const name = tagged(words.name);
    return {
      key,
      edge: (direction && EDGE_OF[direction]) ?? 'right',
      direction,
      text: isRelated ? relations.pointer(text) : text,
      name: isRelated ? relations.pointerName(name) : name,
      isSelected: routes.some((flow) => flow.row === selected),
      isRelated,
      box: boxAround(
        routes.flatMap(({ fromX, fromY, toX, toY }) => [
          { x: fromX, y: fromY, width: 0, height: 0 },
          { x: toX, y: toY, width: 0, height: 0 },
        ]),
      )!, // of a group, which has routes
    };
  });
};

const rank = ({ isSelected, isRelated }: Pick<Pointer, 'isSelected' | 'isRelated'>): number =>
  isSelected ? 2 : isRelated ? 1 : 0;

/**
 * At most four chips (two on a narrow map): the selected event's first, then those related to it, then the most events;
 * other routes come last.
 */
export const selectPointers = (
  scene: MapScene,
  counts: AnchorCounts,
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
