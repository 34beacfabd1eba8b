/** What stands beside a mark of a date that the axis cuts: neither less nor more than the date. */
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { describeBesideMark } from '../../src/wording/describe-when.ts';
import { tableOf } from '../fixtures/small.ts';

const table = tableOf(`
rough   | offensive/battle      | 2024-05-12~/..          | span
exact   | offensive/battle      | 2022-02-24/..           | span
several | diplomatic/advocacy   | 2024-05-10/2024-05-15   | repeated
once    | diplomatic/visit      | [2024-05-13..2024-05-15] | within
months  | diplomatic/statement  | 2024-04~/2024-05~       | repeated`);

test.each([
  ['rough', 'from about 12 May', 'початок: приблизно 12 трав.'],
  ['exact', 'from 24 Feb 2022', 'початок: 24 лют. 2022'],
  ['several', '10–15 May', '10–15 трав.'],
  ['once', '13–15 May', '13–15 трав.'],
  ['months', 'about Apr–May', 'приблизно квіт.–трав.'],
])('%s: %s', (id, english, ukrainian) => {
  const row = table.indexOf.get(id)!; // of this table
  expect(describeBesideMark(table, row, 'best', en, true)).toBe(english);
  expect(describeBesideMark(table, row, 'best', uk, true)).toBe(ukrainian);
});
