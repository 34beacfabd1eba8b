/**
 * Where each row of a table sits, as flat arrays in world units: built once a dataset, so that layout reads numbers
 * only. A row with several places has several entries; a country is never an entry.
 */
import { memoLast } from '../../base/memo.ts';
import type { PlaceRecord, WhereRecord } from '../../events/format/schema.ts';
import { anchorOf, isPoint } from '../../events/places.ts';
import type { EventTable } from '../../events/types.ts';
import { isOnMap, turnToward, worldX, worldY } from '../../base/geo/frame.ts';
import { buildFlows, type Flow } from './flows.ts';
import { boundsOf, pointOf, ringsOf, type Outlined } from './place-geometry.ts';

/** Why a row has no place on the map. */
export type OffMap =
  | 'notGiven'
  | 'objectOnly'
  | 'outlineOnly'
  | 'countryOnly'
  | 'routeOnly'
  | 'noOutline'
  | 'beyondMap'
  | 'doubtful';
/** Those that the map draws all the same, without a mark: as a flow, or as the outline of what they are about. */
export const DRAWN_WITHOUT_MARK: ReadonlySet<OffMap | null> = new Set<OffMap | null>(['routeOnly', 'outlineOnly']);
/** What an area is to its event: the scene, what a policy is about, or only named to locate another. */
export const AREA_ROLES = ['location', 'object', 'reference'] as const;
export type AreaRole = (typeof AREA_ROLES)[number];
const OBJECT = AREA_ROLES.indexOf('object');

export interface PlaceArea extends Outlined {
  readonly name: string;
  readonly place: string | null;
  /** On the same turn of the globe as the rings. */
  readonly labelX: number;
  readonly labelY: number;
}

export interface Atlas {
  readonly anchorX: Float64Array;
  readonly anchorY: Float64Array;
  readonly anchorName: readonly string[];
  readonly anchorPlace: readonly (string | null)[];
  /** Entries of the whole table at each anchor: who goes first where there is no room for all. */
  readonly anchorTotal: Uint32Array;
  /** Entries of row r: `pointStart[r]` to `pointStart[r + 1]` in `pointAnchor`, and alike for areas. */
  readonly pointStart: Uint32Array;
  readonly pointAnchor: Uint32Array;
  /** 1 where the place is known only as near. */
  readonly pointNear: Uint8Array;
  readonly areas: readonly PlaceArea[];
  readonly areaStart: Uint32Array;
  readonly areaIndex: Uint32Array;
  /** Index into AREA_ROLES. */
  readonly areaRole: Uint8Array;
  /** Null where the row's scene is on the map. */
  readonly offMap: readonly (OffMap | null)[];
  /** The countries of a row whose scene is known no closer; the ends of one that is only a route. */
  readonly offNames: ReadonlyMap<number, readonly string[]>;
  readonly flows: readonly Flow[];
}

const buildArea = (where: WhereRecord, place: PlaceRecord | undefined): PlaceArea | null => {
  const point = pointOf(where, place);
  if (!point) return null;
  const rings = ringsOf(where.geometry ?? place?.geometry);
  const [x, y] = [worldX(point[0]), worldY(point[1])];
  const bounds = rings.length === 0 ? { x, y, width: 0, height: 0 } : boundsOf(rings);
  // All of it lies beyond the edge, or its label does and there is nothing else.
  if (bounds.height === 0 && !isOnMap(point[1])) return null;
  const labelX = turnToward(x, bounds.x + bounds.width / 2);
  return { name: place?.name ?? '', place: place?.id ?? null, rings, bounds, labelX, labelY: y };
};

type Placement =
  | { readonly kind: 'point'; readonly near: boolean }
  | { readonly kind: 'area' }
  | { readonly kind: 'country' }
  | null;

/** Only a scene known to a city or better may become a point; a region is an area whatever its record says. */
const placementOf = (where: WhereRecord, place: PlaceRecord | undefined): Placement => {
  if (where.precision === 'country' || place?.kind === 'country') return { kind: 'country' };
  if (where.precision === 'unknown' || where.role === 'origin' || where.role === 'destination') return null;
  if (isPoint(where, place)) return { kind: 'point', near: where.precision === 'near' };
  const areal = place?.kind === 'region' || place?.kind === 'district' || place?.kind === 'sea';
  return areal || where.precision === 'region' || where.precision === 'district' ? { kind: 'area' } : null;
};

interface AtlasDraft {
  readonly anchors: Map<string, number>;
  readonly x: number[];
  readonly y: number[];
  readonly name: string[];
  readonly place: (string | null)[];
  readonly pointAnchor: number[];
  readonly pointNear: number[];
  readonly areaOf: Map<string, number>;
  readonly areas: PlaceArea[];
  readonly areaIndex: number[];
  readonly areaRole: number[];
}

const addPoint = (
  draft: AtlasDraft,
  rowStart: number,
  where: WhereRecord,
  place: PlaceRecord | undefined,
  near: boolean,
): boolean => {
  const point = pointOf(where, place);
  if (!point || !isOnMap(point[1])) return false;
  const key = where.geometry || !place ? point.join() : place.id;
  let anchor = draft.anchors.get(key);
  if (anchor === undefined) {
    anchor = draft.x.length;
    draft.anchors.set(key, anchor);
    draft.x.push(worldX(point[0]));
    draft.y.push(worldY(point[1]));
    draft.name.push(place?.name ?? '');
    draft.place.push(place?.id ?? null);
  }
  if (draft.pointAnchor.indexOf(anchor, rowStart) >= 0) return true;
  draft.pointAnchor.push(anchor);
  draft.pointNear.push(near ? 1 : 0);
  return true;
};

const addArea = (draft: AtlasDraft, where: WhereRecord, place: PlaceRecord | undefined): boolean => {
  const key = place && !where.geometry ? place.id : `inline ${draft.areas.length}`;
  let index = draft.areaOf.get(key);
  if (index === undefined) {
    const area = buildArea(where, place);
    if (!area) return false;
    index = draft.areas.length;
    draft.areaOf.set(key, index);
    draft.areas.push(area);
  }
  draft.areaIndex.push(index);
  draft.areaRole.push(AREA_ROLES.findIndex((role) => role === where.role));
  return true;
};

const isBeyondMap = (where: WhereRecord, places: EventTable['places']): boolean => {
  const point = pointOf(where, places.get(where.place ?? ''));
  return where.role === 'location' && point !== null && !isOnMap(point[1]);
};

/**
 * Adds a row's places, `isRoute` if it is drawn as a flow; returns why its scene is not on the map, and the countries
 * it names.
 */
const addRow = (
  draft: AtlasDraft,
  wheres: readonly WhereRecord[],
  places: EventTable['places'],
  isRoute: boolean,
): { readonly off: OffMap | null; readonly names: readonly string[] } => {
  const countries: string[] = [];
  const rowStart = draft.pointAnchor.length;
  const areaStart = draft.areaIndex.length;
  let drawn = false;
  let tried = false;
  for (const where of wheres) {
    const place = where.place === undefined ? undefined : places.get(where.place);
    const placement = placementOf(where, place);
    if (placement?.kind === 'country' && where.role === 'location' && place && !countries.includes(place.name))
      countries.push(place.name);
    if (placement?.kind !== 'point' && placement?.kind !== 'area') continue;
    const added =
      placement.kind === 'point'
        ? addPoint(draft, rowStart, where, place, placement.near)
        : addArea(draft, where, place);
    if (where.role !== 'location') continue;
    tried = true;
    drawn ||= added;
  }
  if (drawn) return { off: null, names: [] };
  if (tried) return { off: wheres.some((where) => isBeyondMap(where, places)) ? 'beyondMap' : 'noOutline', names: [] };
  if (countries.length > 0) return { off: 'countryOnly', names: countries };
  const ends = (['origin', 'destination'] as const).map((role) =>
    wheres.flatMap((where) => (where.role === role ? (places.get(where.place ?? '')?.name ?? []) : [])),
  );
  if (ends.every((names) => names.length > 0))
    return { off: isRoute ? 'routeOnly' : 'noOutline', names: ends.map((names) => names.join(', ')) };
  const objects = wheres.flatMap((where) =>
    where.role === 'object' ? (places.get(where.place ?? '')?.name ?? []) : [],
  );
  if (objects.length === 0) return { off: 'notGiven', names: [] };
  const outlined = draft.areaIndex
    .slice(areaStart)
    .map((area, i) => (draft.areaRole[areaStart + i] === OBJECT ? draft.areas[area]! : null)) // indices of `areas`
    .flatMap((area) => (area && area.rings.length > 0 ? [area.name] : []));
  return outlined.length > 0 ? { off: 'outlineOnly', names: outlined } : { off: 'objectOnly', names: objects };
};

/** Whether a row has a scene in the file whose coordinates are kept from the map, because they are in doubt. */
const isWithheld = ({ document, original, records }: EventTable, row: number): boolean => {
  if (document === original) return false;
  const before = original.events[row]?.where ?? [];
  return (records[row]?.where ?? []).some((where, index) => {
    if (where.role !== 'location') return false;
    if (before[index]?.geometry && !where.geometry) return true;
    const [was, is] = [original, document].map(({ places }) => places.find(({ id }) => id === where.place));
    return was !== undefined && is !== undefined && anchorOf(was) !== null && anchorOf(is) === null;
  });
};

const build = (table: EventTable): Atlas => {
  const draft: AtlasDraft = {
    anchors: new Map(),
    x: [],
    y: [],
    name: [],
    place: [],
    pointAnchor: [],
    pointNear: [],
    areaOf: new Map(),
    areas: [],
    areaIndex: [],
    areaRole: [],
  };
  const pointStart = new Uint32Array(table.count + 1);
  const areaStart = new Uint32Array(table.count + 1);
  const flows = buildFlows(table);
  const routed = new Set(flows.map(({ row }) => row));
  const offMap: (OffMap | null)[] = [];
  const offNames = new Map<number, readonly string[]>();
  for (let row = 0; row < table.count; row += 1) {
    const result = addRow(draft, table.records[row]?.where ?? [], table.places, routed.has(row));
    offMap.push(result.off === 'noOutline' && isWithheld(table, row) ? 'doubtful' : result.off);
    if (result.names.length > 0) offNames.set(row, result.names);
    pointStart[row + 1] = draft.pointAnchor.length;
    areaStart[row + 1] = draft.areaIndex.length;
  }
  const anchorTotal = new Uint32Array(draft.x.length);
  for (const anchor of draft.pointAnchor) anchorTotal[anchor]! += 1; // entries are indices of anchors
  return {
    anchorX: Float64Array.from(draft.x),
    anchorY: Float64Array.from(draft.y),
    anchorName: draft.name,
    anchorPlace: draft.place,
    anchorTotal,
    pointStart,
    pointAnchor: Uint32Array.from(draft.pointAnchor),
    pointNear: Uint8Array.from(draft.pointNear),
    areas: draft.areas,
    areaStart,
    areaIndex: Uint32Array.from(draft.areaIndex),
    areaRole: Uint8Array.from(draft.areaRole),
    offMap,
    offNames,
    flows,
  };
};

/** The atlas of a table, remembered. */
export const atlasOf: (table: EventTable) => Atlas = memoLast(build);
