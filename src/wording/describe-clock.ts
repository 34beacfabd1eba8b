/** Whose clock the time of an event is told by, and the same time by the reader's own. */
import { zoneOf } from '../base/time/zone.ts';
import { readEdtf, timeZoneOf } from '../events/dating.ts';
import type { EdtfDate } from '../events/edtf-date.ts';
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { Dating } from '../selection/selection.ts';
import { datedBy, describeWhen } from './describe-when.ts';
import { cityOf, describeZone } from './zone-place.ts';

interface ClockWords {
  /** "Prague time". */
  readonly zone: string;
  /** "14 May 2024, 13:00 (New York time)"; null where the reader's clock shows the same, or it is not known what. */
  readonly own: string | null;
}

const CLOCK: ReadonlySet<EdtfDate['unit']> = new Set(['hour', 'minute', 'second']);

/**
 * The times of day that a date is told by; none where any of it is a day or coarser, which is a day of the dataset's
 * zone alone.
 */
const clockTimes = (table: EventTable, row: number, dating: Dating): readonly EdtfDate[] => {
  const when = table.records[row]?.when;
  const edtf = readEdtf(datedBy(when, dating), timeZoneOf(table.document), table.readEdtf);
  if (!edtf || when?.precision === 'part_of_day') return [];
  const ends = edtf.kind === 'date' ? [edtf] : edtf.kind === 'set' ? [edtf.first, edtf.last] : [edtf.from, edtf.to];
  return ends.every((end) => typeof end === 'object' && CLOCK.has(end.unit)) ? (ends as EdtfDate[]) : [];
};

/**
 * Null for an event that is not told by the clock.
 * @param own IANA name of the reader's zone
 */
export const describeClock = (
  table: EventTable,
  row: number,
  dating: Dating,
  own: string,
  messages: AllMessages,
): ClockWords | null => {
  const times = clockTimes(table, row, dating);
  if (times.length === 0) return null;
  const zone = zoneOf(own);
  // Of a time that comes twice, and is not known which, the reader's clock would know more than the source.
  const isKnown = times.every(({ shown }) => shown !== 'twice');
  const isSame = times.every(({ start }) => zone.offset(start) === table.zone.offset(start));
  const text = (): string => describeWhen({ ...table, zone }, row, dating, messages).text.replace('°', '');
  return {
    zone: describeZone(table, messages),
    own: isSame || !isKnown ? null : `${text()} (${messages.timeline.zone(cityOf(own), own)})`,
  };
};
