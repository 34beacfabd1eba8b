/** The playhead in words: by the day that it begins, or by the clock where the view is told by the clock. */
import { expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { dayOf, HOUR } from '../../src/base/calendar.ts';
import { unitOf } from '../../src/base/time/units.ts';
import type { UnitName } from '../../src/base/time/unit-names.ts';
import { UTC } from '../../src/base/time/zone.ts';
import { en } from '../../src/i18n/en.ts';
import { zoneInWords } from '../../src/panes/timeline/timeline-words.ts';
import { tableOf } from '../fixtures/small.ts';
import { inputOf } from '../layout/timeline/layout-input.ts';
import { describeOwnWindow, describePlayhead } from '../../src/wording/describe-window.ts';

const window = { start: millis(dayOf(2024, 5, 10)), end: millis(dayOf(2024, 5, 17)) };

test.each<[UnitName, number, string]>([
  ['day', 0, '14 May 2024'],
  ['day', 12, '14 May 2024, 12:00'],
  ['day', 12 + 1 / 36_000, '14 May 2024'],
  ['month', 0, '14 May 2024'],
  ['month', 12 + 1 / 36_000, '14 May 2024'],
  ['minute', 12, '14 May 2024, 12:00'],
  ['minute', 0, '14 May 2024, 00:00'],
  ['second', 0, '14 May 2024, 00:00:00'],
  ['second', 12, '14 May 2024, 12:00:00'],
])('told by the %s, %d hours into the day: %s', (unit, hours, text) => {
  const at = millis(dayOf(2024, 5, 14) + hours * HOUR);
  const question = { window, at, mode: 'sofar', dating: 'best', compare: null, filters: {} } as const;
  expect(describePlayhead({ unit: unitOf(UTC, unit), question }, { locale: 'en-GB', zone: UTC })).toBe(text);
});

test('a window of whole months of data by months is said in months, and whose days they are is not', () => {
  const months = tableOf('a | offensive/strike | 2023-01 | instant\nb | offensive/strike | 2024-12 | instant');
  const said = (text: string): string => describeOwnWindow(inputOf(months, { window: text }).answer, en);
  expect(said('2023-01..2024-12')).toBe('January 2023 – December 2024');
  expect(said('2023-01..2024-12-15')).toBe('1 January 2023 – 15 December 2024');
  expect([zoneInWords(months, en), zoneInWords(tableOf('a | offensive/strike | 2023-01-03 | instant'), en)]).toEqual([
    '',
    'Kyiv time',
  ]);
});
