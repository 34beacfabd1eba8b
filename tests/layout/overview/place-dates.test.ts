/** The dates under the overview stand apart, whatever the window, the plot and the texts. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isClearOf, placeEndDates } from '../../../src/layout/overview/place-dates.ts';

const LEAST = 6;
const plots = fc
  .record({
    width: fc.integer({ min: 60, max: 1600 }),
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.double({ min: 0, max: 1, noNaN: true }),
    start: fc.integer({ min: 20, max: 160 }),
    end: fc.integer({ min: 20, max: 160 }),
  })
  .map(({ width, from, length, start, end }) => {
    const first = from * width;
    return {
      plot: { left: 0, right: width },
      ends: { start: first, end: Math.min(width, first + length * width) },
      widths: { start, end },
    };
  });

test('the dates of the window’s ends are apart, whole, in order and inside the plot, or one gives way', () => {
  fc.assert(
    fc.property(plots, ({ plot, ends, widths }) => {
      const { start, end } = placeEndDates(ends, widths, plot);
      expect(end.right - end.left).toBeCloseTo(widths.end);
      expect(start === null).toBe(plot.right < widths.start + 8 + widths.end);
      if (start === null) return;
      expect(start.right - start.left).toBeCloseTo(widths.start);
      expect(end.left - start.right).toBeGreaterThanOrEqual(LEAST);
      expect(start.left).toBeGreaterThanOrEqual(-0.001);
      expect(end.right).toBeLessThanOrEqual(plot.right + 0.001);
    }),
    { numRuns: 2000 },
  );
});

test('a date with room for it stands under the middle of its end', () => {
  expect(placeEndDates({ start: 100, end: 300 }, { start: 40, end: 60 }, { left: 0, right: 400 })).toEqual({
    start: { left: 80, right: 120 },
    end: { left: 270, right: 330 },
  });
});

test('a tick is clear of a date only where both can be told apart', () => {
  fc.assert(
    fc.property(
      plots,
      fc.double({ min: 0, max: 1600, noNaN: true }),
      fc.integer({ min: 10, max: 120 }),
      (input, left, width) => {
        const { end } = placeEndDates(input.ends, input.widths, input.plot);
        const tick = { left, right: left + width };
        const distance = Math.max(end.left - tick.right, tick.left - end.right);
        if (isClearOf(tick, end)) expect(distance).toBeGreaterThanOrEqual(LEAST);
        else expect(distance).toBeLessThan(2 * LEAST);
      },
    ),
  );
  expect(isClearOf({ left: 0, right: 10 }, null)).toBe(true);
});
