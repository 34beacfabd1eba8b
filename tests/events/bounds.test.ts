/** What the codebook says of extents, in a table: startMin, startMax, endMin, endMax of a date by its shape. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, asOfBounds, boundsOf, type DatedBounds } from '../../src/events/bounds.ts';
import { parseEdtf, type Edtf } from '../../src/events/edtf.ts';
import { SHAPES, type WhenShape } from '../../src/events/types.ts';

const edtf = (text: string): Edtf => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.detail}`);
  return result.value;
};
const AS_OF = asOfBounds(edtf('[2024-05-14..2024-05-15]'));
const bounds = (text: string, shape: WhenShape, attested?: string): DatedBounds =>
  boundsOf(edtf(text), { shape, attested: attested === undefined ? undefined : edtf(attested), asOf: AS_OF });
const told = ({ startMin, startMax, endMin, endMax }: DatedBounds): string =>
  [startMin, startMax, endMin, endMax]
    .map((time) => new Date(time).toISOString().replace(/T00:00:00.000Z$|:00.000Z$/, ''))
    .join(' ');

describe('begins at the earliest, at the latest; ends at the earliest, at the latest', () => {
  const cases: [string, WhenShape, string][] = [
    ['2024-05-14', 'instant', '2024-05-14 2024-05-14 2024-05-15 2024-05-15'],
    ['2024-05-14~', 'instant', '2024-05-12 2024-05-16 2024-05-13 2024-05-17'],
    ['2024-05-14%', 'instant', '2024-05-10 2024-05-18 2024-05-11 2024-05-19'],
    ['2024-05', 'instant', '2024-05-01 2024-05-31 2024-05-02 2024-06-01'],
    ['2023-09', 'within', '2023-09-01 2023-09-30 2023-09-02 2023-10-01'],
    ['2024-05', 'span', '2024-05-01 2024-05-01 2024-06-01 2024-06-01'],
    ['2024-05~', 'span', '2024-04-01 2024-06-01 2024-05-01 2024-07-01'],
    ['2024-05-XX', 'span', '2024-05-01 2024-05-31 2024-05-02 2024-06-01'],
    ['2024~', 'state', '2023-01-01 2025-01-01 2024-01-01 2026-01-01'],
    ['2024%', 'within', '2022-01-01 2026-12-31 2022-01-02 2027-01-01'],
    ['2024-05-10/2024-05-14', 'span', '2024-05-10 2024-05-10 2024-05-15 2024-05-15'],
    ['2024-05-10~/2024-05-14?', 'span', '2024-05-08 2024-05-12 2024-05-13 2024-05-17'],
    ['2024-04/2024-05', 'span', '2024-04-01 2024-04-30 2024-05-02 2024-06-01'],
    ['2024-05-10/2024-05-15', 'repeated', '2024-05-10 2024-05-15 2024-05-11 2024-05-16'],
    ['2024-04~/2024-05~', 'repeated', '2024-03-01 2024-06-30 2024-03-02 2024-07-01'],
    ['[2024-05-13..2024-05-15]', 'within', '2024-05-13 2024-05-15 2024-05-14 2024-05-16'],
    ['[2024-04..2024-05]', 'within', '2024-04-01 2024-05-31 2024-04-02 2024-06-01'],
    ['2024-05-10/..', 'span', '2024-05-10 2024-05-10 2024-05-15 2024-05-16'],
    ['2024-05-12~/..', 'span', '2024-05-10 2024-05-14 2024-05-15 2024-05-16'],
    ['2024-05-10/', 'span', '2024-05-10 2024-05-10 2024-05-15 2024-05-16'],
    ['/..', 'state', '2024-05-14 2024-05-14 2024-05-15 2024-05-16'],
    ['../2024-05-15', 'span', '2024-05-14 2024-05-14 2024-05-16 2024-05-16'],
    [
      '2024-05-14T18:00/2024-05-14T22:00',
      'span',
      '2024-05-14T18:00 2024-05-14T18:00 2024-05-14T22:01 2024-05-14T22:01',
    ],
    ['202X', 'within', '2020-01-01 2029-12-31 2020-01-02 2030-01-01'],
  ];
  test.each(cases)('%s as %s', (text, shape, expected) => {
    expect(told(bounds(text, shape))).toBe(expected);
  });

  test('an unknown start counts from when it was attested', () => {
    expect(told(bounds('/..', 'state', '2024-05-02'))).toBe('2024-05-02 2024-05-02 2024-05-15 2024-05-16');
    expect(bounds('/..', 'state').startUnknown).toBe(true);
    expect(bounds('/..', 'state').ongoing).toBe(true);
  });

  test('open and unknown ends are both ongoing, a given end is not', () => {
    expect([
      bounds('2024-05-10/..', 'span').ongoing,
      bounds('2024-05-10/', 'span').ongoing,
      bounds('2024-05-10', 'span').ongoing,
    ]).toEqual([true, true, false]);
  });

  test('without an as-of date an open end has no bounds', () => {
    const none = { earliest: NaN, earliestEnd: NaN, latest: NaN };
    expect(boundsOf(edtf('2024-05-10/..'), { shape: 'span', asOf: none }).startMin).toBeNaN();
  });
});

test('months are clamped to their last day', () => {
  expect(addMonths(Date.UTC(2024, 4, 31), 1)).toBe(Date.UTC(2024, 5, 30));
  expect(addMonths(Date.UTC(2024, 2, 31), -1)).toBe(Date.UTC(2024, 1, 29));
  expect(addMonths(Date.UTC(2024, 11, 15), 2)).toBe(Date.UTC(2025, 1, 15));
});

test('bounds are always in order: an event does not end before it can begin', () => {
  const day = fc
    .integer({ min: Date.UTC(2023, 0, 1) / 864e5, max: Date.UTC(2025, 0, 1) / 864e5 })
    .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
  const date = fc
    .tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom('', '?', '~', '%'))
    .map(([text, length, sign]) => text.slice(0, length) + sign);
  const text = fc.oneof(
    date,
    fc.tuple(date, date).map(([a, b]) => `${a}/${b}`),
    date.map((a) => `${a}/..`),
    date.map((b) => `/${b}`),
    fc.tuple(day, day).map(([a, b]) => `[${a}..${b}]`),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...SHAPES), (written, shape) => {
      const result = parseEdtf(written);
      fc.pre(result.ok);
      const { startMin, startMax, endMin, endMax } = boundsOf(result.value, { shape, asOf: AS_OF });
      fc.pre(endMax > startMin);
      expect(startMin).toBeLessThanOrEqual(startMax);
      expect(endMin).toBeLessThanOrEqual(endMax);
      expect(startMin).toBeLessThan(endMax);
    }),
    { numRuns: 1000 },
  );
});
