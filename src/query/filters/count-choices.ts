/**
 * How many of the shown events each choice of a filter would leave if it alone were chosen of its kind, the other kinds
 * staying as they are. One pass over the rows that time shows: a row that passes everything counts for all kinds, one
 * that a single kind holds back counts for that kind alone.
 */
import { memoRecent } from '../../base/memo.ts';
import type { EventTable } from '../../events/types.ts';
import type { Filters } from '../../selection/selection.ts';
import { filterParts, type FilterPart } from '../filter-rows.ts';
import type { Ask } from '../pipeline.ts';
import type { RowAnswer, Question } from '../types.ts';
import { rowsWithVoices } from '../voices.ts';
import { KINDS, valueColumn, type FilterKind, type ValueColumn } from './row-values.ts';

export interface ChoiceCounts {
  /** N: rows that pass every kind. */
  readonly shown: number;
  /** @param value as in the link: `by.anna`, `t.day` */
  readonly of: (kind: FilterKind, value: string) => number;
  /** How many would be left if at least so many voices were asked for. */
  readonly voiced: (least: number) => number;
}

const NO_FILTERS: Filters = {};
const PASSES = -1;
const DROPPED = -2;
/** Voices have no choices and so are no kind: they take the index after the last one. */
const VOICES = KINDS.length;

const indexOfKind = (kind: FilterPart['kind']): number => {
  if (kind === 'voices') return VOICES;
  return kind === 'q' || kind === 'area' || kind === 'near' ? DROPPED : KINDS.indexOf(kind);
};

/** Per row: the index of the one kind that holds it back, `PASSES` where none does, `DROPPED` where several do. */
const heldBack = (parts: readonly FilterPart[], rows: Uint32Array): Int8Array => {
  const held = new Int8Array(rows.length).fill(PASSES);
  for (const { kind, passes } of parts) {
    const own = indexOfKind(kind);
    // i is in range
    for (let i = 0; i < rows.length; i += 1) if (passes[rows[i]!] === 0) held[i] = held[i] === PASSES ? own : DROPPED;
  }
  return held;
};

const countColumn = (
  { start, items, indexOf }: ValueColumn,
  rows: Uint32Array,
  held: Int8Array,
  own: number,
): Uint32Array => {
  const counts = new Uint32Array(indexOf.size);
  for (let i = 0; i < rows.length; i += 1) {
    if (held[i] !== PASSES && held[i] !== own) continue;
    const row = rows[i]!; // i, rows and the items of a column are in range
    for (let item = start[row]!; item < start[row + 1]!; item += 1) counts[items[item]!]! += 1;
  }
  return counts;
};

const countAll = (answer: RowAnswer, filters: Filters): ChoiceCounts => {
  const { table, dates, rows } = answer;
  const held = heldBack(filterParts(table, dates, filters), rows);
  const counted = new Map(
    KINDS.map((kind, own) => {
      const column = valueColumn(table, dates, kind);
      return [kind, { column, counts: countColumn(column, rows, held, own) }];
    }),
  );
  return {
    shown: held.reduce((sum, each) => sum + (each === PASSES ? 1 : 0), 0),
    of: (kind, value) => {
      const { column, counts } = counted.get(kind)!; // every kind is counted
      const index = column.indexOf.get(value);
      return index === undefined ? 0 : counts[index]!;
    },
    voiced: (least) => {
      const passes = rowsWithVoices(table, least, dates === table.article ? 'article' : 'best');
      return rows.reduce(
        (sum, row, i) => sum + (held[i] === PASSES || held[i] === VOICES ? passes[row]! : 0), // as many as rows
        0,
      );
    },
  };
};

const withoutFilters = memoRecent(2, (question: Question): Question => ({ ...question, filters: NO_FILTERS }));

/** @param ask answers the question without its filters: the rows that time alone shows */
export const countChoices = memoRecent(2, (table: EventTable, question: Question, ask: Ask): ChoiceCounts =>
  countAll(ask(table, withoutFilters(question)), question.filters),
);
