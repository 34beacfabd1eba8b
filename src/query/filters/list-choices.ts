/**
 * What a filter offers for a dataset: the values that occur in it, places and actors as trees. The order is that of the
 * whole dataset, so that it stays the same whatever the view.
 */
import { memoLast } from '../../base/memo.ts';
import { ASSERTIONS, WHEN_BASES, WHEN_PRECISIONS, WHERE_PRECISIONS } from '../../events/codes.ts';
import type { EventTable } from '../../events/types.ts';
import {
  chainOf,
  KINDS,
  PRECISION_PREFIX,
  valueColumn,
  wholeOf,
  type FilterKind,
  type ValueColumn,
} from './row-values.ts';

export interface Choice {
  /** As in the link; an actor's without a side. */
  readonly value: string;
  /** How deep it stands in its tree; 0 at the top. */
  readonly depth: number;
  /** Rows of the whole dataset that have it. */
  readonly total: number;
}

const prefixed = (kind: 'when' | 'where', values: readonly string[]): readonly string[] =>
  values.map((value) => PRECISION_PREFIX[kind] + value);

/** Kinds whose values have an order of their own, from the surest or finest on. */
const ORDERS: Partial<Record<FilterKind, readonly string[]>> = {
  certainty: ASSERTIONS,
  basis: WHEN_BASES,
  when: prefixed('when', WHEN_PRECISIONS),
  where: prefixed('where', WHERE_PRECISIONS),
};

const totalsOf = ({ values, items }: ValueColumn): ReadonlyMap<string, number> => {
  const counts = new Uint32Array(values.length);
  for (const item of items) counts[item]! += 1; // items are indices of values
  return new Map(values.map((value, i) => [value, counts[i]!]));
};

/** Precisions of both datings: what only one of them has is offered too. */
const totals = (table: EventTable, kind: FilterKind): ReadonlyMap<string, number> => {
  const best = totalsOf(valueColumn(table, table.best, kind));
  return kind === 'when' ? new Map([...totalsOf(valueColumn(table, table.article, kind)), ...best]) : best;
};

/** Each before what it contains; siblings by frequency. */
const listTree = (
  table: EventTable,
  kind: 'place' | 'actor',
  counts: ReadonlyMap<string, number>,
): readonly Choice[] => {
  const all = kind === 'place' ? table.places : table.actors;
  const ids = [...all.keys()].filter((id) => counts.has(id));
  const childrenOf = new Map<string | null, string[]>();
  for (const id of ids) {
    const chain = chainOf(id, (at) => wholeOf(table, kind, at));
    const whole =
      chain[1] !== undefined &&
      counts.has(chain[1]) &&
      !chainOf(chain[1], (at) => wholeOf(table, kind, at)).includes(id)
        ? chain[1]
        : null;
    const siblings = childrenOf.get(whole);
    if (siblings) siblings.push(id);
    else childrenOf.set(whole, [id]);
  }
  const below = (whole: string | null, depth: number): readonly Choice[] =>
    (childrenOf.get(whole) ?? [])
      .toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .flatMap((value) => [{ value, depth, total: counts.get(value) ?? 0 }, ...below(value, depth + 1)]);
  return below(null, 0);
};

const listKind = (table: EventTable, kind: FilterKind): readonly Choice[] => {
  const counts = totals(table, kind);
  if (kind === 'place' || kind === 'actor') return listTree(table, kind, counts);
  const { tracks, types } = table.vocabulary;
  const ordered = kind === 'track' ? tracks.map(({ id }) => id) : ORDERS[kind];
  const all = ordered ?? [...(kind === 'src' ? table.sources : types).keys()];
  const choices = [...new Set(all)]
    .filter((value) => counts.has(value))
    .map((value) => ({ value, depth: 0, total: counts.get(value) ?? 0 }));
  return ordered ? choices : choices.toSorted((a, b) => b.total - a.total);
};

export type ChoicesByKind = Readonly<Record<FilterKind, readonly Choice[]>>;

/** All choices of all kinds, without those that no event of the dataset has. */
export const listChoices: (table: EventTable) => ChoicesByKind = memoLast(
  (table: EventTable) =>
    Object.fromEntries(KINDS.map((kind) => [kind, listKind(table, kind)])) as unknown as ChoicesByKind,
);
