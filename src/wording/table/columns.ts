/** The table's columns: which there are, which are there at first, and how wide each wants to be. */

/** In the order in which they stand; those of one subject side by side. */
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

/** What is there without anybody's asking. */
export const USUAL_COLUMNS = [
  'date',
  'event',
  'track',
  'place',
  'actors',
  'status',
  'source',
] as const satisfies readonly Column[];

/** The event names its row and can't be left out; the period is there exactly while two windows are compared. */
export const CHOSEN_COLUMNS = COLUMNS.filter((column) => column !== 'event' && column !== 'period');

/** The columns of a choice, in their order. */
export const columnsOf = (chosen: ReadonlySet<Column>, isCompared: boolean): readonly Column[] =>
  COLUMNS.filter((column) => column === 'event' || (column === 'period' ? isCompared : chosen.has(column)));

/** CSS pixels below which a column's words break badly; what room is left over is shared out in the same proportions. */
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
