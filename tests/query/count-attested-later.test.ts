/** Conditions of unknown start that a stretch of time can neither show nor rule out. */
import { expect, test } from 'vitest';
import { describeNotes } from '../../src/wording/describe-notes.ts';
import { countAttestedLater } from '../../src/query/count-attested-later.ts';
import { en, type Messages } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { sessionOn } from '../panes/reading/within-session.tsx';
import { countsOf, withRows } from '../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);
const answer = (link: string) => withRows(sessionOn(table, link).answer());

test('before the day on which they are known to hold they may hold, from it on they are shown', () => {
  expect(countAttestedLater(answer('t=2024-05-01..2024-05-09'))).toEqual({ a: 2, b: 0, unseen: 2 });
  expect(countAttestedLater(answer('mode=sofar&at=2024-05-13')).unseen).toBe(2);
  expect(countAttestedLater(answer('mode=sofar&at=2024-05-14')).unseen).toBe(0);
  expect(countAttestedLater(answer('mode=moment&at=2024-05-13')).unseen).toBe(2);
  expect(countAttestedLater(answer('')).unseen).toBe(0);
});

test('a part may not have held before its whole began', () => {
  const parts = tableOf(`
whole | offensive/ground_offensive | 2024-05-10/.. | span
part  | offensive/escalation       | /..           | state | {"relations":[{"type":"part_of","to":"whole","basis":"stated"}]}`);
  const unseen = (link: string): number => countAttestedLater(withRows(sessionOn(parts, link).answer())).unseen;
  expect([unseen('t=2024-05-01..2024-05-09'), unseen('t=2024-05-01..2024-05-12')]).toEqual([0, 1]);
});

test('filters are honoured, and a window after them rules nothing in', () => {
  expect(countAttestedLater(answer('t=2024-05-01..2024-05-09&track=offensive')).unseen).toBe(1);
  expect(countAttestedLater(answer('t=2024-05-17..2024-05-20')).unseen).toBe(0);
});

test('of two windows each has its own, whether the other shows them or not', () => {
  expect(countAttestedLater(answer('cmp=2024-04-29..2024-05-07'))).toEqual({ a: 0, b: 2, unseen: 0 });
  expect(countAttestedLater(answer('t=2024-05-01..2024-05-07&cmp=2024-04-01..2024-04-07'))).toEqual({
    a: 2,
    b: 2,
    unseen: 2,
  });
});

test('the status says it beside the count', () => {
  const { question } = answer('t=2024-05-01..2024-05-09');
  const notes = (messages: Messages) => describeNotes(table, countsOf(table, question, 'status').status, messages);
  expect(notes(en)).toBe('1 without a date · 2 more perhaps (start not given)');
  expect(notes(uk)).toBe('1 без дати · ще 2 – можливо (початок не вказано)');
});
