/** Dates as links write them. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../../src/base/calendar.ts';
import { isoText } from '../../src/base/time/instants.ts';
import { UTC } from '../../src/base/time/zone.ts';
import { parseIsoUnit } from '../../src/events/iso-date.ts';

test.each([
  [-43, '-0043-03-15'],
  [0, '0000-03-15'],
  [44, '0044-03-15'],
  [2024, '2024-03-15'],
  [12000, 'Y12000-03-15'],
])('the year %d is written and read again', (year, text) => {
  expect(isoText(dayOf(year, 3, 15), UTC)).toBe(text);
  expect(parseIsoUnit(text, UTC)?.start).toBe(dayOf(year, 3, 15));
});

test('every day of the calendar is read as it is written', () => {
  fc.assert(
    fc.property(fc.integer({ min: -260_000, max: 260_000 }), fc.integer({ min: 1, max: 365 }), (year, day) => {
      const start = dayOf(year, 1, day);
      expect(parseIsoUnit(isoText(start, UTC), UTC)?.start).toBe(start);
    }),
    { seed: 7 },
  );
});

test.each(['Y999999', 'Y2024', '24-05-14', '-43-03-15', '2024-02-30'])('%s is no date of a link', (text) => {
  expect(parseIsoUnit(text, UTC)).toBeNull();
});
