/** The axis at any span and width, in the words of the page. */
import { scaleUtc } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millis } from '../../../src/base/brand.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { unitOf } from '../../../src/base/time/units.ts';
import { UNIT_NAMES, type UnitName } from '../../../src/base/time/unit-names.ts';
import { zoneOf } from '../../../src/base/time/zone.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { createTimeScale } from '../../../src/layout/timeline/axis.ts';
import { binEdges } from '../../../src/layout/timeline/bin-edges.ts';
import { layoutAxis, type AxisInput } from '../../../src/layout/timeline/axis-labels.ts';
import { overviewTicks } from '../../../src/panes/timeline/playback/overview-data.ts';
import { timelineWords } from '../../../src/panes/timeline/timeline-words.ts';
import { unitIn } from '../../../src/query/schema.ts';
import { contextOf, parseWindow } from '../../../src/selection/context.ts';
import { tableOf } from '../../fixtures/small.ts';
import { kyivDay } from '../../fixtures/time.ts';

const SECOND = 1000;
const YEAR = 31_556_952 * SECOND;
const ZONES = ['Europe/Kyiv', 'UTC', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'];

/** From ten seconds to ten thousand years, each order of magnitude as likely as the others; from 9000 BC to the year 3000. */
const domains = fc
  .tuple(
    fc.double({ min: Math.log(10 * SECOND), max: Math.log(10_000 * YEAR), noNaN: true }),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([log, place]) => {
    const length = Math.exp(log);
    const start = Date.UTC(-9000, 0) + place * (12_000 * YEAR - length);
    return { start: millis(Math.round(start)), end: millis(Math.round(start + length)) };
  });

const textsOf = (labels: readonly Shape[]) => labels.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
/** The names of the ticks, and the row of weekdays, months or years below them. */
const rowsOf = (input: Omit<AxisInput, 'knownUntil' | 'finest'>, finest: UnitName = 'second') => {
  const more = { knownUntil: input.scale.domain.end, finest: unitOf(input.zone, finest) };
  const texts = textsOf(layoutAxis({ ...input, ...more }, 26).labels);
  return { ticks: texts.filter(({ weight }) => weight === 600), below: texts.filter(({ weight }) => weight !== 600) };
};
const boxOf = (
  { text, x, ...style }: { readonly text: string; readonly x: number; readonly size: number },
  factor = 1,
) => {
  const half = widthBy(factor)(text, style) / 2;
  return [x - half, x + half] as const;
};
const expectApart = (
  labels: readonly { readonly text: string; readonly x: number; readonly size: number }[],
  factor = 1,
) => {
  const boxes = labels.map((label) => boxOf(label, factor)).toSorted((a, b) => a[0] - b[0]);
  boxes.slice(1).forEach((box, i) => expect(box[0]).toBeGreaterThan(boxes[i]![1]));
};
/** As wide as the page's own font, or 12 % wider. */
const widthBy = (factor: number) => (text: string, style: { readonly size: number }) =>
  text.length * style.size * 0.54 * factor;

test('has two labels at least that do not touch each other, and a year where it is not evident', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  fc.assert(
    fc.property(
      domains,
      fc.integer({ min: 240, max: 2000 }),
      fc.constantFrom(1, 1.12),
      fc.constantFrom(...ZONES),
      fc.constantFrom(en, uk),
      fc.option(fc.tuple(fc.double({ min: 0, max: 0.2, noNaN: true }), fc.double({ min: 0.8, max: 1, noNaN: true }))),
      (domain, width, factor, zoneName, messages, window) => {
        const zone = zoneOf(zoneName);
        const scale = createTimeScale(domain, 20, width - 32);
        const measure = widthBy(factor);
        const handles = (window ?? []).map((part) => 20 + part * (width - 52)).map((x) => [x - 8, x + 8] as const);
        const words = timelineWords(messages, { ...table, zone }, domain, () => '', true);
        const { ticks, below } = rowsOf({ scale, zone, words, measure, handles, isYearSaid: false });
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expectApart(ticks, factor);
        expectApart(below, factor);
        const year = /\d{3,}|(?:BC|AD|н\. ?е\.)/u;
        expect([...below, ...ticks].some(({ text }) => year.test(text))).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

test('no label stands under a handle at an end of the axis, and there are two all the same', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  fc.assert(
    fc.property(domains, fc.integer({ min: 320, max: 900 }), fc.nat(30), (domain, width, inset) => {
      const scale = createTimeScale(domain, 20, width - 32);
      const handles = [
        [20 + inset - 16, 20 + inset],
        [width - 32 - inset, width - 16 - inset],
      ] as const;
      const measure = widthBy(1);
      const words = timelineWords(en, table, domain, () => '', true);
      const { ticks, below } = rowsOf({ scale, zone: table.zone, words, measure, handles, isYearSaid: true });
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      for (const label of [...ticks, ...below]) {
        const [left, right] = boxOf(label);
        for (const [from, to] of handles) expect(right <= from || left >= to, label.text).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

test.each([1, 2, 3, 9])('of %d whole seconds two are named, apart from each other', (seconds) => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  const start = Date.UTC(2024, 4, 10, 14, 7, 31);
  const domain = { start: millis(start), end: millis(start + seconds * SECOND) };
  for (const width of [240, 390, 600, 1600]) {
    const scale = createTimeScale(domain, 20, width - 32);
    const words = timelineWords(en, table, domain, () => '', true);
    const { ticks } = rowsOf({ scale, zone: table.zone, words, measure: widthBy(1), handles: [], isYearSaid: false });
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expectApart(ticks);
  }
});

test('the month is said at the first day and where another begins; the year below, unless it is said elsewhere', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  const window = parseWindow('2024-12-28..2025-01-03', contextOf(table))!;
  const scale = createTimeScale(window, 104, 706);
  const words = timelineWords(en, table, window, () => '', true);
  const say = (isYearSaid: boolean) => {
    const { ticks, below } = rowsOf({ scale, zone: table.zone, words, measure: widthBy(1), handles: [], isYearSaid });
    return [ticks.map(({ text }) => text), below.toSorted((a, b) => a.x - b.x).map(({ text }) => text)];
  };
  const days = ['28 Dec', '29', '30', '31', '1 Jan', '2', '3'];
  expect(say(true)).toEqual([days, ['Sat', 'Sun', 'Mon', 'Tue', '2025', 'Thu', 'Fri']]);
  expect(say(false)).toEqual([days, ['2024', 'Sun', 'Mon', 'Tue', '2025', 'Thu', 'Fri']]);
});

test('data that are told by days have no hours on the axis, however wide it is', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  const window = parseWindow('2024-05-10..2024-05-12', contextOf(table))!;
  const words = timelineWords(en, table, window, () => '', true);
  const scale = createTimeScale(window, 104, 1304);
  const input = { scale, zone: table.zone, words, measure: widthBy(1), handles: [], isYearSaid: true };
  const namesOf = (finest: UnitName) => rowsOf(input, finest).ticks.map(({ text }) => text);
  expect(namesOf('day')).toEqual(['10 May', '11', '12']);
  expect(namesOf('hour')).toContain('12:00');
});

test('the two times of an hour that comes twice are told apart below their names', () => {
  const table = tableOf('a | offensive/strike | 2024-10-27T02:30 | instant');
  const domain = { start: millis(Date.UTC(2024, 9, 26, 23, 10)), end: millis(Date.UTC(2024, 9, 27, 3)) };
  const words = timelineWords(en, table, domain, () => '', true);
  const scale = createTimeScale(domain, 104, 684);
  const input = { scale, zone: table.zone, words, measure: widthBy(1), handles: [], isYearSaid: true };
  const { ticks, below } = rowsOf(input, 'minute');
  const told = ticks.map(({ text, x }) => [text, below.find((label) => Math.abs(label.x - x) < 1)?.text ?? '']);
  expect(told).toEqual([
    ['02:30', '27 October 2024'],
    ['03:00', '+03:00'],
    ['03:30', '+03:00'],
    ['03:00', '+02:00'],
    ['03:30', '+02:00'],
    ['04:00', ''],
    ['04:30', ''],
  ]);
});

test('what lies beyond the data is named in muted ink', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  const window = parseWindow('2024-05-08..2024-05-16', contextOf(table))!;
  const words = timelineWords(en, table, window, () => '', true);
  const scale = createTimeScale(window, 104, 706);
  const input = { scale, zone: table.zone, words, measure: widthBy(1), handles: [], isYearSaid: true };
  const { labels } = layoutAxis({ ...input, finest: unitOf(table.zone, 'day'), knownUntil: kyivDay(2024, 5, 16) }, 26);
  const ticks = textsOf(labels).filter(({ size }) => size === 16);
  expect(ticks.map(({ text, token }) => `${text} ${token}`).slice(-2)).toEqual(['15 ink', '16 muted']);
});

test("a moment stands where d3's scaleUtc has it, and a pixel is the moment that d3 reads there", () => {
  const part = fc.double({ min: -0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(domains, fc.integer({ min: 240, max: 2000 }), part, ({ start, end }, width, at) => {
      const scale = createTimeScale({ start, end }, 20, width);
      const d3Scale = scaleUtc([start, end], [20, width]);
      const time = Math.round(start + at * (end - start));
      expect(scale.x(time)).toBeCloseTo(d3Scale(time), 6);
      const x = 20 + at * (width - 20);
      // d3 gives whole milliseconds.
      expect(Math.abs(scale.time(x) - Number(d3Scale.invert(x)))).toBeLessThan(2);
    }),
  );
});

test('the overview names two moments at least, apart from each other', () => {
  fc.assert(
    fc.property(
      domains,
      fc.integer({ min: 320, max: 2000 }),
      fc.constantFrom(...ZONES),
      fc.constantFrom('en' as const, 'uk' as const),
      fc.constantFrom(1, 1.12),
      (domain, width, zoneName, lang, factor) => {
        const ticks = overviewTicks(
          createTimeScale(domain, 0, width),
          unitIn(unitOf(zoneOf(zoneName), 'second'), domain),
          lang === 'en' ? en : uk,
          widthBy(factor),
        );
        // A second of the year 9001 BC fills the least plot with its one date.
        if (lang === 'en' || width >= 400) expect(ticks.length).toBeGreaterThanOrEqual(2);
        ticks.slice(1).forEach((tick, i) => expect(tick.left).toBeGreaterThanOrEqual(ticks[i]!.right + 6));
      },
    ),
    { numRuns: 800 },
  );
});

test('a tick of the overview between two minutes is named to the second, the first one too', () => {
  const start = Date.UTC(2024, 4, 10, 14, 0, 1);
  const scale = createTimeScale({ start: millis(start), end: millis(start + 45 * SECOND) }, 0, 700);
  const [first] = overviewTicks(scale, unitOf(zoneOf('UTC'), 'second'), en, widthBy(1));
  expect(first?.text).toBe('10 May 2024, 14:00:15');
});

test('bins cover the domain, in order, and none is finer than the data', () => {
  fc.assert(
    fc.property(domains, fc.constantFrom(...UNIT_NAMES), fc.constantFrom(...ZONES), (domain, name, zoneName) => {
      const unit = unitOf(zoneOf(zoneName), name);
      const edges = binEdges(createTimeScale(domain, 0, 1000), 4, unit);
      expect(edges[0]).toBeLessThanOrEqual(domain.start);
      expect(edges.at(-1)).toBeGreaterThanOrEqual(domain.end);
      expect(edges.length).toBeLessThan(1000);
      // An hour may be cut to half where the clocks go back by half an hour.
      edges.slice(1).forEach((edge, i) => expect(edge - edges[i]!).toBeGreaterThan(unit.length * 0.45));
    }),
    { numRuns: 400 },
  );
});
