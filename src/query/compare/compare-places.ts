/** Where the events of a table are, for counting: each with its places and all that contain them, below the country. */
import { memoLast } from '../../base/memo.ts';
import type { PlaceRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import { atlasOf } from '../places/atlas.ts';

export interface PlaceTree {
  /** Places in use, each after the one that contains it; `parent` is an index into them, -1 at the top. */
  readonly places: readonly PlaceRecord[];
  readonly parent: Int32Array;
  /**
   * Entries of row r: `start[r]` to `start[r + 1]` in `place`, each place once; none for a row that is not on the map.
   */
  readonly start: Uint32Array;
  readonly place: Uint32Array;
  /** 1 for a row on the map at a spot that has no name. */
  readonly unnamed: Uint8Array;
  /** 1 for a row that the map has no place for. */
  readonly offMap: Uint8Array;
}

/** From the largest to the place itself, countries left out. */
const chainOf = (table: EventTable, id: string): readonly PlaceRecord[] => {
  const chain: PlaceRecord[] = [];
  for (
    let place = table.places.get(id);
    place && place.kind !== 'country' && !chain.includes(place);
    place = place.within === undefined ? undefined : table.places.get(place.within)
  )
    chain.unshift(place);
  return chain;
};

const build = (table: EventTable): PlaceTree => {
  const { offMap: reasons } = atlasOf(table);
  const indexOf = new Map<PlaceRecord, number>();
  const places: PlaceRecord[] = [];
  const parents: number[] = [];
  const found: number[] = [];
  const start = new Uint32Array(table.count + 1);
  const unnamed = new Uint8Array(table.count);
  const offMap = new Uint8Array(table.count);
  const indexFor = (place: PlaceRecord, parent: number): number => {
    let index = indexOf.get(place);
    if (index === undefined) {
      index = places.length;
      indexOf.set(place, index);
      places.push(place);
      parents.push(parent);
    }
    return index;
  };
  table.records.forEach(({ where }, row) => {
    const first = found.length;
    const scenes = reasons[row] === null ? where.filter(({ role }) => role === 'location') : [];
    offMap[row] = reasons[row] === null ? 0 : 1;
    for (const { place } of scenes) {
      let parent = -1;
      for (const part of place === undefined ? [] : chainOf(table, place)) {
        parent = indexFor(part, parent);
        if (!found.includes(parent, first)) found.push(parent);
      }
    }
    if (offMap[row] === 0 && found.length === first) unnamed[row] = 1;
    start[row + 1] = found.length;
  });
  return { places, parent: Int32Array.from(parents), start, place: Uint32Array.from(found), unnamed, offMap };
};

/** The places of a table's events, remembered. */
export const placeTree: (table: EventTable) => PlaceTree = memoLast(build);
