/** How little of a file is enough, and that a bad part of it costs only itself. */
import { describe, expect, test } from 'vitest';
import type { EventRecord } from '../../src/events/format/schema.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { soundDataset } from '../fixtures/dataset.ts';

describe('what follows from the rest may be left out', () => {
  const load = (event: object, more: object = {}): EventRecord => {
    const { sources, places, actors, asOf } = soundDataset();
    const file = {
      format: 'timefront/1',
      id: 'x',
      title: 'X',
      sources,
      places,
      actors,
      asOf,
      ...more,
      events: [event],
    };
    const { table, issues } = buildLoaded(JSON.stringify(file), 'x');
    expect(issues).toEqual([]);
    return table.records[0]!;
  };
  const least = { id: 'a', title: 'A', evidence: [{ source: 'paper' }] };

  test('an id, a title and one source are enough, or an address', () => {
    expect(load(least)).toMatchObject({
      track: 'other',
      type: 'other',
      where: [],
      actors: [],
      certainty: { assertion: 'reported' },
    });
    const { table, issues } = buildLoaded(
      JSON.stringify({
        format: 'timefront/1',
        id: 'x',
        title: 'X',
        events: [{ id: 'a', title: 'A', url: 'https://www.example.org/news/1' }],
      }),
      'x',
    );
    expect(issues).toEqual([]);
    expect(table.document.sources).toMatchObject([{ publisher: 'example.org', url: 'https://www.example.org/news/1' }]);
    expect(table.records[0]?.evidence).toEqual([{ source: 'https://www.example.org/news/1' }]);
  });

  test('a url that is no address names the only source, which has no link; one that is blank names none', () => {
    const shown = (event: object): readonly [number, unknown] => {
      const events = [
        { id: 'sound', title: 'S', url: 'https://example.org/' },
        { id: 'a', title: 'A', ...event },
      ];
      const { table } = buildLoaded(JSON.stringify({ format: 'timefront/1', id: 'x', title: 'X', events }), 'x');
      return [table.count, table.sources.get(table.records[1]?.evidence[0]?.source ?? '')];
    };
    const named = { publisher: 'The Courier, page 3', title: 'The Courier, page 3' };
    const [count, source] = shown({ url: ' The Courier, page 3 ' });
    expect([count, source]).toEqual([2, { id: 'The Courier, page 3', kind: 'other', ...named }]);
    expect(shown({ url: ' ' })).toEqual([1, undefined]);
  });

  test('the track is that of the type, else the last of the dataset', () => {
    expect(load({ ...least, type: 'strike' }).track).toBe('offensive');
    const tracks = [
      { id: 'a', label: 'A' },
      { id: 'z', label: 'Z' },
    ];
    expect(
      load({ ...least, type: 'parley' }, { tracks, types: [{ id: 'parley', label: 'Parley', track: 'a' }] }).track,
    ).toBe('a');
    expect(load(least, { tracks }).track).toBe('z');
  });

  test.each([
    ['2024-05-10', 'instant'],
    ['2024-05-XX', 'within'],
    ['[2024-05-10..2024-05-12]', 'within'],
    ['2024-05-10/2024-05-12', 'span'],
    ['2024-05-10/..', 'span'],
    ['/..', 'state'],
  ])('%s is of the kind “%s”, stated', (edtf, shape) => {
    expect(load({ ...least, when: { edtf } }).when).toMatchObject({ edtf, shape, basis: 'stated' });
  });

  test('a state is attested by the date that the data are as of', () => {
    expect(load({ ...least, when: { edtf: '/..' } }).when?.attested).toBe('[2024-05-14..2024-05-15]');
  });

  test.each([
    ['town', 'city'],
    ['province', 'region'],
    ['land', 'country'],
  ])('a place (%s) is the scene, known to the %s', (place, precision) => {
    expect(load({ ...least, where: [{ place }] }).where).toEqual([{ place, role: 'location', precision }]);
  });

  test('coordinates alone are not said to be exact', () => {
    const where = [{ geometry: { type: 'Point', coordinates: [36.9, 50.3] } }];
    expect(load({ ...least, where }).where[0]).toMatchObject({ role: 'location', precision: 'near' });
  });

  test('an actor is mentioned', () => {
    expect(load({ ...least, actors: [{ actor: 'army' }] }).actors).toEqual([{ actor: 'army', role: 'mentioned' }]);
  });
});

describe('a bad part costs only itself', () => {
  const load = (change: object, event: object = {}) =>
    buildLoaded(
      JSON.stringify({ ...soundDataset(), ...change, events: [{ ...soundDataset().events[0], ...event }] }),
      'x',
    );
  const told = ({ table, issues }: ReturnType<typeof load>): readonly unknown[] => [
    table.count,
    ...issues.map(({ done, code, path }) => `${done} ${code} ${path}`),
  ];

  test.each([
    ['a zone that is none', { timeZone: 'Europe/Atlantis' }, {}, ['left-out time-zone timeZone']],
    ['an as-of date that is none', { asOf: 'May' }, {}, ['left-out edtf asOf']],
    [
      'sources that are no list',
      { sources: 'paper' },
      {},
      ['left-out type sources', 'changed unknown-source events[0].evidence[0].source'],
    ],
    ['an actor without a name', { actors: [{ id: 'army' }] }, {}, ['changed no-name actors[0].name']],
    [
      'a kind of place that is none',
      { places: [{ id: 'town', name: 'Town', kind: 'planet' }] },
      {},
      ['changed place-kind places[0].kind'],
    ],
    [
      'a place of unreadable coordinates',
      { places: [{ id: 'town', name: 'Town', kind: 'town', label: ['here', 'there'] }] },
      {},
      ['left-out coordinates places[0].label'],
    ],
    [
      'no such latitude',
      {},
      { where: [{ geometry: { type: 'Point', coordinates: [136, 120] } }] },
      ['left-out latitude events[0].where[0].geometry'],
    ],
    [
      'a longitude of 190',
      {},
      { where: [{ geometry: { type: 'Point', coordinates: [190, 50] } }] },
      ['changed longitude events[0].where[0].geometry'],
    ],
    [
      'a number in quotes',
      {},
      { quantities: [{ kind: 'injured', best: '12' }] },
      ['changed number-in-quotes events[0].quantities[0].best'],
    ],
    [
      'a word in capitals',
      {},
      { certainty: { assertion: 'Reported' } },
      ['changed word-form events[0].certainty.assertion'],
    ],
    [
      'a precision that is none',
      {},
      { where: [{ place: 'town', precision: 'roughly' }] },
      ['left-out word events[0].where[0].precision'],
    ],
    ['a tag by itself', {}, { tags: 'river' }, ['changed one-of-list events[0].tags']],
    [
      'one actor by its id alone',
      {},
      { actors: 'army' },
      ['changed one-of-list events[0].actors', 'changed short-form events[0].actors[0]'],
    ],
    ['a date by itself', {}, { when: '2024-05-10' }, ['changed short-form events[0].when']],
    ['members that are null', { lede: null, actors: null, view: null }, { label: null, when: null, actors: null }, []],
    [
      'of a list, each bad item by its place in the file',
      {},
      { tags: ['a', {}, 'b', [], 'c'], relations: [7, { type: 'about', to: 'gone' }] },
      [
        'left-out type events[0].relations[0]',
        'left-out type events[0].tags[1]',
        'left-out type events[0].tags[3]',
        'kept unknown-event events[0].relations[1]',
      ],
    ],
    ['a dataset without an id', { id: {} }, {}, ['changed no-id id']],
    ['a dataset with a blank title', { title: '\u200B ' }, {}, ['changed no-name title']],
    [
      'a source that is no page',
      { sources: [{ id: 'paper', publisher: 'P', title: 'T', url: 'javascript:alert(1)' }] },
      {},
      ['left-out address sources[0].url'],
    ],
    [
      'a correction that names no event',
      { corrections: [{ date: '2024-06-01', version: '1.0.1', what: 'a name' }] },
      {},
      [],
    ],
    [
      'a view of nowhere',
      { view: { window: 'spring', bbox: [200, 91, -3, 100] } },
      {},
      ['left-out view-window view.window', 'left-out view-box view.bbox'],
    ],
    [
      'a date that rests on nobody knows what',
      {},
      { when: { edtf: '2024-05-10', basis: 'guess' } },
      ['changed basis events[0].when.basis'],
    ],
    [
      'a role of a place that is none',
      {},
      { where: [{ place: 'town', role: 'nearby' }] },
      ['changed role events[0].where[0].role'],
    ],
    [
      'a line of one place',
      {},
      { where: [{ geometry: { type: 'LineString', coordinates: [[36, 50]] } }] },
      ['left-out coordinates events[0].where[0].geometry'],
    ],
    [
      'an outline with a list too few',
      {},
      {
        where: [
          {
            geometry: {
              type: 'Polygon',
              coordinates: [
                [30, 50],
                [31, 50],
                [31, 51],
              ],
            },
          },
        ],
      },
      ['left-out coordinates events[0].where[0].geometry'],
    ],
    ['control characters', {}, { summary: 'a\u0007b\uD800' }, ['changed control-characters events[0].summary']],
    [
      'a count below zero',
      {},
      { quantities: [{ kind: 'injured', best: -3 }] },
      ['kept amount-negative events[0].quantities[0]'],
    ],
    [
      'two tracks of one id',
      { tracks: [{ id: 'offensive' }, { id: 'offensive', label: 'Again' }] },
      {},
      ['left-out term-twice tracks[1]'],
    ],
    [
      'a claim that nobody makes',
      {},
      { certainty: { assertion: 'claimed' } },
      ['kept claimed-by events[0].certainty.by'],
    ],
    [
      'a relation that is broken',
      {},
      { relations: [{ to: 'advance' }] },
      ['left-out missing events[0].relations[0].type'],
    ],
  ] as const)('%s', (_, change, event, issues) => {
    expect(told(load(change, event))).toEqual([1, ...issues]);
  });

  test('who vouches is never made surer than it was written', () => {
    const { table } = load({}, { certainty: { assertion: 'rumoured' } });
    expect(table.records[0]?.certainty.assertion).toBe('claimed');
  });

  test('an event without an id is given one by its content, the same every time', () => {
    const [a, b] = [load({}, { id: undefined }), load({}, { id: undefined })].map(({ table }) => table.ids[0]);
    expect(a).toMatch(/^row-[a-z0-9]{7}$/);
    expect(a).toBe(b);
  });

  test('what is left out is gone from nothing else: the file as it was read is written again', () => {
    const { table } = load({}, { invented: { kept: true } });
    expect(table.records[0]).toMatchObject({ invented: { kept: true } });
  });
});
