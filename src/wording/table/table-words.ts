/** The texts of all cells of the table, made once for a dataset, dating and language, and their sort ranks. */
import { memoLast } from '../../base/memo.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { WHEN_PRECISIONS } from '../../events/codes.ts';
import type { DatingColumns, EventTable } from '../../events/types.ts';
import type { Dating } from '../../selection/selection.ts';
import { describeActors } from '../describe-actors.ts';
import { describeSources } from '../describe-sources.ts';
import { describeStatus } from '../describe-status.ts';
import { describeTrack, describeType } from '../describe-type.ts';
import { datedBy, describeWhen } from '../describe-when.ts';
import { describeWhere, type PlaceWords } from '../describe-where.ts';
import type { Column } from './columns.ts';

/** A column whose text depends on the event alone, unlike the period. */
type WordColumn = Exclude<Column, 'period'>;

export interface TableWords {
  readonly of: (row: number, column: WordColumn) => string;
  /** Per row of the table: its rank by that column; equal texts share a rank. */
  readonly ranks: (column: Exclude<WordColumn, 'date'>) => Uint32Array;
}

const howDated = (table: EventTable, row: number, dating: Dating, messages: AllMessages): string => {
  const when = table.records[row]?.when;
  if (!when || datedBy(when, dating) === null) return messages.dates.none;
  return dating === 'article' && when.basis === 'outside'
    ? messages.table.articleAlone
    : messages.details.bases[when.basis];
};

/** @param row in range */
const datePrecision = (dates: DatingColumns, row: number, messages: AllMessages): string =>
  Number.isNaN(dates.startMin[row]!)
    ? messages.dates.none
    : messages.details.datePrecisions[WHEN_PRECISIONS[dates.precision[row]!] ?? 'unknown'];

/** A text for each place, with the place's name where there are several. */
const ofPlaces = (places: readonly PlaceWords[], say: (place: PlaceWords) => string, messages: AllMessages): string => {
  if (places.length === 0) return messages.place.none;
  return places
    .map((place) => (places.length === 1 ? say(place) : messages.table.ofPlace(place.name, say(place))))
    .join('; ');
};

type Describe = (row: number) => string;

const describers = (
  table: EventTable,
  dating: Dating,
  messages: AllMessages,
): Readonly<Record<WordColumn, Describe>> => {
  const dates = dating === 'article' ? table.article : table.best;
  return {
    date: (row) => describeWhen(table, row, dating, messages).text,
    datePrecision: (row) => datePrecision(dates, row, messages),
    howDated: (row) => howDated(table, row, dating, messages),
    event: (row) => table.records[row]?.title ?? '',
    track: (row) => describeTrack(table, row, messages),
    type: (row) => describeType(table, row, messages),
    place: (row) => describeWhere(table, row, messages).text,
    placePrecision: (row) =>
      ofPlaces(describeWhere(table, row, messages).places, ({ precision }) => precision, messages),
    placeRole: (row) => ofPlaces(describeWhere(table, row, messages).places, ({ roleText }) => roleText, messages),
    actors: (row) => describeActors(table, row, messages).text,
    status: (row) => describeStatus(table, row, messages).text,
    source: (row) => describeSources(table, row, dating, messages),
  };
};

/** Ranks of texts by the language's collation; each different text is compared once. */
const ranksOfWords = (count: number, of: Describe, locale: string): Uint32Array => {
  const words = Array.from({ length: count }, (_, row) => of(row));
  const collator = new Intl.Collator(locale, { numeric: true });
  const sorted = [...new Set(words)].toSorted(collator.compare);
  const ranks = new Map<string, number>();
  let rank = 0;
  sorted.forEach((word, index) => {
    if (index > 0 && collator.compare(sorted[index - 1] ?? '', word) !== 0) rank += 1;
    ranks.set(word, rank);
  });
  return Uint32Array.from(words, (word) => ranks.get(word)!); // each word has got its rank
};

/**
 * Tracks sort in their own order and date precision from fine to coarse, undated last: alphabetical order would mean
 * nothing.
 */
const ranksOfOrder = (table: EventTable, dates: DatingColumns, column: string): Uint32Array | null => {
  if (column === 'track') return Uint32Array.from(table.track);
  if (column !== 'datePrecision') return null;
  return Uint32Array.from(
    dates.precision,
    (precision, row) => (Number.isNaN(dates.startMin[row]!) ? WHEN_PRECISIONS.length : precision), // as many rows
  );
};

const buildWords = (table: EventTable, dating: Dating, messages: AllMessages): TableWords => {
  const describe = describers(table, dating, messages);
  const known = new Map<WordColumn, (string | undefined)[]>();
  const ranked = new Map<WordColumn, Uint32Array>();
  const of = (row: number, column: WordColumn): string => {
    const words = known.get(column) ?? [];
    if (words.length === 0) known.set(column, words);
    return (words[row] ??= describe[column](row));
  };
  const ranks: TableWords['ranks'] = (column) => {
    const before = ranked.get(column);
    if (before) return before;
    const made =
      ranksOfOrder(table, dating === 'article' ? table.article : table.best, column) ??
      ranksOfWords(table.count, (row) => of(row, column), messages.dates.locale);
    ranked.set(column, made);
    return made;
  };
  return { of, ranks };
};

/** The texts of a dataset in one dating and one language. */
export const tableWordsOf: (table: EventTable, dating: Dating, messages: AllMessages) => TableWords =
  memoLast(buildWords);
