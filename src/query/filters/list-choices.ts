/** What a filter offers for a dataset: the values that occur in it, trees of places and actors with what they hold, in a lasting order. */
import { memoLast } from '../../base/memo.ts';
import { ASSERTIONS, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS } from '../../events/codes.ts';
import type { EventTable } from '../../events/types.ts';
import { chainOf, KINDS, PRECISION_PREFIX, valueColumn, wholeOf, type Kind, type ValueColumn } from './row-values.ts';

export interface Choice {
  /** As in the link; an actor's without a side. */
  readonly value: string;
  /** How many wholes of it are above it in the list. */
  readonly depth: number;
  /** Rows of the whole dataset that have it: what orders a list does not change while one looks. */
  readonly total: number;
}

const prefixed = (kind: 'when' | 'where', values: readonly string[]): readonly string[] =>
  values.map((value) => PRECISION_PREFIX[kind] + value);

/** The order of words that have one. */
const ORDERS: Partial<Record<Kind, readonly string[]>> = {
  certainty: ASSERTIONS,
  basis: WHEN_BASES,
  when: prefixed('when', WHEN_PRECISIONS),
  where: prefixed('where', WHERE_PRECISIONS),
};

const totalsOf = ({ values, items }: ValueColumn): ReadonlyMap<string, number> => {
  const counts = new Uint32Array(values.length);
  for (const item of items) counts[item]! += 1;
  return new Map(values.map((value, i) => [value, counts[i]!]));
};

/** Precisions of both datings: what only one of them has is offered too. */
const totals = (table: EventTable, kind: Kind): ReadonlyMap<string, number> => {
  const best = totalsOf(valueColumn(table, table.best, kind));
  return kind === 'when' ? new Map([...totalsOf(valueColumn(table, table.article, kind)), ...best]) : best;
};

/** Wholes before what they hold; beside each other by frequency. */
const listTree = (
  table: EventTable,
  kind: 'place' | 'actor',
  counts: ReadonlyMap<string, number>,
): readonly Choice[] => {
  const all = kind === 'place' ? table.places : table.actors;
  const ids = [...all.keys()].filter((id) => counts.has(id));
  const parts = new Map<string | null, string[]>();
  for (const id of ids) {
    const chain = chainOf(id, (at) => wholeOf(table, kind, at));
    const whole =
      chain[1] !== undefined &&
      counts.has(chain[1]) &&
      !chainOf(chain[1], (at) => wholeOf(table, kind, at)).includes(id)
        ? chain[1]
        : null;
    const beside = parts.get(whole);
    if (beside) beside.push(id);
    else parts.set(whole, [id]);
  }
  const below = (whole: string | null, depth: number): readonly Choice[] =>
    (parts.get(whole) ?? [])
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .flatMap((value) => [{ value, depth, total: counts.get(value) ?? 0 }, ...below(value, depth + 1)]);
  return below(null, 0);
};

const listKind = (table: EventTable, kind: Kind): readonly Choice[] => {
  const counts = totals(table, kind);
  if (kind === 'place' || kind === 'actor') return listTree(table, kind, counts);
  const { tracks, types } = table.vocabulary;
  const lasting = kind === 'track' ? tracks.map(({ id }) => id) : ORDERS[kind];
  const order = lasting ?? [...(kind === 'src' ? table.sources : types).keys()];
  const choices = [...new Set(order)]
    .filter((value) => counts.has(value))
    .map((value) => ({ value, depth: 0, total: counts.get(value) ?? 0 }));
  return lasting ? choices : choices.toSorted((a, b) => b.total - a.total);
};

export type Choices = Readonly<Record<Kind, readonly Choice[]>>;

/** All choices of all kinds; a choice that the dataset never has is none. */
export const listChoices: (table: EventTable) => Choices = memoLast(
  (table: EventTable) => Object.fromEntries(KINDS.map((kind) => [kind, listKind(table, kind)])) as unknown as Choices,
);
