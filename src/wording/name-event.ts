/** The accessible name of an event's mark, on map and timeline alike. */
import { ASSERTIONS } from '../events/codes.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import type { Dating } from '../selection/selection.ts';
import { describeStatus } from './describe-status.ts';
import { describeTrack } from './describe-type.ts';
import { describeWhen } from './describe-when.ts';
import { spellOut } from './tell/spell-out.ts';

const REPORTED = ASSERTIONS.indexOf('reported');

/** The places where it happened, by name. */
export const sceneNames = (table: EventTable, row: number): string =>
  (table.records[row]?.where ?? [])
    .flatMap(({ role, place }) => (role === 'location' ? [table.places.get(place ?? '')?.name ?? ''] : []))
    .filter((name) => name !== '')
    .join(', ');

/** The words that are drawn of an event: its label, else its title. */
export const drawnWords = (table: EventTable, row: number): string =>
  table.records[row]!.label ?? table.records[row]!.title; // row in range

/** With the title, where that differs: the dataset's own words in a name, which begins with them. */
export const ownWords = (table: EventTable, row: number): string =>
  [...new Set([drawnWords(table, row), table.records[row]!.title])].join(', '); // row in range

/**
 * The words that are drawn, the title where it differs, track, date, place, and who vouches unless the source reports
 * it itself; in words that can be heard, without signs.
 */
export const nameEvent = (
  table: EventTable,
  row: number,
  dating: Dating,
  messages: Messages,
  place = sceneNames(table, row),
): string => {
  const parts = [
    ownWords(table, row),
    describeTrack(table, row, messages),
    spellOut(describeWhen(table, row, dating, messages).text, messages, table),
    place,
    table.assertion[row] === REPORTED ? '' : describeStatus(table, row, messages).text,
  ];
  return parts.filter((part) => part !== '').join(', ');
};
