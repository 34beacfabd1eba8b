/** Events as CSV: RFC 4180, UTF-8 with a mark for spreadsheets, no cell that a spreadsheet would run. */
import { describeActors } from '../describe-actors.ts';
import { describeCitation } from '../describe-citation.ts';
import { describeCounted, describeFlow, describeQuantity, quantitiesOf } from '../describe-quantity.ts';
import { describeCaveat } from '../describe-caveat.ts';
import { describeDifferences } from '../describe-differences.ts';
import { listSources, type SourceItem } from '../describe-sources.ts';
import { describeVouched } from '../describe-vouched.ts';
import { sourceName } from '../source-names.ts';
import { assertionOf } from '../describe-status.ts';
import { describeTrack, describeType } from '../describe-type.ts';
import { datedBy, describeWhen } from '../describe-when.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { restsOnOutside } from '../../events/outside.ts';
import { countVoices } from '../../query/voices.ts';
import { anchorOf, centreOf, isPoint } from '../../events/places.ts';
import type { QuantityRecord, WhereRecord } from '../../events/format/schema.ts';
import { WHEN_PRECISIONS } from '../../events/codes.ts';
import type { EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';

/**
 * What a spreadsheet takes for a formula when it opens the file: also behind spaces and what is not seen, and by
 * full-width signs.
 */
const FORMULA = /^[\s\p{C}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const BYTE_ORDER_MARK = '\uFEFF';

/** One cell: guarded against formulas, quoted where it must be. Numbers stay numbers. */
export const csvCell = (value: string | number | null): string => {
  if (value === null) return '';
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

type Cells = Readonly<Record<string, string | number | null>>;

/** The scene; where there is none, the first place of any role. */
const mainPlace = (table: EventTable, row: number): WhereRecord | undefined => {
  const list = table.records[row]?.where ?? [];
  return list.find(({ role }) => role === 'location') ?? list[0];
};

/** Coordinates only where the place may be a point: a region's middle is no place of an event. */
const pointOf = (table: EventTable, where: WhereRecord | undefined): readonly [lon: number, lat: number] | null => {
  const place = where?.place === undefined ? undefined : table.places.get(where.place);
  if (!where || !isPoint(where, place)) return null;
  return where.geometry ? centreOf(where.geometry) : place ? anchorOf(place) : null;
};

const placeCells = (table: EventTable, row: number): Cells => {
  const where = mainPlace(table, row);
  const point = pointOf(table, where);
  // No more decimals than are known: a town is known to about 100 metres.
  const round = (degrees: number): number => Number(degrees.toFixed(where?.precision === 'exact' ? 5 : 3));
  const others = (table.records[row]?.where ?? []).filter((item) => item !== where);
  const name = (item: WhereRecord): string =>
    item.place === undefined ? '' : (table.places.get(item.place)?.name ?? item.place);
  return {
    place: where ? name(where) : null,
    place_precision: where?.precision ?? null,
    place_role: where?.role ?? null,
    latitude: point ? round(point[1]) : null,
    longitude: point ? round(point[0]) : null,
    other_places: others.map((item) => `${item.role}: ${name(item)}`).join('; '),
  };
};

const dateCells = (table: EventTable, row: number, dating: Dating, messages: AllMessages): Cells => {
  const when = table.records[row]?.when;
  const dates = dating === 'article' ? table.article : table.best;
  const hasDate = !Number.isNaN(dates.startMin[row] ?? Number.NaN);
  return {
    date_edtf: hasDate ? datedBy(when, dating) : null,
    date: describeWhen(table, row, dating, messages).text,
    date_precision: hasDate ? (WHEN_PRECISIONS[dates.precision[row]!] ?? null) : null, // in range
    date_basis: hasDate && !(dating === 'article' && when?.basis === 'outside') ? (when?.basis ?? null) : null,
    date_by_the_source_alone: datedBy(when, 'article'),
  };
};

/** One source in full: "The Courier, ¶8, https://courier.example/1 (vouches only for the date)". */
const sourceInFull = (table: EventTable, row: number, item: SourceItem, messages: AllMessages): string => {
  const { text, note, source } = item;
  const words = messages.sources;
  const { archived } = source;
  const asides = [
    describeVouched(table, row, item, messages) ?? [],
    ...(note === '' ? [] : [note]),
    ...(archived
      ? [`${words.archived}: ${[archived.url, archived.at, archived.sha256].filter((part) => part).join(' ')}`]
      : []),
  ].flat();
  const place = [text, ...(source.url === undefined ? [] : [source.url])].join(', ');
  return asides.length === 0 ? place : `${place} (${asides.join(' ')})`;
};

/** Lists of the sources' parts are in one order, with an empty place where a source has none. */
const sourceCells = (table: EventTable, row: number, dating: Dating, messages: AllMessages): Cells => {
  const items = listSources(table, row, dating, messages);
  const each = (read: (item: SourceItem) => string): string => items.map(read).join('; ');
  return {
    sources: items.length,
    voices: countVoices(table, row, dating),
    source: each(({ text }) => text),
    source_id: each(({ source }) => source.id),
    source_url: each(({ source }) => source.url ?? ''),
    paragraphs: each(({ paragraphs }) => paragraphs),
    outside_sources: items
      .filter(({ isOutside }) => isOutside)
      .map(({ source }) => [sourceName(source, messages), source.url].filter(Boolean).join(' '))
      .join('; '),
    sources_in_full: each((item) => sourceInFull(table, row, item, messages)),
    sources_differ: describeDifferences(table, row, dating, messages),
  };
};

const quantityText = (table: EventTable, quantity: QuantityRecord, messages: AllMessages): string => {
  const counted = describeCounted(table, quantity, messages);
  const text = describeQuantity(quantity, messages);
  return counted === null ? text : messages.sources.aside(text, counted);
};

const rowCells = (table: EventTable, row: number, dating: Dating, messages: AllMessages): Cells => {
  const record = table.records[row];
  const { licence, version, id } = table.document;
  const flow = record?.flow ? describeFlow(table, row, record.flow, messages) : null;
  const by = record?.certainty.by;
  return {
    id: record?.id ?? null,
    ...dateCells(table, row, dating, messages),
    track: describeTrack(table, row, messages),
    type: describeType(table, row, messages),
    title: record?.title ?? null,
    summary: record?.summary ?? null,
    ...placeCells(table, row),
    actors: describeActors(table, row, messages).text,
    assertion: assertionOf(table, row),
    claimed_by: by === undefined ? null : (table.actors.get(by)?.name ?? by),
    coding_certainty: record?.certainty.coding ?? null,
    ...sourceCells(table, row, dating, messages),
    quantities: quantitiesOf(table, row, dating)
      .map((quantity) => quantityText(table, quantity, messages))
      .join('; '),
    flow: flow ? [flow.route, flow.goods, flow.status].filter(Boolean).join(', ') : null,
    relations: (record?.relations ?? [])
      .filter(({ evidence }) => dating === 'best' || !restsOnOutside(evidence, table.sources))
      .map((relation) => `${relation.type} ${relation.to} (${relation.basis})`)
      .join('; '),
    tags: (record?.tags ?? []).join('; '),
    dataset: id,
    version: version ?? null,
    licence: licence?.id ?? null,
    attribution: licence?.attribution ?? null,
    caveat: describeCaveat(table.document, messages),
    citation: describeCitation(table, row, dating, '', messages).trim(),
  };
};

/** @param dating the dates of the `date` columns; the source's own stand beside them */
export const buildCsv = (table: EventTable, rows: readonly number[], dating: Dating, messages: AllMessages): string => {
  const lines = rows.map((row) => rowCells(table, row, dating, messages));
  const head = Object.keys(lines[0] ?? rowCells(table, 0, dating, messages));
  return (
    BYTE_ORDER_MARK +
    [head.join(','), ...lines.map((cells) => Object.values(cells).map(csvCell).join(','))]
      .map((line) => `${line}\r\n`)
      .join('')
  );
};
