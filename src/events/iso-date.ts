/** Dates as links write them: plain ones, by the clock of the dataset's zone. */
import type { Stretch } from '../base/time/instants.ts';
import type { Zone } from '../base/time/zone.ts';
import { dateInZone, readPlainDate } from './edtf-date.ts';

/**
 * The unit that a date names, closed-open; null when it is none of a link's forms. An offset tells the two times of a
 * doubled hour apart, and is refused anywhere else.
 */
export const parseIsoUnit = (text: string, zone: Zone): Stretch | null => {
  const written = /[XZ?~%]/.test(text) ? null : readPlainDate(text);
  if (!written) return null;
  const { start, end } = dateInZone(written, zone.name);
  if (written.offset === null) return { start, end };
  const both = dateInZone({ ...written, offset: null }, zone.name);
  return (both.start === start) !== (both.end === end) ? { start, end } : null;
};
