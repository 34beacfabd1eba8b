/** What the dataset's time zone is called: by its city. */
import { memoLast } from '../base/memo.ts';
import type { EventTable } from '../events/types.ts';

/** "Kyiv" of "Europe/Kyiv", by the dataset's name where it has that place, since that is in the reader's language. */
export const zonePlace = memoLast((table: EventTable): string => {
  const { timeZone = 'UTC', places } = table.document;
  const city = (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
  return places.find(({ name, names }) => name === city || names?.some(({ value }) => value === city))?.name ?? city;
});
