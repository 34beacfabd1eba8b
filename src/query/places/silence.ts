/**
 * Places that something in the data is about, while the data tell of nothing that happened there. That is claimed only
 * where every place in which something happened is known to lie elsewhere.
 */
import { memoLast } from '../../base/memo.ts';
import type { PlaceRecord, WhereRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import { worldX, worldY } from '../../base/geo/frame.ts';
import { boundsOf, isInArea, pointOf, ringsOf } from './place-geometry.ts';

const TOLD: ReadonlySet<WhereRecord['role']> = new Set(['location', 'origin', 'destination']);

/** The place and all that contain it, from the inside outward; a circle ends where it began. */
const chainOf = (places: EventTable['places'], id: string): ReadonlySet<string> => {
  const chain = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !chain.has(next); next = places.get(next)?.within)
    chain.add(next);
  return chain;
};

/** Each place where something happened, came from or went to, once. */
const toldOf = memoLast((table: EventTable): readonly WhereRecord[] => {
  const told = new Map<string, WhereRecord>();
  for (const { where } of table.records)
    for (const item of where)
      if (TOLD.has(item.role)) told.set(item.geometry ? String(told.size) : `at ${item.place}`, item);
  return [...told.values()];
});

const isElsewhere = (table: EventTable, place: PlaceRecord, told: WhereRecord): boolean => {
  const scene = told.place === undefined ? undefined : table.places.get(told.place);
  const chain = scene && !told.geometry ? chainOf(table.places, scene.id) : null;
  if (chain?.has(place.id)) return false;
  // "Somewhere in the region" may be in the place. A country, or an origin or destination, is too wide to mean it.
  if (scene && chainOf(table.places, place.id).has(scene.id))
    return scene.kind === 'country' || told.role !== 'location';
  const rings = ringsOf(place.geometry);
  const point = pointOf(told, scene);
  if (rings.length > 0 && point && scene?.kind !== 'country')
    return !isInArea({ rings, bounds: boundsOf(rings) }, worldX(point[0]), worldY(point[1]));
  return chain !== null && (chain.size > 1 || scene?.kind === 'country');
};

const silences = memoLast((table: EventTable): ((place: PlaceRecord) => boolean) => {
  const known = new Map<string, boolean>();
  return (place) => {
    const before = known.get(place.id);
    if (before !== undefined) return before;
    const isSilent = toldOf(table).every((told) => isElsewhere(table, place, told));
    known.set(place.id, isSilent);
    return isSilent;
  };
});

/** Whether the data tell of nothing that happened in a place, came from it or went to it. */
export const isSilentAbout = (table: EventTable, id: string | null | undefined): boolean => {
  const place = id === null || id === undefined ? undefined : table.places.get(id);
  return place !== undefined && silences(table)(place);
};
