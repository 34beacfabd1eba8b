/** The table's order: every column sorts, nothing is lost, and equal words keep the order of time. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, columnsOf, USUAL_COLUMNS } from '../../../src/wording/table/columns.ts';
import { rowOrder, type ColumnOrder } from '../../../src/wording/table/row-order.ts';
import type { Answer } from '../../../src/query/types.ts';
import { ask, withRows } from '../../fixtures/ask.ts';
import { tableWordsOf } from '../../../src/wording/table/table-words.ts';
import { buildTable } from '../../../src/events/build.ts';
import { en } from '../../../src/i18n/en.ts';
import { tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';
import { sessionOn } from '../../panes/reading/within-session.tsx';

const sortRows = ({ table, question }: Answer, order: ColumnOrder): readonly number[] =>
  ask(table, { kind: 'rows', question, of: 'shown', order: rowOrder(table, question.dating, order, en) }).rows;

const many = buildTable(syntheticDataset(400, 5));

test('by any column, either way: the same rows, in the order of its words, ties in the order of time', () => {
  const collator = new Intl.Collator(en.dates.locale, { numeric: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...COLUMNS),
      fc.constantFrom(1 as const, -1 as const),
      fc.constantFrom('best', 'article'),
      (by, direction, dating) => {
        const answer = withRows(sessionOn(many, `t=earliest..latest&dating=${dating}`).answer());
        const sorted = sortRows(answer, { by, direction });
        expect(sorted.toSorted((a, b) => a - b)).toEqual([...answer.rows].toSorted((a, b) => a - b));
        if (by === 'date' || by === 'period' || by === 'track' || by === 'datePrecision') return;
        const words = tableWordsOf(many, answer.question.dating, en);
        const inTime = new Map([...answer.rows].map((row, index) => [row, index]));
        sorted.slice(1).forEach((row, index) => {
          const before = sorted[index] ?? 0;
          const order = collator.compare(words.of(before, by), words.of(row, by)) * direction;
          expect(order).toBeLessThanOrEqual(0);
          if (order === 0) expect(inTime.get(before)).toBeLessThan(inTime.get(row) ?? 0);
        });
      },
    ),
    { seed: 21, numRuns: 40 },
  );
});

test('latest first turns the dates round; of one start the order stays, and what has no date stays last', () => {
  const answer = sessionOn(many, 't=earliest..latest').answer();
  const startOf = (row: number): number => answer.dates.startMin[row] ?? Number.NaN;
  const sorted = sortRows(answer, { by: 'date', direction: -1 });
  const starts = sorted.map(startOf);
  const dated = starts.filter((start) => !Number.isNaN(start));
  expect(starts.slice(dated.length).every(Number.isNaN)).toBe(true);
  expect(dated).toEqual(dated.toSorted((a, b) => b - a));
});

test('date precision goes from fine to coarse, not by the alphabet', () => {
  const table = tableOf(`
month | offensive/strike | 2024-05    | within
day   | offensive/strike | 2024-05-10 | instant
hour  | offensive/strike | 2024-05-10T10:00 | instant
none  | offensive/strike | |`);
  const answer = sessionOn(table, 't=earliest..latest').answer();
  expect(sortRows(answer, { by: 'datePrecision', direction: 1 }).map((row) => table.ids[row])).toEqual([
    'hour',
    'day',
    'month',
    'none',
  ]);
});

test('the usual columns are those of the contract; a comparison adds the period', () => {
  expect(columnsOf(new Set(USUAL_COLUMNS), false)).toEqual([
    'date',
    'event',
    'track',
    'place',
    'actors',
    'status',
    'source',
  ]);
  expect(columnsOf(new Set(), true)).toEqual(['period', 'event']);
});

test('words and ranks of 5,000 rows are made once, not at each turn', () => {
  const words = tableWordsOf(many, 'best', en);
  expect(words.ranks('place')).toBe(tableWordsOf(many, 'best', en).ranks('place'));
});
