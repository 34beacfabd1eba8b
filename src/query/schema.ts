/** What is known of a dataset before anything is asked: nothing of it depends on the view. */
import { memoLast } from '../base/memo.ts';
import { unitOf, type TimeUnit } from '../base/time/units.ts';
import { WHEN_PRECISIONS } from '../events/codes.ts';
import { hasTwoDatings } from '../events/outside.ts';
import type { DatingColumns, EventTable } from '../events/types.ts';
import type { TrackSide } from '../events/vocabulary.ts';
import type { Dating } from '../selection/selection.ts';
import { sidesOf, usedSides, usedTracks } from './colours.ts';
import { listDataNotes } from './places/map-notes.ts';

export interface DatasetSchema extends Pick<
  EventTable,
  'count' | 'skipped' | 'vocabulary' | 'types' | 'places' | 'actors' | 'sources' | 'extent' | 'asOf'
> {
  /** The data's own unit of time in each dating: days, unless most of it is finer. Arrow keys step by it. */
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

const ownUnit = ({ zone }: EventTable, { order, precision }: DatingColumns): TimeUnit => {
  const day = WHEN_PRECISIONS.indexOf('part_of_day');
  let finer = 0;
  for (const row of order) if ((precision[row] ?? day) < day) finer += 1;
  return unitOf(zone, finer * 2 > order.length ? 'hour' : 'day');
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
