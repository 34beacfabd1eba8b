/**
 * Ways to what lies beyond the pane's edge: shown events, areas and ends of links, by the edge that they are beyond.
 */
import type { AllMessages } from '../../i18n/en.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { areaBox } from './area-projection.ts';
import type { AreaUse } from '../../query/places/select-areas.ts';
import type { Flow } from '../../query/places/flows.ts';
import { boxAround, overlaps, paneX, paneY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import type { AnchorCounts } from '../../query/places/place-rows.ts';
import { countPeriods, tagText, type PeriodCounts } from './period-tags.ts';
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
/** In the order in which they stand in the bar. */
const EDGES: readonly PaneEdge[] = ['left', 'top', 'bottom', 'right'];
/** So many names may stand in a pointer; what more it leads to is a number. */
const MAX_NAMES = 6;

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

type BeyondWords = AllMessages['beyond'];

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

/** One of the things that a pointer leads to. */
interface Way {
  readonly edge: PaneEdge;
  /** 2: of the selected event, 1: of one related to it. */
  readonly rank: number;
  readonly count: number;
  readonly texts: readonly string[];
  /** What it is, aloud. */
  readonly name: string;
  readonly rects: readonly Rect[];
}

const rankOf = (isSelected: boolean, isRelated: boolean): number => (isSelected ? 2 : isRelated ? 1 : 0);

const wayToEvents = (beyond: BeyondEdge, { frame, messages, periodWords }: MapScene, words: BeyondWords): Way => {
  const { count, periods, x, y } = beyond;
  const place = beyond.name || messages.somePlace;
  const direction = words.directions[directionOf(x, y, frame)];
  const isCompared = periods && periodWords;
  const text = isCompared ? periodWords.pointer(place, tagText(periods, count, periodWords)) : place;
  return {
    edge: edgeOf(x, y, frame),
    rank: rankOf(beyond.isSelected, beyond.isRelated),
    count,
    texts: [text],
    name: isCompared
      ? periodWords.pointerName(text, periodWords.inPeriods(periods.a, periods.b), direction)
      : words.pointerName(place, count, direction),
    rects: [beyond.rect],
  };
};

interface Routes {
  readonly flows: Flow[];
  readonly edge: PaneEdge;
  /** Null where an end beyond the edge is a country or a region: where its name stands is no direction. */
  readonly direction: Direction | null;
  readonly isFrom: boolean;
  /** A source vouches for them: it reports them, or judges so. */
  readonly isReported: boolean;
}

/** East or west where there is any of it: a link's course is schematic, and it has the pane's sides alone as edges. */
const wind = (x: number, y: number, frame: MapFrame): Direction => {
  const dx = x - frame.width / 2;
  const dy = y - frame.height / 2;
  if (Math.abs(dx) * 2 >= Math.abs(dy)) return dx < 0 ? 'west' : 'east';
  return dy < 0 ? 'north' : 'south';
};

/** Links with an end beyond the edge, by that edge; those that no source reports stand apart, and of those what is only
 * inferred. */
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
    const end = isFrom ? from : to;
    const { assertion } = statusOf(flow.row);
    const isReported = assertion !== 'claimed' && assertion !== 'implied';
    const direction = (isFrom ? flow.isFromTown : flow.isToTown) ? wind(...end, frame) : null;
    const edge = end[0] < frame.width / 2 ? 'left' : 'right';
    const key = `${edge} ${isFrom} ${direction} ${isReported} ${flow.isInferred}`;
    const group = groups.get(key);
    if (group) group.flows.push(flow);
    else groups.set(key, { flows: [flow], edge, direction, isFrom, isReported });
  }
  return groups;
};

const same = (values: readonly (string | null)[]): string | null =>
  values.every((value) => value === values[0]) ? (values[0] ?? null) : null;

/** Within a phrase. */
const inside = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/**
 * How many links, and from where or to where: by name, or by direction where all that is beyond the edge are towns; and
 * who vouches for those that no source reports.
 */
const nameRoutes = (
  { flows, direction, isFrom, isReported }: Routes,
  { statusOf }: Pick<MapScene, 'statusOf'>,
  words: BeyondWords,
): string => {
  const kind = same(flows.map((flow) => flow.kind));
  const ends = flows.map((flow) => (isFrom ? flow.fromName : flow.toName));
  const count = new Set(flows.map(({ row }, i) => `${row} ${ends[i]}`)).size;
  const names = (of: (flow: Flow) => string): string => [...new Set(flows.map(of))].join(', ');
  const say = isFrom ? words.routesFrom : words.routesTo;
  const from = names(({ fromName }) => fromName);
  const to = names(({ toName }) => toName);
  const text =
    direction === null
      ? words.routesNamed(words.routes(count, kind), words.routesBetween(from, to))
      : say(count, kind, same(ends), words.directions[direction]);
  return isReported
    ? text
    : words.routesTold(
        text,
        names(({ row }) => inside(statusOf(row).text)),
      );
};

const waysAlongRoutes = (
  scene: MapScene,
  words: BeyondWords,
  flows: readonly Flow[],
  related: Related,
): readonly Way[] => {
  const { answer, selected, periodWords, messages } = scene;
  // Towns come before countries, which lie in no direction.
  const groups = [...groupRoutes(flows, scene).values()].toSorted(
    (a, b) => Number(a.direction === null) - Number(b.direction === null),
  );
  return groups.map((group): Way => {
    const { flows: routes, isFrom, edge } = group;
    // Rows are in range.
    const periods = routes.reduce((all, flow) => all | answer.periods[flow.row]!, 0);
    const letters = periodWords?.letters[periods] ?? '';
    const tagged = (text: string): string => (periodWords && letters !== '' ? periodWords.tagged(letters, text) : text);
    const ends = routes.map((flow) => (isFrom ? flow.fromName : flow.toName) || messages.somePlace);
    return {
      edge,
      rank: rankOf(
        routes.some((flow) => flow.row === selected),
        routes.some((flow) => related.has(flow.row)),
      ),
      count: 0,
      texts: [...new Set(ends)].map(tagged),
      name: tagged(nameRoutes(group, scene, words)),
      // The whole link, so that one sees where it leads.
      rects: routes.flatMap(({ fromX, fromY, toX, toY }) => [
        { x: fromX, y: fromY, width: 0, height: 0 },
        { x: toX, y: toY, width: 0, height: 0 },
      ]),
    };
  });
};

const pointerOf = (key: string, ways: readonly Way[], words: BeyondWords): Pointer => {
  const [{ edge, rank }] = ways as readonly [Way]; // a group has one
  const texts = [...new Set(ways.flatMap((way) => way.texts))];
  const said = ways.slice(0, MAX_NAMES).map(({ name }) => name);
  if (ways.length > said.length) said.push(words.morePointers(ways.length - said.length));
  const name = words.pointer(said.join('; '));
  return {
    key,
    edge,
    texts: texts.slice(0, MAX_NAMES),
    count: texts.length,
    said,
    name: rank === 1 ? words.relatedName(name) : name,
    isSelected: rank === 2,
    isRelated: rank === 1,
    box: boxAround(ways.flatMap(({ rects }) => rects))!, // of a group, which has ways
  };
};

/**
 * A pointer for each edge that something is beyond; what is selected, and what is related to it, have their own. Within
 * one, the places with most events come first, ends of links last.
 */
export const selectPointers = (
  scene: MapScene,
  words: BeyondWords,
  counts: AnchorCounts,
  uses: readonly AreaUse[],
  flows: readonly Flow[],
  related: Related,
): readonly Pointer[] => {
  const { atlas, frame, selected } = scene;
  const anchorsOf = (row: number): readonly number[] => [
    ...atlas.pointAnchor.subarray(atlas.pointStart[row], atlas.pointStart[row + 1]),
  ];
  const own = new Set(selected < 0 ? [] : anchorsOf(selected));
  const others = new Set([...related.keys()].flatMap(anchorsOf));
  const beyond = [...beyondPoints(atlas, counts, frame, own, others), ...beyondAreas(scene, uses, related)];
  beyond.sort((a, b) => b.count - a.count || a.key.localeCompare(b.key));
  const ways = [
    ...beyond.map((item) => wayToEvents(item, scene, words)),
    ...waysAlongRoutes(scene, words, flows, related),
  ];
  return EDGES.flatMap((edge) =>
    [2, 1, 0].flatMap((rank) => {
      const group = ways.filter((way) => way.edge === edge && way.rank === rank);
      return group.length === 0 ? [] : [pointerOf(`${edge} ${rank}`, group, words)];
    }),
  );
};
