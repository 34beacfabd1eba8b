/**
 * What each row has of every kind of filter, as flat columns. The filter and the counts of its choices both read these,
 * so that a count is always what choosing it leaves.
 */
import { memoLast } from '../../base/memo.ts';
import { ASSERTIONS, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS } from '../../events/codes.ts';
import type { DatingColumns, EventTable } from '../../events/types.ts';
import type { ListKey } from '../../selection/selection.ts';
import type { RoleKind } from '../../events/vocabulary.ts';
import { partiesOf } from '../parties.ts';

/** The kinds that a person chooses from. They are the link's lists, but `prec` holds two: of time and of place. */
export const KINDS = ['track', 'type', 'actor', 'place', 'src', 'certainty', 'basis', 'when', 'where'] as const;
export type FilterKind = (typeof KINDS)[number];
/** The link's key of a kind. */
export const keyOf = (kind: FilterKind): ListKey => (kind === 'when' || kind === 'where' ? 'prec' : kind);
export const PRECISION_PREFIX = { when: 't.', where: 'g.' } as const;

/** The values of row r are `values[items[i]]` for i from `start[r]` to `start[r + 1]`; none twice. */
export interface ValueColumn {
  readonly values: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

const buildColumn = (count: number, valuesOf: (row: number) => readonly string[]): ValueColumn => {
  const indexOf = new Map<string, number>();
  const start = new Uint32Array(count + 1);
  const items: number[] = [];
  for (let row = 0; row < count; row += 1) {
    const first = items.length;
    for (const value of valuesOf(row)) {
      let index = indexOf.get(value);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(value, index);
      }
      if (!items.includes(index, first)) items.push(index);
    }
    start[row + 1] = items.length;
  }
  return { values: [...indexOf.keys()], indexOf, start, items: Uint32Array.from(items) };
};

/** An id and everything that it is part of, nearest first; a circle ends where it began. */
export const chainOf = (id: string, wholeOf: (id: string) => string | undefined): readonly string[] => {
  const chain: string[] = [];
  for (let at: string | undefined = id; at !== undefined && !chain.includes(at); at = wholeOf(at)) chain.push(at);
  return chain;
};

/** A place holds what lies within it; an actor holds its members. */
export const wholeOf = (table: EventTable, kind: 'place' | 'actor', id: string): string | undefined =>
  kind === 'place' ? table.places.get(id)?.within : table.actors.get(id)?.memberOf;

const remembered = (read: (id: string) => readonly string[]): ((id: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    let found = known.get(id);
    if (!found) {
      found = read(id);
      known.set(id, found);
    }
    return found;
  };
};

/** The values of an actor on a side: in any part, and on that side. */
const sidedChains = (table: EventTable): Readonly<Record<RoleKind, (id: string) => readonly string[]>> => {
  const chain = (id: string): readonly string[] => chainOf(id, (at) => wholeOf(table, 'actor', at));
  const sided = (prefix: string) => remembered((id) => chain(id).flatMap((each) => [each, prefix + each]));
  return { initiator: sided('by.'), target: sided('to.'), mentioned: remembered(chain) };
};

/** One value a row, or none. */
const oneOf = (
  codes: Uint8Array | Uint16Array,
  words: readonly string[],
  prefix = '',
): ((row: number) => readonly string[]) => {
  const lists = words.map((word) => [prefix + word]);
  return (row) => lists[codes[row]!] ?? []; // rows are in range, a code may be none
};

type ColumnName = Exclude<FilterKind, 'when'> | 'best' | 'article';

const readsOf = (table: EventTable): Readonly<Record<ColumnName, () => (row: number) => readonly string[]>> => ({
  track: () =>
    oneOf(
      table.track,
      table.vocabulary.tracks.map(({ id }) => id),
    ),
  type: () => oneOf(table.type, table.types),
  certainty: () => oneOf(table.assertion, ASSERTIONS),
  // No basis where there is no date.
  basis: () => oneOf(table.basis, WHEN_BASES),
  where: () => oneOf(table.scene, WHERE_PRECISIONS, PRECISION_PREFIX.where),
  best: () => oneOf(table.best.precision, WHEN_PRECISIONS, PRECISION_PREFIX.when),
  article: () => oneOf(table.article.precision, WHEN_PRECISIONS, PRECISION_PREFIX.when),
  src: () => (row) => table.records[row]!.evidence.map(({ source }) => source),
  place: () => {
    const chain = remembered((id) => chainOf(id, (at) => wholeOf(table, 'place', at)));
    return (row) => table.records[row]!.where.flatMap(({ place }) => (place === undefined ? [] : chain(place)));
  },
  actor: () => {
    const chains = sidedChains(table);
    return (row) => partiesOf(table, row).flatMap(({ actor, kind }) => chains[kind](actor));
  },
});

/** Each column is built when it is first asked for: the first view needs few. */
const columnsOf = memoLast((table: EventTable): ((name: ColumnName) => ValueColumn) => {
  const reads = readsOf(table);
  const built = new Map<ColumnName, ValueColumn>();
  return (name) => {
    let column = built.get(name);
    if (!column) {
      column = buildColumn(table.count, reads[name]());
      built.set(name, column);
    }
    return column;
  };
});

/** @param dates of the table, in the dating in force */
export const valueColumn = (table: EventTable, dates: DatingColumns, kind: FilterKind): ValueColumn =>
  columnsOf(table)(kind !== 'when' ? kind : dates === table.article ? 'article' : 'best');
