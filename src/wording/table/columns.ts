/** The columns of the table: all, the initial choice, and their widths. */

/** In their order. */
export const COLUMNS = [
  'date',
  'datePrecision',
  'howDated',
  'period',
  'event',
  'track',
  'type',
  'place',
  'placePrecision',
  'placeRole',
  'actors',
  'status',
  'source',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns that are shown initially. */
export const USUAL_COLUMNS = [
  'date',
  'event',
  'track',
  'place',
  'actors',
  'status',
  'source',
] as const satisfies readonly Column[];

/**
 * The event column can't be hidden, since it names the row; the period is shown only while two windows are compared.
 */
export const CHOSEN_COLUMNS = COLUMNS.filter((column) => column !== 'event' && column !== 'period');

/** The chosen columns, in their order. */
export const columnsOf = (chosen: ReadonlySet<Column>, isCompared: boolean): readonly Column[] =>
  COLUMNS.filter((column) => column === 'event' || (column === 'period' ? isCompared : chosen.has(column)));

/** Minimum widths in CSS pixels; the remaining width is shared in the same proportions. */
export const COLUMN_WIDTHS: Readonly<Record<Column, number>> = {
  date: 100,
  datePrecision: 88,
  howDated: 100,
  period: 72,
  event: 126,
  track: 92,
  type: 108,
  place: 88,
  placePrecision: 128,
  placeRole: 100,
  actors: 90,
  status: 92,
  source: 116,
};
