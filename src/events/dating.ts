/** The two datings of an event: the best known, and what the source alone supports. */
import { DAY } from '../base/calendar.ts';
import { addDays } from '../base/time/instants.ts';
import { zoneOf, type Zone } from '../base/time/zone.ts';
import type { EdtfDate, EdtfUnit } from './edtf-date.ts';
import { asOfBounds, boundsOf, latestOf, saysDay, type AsOf, type DatedBounds } from './bounds.ts';
import type { Edtf, EdtfReader } from './edtf.ts';
import type { DatasetDocument, EventRecord, WhenRecord } from './format/schema.ts';
import type { WhenPrecision, WhenShape } from './codes.ts';

export interface EventDate {
  readonly edtf: Edtf;
  readonly shape: WhenShape;
  readonly precision: WhenPrecision;
  readonly bounds: DatedBounds;
}

/**
 * Whether the coder put the date there: `assumed`, or `inferred` where it is a whole's and the event is only read as
 * part of it. Null where the text, the calendar or another source gives it.
 */
export const guessOf = (record: EventRecord | undefined): 'assumed' | 'inferred' | null => {
  const basis = record?.when?.basis;
  if (basis === 'assumed') return 'assumed';
  const wholes = record?.relations?.filter(({ type }) => type === 'part_of') ?? [];
  const isRead = wholes.length > 0 && wholes.every((relation) => relation.basis === 'inferred');
  return basis === 'containment' && isRead ? 'inferred' : null;
};

/** The zone of a dataset that names none. */
export const timeZoneOf = (document: { readonly timeZone?: string | undefined }): string => document.timeZone ?? 'UTC';

/** The zone whose days and clocks a dataset's dates are of. */
export const zoneOfDataset = (document: { readonly timeZone?: string | undefined }): Zone =>
  zoneOf(timeZoneOf(document));

/** The parsed text, or null where it is absent or refused (the validator says why). */
export const readEdtf = (text: string | null | undefined, timeZone: string, read: EdtfReader): Edtf | null =>
  text === null || text === undefined ? null : read(text, timeZone);

/** What the dataset knows up to: its `asOf`, else the last moment that any of its dates names. */
export function asOfOf(document: DatasetDocument, read: EdtfReader): AsOf {
  const zone = timeZoneOf(document);
  const asOf = readEdtf(document.asOf, zone, read);
  if (asOf) return asOfBounds(asOf, zoneOf(zone));
  let latest = Number.NaN;
  for (const { when } of document.events) {
    const edtf = readEdtf(when?.edtf, zone, read);
    const end = edtf ? latestOf(edtf) : Number.NaN;
    if (!Number.isNaN(end) && !(end <= latest)) latest = end;
  }
  return { earliest: addDays(latest, -1, zoneOf(zone)), earliestEnd: latest, latest, isNamed: false };
}

/** The best known date; null where there is none. */
export function bestDate(
  when: WhenRecord | undefined,
  asOf: AsOf,
  timeZone: string,
  read: EdtfReader,
): EventDate | null {
  const edtf = readEdtf(when?.edtf, timeZone, read);
  if (!when || !edtf) return null;
  const attested = readEdtf(when.attested, timeZone, read) ?? undefined;
  const bounds = boundsOf(edtf, {
    shape: when.shape,
    part: when.part,
    attested,
    foretold: when.foretold,
    asOf,
    zone: zoneOf(timeZone),
  });
  return { edtf, shape: when.shape, precision: precisionIn(when, edtf), bounds };
}

/**
 * The date by the source alone: `stated`, or the best one where nothing from outside went into it; null where there is
 * none.
 */
export function articleDate(
  when: WhenRecord | undefined,
  asOf: AsOf,
  timeZone: string,
  read: EdtfReader,
): EventDate | null {
  if (!when) return null;
  if (when.stated === undefined) return when.basis === 'outside' ? null : bestDate(when, asOf, timeZone, read);
  const edtf = readEdtf(when.stated, timeZone, read);
  if (!edtf) return null;
  // What an event of unknown start was attested by may itself come from outside; then only publication is left.
  const attested = when.basis === 'outside' ? undefined : (readEdtf(when.attested, timeZone, read) ?? undefined);
  const same = when.stated === when.edtf;
  const shape = same ? when.shape : statedShape(edtf, when.shape);
  return {
    edtf,
    shape,
    precision: precisionIn(same ? when : { part: when.part }, edtf),
    bounds: boundsOf(edtf, { shape, part: when.part, attested, foretold: when.foretold, asOf, zone: zoneOf(timeZone) }),
  };
}

/** A coarse date or a set says that it happened somewhere within, not that it lasted throughout. */
function statedShape(edtf: Edtf, shape: WhenShape): WhenShape {
  if (edtf.kind === 'interval') return shape === 'instant' || shape === 'within' ? 'span' : shape;
  const fine = edtf.kind === 'date' && UNITS.indexOf(precisionOf(edtf)) <= UNITS.indexOf('day');
  if (edtf.kind === 'set' && edtf.isAll) return 'repeated';
  return shape === 'repeated' || fine ? shape : 'within';
}

const WEEK_DAYS = 8;

/** Units that have no name as a precision count as the next coarser one. */
const PRECISIONS: Readonly<Record<EdtfUnit, WhenPrecision>> = {
  second: 'second',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  month: 'month',
  season: 'season',
  'southern-season': 'season',
  quarter: 'season',
  third: 'year',
  half: 'year',
  year: 'year',
  decade: 'decade',
  century: 'century',
  millennium: 'unknown',
};

const precisionIn = ({ part, precision }: Pick<WhenRecord, 'part' | 'precision'>, edtf: Edtf): WhenPrecision =>
  part && edtf.kind === 'date' && saysDay(edtf) ? 'part_of_day' : (precision ?? precisionOf(edtf));

/**
 * How precise a date is by its form: a unit's own name; for a set or an interval, the coarser end; `days` or `week` for
 * a set of days.
 */
function precisionOf(edtf: Edtf): WhenPrecision {
  if (edtf.kind === 'date') return PRECISIONS[edtf.unit];
  if (edtf.kind === 'interval') {
    const ends = [edtf.from, edtf.to].filter((end): end is EdtfDate => typeof end === 'object');
    if (ends.length === 0 || typeof edtf.from === 'string') return 'unknown';
    return ends.map(precisionOf).reduce((a, b) => (UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b));
  }
  const days = Math.round((edtf.last.end - edtf.first.start) / DAY);
  const coarser = [precisionOf(edtf.first), precisionOf(edtf.last)].reduce((a, b) =>
    UNITS.indexOf(a) > UNITS.indexOf(b) ? a : b,
  );
  return coarser === 'day' ? (days < WEEK_DAYS ? 'days' : days <= 31 ? 'month' : 'year') : coarser;
}

const UNITS: readonly WhenPrecision[] = [
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'year',
  'decade',
  'century',
  'unknown',
];
