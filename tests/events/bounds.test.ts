/** What the codebook says of extents, in a table: startMin, startMax, endMin, endMax of a date by its shape. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfBounds, boundsOf, type DatedBounds } from '../../src/events/bounds.ts';
import type { Edtf } from '../../src/events/edtf.ts';
import { parseEdtf } from '../../src/events/edtf-parse.ts';
import { SHAPES, type WhenShape } from '../../src/events/codes.ts';
import { addMonths } from '../../src/base/time/instants.ts';
import { UTC } from '../../src/base/time/zone.ts';

const edtf = (text: string): Edtf => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  return result.value;
};
const AS_OF = asOfBounds(edtf('[2024-05-14..2024-05-15]'), UTC);
const bounds = (text: string, shape: WhenShape, attested?: string): DatedBounds =>
  boundsOf(edtf(text), {
    shape,
    attested: attested === undefined ? undefined : edtf(attested),
    asOf: AS_OF,
    zone: UTC,
  });
const told = ({ startMin, startMax, endMin, endMax }: DatedBounds): string =>
  [startMin, startMax, endMin, endMax]
    .map((time) => new Date(time).toISOString().replace(/T00:00:00.000Z$|:00.000Z$|.000Z$/, ''))
    .join(' ');

describe('begins at the earliest, at the latest; ends at the earliest, at the latest', () => {
  const cases: [string, WhenShape, string][] = [
    ['2024-05-14', 'instant', '2024-05-14 2024-05-14 2024-05-15 2024-05-15'],
    ['2024-05-14~', 'instant', '2024-05-12 2024-05-15 2024-05-13 2024-05-16'],
    ['2024-05-04%', 'instant', '2024-04-30 2024-05-08 2024-05-01 2024-05-09'],
    ['2024-04', 'instant', '2024-04-01 2024-04-30 2024-04-02 2024-05-01'],
    ['2023-09', 'within', '2023-09-01 2023-09-30 2023-09-02 2023-10-01'],
    ['2023-05', 'span', '2023-05-01 2023-05-01 2023-06-01 2023-06-01'],
    ['2023-05~', 'span', '2023-04-01 2023-06-01 2023-05-01 2023-07-01'],
    ['2023-05-XX', 'span', '2023-05-01 2023-05-31 2023-05-02 2023-06-01'],
    ['2022~', 'state', '2021-01-01 2023-01-01 2022-01-01 2024-01-01'],
    ['2020%', 'within', '2018-01-01 2022-12-31 2018-01-02 2023-01-01'],
    ['199X~', 'within', '1980-01-01 2009-12-31 1980-01-02 2010-01-01'],
    ['2024-05-14T20:00~', 'instant', '2024-05-14T19:30 2024-05-14T20:30 2024-05-14T19:31 2024-05-14T20:31'],
    ['2024-05-14T20:00%', 'instant', '2024-05-14T19:00 2024-05-14T21:00 2024-05-14T19:01 2024-05-14T21:01'],
    ['2024-05-14T20:00:00?', 'instant', '2024-05-14T19:59 2024-05-14T20:01 2024-05-14T19:59:01 2024-05-14T20:01:01'],
    ['2024-05-10/2024-05-14', 'span', '2024-05-10 2024-05-10 2024-05-15 2024-05-15'],
    ['2024-05-06~/2024-05-10?', 'span', '2024-05-04 2024-05-08 2024-05-09 2024-05-13'],
    ['2024-03/2024-04', 'span', '2024-03-01 2024-03-31 2024-04-02 2024-05-01'],
    ['2024-05-10/2024-05-15', 'repeated', '2024-05-10 2024-05-15 2024-05-11 2024-05-16'],
    ['[2024-05-13..2024-05-15]', 'within', '2024-05-13 2024-05-15 2024-05-14 2024-05-16'],
    ['[2024-03..2024-04]', 'within', '2024-03-01 2024-04-30 2024-03-02 2024-05-01'],
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
    ['201X', 'within', '2010-01-01 2019-12-31 2010-01-02 2020-01-01'],
    ['2023~-05-14', 'instant', '2022-05-14 2024-05-14 2022-05-15 2024-05-15'],
    ['2023-21~', 'span', '2023-02-01 2023-04-01 2023-05-01 2023-07-01'],
    ['2023-05-1X', 'within', '2023-05-10 2023-05-19 2023-05-11 2023-05-20'],
    ['2024-?03-14', 'instant', '2024-02-14 2024-04-14 2024-02-15 2024-04-15'],
    ['2023-34~', 'within', '2023-03-01 2023-07-30 2023-03-02 2023-08-01'],
    ['1950S2', 'within', '1900-01-01 1999-12-31 1900-01-02 2000-01-01'],
    ['[..2024-05-10]', 'within', '2024-05-10 2024-05-11 2024-05-10 2024-05-11'],
    ['[2024-05-10..]', 'within', '2024-05-10 2024-05-16 2024-05-10 2024-05-16'],
    ['{2024-05-01,2024-05-03}', 'repeated', '2024-05-01 2024-05-03 2024-05-02 2024-05-04'],
    ['[2024-05-01,2024-05-03]', 'within', '2024-05-01 2024-05-03 2024-05-02 2024-05-04'],
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
    const none = { earliest: NaN, earliestEnd: NaN, latest: NaN, isNamed: false };
    expect(boundsOf(edtf('2024-05-10/..'), { shape: 'span', asOf: none, zone: UTC }).startMin).toBeNaN();
  });

  test('where no as-of date is named, an open end may reach the last date of the data, and is sure of the first day alone', () => {
    const asOf = { ...AS_OF, isNamed: false };
    expect(told(boundsOf(edtf('2024-05-10/..'), { shape: 'span', asOf, zone: UTC }))).toBe(
      '2024-05-10 2024-05-10 2024-05-11 2024-05-16',
    );
  });
});

describe('what is told of does not reach past the as-of date', () => {
  const cases: [string, WhenShape, string][] = [
    ['2024-05~', 'span', '2024-04-01 2024-05-15 2024-05-01 2024-05-16'],
    ['2024-05', 'instant', '2024-05-01 2024-05-15 2024-05-02 2024-05-16'],
    ['2024-05-15~', 'instant', '2024-05-13 2024-05-15 2024-05-14 2024-05-16'],
    ['2024-04~/2024-05~', 'repeated', '2024-03-01 2024-05-15 2024-03-02 2024-05-16'],
    ['[2024-05-14..2024-05-20]', 'within', '2024-05-14 2024-05-15 2024-05-15 2024-05-16'],
    ['2024-05/..', 'span', '2024-05-01 2024-05-15 2024-05-15 2024-05-16'],
    ['2024', 'within', '2024-01-01 2024-05-15 2024-01-02 2024-05-16'],
    ['202X', 'within', '2020-01-01 2024-05-15 2020-01-02 2024-05-16'],
    ['2024-05-15T23:50~', 'instant', '2024-05-15T23:20 2024-05-15T23:59 2024-05-15T23:21 2024-05-16'],
  ];
  test.each(cases)('%s as %s', (text, shape, expected) => {
    expect(told(bounds(text, shape))).toBe(expected);
  });

  test('what goes on from a time after it had begun for certain', () => {
    expect(told(bounds('2024-05-20/..', 'span'))).toBe('2024-05-20 2024-05-20 2024-05-21 2024-05-21');
    expect(told(bounds('2024-05-15/..', 'span'))).toBe('2024-05-15 2024-05-15 2024-05-16 2024-05-16');
  });

  test('what begins after it is left as it is', () => {
    expect(told(bounds('2024-05-20/2024-05-21', 'span'))).toBe('2024-05-20 2024-05-20 2024-05-22 2024-05-22');
    expect(told(bounds('2024-05-16~', 'instant'))).toBe('2024-05-14 2024-05-18 2024-05-15 2024-05-19');
  });

  test('nor is what the record foretells', () => {
    const foretold = boundsOf(edtf('2024-05/2024-06'), { shape: 'span', foretold: true, asOf: AS_OF, zone: UTC });
    expect(told(foretold)).toBe('2024-05-01 2024-05-31 2024-06-02 2024-07-01');
  });

  test('a date that only the data’s last date stands for cuts nothing', () => {
    const unnamed = boundsOf(edtf('2024-05~'), { shape: 'instant', asOf: { ...AS_OF, isNamed: false }, zone: UTC });
    expect(told(unnamed)).toBe('2024-04-01 2024-06-30 2024-04-02 2024-07-01');
  });
});

test('months are clamped to their last day', () => {
  expect(addMonths(Date.UTC(2024, 4, 31), 1, UTC)).toBe(Date.UTC(2024, 5, 30));
  expect(addMonths(Date.UTC(2024, 2, 31), -1, UTC)).toBe(Date.UTC(2024, 1, 29));
  expect(addMonths(Date.UTC(2024, 11, 15), 2, UTC)).toBe(Date.UTC(2025, 1, 15));
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
    fc.tuple(day, day, day).map((days) => `[${days.join(',')}]`),
    fc.tuple(day, day).map((days) => `{${days.join(',')}}`),
    day.map((a) => `[${a}..]`),
    day.map((a) => `[..${a}]`),
    fc.tuple(fc.constantFrom('', '?', '~', '%'), day).map(([sign, a]) => `${a.slice(0, 5)}${sign}${a.slice(5)}`),
    fc.tuple(day, fc.integer({ min: 21, max: 41 })).map(([a, part]) => `${a.slice(0, 5)}${part}`),
    fc.tuple(day, fc.integer({ min: 1, max: 4 })).map(([a, count]) => `${a.slice(0, 4)}S${count}`),
    fc.constantFrom('1XX6', '2024-0X-1X', '2024-XX-31', '-004X', 'Y17E3'),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...SHAPES), (written, shape) => {
      const result = parseEdtf(written);
      fc.pre(result.ok);
      const { startMin, startMax, endMin, endMax } = boundsOf(result.value, { shape, asOf: AS_OF, zone: UTC });
      fc.pre(endMax > startMin);
      expect(startMin).toBeLessThanOrEqual(startMax);
      expect(endMin).toBeLessThanOrEqual(endMax);
      expect(startMin).toBeLessThan(endMax);
    }),
    { numRuns: 1000 },
  );
});

test('a doubt never makes an event surer or its extent shorter, and two doubts do no less than one', () => {
  const day = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 864e5, max: Date.UTC(2025, 0, 1) / 864e5 })
    .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));
  const marked = fc
    .tuple(day, fc.constantFrom(10, 7, 4), fc.constantFrom('end', 'year', 'last'))
    .map(([text, length, place]) => (sign: string): string => {
      const date = text.slice(0, length);
      if (place === 'end') return date + sign;
      return place === 'year' ? sign + date : date.replace(/(?=\d+$)/, sign);
    });
  fc.assert(
    fc.property(marked, fc.constantFrom(...SHAPES), fc.constantFrom('', '/..', '/2026'), (write, shape, tail) => {
      const [sure, doubtful, twice] = ['', '?', '%'].map((sign) =>
        boundsOf(edtf(write(sign) + tail), { shape, asOf: AS_OF, zone: UTC }),
      );
      const isWithin = (a: DatedBounds | undefined, b: DatedBounds | undefined): void => {
        if (!a || !b) throw new Error('three of three');
        expect(b.startMin).toBeLessThanOrEqual(a.startMin);
        expect(b.endMax).toBeGreaterThanOrEqual(a.endMax);
        // Where nothing is certain, how late it may begin says nothing of how sure it is.
        if (b.startMax < b.endMin) expect([a.startMax <= b.startMax, a.endMin >= b.endMin]).toEqual([true, true]);
      };
      isWithin(sure, doubtful);
      isWithin(doubtful, twice);
    }),
    { numRuns: 1000 },
  );
});
