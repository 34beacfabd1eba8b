/**
 * The EDTF that is read against a table of texts, and against two packages as oracles. Where those are known to differ we are right
 * by the specification or by the codebook, and the generators below keep clear of it:
 * - `edtf` 4.11.1: `20240510` is a day in 1970; `[a..b]` ends with a; unknown ends are null (1970); 29 February 2023 is 1 March;
 *   `T24:00` is taken; a time is a moment, not a second; an interval whose end is coarser than its start is refused;
 * - `@edtf-ts/core` 0.4.2: the offset of a time is ignored; times without seconds are refused; open ends are years 275760 and -271821;
 * - of `2024-X1` and `2024-05-X2` they take the last to be December, the 31st, or a month that is none;
 * - `edtf` takes no qualifier after unspecified digits (`2024-XX~`), counts seasons as quarters, and the first third of a year to May;
 * - `@edtf-ts/core` takes 25–28 for seasons of the south and refuses 29–32, and long years below 1 with significant digits;
 * - both take significant digits (`1950S2`) for the year alone, the first also `{a..b}` for its first date, and `/` and `XXXX`, which have no plain bounds.
 */
import { readFileSync } from 'node:fs';
import { parse as parseOther } from '@edtf-ts/core';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EdtfDate } from '../../src/events/edtf-date.ts';
import { readPlainEdtf, type Edtf, type EdtfEnd } from '../../src/events/edtf.ts';
import { parseEdtf } from '../../src/events/edtf-parse.ts';
import { DAY } from '../../src/base/calendar.ts';
import { isoText } from '../../src/base/time/instants.ts';
import { UTC, zoneOf, type Zone } from '../../src/base/time/zone.ts';
import { parseIsoUnit } from '../../src/events/iso-date.ts';

const lines = readFileSync(new URL('../fixtures/edtf.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));
const cases = lines.map((line) => line.split(' | ').map((part) => part.trim()) as [string, string]);

const KYIV = zoneOf('Europe/Kyiv');
const momentIn = (time: number, zone: Zone): string =>
  new Date(zone.toWall(time))
    .toISOString()
    .replace(/:00\.000Z$|\.000Z$/, '')
    .replace(/T00:00$/, '');
const told = (date: EdtfDate, zone = KYIV): string =>
  [
    `${date.unit}${date.unspecified ? 'X' : ''}${date.qualifier ?? ''}`,
    ...(date.parts ?? []),
    momentIn(date.start, zone),
    momentIn(date.end, zone),
    ...(date.masked ? [`(${date.masked.unit})`] : []),
    ...(date.estimate === undefined ? [] : [`about ${date.estimate}`]),
  ].join(' ');
const end = (value: EdtfEnd): string => (typeof value === 'string' ? value : told(value));
const describeEdtf = (value: Edtf): string => {
  if (value.kind === 'date') return told(value);
  if (value.kind === 'interval') return `${end(value.from)} / ${end(value.to)}`;
  const { open, isAll, members } = value;
  const more = [open ?? [], isAll ? 'all' : [], members ? `of ${members.length}` : []].flat();
  return [`${told(value.first)} .. ${told(value.last)}`, ...more].join(' ');
};
const read = (text: string): string => {
  const result = parseEdtf(text, 'Europe/Kyiv');
  return result.ok ? describeEdtf(result.value) : `refused ${result.problem.code} ${result.problem.position}`;
};

test.each(cases)('“%s” is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('the table has more than a hundred cases', () => {
  expect(cases.length).toBeGreaterThan(100);
});

const pad = (value: number, width = 2): string => String(value).padStart(width, '0');
// The oracles list the members of what they read, day by day: a narrow range keeps that bearable.
const year = fc.integer({ min: 1990, max: 2030 });
const month = fc.integer({ min: 1, max: 12 });
const anyDay = fc
  .tuple(year, month, fc.integer({ min: 1, max: 31 }))
  .map(([y, m, d]) => `${pad(y, 4)}-${pad(m)}-${pad(d)}`);
const isReal = (text: string): boolean => new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);
const realDay = anyDay.filter((text) => !Number.isNaN(new Date(`${text}T00:00:00Z`).getTime()) && isReal(text));
const unit = fc.oneof(
  year.map((y) => pad(y, 4)),
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}`),
  realDay,
  fc.tuple(year, month).map(([y, m]) => `${pad(y, 4)}-${pad(m)}-XX`),
  year.map((y) => `${pad(y, 4)}-XX`),
  year.map((y) => `${pad(y, 4).slice(0, 3)}X`),
);
const mark = fc.constantFrom('', '?', '~', '%');
const time = fc
  .tuple(realDay, fc.integer({ min: 0, max: 86399 }))
  .map(([d, s]) => `${d}T${pad(Math.floor(s / 3600))}:${pad(Math.floor(s / 60) % 60)}:${pad(s % 60)}`);

const outer = (text: string): [number, number] => {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(`${text}: ${result.problem.code}`);
  const { value } = result;
  if (value.kind === 'date') return [value.start, value.end];
  if (value.kind === 'set') return [value.first.start, value.last.end];
  return [typeof value.from === 'object' ? value.from.start : NaN, typeof value.to === 'object' ? value.to.end : NaN];
};
const oracleA = (text: string): [number, number] => {
  const value = edtf(text);
  return [Number(value.min), Number(value.max) + 1];
};
const oracleB = (text: string): [number, number] => {
  const result = parseOther(text);
  if (!result.success) throw new Error(text);
  return [Number(result.value.min), Number(result.value.max) + 1];
};

describe('the oracles agree', () => {
  test('on dates with qualifiers and unspecified digits', () => {
    fc.assert(
      fc.property(unit, mark, (text, qualifier) => {
        const sign = text.includes('X') ? '' : qualifier;
        expect(outer(text + sign)).toEqual(oracleA(text + sign));
        expect(outer(text + sign)).toEqual(oracleB(text + sign));
      }),
    );
  });

  test('on years before 1 and beyond 9999, unspecified digits in any place, and seasons', () => {
    const years = fc.oneof(
      fc.integer({ min: 1, max: 3000 }).map((y) => `-${pad(y, 4)}`),
      fc.integer({ min: 10_000, max: 250_000 }).map((y) => `Y${y}`),
    );
    const masked = fc
      .tuple(realDay, fc.subarray([2, 3, 5, 6, 8, 9]), fc.constantFrom(10, 7, 4))
      .map(([day, places, length]) =>
        Array.from(day)
          .map((sign, at) => (places.includes(at) ? 'X' : sign))
          .join('')
          .slice(0, length),
      );
    fc.assert(
      fc.property(fc.oneof(years, masked), (text) => {
        fc.pre(parseEdtf(text).ok && !/-X\d/.test(text));
        expect(outer(text)).toEqual(oracleA(text));
        expect(outer(text)).toEqual(oracleB(text));
      }),
    );
  });

  test('on seasons, quarters, thirds and halves of a year (the first alone on quarters and halves)', () => {
    const each = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => `2024-${from + index}`);
    for (const text of [...each(21, 24), ...each(33, 41)]) expect(outer(text)).toEqual(oracleB(text));
    for (const text of [...each(33, 36), ...each(40, 41)]) expect(outer(text)).toEqual(oracleA(text));
  });

  test('on exponents, on all of some dates, and on a set that is open at one side', () => {
    const small = fc.tuple(fc.integer({ min: 1, max: 26 }), fc.integer({ min: 3, max: 4 }));
    fc.assert(
      fc.property(small, realDay, realDay, ([digits, exponent], a, b) => {
        const text = `Y${digits}E${exponent}`;
        expect(outer(text)).toEqual(oracleA(text));
        const [first, last] = [a, b].toSorted();
        expect(outer(`{${first},${last}}`)).toEqual(oracleA(`{${first},${last}}`));
        expect(outer(`{${first},${last}}`)).toEqual(oracleB(`{${first},${last}}`));
        expect(outer(`[${first}..]`)[0]).toBe(oracleA(`[${first}..]`)[0]);
        expect(outer(`[..${last}]`)[1]).toBe(oracleB(`[..${last}]`)[1]);
      }),
    );
  });

  test('on marks beside a part of the date, and on lists of days by the first and the last', () => {
    fc.assert(
      fc.property(realDay, realDay, mark, (a, b, sign) => {
        const [y, m, d] = a.split('-');
        for (const text of [`${sign}${y}-${m}-${d}`, `${y}${sign}-${m}-${d}`, `${y}-${m}-${sign}${d}`])
          expect(outer(text)).toEqual(oracleB(text));
        const list = `[${[a, b].toSorted().join(',')}]`;
        if (a !== b) expect(outer(list)).toEqual(oracleB(list));
      }),
    );
  });

  test('on intervals of days', () => {
    fc.assert(
      fc.property(realDay, realDay, mark, (a, b, sign) => {
        const text = [a, b].toSorted().join('/') + sign;
        expect(outer(text)).toEqual(oracleA(text));
        expect(outer(text)).toEqual(oracleB(text));
      }),
    );
  });

  test('on one of a set of days (the second oracle alone)', () => {
    // Short stretches: the oracle lists every day of the set, and over decades that takes it seconds.
    fc.assert(
      fc.property(realDay, fc.integer({ min: 1, max: 400 }), (a, days) => {
        const start = parseIsoUnit(a, UTC)?.start ?? Number.NaN;
        const text = `[${a}..${isoText(start + days * DAY, UTC)}]`;
        expect(outer(text)).toEqual(oracleB(text));
      }),
    );
  });

  test('on times: the first for offsets, the second for how long a second is', () => {
    fc.assert(
      fc.property(time, fc.constantFrom('Z', '+03:00', '-04:30', '+14:00'), (text, offset) => {
        expect(outer(text)).toEqual(oracleB(text));
        expect(outer(text + offset)[0]).toBe(Number(edtf(text + offset).min));
      }),
    );
  });

  test('on which days exist (the second oracle alone)', () => {
    fc.assert(
      fc.property(anyDay, (text) => {
        expect(parseEdtf(text).ok).toBe(parseOther(text).success);
      }),
    );
  });

  test('whatever we take of random text, the second oracle takes too, but for times without seconds', () => {
    const letters = fc.string({
      unit: fc.constantFrom('2', '0', '1', '4', '-', '/', '.', 'X', '~', '?', '%', 'T', ':', '[', ']', 'Z'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(letters, (text) => {
        if (parseEdtf(text).ok && !/T\d\d(?!:\d\d:\d\d)/.test(text)) expect(parseOther(text).success).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('a known deviation of each oracle still stands: when it goes, this list can be shortened', () => {
  expect(Number(edtf('20240510').min)).toBe(20240510);
  expect(Number(edtf('[2024-05-14..2024-05-15]').max)).toBe(Date.UTC(2024, 4, 15) - 1);
  expect(oracleB('2024-05-14T20:00:00+03:00')[0]).toBe(Date.UTC(2024, 4, 14, 20));
});

/** A date by its parts, and how EDTF writes it. */
interface Parts {
  readonly digits: readonly string[];
  readonly before: readonly string[];
  readonly after: readonly string[];
}
const write = ({ digits, before, after }: Parts): string =>
  digits.map((part, at) => `${before[at] ?? ''}${part}${after[at] ?? ''}`).join('-');

const parts: fc.Arbitrary<Parts> = fc
  .tuple(realDay, fc.integer({ min: 1, max: 3 }), fc.array(mark, { minLength: 3 }), fc.array(mark, { minLength: 3 }))
  .map(([day, count, before, after]) => ({
    digits: day.split('-').slice(0, count),
    before: before.slice(0, count),
    after: after.slice(0, count),
  }));

describe('what is written is what is read', () => {
  test('of a date with marks at any place: its unit, and which parts are doubtful in what way', () => {
    fc.assert(
      fc.property(parts, (date) => {
        const { digits, before, after } = date;
        const result = parseEdtf(write(date));
        if (!result.ok || result.value.kind !== 'date') throw new Error(write(date));
        const { start, end: until, unit: length, qualifier, parts: marked } = result.value;
        const plain = parseIsoUnit(digits.join('-'), UTC);
        expect([start, until]).toEqual([plain?.start, plain?.end]);
        expect(length).toBe(['year', 'month', 'day'][digits.length - 1]);
        const all = [...before, ...after].join('');
        expect(qualifier === '%' || qualifier === '?').toBe(/[?%]/.test(all));
        expect(qualifier === '%' || qualifier === '~').toBe(/[~%]/.test(all));
        const doubtful = ['year', 'month', 'day'].filter(
          (_, at) => before[at] || after.slice(at).some((sign) => sign !== ''),
        );
        // A mark of every part is one of the whole date.
        const isWhole = doubtful.slice(0, digits.length).length === digits.length || after.at(-1) !== '';
        expect(marked ?? []).toEqual(isWhole ? [] : doubtful);
      }),
    );
  });

  test('of an interval and of a list: each date for itself', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const whole = parseEdtf(`${write(a)}/${write(b)}`);
        const [from, to] = [a, b].map((date) => parseEdtf(write(date)));
        if (whole.ok)
          expect(whole.value).toEqual({ kind: 'interval', from: from?.ok && from.value, to: to?.ok && to.value });
        else expect(whole.problem.code).toBe('interval-order');
      }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(realDay, { minLength: 2, maxLength: 5 }), fc.boolean(), (days, isAll) => {
        const list = parseEdtf(isAll ? `{${days.join(',')}}` : `[${days.join(',')}]`);
        if (!list.ok || list.value.kind !== 'set') throw new Error(days.join());
        expect(list.value.members?.map(([first]) => isoText(first.start, UTC))).toEqual(days.toSorted());
        expect(list.value.isAll === true).toBe(isAll);
      }),
    );
  });

  test('what our own datasets are read by reads the same, or leaves it to the other', () => {
    const letters = fc.string({
      unit: fc.constantFrom(
        '2024',
        '-05',
        '-14',
        'T20:00',
        '/',
        '..',
        'X',
        'XX',
        '~',
        '?',
        ':59',
        '+03:00',
        '[',
        ']',
        'Z',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.oneof(letters, parts.map(write), unit, time), (text) => {
        const plain = readPlainEdtf(text, 'Europe/Kyiv');
        const result = parseEdtf(text, 'Europe/Kyiv');
        if (plain) expect(result.ok && result.value).toEqual(plain);
      }),
      { numRuns: 3000 },
    );
    for (const [text] of cases) {
      const plain = readPlainEdtf(text, 'Europe/Kyiv');
      if (plain) expect(describeEdtf(plain)).toBe(read(text));
    }
  });
});

test('a time is the same wall clock for every reader, whatever the reader’s own zone', () => {
  expect(read('2024-05-14T21:30Z')).toBe('minute 2024-05-15T00:30 2024-05-15T00:31');
  const inWashington = parseEdtf('2024-05-14T21:30Z', 'America/New_York');
  expect(inWashington.ok && told(inWashington.value as EdtfDate, zoneOf('America/New_York'))).toBe(
    'minute 2024-05-14T17:30 2024-05-14T17:31',
  );
});
