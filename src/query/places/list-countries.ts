/** The countries that a scene of the dataset is known by alone: they have no box, and are named. */
import { memoLast } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';

export const listCountries: (table: EventTable) => readonly string[] = memoLast(
  ({ records, places }: EventTable): readonly string[] => [
    ...new Set(
      records.flatMap(({ where }) =>
        where.flatMap(({ role, precision, place }) =>
          role === 'location' && precision === 'country' ? (places.get(place ?? '')?.name ?? []) : [],
        ),
      ),
    ),
  ],
);
