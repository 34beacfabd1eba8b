/** Whose clock a time is told by, and the reader's own beside it. */
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { describeClock } from '../../src/wording/describe-clock.ts';
import { tableOf } from '../fixtures/small.ts';

const clock = (edtf: string, own: string, messages = en) =>
  describeClock(
    tableOf(`a | offensive/strike | ${edtf} | ${edtf.includes('/') ? 'span' : 'instant'}`),
    0,
    'best',
    own,
    messages,
  );

test('a time of the clock says whose clock it is, and what the reader’s shows then', () => {
  expect(clock('2024-05-14T20:00', 'America/New_York')).toEqual({
    zone: 'Kyiv time',
    own: '14 May 2024, 13:00 (New York time)',
  });
  expect(clock('2024-05-14T02:00/2024-05-14T03:00', 'America/New_York')?.own).toBe(
    '13 May 2024, 19:00–20:00 (New York time)',
  );
  expect(clock('2024-05-14T20:00', 'America/New_York', uk)).toEqual({
    zone: 'час: Україна',
    own: '14 травня 2024, 13:00 (час: Нью-Йорк)',
  });
});

test('a day is a day of the dataset’s zone, and no reader’s', () => {
  for (const edtf of ['2024-05-14', '2024-05-14/2024-05-15', '2024-05-14T20:00/2024-05-15', '2024-05-14T20:00/..'])
    expect(clock(edtf, 'America/New_York'), edtf).toBeNull();
});

test('a clock that shows the same is not named, nor is one that would know more than the source', () => {
  expect(clock('2024-05-14T20:00', 'Europe/Bucharest')).toEqual({ zone: 'Kyiv time', own: null });
  expect(clock('2024-10-27T03:30', 'America/New_York')).toEqual({ zone: 'Kyiv time', own: null });
});
