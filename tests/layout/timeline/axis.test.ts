/** The axis at any span and width, in the words of the page. */
import { scaleUtc } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millis } from '../../../src/base/brand.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { unitOf } from '../../../src/base/time/units.ts';
import { UNIT_NAMES } from '../../../src/base/time/unit-names.ts';
import { zoneOf } from '../../../src/base/time/zone.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { binEdges, createTimeScale, layoutAxis } from '../../../src/layout/timeline/axis.ts';
import { overviewTicks } from '../../../src/panes/timeline/playback/overview-data.ts';
import { timelineWords } from '../../../src/panes/timeline/timeline-words.ts';
import { unitIn } from '../../../src/query/schema.ts';
import { tableOf } from '../../fixtures/small.ts';

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
        const { labels } = layoutAxis({ scale, zone, words, measure, handles }, 20, 0, null);
        const ticks = textsOf(labels).filter(({ align }) => align === 'middle');
        const context = textsOf(labels).filter(({ align }) => align !== 'middle');
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        ticks.slice(1).forEach((tick, i) => {
          const before = ticks[i]!;
          const half = (label: { readonly text: string; readonly size: number }) => measure(label.text, label) / 2;
          expect(tick.x - half(tick)).toBeGreaterThan(before.x + half(before));
        });
        const year = /\d{3,}|(?:BC|AD|н\. ?е\.)/u;
        expect([...context, ...ticks].some(({ text }) => year.test(text))).toBe(true);
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
      const ticks = textsOf(layoutAxis({ scale, zone: table.zone, words, measure, handles }, 20, 24, null).labels);
      const named = ticks.filter(({ align }) => align === 'middle');
      expect(named.length).toBeGreaterThanOrEqual(2);
      for (const { text, size, x } of named) {
        const half = measure(text, { size }) / 2;
        for (const [from, to] of handles) expect(x + half <= from || x - half >= to, text).toBe(true);
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
    const input = { scale, zone: table.zone, words, measure: widthBy(1), handles: [] };
    const ticks = textsOf(layoutAxis(input, 20, 0, start).labels).filter(({ align }) => align === 'middle');
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    ticks.slice(1).forEach((tick, i) => {
      const half = (label: { readonly text: string; readonly size: number }) => widthBy(1)(label.text, label) / 2;
      expect(tick.x - half(tick)).toBeGreaterThan(ticks[i]!.x + half(ticks[i]!));
    });
  }
});

test('no month, year or day is cut by a handle, wherever the window ends', () => {
  const table = tableOf('a | offensive/strike | 2024-05-10 | instant');
  const places = fc.tuple(fc.double({ min: 0, max: 0.4, noNaN: true }), fc.double({ min: 0.5, max: 1, noNaN: true }));
  fc.assert(
    fc.property(domains, fc.integer({ min: 320, max: 900 }), places, (domain, width, [from, to]) => {
      const scale = createTimeScale(domain, 20, width - 32);
      const at = (part: number): number => 20 + part * (width - 52);
      const handles = [
        [at(from) - 16, at(from)],
        [at(to), at(to) + 16],
      ] as const;
      const words = timelineWords(en, table, domain, () => '', true);
      const input = { scale, zone: table.zone, words, measure: widthBy(1), handles };
      const context = textsOf(layoutAxis(input, 20, 24, null).labels).filter(({ align }) => align !== 'middle');
      for (const { text, size, x } of context)
        for (const [left, right] of handles)
          expect(x + widthBy(1)(text, { size }) <= left || x >= right, text).toBe(true);
    }),
    { numRuns: 500 },
  );
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
