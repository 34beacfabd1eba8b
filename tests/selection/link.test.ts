import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { DAY } from '../../src/base/calendar.ts';
import { parseIsoUnit } from '../../src/events/iso-date.ts';
import type { EventId } from '../../src/events/types.ts';
import { decodeArea } from '../../src/selection/area.ts';
import { encodeArea } from '../../src/selection/encode-area.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink, writeLink } from '../../src/selection/link.ts';
import { DEFAULT_SELECTION, LIST_KEYS, MODES, type Filters, type Selection } from '../../src/selection/selection.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';

const context = contextOf(tableOf(ALL_SHAPES));
const read = (query: string) => parseLink(query, context);
const day = (text: string): number => parseIsoUnit(text, context.zone)?.start ?? Number.NaN;

test('an empty link is the dataset’s own view, and writes nothing', () => {
  expect(read('').selection).toEqual(DEFAULT_SELECTION);
  expect(writeLink(DEFAULT_SELECTION, context)).toBe('');
});

test.each([
  't=2024-05-10..2024-05-12',
  't=2024-05-10T06:00..2024-05-10T17:59',
  'at=2024-05-13',
  'at=2024-05-13T20:00',
  'mode=sofar',
  'dating=article',
  'track=offensive',
  'track=!offensive~diplomatic',
  'type=strike',
  'place=shire',
  'certainty=reported~claimed',
  'src=paper',
  'basis=stated',
  'prec=t.day~g.region',
  'actor=by.anna~boris',
  'sel=visit',
  'bbox=29.6,47.9,38.2,52.3',
  'll=50.29,36.94,8.5',
  'view=table',
  'ui=lite',
  'hide=title~share',
  'theme=dark',
  'q=%D0%92%D0%BE%D0%B2%D1%87%D0%B0%D0%BD%D1%81%D1%8C%D0%BA',
  'q=%21a%7Eb',
  'area=_p%7EiF%7Eps%7CU_ulLnnqC_mqNvxq%60%40',
  'cmp=2024-04-01..2024-04-30',
  'view=responses',
  'lang=uk',
  'motion=none',
  'gest=coop',
  'step=day',
  'speed=0.25',
  'voices=2',
  'play=1',
  'data=other-set',
  'snapshot=1.0.0',
  'snapshot=2.0.0-rc.1%2Bb7',
  'data=.%2Fsets%2Fa.json',
])('%s comes back as it was', (query) => {
  const { selection, dropped } = read(`?${query}`);
  expect(dropped).toEqual([]);
  expect(writeLink(selection, context)).toBe(query);
});

test.each([
  ['t=2024-05-12..2024-05-10', 't'],
  ['t=yesterday..today', 't'],
  ['t=2024-04-31..2024-05-01', 't'],
  ['t=2024-05-01T10:00%2B02:00..2024-05-03', 't'],
  ['at=never', 'at'],
  ['mode=loud', 'mode'],
  ['sel=nobody', 'sel'],
  ['bbox=1,2,3', 'bbox'],
  ['ll=91,0,5', 'll'],
  ['speed=900', 'speed'],
  ['track=sideways', 'track'],
  ['view=globe', 'view'],
  ['data=javascript:alert(1)', 'data'],
  ['data=http://a.example/x.json', 'data'],
  ['hide=source', 'hide'],
  ['v=2', 'v'],
  ['snapshot=', 'snapshot'],
  ['snapshot=a%20b', 'snapshot'],
  ['q=', 'q'],
  ['area=abc', 'area'],
  ['area=_p~iF', 'area'],
  ['voices=1', 'voices'],
  ['voices=!2', 'voices'],
  ['cmp=2024-05-03..2024-05-01', 'cmp'],
  ['story=0', 'story'],
  ['story=3', 'story'],
  ['story=x', 'story'],
])('%s is left out and named, the rest is honoured', (bad, key) => {
  const { selection, dropped } = read(`${bad}&theme=dark`);
  expect(dropped).toEqual([key]);
  expect(selection).toEqual({ ...DEFAULT_SELECTION, theme: 'dark' });
});

test('words for the ends of the data, and a bare “latest-30d”', () => {
  const all = read('t=earliest..latest').selection.window;
  expect(all).toEqual(context.extent);
  expect(read('t=latest-30d').selection.window).toEqual({
    start: context.extent.end - 30 * DAY,
    end: context.extent.end,
  });
  expect(read('t=latest-30d..latest')).toEqual(read('t=latest-30d'));
});

test('months and years are whole units, the end inclusive', () => {
  expect(read('t=2024-04..2024-05').selection.window).toEqual({ start: day('2024-04-01'), end: day('2024-06-01') });
  expect(read('t=2023..2023').selection.window).toEqual({ start: day('2023-01-01'), end: day('2024-01-01') });
});

test('the dataset’s own window is not written', () => {
  expect(read('t=2024-05-08..2024-05-16').selection.window).toBeNull();
});

test('a playhead outside the window is clamped', () => {
  expect(read('t=2024-05-10..2024-05-12&at=2024-05-01').selection.at).toBe(day('2024-05-10'));
  expect(read('t=2024-05-10..2024-05-12&at=2024-06-01').selection.at).toBeNull();
});

test('a layer of the map is an id; the bundled map is none, and what is no id is dropped', () => {
  expect(read('base=relief').selection.base).toBe('relief');
  expect(writeLink(read('theme=dark&base=relief').selection, context)).toBe('base=relief&theme=dark');
  expect([read('base=vector').selection.base, read('base=vector').dropped]).toEqual([null, []]);
  for (const bad of ['Relief', 'a%20b', 'https://x.example/', ''])
    expect(read(`base=${bad}`).dropped).toEqual(['base']);
});

test('unknown keys are kept, after the known ones, in their order', () => {
  const { selection, dropped } = read('zeta=1&mode=sofar&omega=a%20b&nearby=_p~iF');
  expect(dropped).toEqual([]);
  expect(writeLink(selection, context)).toBe('mode=sofar&zeta=1&omega=a%20b&nearby=_p~iF');
});

test('a plus is a space, an escaped tilde inside a list item is no separator', () => {
  expect(read('q=a+b').selection.filters.q?.values).toEqual(['a b']);
  expect(read('omega=a+b').selection.unknown).toEqual([['omega', 'a b']]);
  expect(read('actor=by.anna%7Eboris').dropped).toEqual(['actor']);
});

test('the same key twice: the first counts', () => {
  expect(read('mode=sofar&mode=moment')).toMatchObject({
    selection: { ...DEFAULT_SELECTION, mode: 'sofar' },
    dropped: ['mode'],
  });
});

test('neither a broken escape nor a prototype’s name does harm', () => {
  expect(read('sel=%E0%A4%A').dropped).toEqual(['sel']);
  expect(read('__proto__=1&constructor=2').dropped).toEqual([]);
  expect(read(`utm=${'9'.repeat(9000)}&mode=sofar&t=${'9'.repeat(9000)}`)).toMatchObject({
    dropped: ['utm', 't'],
    selection: { mode: 'sofar', unknown: [] },
  });
});

const values: Readonly<Record<string, readonly string[]>> = {
  track: ['offensive', 'diplomatic', 'other'],
  type: ['strike', 'speech'],
  place: ['land', 'shire', 'town'],
  certainty: ['reported', 'claimed'],
  src: ['paper', 'other'],
  basis: ['stated', 'outside'],
  prec: ['t.day', 'g.city', 'g.region'],
  actor: ['anna', 'by.anna', 'to.boris'],
};
const search = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const corner = fc
  .tuple(fc.integer({ min: -18_000_000, max: 18_000_000 }), fc.integer({ min: -9_000_000, max: 9_000_000 }))
  .map(([x, y]) => [x / 1e5, y / 1e5] as const);
const area = fc.array(corner, { minLength: 3, maxLength: 12 }).map(encodeArea);
const one = (text: fc.Arbitrary<string>) => text.map((value) => ({ values: [value], exclude: false }));
const filters: fc.Arbitrary<Filters> = fc.record(
  {
    ...Object.fromEntries(
      LIST_KEYS.map((key) => [
        key,
        fc.record({ values: fc.subarray([...(values[key] ?? [])], { minLength: 1 }), exclude: fc.boolean() }),
      ]),
    ),
    q: one(search),
    area: one(area),
    voices: one(fc.constantFrom('2', '3', '12')),
  },
  { requiredKeys: [] },
);
const minute = fc
  .integer({ min: day('2024-05-01') / 60000, max: day('2024-05-20') / 60000 })
  .map((at) => millis(at * 60000));
const selections: fc.Arbitrary<Selection> = fc
  .record({
    window: fc.option(
      fc
        .tuple(minute, minute)
        .filter(([a, b]) => b - a > 120_000)
        .map(([start, end]) => ({ start, end })),
    ),
    compare: fc.option(
      fc
        .tuple(minute, minute)
        .filter(([a, b]) => b - a > 120_000)
        .map(([start, end]) => ({ start, end })),
    ),
    at: fc.constant(null),
    mode: fc.constantFrom(...MODES),
    dating: fc.constantFrom('best' as const, 'article' as const),
    filters,
    selected: fc.option(fc.constantFrom('visit', 'ground').map((id) => id as EventId)),
    theme: fc.constantFrom('auto' as const, 'dark' as const),
    speed: fc.constantFrom(0.25, 1, 8),
    unknown: fc.array(fc.tuple(fc.stringMatching(/^[a-z]{9,12}$/), fc.string({ unit: 'grapheme', maxLength: 12 })), {
      maxLength: 2,
    }),
  })
  .map((part) => ({ ...DEFAULT_SELECTION, ...part }));

test('an area is the published polyline, and a stranger may leave its tilde as it is', () => {
  // The example of the format's own description.
  expect(
    encodeArea([
      [-120.2, 38.5],
      [-120.95, 40.7],
      [-126.453, 43.252],
    ]),
  ).toBe('_p~iF~ps|U_ulLnnqC_mqNvxq`@');
  expect(decodeArea('_p~iF~ps|U_ulLnnqC_mqNvxq`@')).toEqual([
    [-120.2, 38.5],
    [-120.95, 40.7],
    [-126.453, 43.252],
  ]);
  expect(read('area=_p~iF~ps|U_ulLnnqC_mqNvxq`@').dropped).toEqual([]);
});

test('whatever is written reads back the same, and no value ends in a dot', () => {
  fc.assert(
    fc.property(selections, (selection) => {
      const query = writeLink(selection, context);
      expect(query).not.toMatch(/\.(?:&|$)/);
      const back = read(query);
      expect(back.dropped).toEqual([]);
      expect(back.selection).toEqual(selection);
    }),
    { numRuns: 400, seed: 7 },
  );
});

test('no query string makes the parser throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (query) => {
      const { selection } = read(query);
      expect(parseLink(writeLink(selection, context), context).selection).toEqual(selection);
    }),
    { numRuns: 400, seed: 11 },
  );
});
