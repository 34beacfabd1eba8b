/** Which rows pass the filters: AND between kinds, OR within one, `exclude` turns a kind round. */
import type { DatingColumns, EventTable } from '../events/types.ts';
import { FILTER_KEYS, type FilterKey, type Filters, type FilterSet } from '../selection/selection.ts';
import { isWaiting, deferredFilters } from './deferred-filters.ts';
import { PRECISION_PREFIX, valueColumn, type FilterKind } from './filters/row-values.ts';

/** One kind that asks something, with 1 for each row that passes it. */
export interface FilterPart {
  readonly kind: FilterKind | 'q' | 'area' | 'near' | 'voices';
  readonly passes: Uint8Array;
}

const passesOf = (
  table: EventTable,
  dates: DatingColumns,
  kind: FilterKind,
  values: readonly string[],
  exclude: boolean,
): Uint8Array => {
  const { indexOf, start, items } = valueColumn(table, dates, kind);
  const isChosen = new Uint8Array(indexOf.size);
  for (const value of values) {
    const index = indexOf.get(value);
    if (index !== undefined) isChosen[index] = 1;
  }
  const passes = new Uint8Array(table.count);
  for (let row = 0; row < table.count; row += 1) {
    let has = false;
    // Rows and the items of a column are in range.
    for (let i = start[row]!; i < start[row + 1]!; i += 1) has ||= isChosen[items[i]!] === 1;
    passes[row] = has === exclude ? 0 : 1;
  }
  return passes;
};

/** `prec` holds two kinds of precision in one key: time and place are asked apart. */
const precisionParts = (
  table: EventTable,
  dates: DatingColumns,
  { values, exclude }: FilterSet,
): readonly FilterPart[] =>
  (['when', 'where'] as const).flatMap((kind) => {
    const own = values.filter((value) => value.startsWith(PRECISION_PREFIX[kind]));
    return own.length > 0 ? [{ kind, passes: passesOf(table, dates, kind, own, exclude) }] : [];
  });

const everyRow = (table: EventTable): Uint8Array => new Uint8Array(table.count).fill(1);

const partsOfKey = (table: EventTable, dates: DatingColumns, key: FilterKey, set: FilterSet): readonly FilterPart[] => {
  switch (key) {
    case 'q':
      return [{ kind: 'q', passes: deferredFilters()?.rowsMatching(table, set.values[0] ?? '') ?? everyRow(table) }];
    case 'area':
      return [{ kind: 'area', passes: deferredFilters()?.rowsInArea(table, set.values[0] ?? '') ?? everyRow(table) }];
    case 'near':
      return [{ kind: 'near', passes: deferredFilters()?.rowsInCircle(table, set.values[0] ?? '') ?? everyRow(table) }];
    case 'voices': {
      const dating = dates === table.article ? 'article' : 'best';
      const passes = deferredFilters()?.rowsWithVoices(table, Number(set.values[0]), dating);
      return [{ kind: 'voices', passes: passes ?? everyRow(table) }];
    }
    case 'prec':
      return precisionParts(table, dates, set);
    default:
      return [{ kind: key, passes: passesOf(table, dates, key, set.values, set.exclude) }];
  }
};

interface Known {
  readonly dates: DatingColumns;
  readonly key: FilterKey;
  readonly parts: readonly FilterPart[];
}
/** A set never changes, so what it lets pass is found once, whoever asks. */
const known = new WeakMap<FilterSet, Known>();

/** The kinds that ask something; a kind without values asks nothing. */
export const filterParts = (table: EventTable, dates: DatingColumns, filters: Filters): readonly FilterPart[] =>
  FILTER_KEYS.flatMap((key) => {
    const set = filters[key];
    if (!set || set.values.length === 0) return [];
    const before = known.get(set);
    if (before?.dates === dates && before.key === key) return before.parts;
    const parts = partsOfKey(table, dates, key, set);
    if (!isWaiting({ [key]: set })) known.set(set, { dates, key, parts });
    return parts;
  });

/** 1 for each row that passes. */
export const filterRows = (table: EventTable, dates: DatingColumns, filters: Filters): Uint8Array => {
  const all = everyRow(table);
  for (const { passes } of filterParts(table, dates, filters))
    for (let row = 0; row < table.count; row += 1) all[row]! &= passes[row]!; // as many as rows
  return all;
};
