/** What a time zone is called: by its city, in the reader's language where the dataset has the name. */
import { memoLast } from '../base/memo.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';

/** "New York" of "America/New_York". */
export const cityOf = (timeZone: string): string => (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');

/** "Prague" of "Europe/Prague", by the dataset's name where it has that place, in the reader's language. */
const placeOf = memoLast(({ zone, document: { places } }: EventTable): string => {
  const city = cityOf(zone.name);
  return places.find(({ name, names }) => name === city || names?.some(({ value }) => value === city))?.name ?? city;
});

/** Whose days and whose clock they are: "Prague time". */
export const describeZone = (table: EventTable, { timeline }: Messages): string =>
  timeline.zone(placeOf(table), table.zone.name);
