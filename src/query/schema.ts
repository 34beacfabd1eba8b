/** What is known of a dataset before anything is asked: nothing of it depends on the view. */
import { HOUR, MINUTE } from '../base/calendar.ts';
import { memoLast } from '../base/memo.ts';
import { unitOf, type TimeUnit } from '../base/time/units.ts';
import { UNIT_NAMES, type UnitName } from '../base/time/unit-names.ts';
import { WHEN_PRECISIONS } from '../events/codes.ts';
import { hasTwoDatings } from '../events/outside.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import type { TrackSide } from '../events/vocabulary.ts';
import type { Dating, Span } from '../selection/selection.ts';
import { sidesOf, usedSides, usedTracks } from './colours.ts';
import { listDataNotes } from './places/map-notes.ts';

export interface DatasetSchema extends Pick<
  EventTable,
  'count' | 'skipped' | 'vocabulary' | 'types' | 'places' | 'actors' | 'sources' | 'extent' | 'asOf'
> {
  /**
   * The data's own unit of time in each dating: days, unless most of it is finer or hardly any so fine. No window is
   * shorter.
   */
  readonly unit: Readonly<Record<Dating, TimeUnit>>;
  /** Whether the source itself dates some events otherwise than they are best known. */
  readonly hasTwoDatings: boolean;
  /** Whether the dataset reaches to where the base map's own notes are about. */
  readonly mapNotes: readonly string[];
  /** The tracks that have events, in the dataset's order, as indices. */
  readonly usedTracks: readonly number[];
  /** Where each track's marks stand, by its index: where all events are on the axis they are above it. */
  readonly sides: readonly TrackSide[];
  /** On which sides of the axis there are events; where it is one alone, the timeline is not mirrored. */
  readonly usedSides: { readonly above: boolean; readonly below: boolean };
}

/** By precision, from the finest: what is known to a part of a day or to some days is told by days. */
const UNIT_OF: readonly UnitName[] = WHEN_PRECISIONS.map((precision) => {
  if (precision === 'season') return 'month';
  return UNIT_NAMES.find((name) => name === precision) ?? 'day';
});

/** A text may name a finer time than its precision says: what lasts a second is known to the second. */
const finerName = (name: UnitName, length: number): UnitName => {
  if (name !== 'minute' && name !== 'hour') return name;
  return length < MINUTE ? 'second' : length < HOUR ? 'minute' : name;
};

/** Fewer than one date in ten is as fine as a day: what most are known to is the unit. */
const FEW = 0.1;

const ownUnit = ({ zone }: EventTable, { order, precision, startMin, endMax }: DatingColumns): TimeUnit => {
  const counts = new Map<UnitName, number>();
  for (const row of order) {
    const name = finerName(UNIT_OF[precision[row]!]!, endMax[row]! - startMin[row]!); // all in range
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let upTo = 0;
  const name = UNIT_NAMES.find((each) => {
    upTo += counts.get(each) ?? 0;
    return upTo > order.length * (UNIT_NAMES.indexOf(each) < UNIT_NAMES.indexOf('day') ? 0.5 : FEW);
  });
  return unitOf(zone, name ?? 'day');
};

/** A window holds so many units at the most: longer ones go by coarser units, which a hand can still tell apart. */
const MAX_UNITS = 4000;

/** The unit of a window: the data's own, or the next coarser one that it holds few enough of. */
export const unitIn = (own: TimeUnit, { start, end }: Span): TimeUnit => {
  const least = Math.max(own.length, (end - start) / MAX_UNITS);
  const name = UNIT_NAMES.find((each) => unitOf(own.zone, each).length >= least);
  return unitOf(own.zone, name ?? 'century');
};

export const schemaOf: (table: EventTable) => DatasetSchema = memoLast((table: EventTable): DatasetSchema => {
  const { count, skipped, vocabulary, types, places, actors, sources, extent, asOf } = table;
  return {
    count,
    skipped,
    vocabulary,
    types,
    places,
    actors,
    sources,
    extent,
    asOf,
    unit: { best: ownUnit(table, table.best), article: ownUnit(table, table.article) },
    hasTwoDatings: hasTwoDatings(table),
    mapNotes: listDataNotes(table),
    usedTracks: usedTracks(table),
    sides: sidesOf(table),
    usedSides: usedSides(table),
  };
});
