/**
 * What each row has of every kind of filter, as flat columns. The filter and the counts of its choices both read these,
 * so that a count is always what choosing it leaves.
 */
import { memoLast } from '../../base/memo.ts';
import { ASSERTIONS, TRACKS, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS, type DatingColumns, type EventTable } from '../../events/types.ts';
import type { ListKey } from '../../selection/selection.ts';
import { partiesOf } from '../parties.ts';

/** The kinds that a person chooses from. They are the link's lists, but `prec` holds two: of time and of place. */
export const KINDS = ['track', 'type', 'actor', 'place', 'src', 'certainty', 'basis', 'when', 'where'] as const;
export type Kind = (typeof KINDS)[number];
/** The link's key of a kind. */
export const keyOf = (kind: Kind): ListKey => (kind === 'when' || kind === 'where' ? 'prec' : kind);
export const PRECISION_PREFIX = { when: 't.', where: 'g.' } as const;

/** The values of row r are `values[items[i]]` for i from `start[r]` to `start[r + 1]`; none twice. */
export interface ValueColumn {
  readonly values: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly start: Uint32Array;
  readonly items: Uint32Array;
}

const buildColumn = (count: number, valuesOf: (row: number) => Iterable<string>): ValueColumn => {
  const indexOf = new Map<string, number>();
  const start = new Uint32Array(count + 1);
  const items: number[] = [];
  for (let row = 0; row < count; row += 1) {
    for (const value of new Set(valuesOf(row))) {
      let index = indexOf.get(value);
      if (index === undefined) {
        index = indexOf.size;
        indexOf.set(value, index);
      }
      items.push(index);
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
  (kind === 'place' ? table.places.get(id)?.within : table.actors.get(id)?.memberOf);

const remembered = (read: (id: string) => readonly string[]): ((id: string) => readonly string[]) => {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    return found;
  };
};

const SIDES = { doer: 'by.', target: 'to.', other: null } as const;

const buildColumns = (table: EventTable) => {
  const placeChain = remembered((id) => chainOf(id, (at) => wholeOf(table, 'place', at)));
  const actorChain = remembered((id) => chainOf(id, (at) => wholeOf(table, 'actor', at)));
  const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value]);
  const column = (valuesOf: (row: number) => Iterable<string>): ValueColumn => buildColumn(table.count, valuesOf);
  const when = (dates: DatingColumns): ValueColumn => column((row) => one(WHEN_PRECISIONS[dates.precision[row]!]).map((value) => PRECISION_PREFIX.when + value));
  return {
    track: column((row) => one(TRACKS[table.track[row]!])),
    type: column((row) => one(table.types[table.type[row]!])),
    certainty: column((row) => one(ASSERTIONS[table.assertion[row]!])),
    // No basis where there is no date.
    basis: column((row) => one(WHEN_BASES[table.basis[row]!])),
    src: column((row) => table.records[row]!.evidence.map(({ source }) => source)),
    place: column((row) => table.records[row]!.where.flatMap(({ place }) => (place === undefined ? [] : placeChain(place)))),
    actor: column((row) => partiesOf(table.records[row]!).flatMap(({ actor, part }) => {
      const side = SIDES[part];
      return actorChain(actor).flatMap((id) => (side === null ? [id] : [id, side + id]));
    })),
    where: column((row) => one(WHERE_PRECISIONS[table.scene[row]!]).map((value) => PRECISION_PREFIX.where + value)),
    best: when(table.best),
    article: when(table.article),
  };
};
const columnsOf = memoLast(buildColumns);

/** @param dates of the table, in the dating in force */
export const valueColumn = (table: EventTable, dates: DatingColumns, kind: Kind): ValueColumn => {
  const columns = columnsOf(table);
  if (kind !== 'when') return columns[kind];
  return dates === table.article ? columns.article : columns.best;
};
