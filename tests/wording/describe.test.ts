/** Events in words: what a reader of the built-in dataset and of small ones is told. */
import { describe, expect, test } from 'vitest';
import { describeActors } from '../../src/wording/describe-actors.ts';
import { describeDating } from '../../src/wording/describe-dating.ts';
import { describeCitation } from '../../src/wording/describe-citation.ts';
import { describeFlow, describeQuantity } from '../../src/wording/describe-quantity.ts';
import { describeSources, listSources } from '../../src/wording/describe-sources.ts';
import { describeStatus } from '../../src/wording/describe-status.ts';
import { describeType, typeName } from '../../src/wording/describe-type.ts';
import { describeAsOf, describeWhen } from '../../src/wording/describe-when.ts';
import { describeWhere } from '../../src/wording/describe-where.ts';
import { linksOf } from '../../src/query/relations/find-links.ts';
import type { Dating } from '../../src/selection/selection.ts';
import { listRelations } from '../../src/wording/list-relations.ts';
import { buildTable } from '../../src/events/build.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import type { EventTable } from '../../src/events/types.ts';
import { en } from '../../src/i18n/en.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { tableOf } from '../fixtures/small.ts';
import { DEFAULT_VOCABULARY } from '../fixtures/vocabulary.ts';

const when = (edtf: string, shape: string, extra: object = {}, dating: 'best' | 'article' = 'best') =>
  describeWhen(tableOf(`a | offensive/strike | ${edtf} | ${shape} | ${JSON.stringify(extra)}`), 0, dating, en);

describe('when', () => {
  test.each([
    ['2024-05-14', 'instant', '14 May 2024'],
    ['2024-05-10/2024-05-15', 'span', '10–15 May 2024'],
    ['2024-04~/2024-05~', 'span', 'about April–May 2024'],
    ['2024-05-10/..', 'span', 'began 10 May 2024, ongoing at publication (14–15 May 2024)'],
    ['[2024-05-13..2024-05-15]', 'within', 'once, 13–15 May 2024'],
    ['2024-05-XX', 'within', 'once, May 2024'],
    ['2024-05-10/2024-05-15', 'repeated', 'several times, 10–15 May 2024'],
    ['2024-05-10/..', 'repeated', 'several times, 10 May 2024 – publication (14–15 May 2024)'],
    ['/..', 'state', 'known on 14–15 May 2024, start not given'],
    ['2024-05-14?', 'instant', '14 May 2024 (uncertain)'],
    ['2024-05-14T20:30', 'instant', '14 May 2024, 20:30'],
    ['', 'instant', 'no date'],
  ])('%s as %s: %s', (edtf, shape, text) => {
    expect(when(edtf, shape).text).toBe(text);
  });

  test('the evening of a day, by its hours or by the source’s own words', () => {
    expect(when('2024-05-14T18:00/2024-05-14T22:00', 'instant', { when: { precision: 'part_of_day' } }).text).toBe(
      'evening of 14 May 2024',
    );
    expect(when('2024-05-14', 'instant', { when: { part: 'evening' } }).text).toBe('evening of 14 May 2024');
  });

  const outside = {
    when: { basis: 'outside', stated: '/..', attested: '2024-05-14' },
    evidence: [
      { source: 'paper', paragraphs: [8] },
      { source: 'other', note: 'Says 12 May.' },
    ],
  };

  test('a date from outside carries a ° right behind it', () => {
    expect(when('2024-05-12~/..', 'span', outside)).toEqual({
      text: 'began about 12 May 2024°, ongoing at publication (14–15 May 2024)',
      short: 'began about 12 May°, ongoing',
      isOutside: true,
    });
  });

  test('by the source alone there is no °, and nothing that came from outside', () => {
    const words = when('2024-05-12~/..', 'span', outside, 'article');
    expect(words).toEqual({
      text: 'known on 14–15 May 2024, start not given',
      short: 'known on 14–15 May',
      isOutside: false,
    });
    expect(when('2024-05-12', 'instant', { when: { basis: 'outside', stated: null } }, 'article').text).toBe('no date');
  });

  test('how it is known: outside sources and their notes only in the best dating', () => {
    const table = tableOf(
      `a | offensive/strike | 2024-05-12~/.. | span | ${JSON.stringify({ ...outside, when: { ...outside.when, wording: 'are fighting', note: 'Read there.' } })}`,
    );
    const best = describeDating(table, 0, 'best', en);
    expect(best?.sentences).toContain('The source’s own words: “are fighting”.');
    expect(best?.sentences).toContain('The source alone supports: known on 14–15 May 2024, start not given.');
    expect(best?.outside).toEqual([{ source: table.sources.get('other'), note: 'Says 12 May.' }]);
    const article = describeDating(table, 0, 'article', en);
    expect(article?.outside).toEqual([]);
    expect(article?.sentences.join(' ')).not.toContain('Read there.');
  });
});

test('what is only claimed was told, not known; an assumed date says so, and is gone when the article gives none', () => {
  const claimed = { certainty: { assertion: 'claimed', by: 'speaker', coding: 'high' } };
  expect(when('/..', 'state', claimed)).toMatchObject({
    text: 'told on 14–15 May 2024, start not given',
    short: 'told on 14–15 May',
  });
  const assumed = { when: { basis: 'assumed', stated: null, rules: ['Assumed to be the same week.'] } };
  expect(when('[2024-05-13..2024-05-15]', 'within', assumed).text).toBe('once, 13–15 May 2024 (assumed)');
  const table = tableOf(`a | diplomatic/speech | [2024-05-13..2024-05-15] | within | ${JSON.stringify(assumed)}`);
  expect(describeDating(table, 0, 'best', en)?.sentences).toEqual([
    'The source alone gives no date.',
    'Dated: assumed.',
    'Assumed to be the same week.',
  ]);
  expect(describeDating(table, 0, 'article', en)).toEqual({
    isOutside: false,
    sentences: ['The source alone gives no date.'],
    outside: [],
  });
});

test('an open end is “ongoing at publication” only of what had begun by then, and where the data say up to when they know', () => {
  const said = (edtf: string, shape: string, members = {}): string =>
    describeWhen(tableOf(`a | offensive/strike | ${edtf} | ${shape} | {}`, members), 0, 'best', en).text;
  const noAsOf = { asOf: undefined };
  expect(said('2024-05-10/..', 'span', noAsOf)).toBe('began 10 May 2024, end not given');
  expect(said('2024-05-10/..', 'repeated', noAsOf)).toBe('several times since 10 May 2024, end not given');
  expect(said('2024-06-01/..', 'span')).toBe('began 1 June 2024, end not given');
});

test('a part whose whole is only inferred has a date that is only inferred', () => {
  const part = (basis: string): object => ({
    when: { basis: 'containment' },
    relations: [{ type: 'part_of', to: 'b', basis }],
  });
  const said = (basis: string): string =>
    describeWhen(
      tableOf(
        `a | diplomatic/statement | 2024-05-14 | instant | ${JSON.stringify(part(basis))}\nb | diplomatic/speech | 2024-05-14 | instant`,
      ),
      0,
      'best',
      en,
    ).text;
  expect([said('inferred'), said('stated')]).toEqual(['14 May 2024 (inferred)', '14 May 2024']);
});

describe('a transfer read from a claim about something else', () => {
  const event = (assertion: string, status: string): EventTable =>
    tableOf(
      `a | other/arms_supply | /.. | state | ${JSON.stringify({
        certainty: { assertion, by: 'anna' },
        flow: { kind: 'supply', from: ['land'], to: ['town'], goods: 'drones', status },
      })}`,
    );
  const flowOf = (table: EventTable): string => describeFlow(table, 0, table.records[0]!.flow!, en).status;

  test('is inferred from it, and never claimed itself', () => {
    for (const status of ['claimed', 'implied']) {
      const table = event('claimed', status);
      expect(describeStatus(table, 0, en)).toMatchObject({
        text: 'Inferred from a claim by Anna',
        short: 'inferred',
        strong: 'Inferred',
        rest: 'from a claim by Anna',
      });
      expect(flowOf(table)).toBe('inferred from a claim by Anna');
      expect(describeCitation(table, 0, 'best', '', en)).toContain('Inferred from a claim by Anna.');
    }
  });

  test('what the claim itself says is on its way is claimed', () => {
    const table = event('claimed', 'under_way');
    expect([describeStatus(table, 0, en).text, flowOf(table)]).toEqual([
      'Claimed by Anna',
      'under way, as claimed by Anna',
    ]);
    expect(describeStatus(event('reported', 'claimed'), 0, en).text).toBe('Reported by the source');
  });

  test('an end that the source does not give is inferred', () => {
    const ends = (from: string, to: string): string =>
      flowOf(
        tableOf(
          `a | other/aid_delivery | /.. | state | ${JSON.stringify({
            where: [
              { place: 'land', role: 'origin', precision: 'country', basis: from },
              { place: 'town', role: 'destination', precision: 'city', basis: to },
            ],
            flow: { kind: 'supply', from: ['land'], to: ['town'], goods: 'drones', status: 'delivered' },
          })}`,
        ),
      );
    expect([ends('stated', 'stated'), ends('implied', 'stated'), ends('stated', 'implied')]).toEqual([
      'delivered',
      'delivered; from where is inferred',
      'delivered; to where is inferred',
    ]);
    expect(ends('implied', 'implied')).toBe('delivered; from where to where is inferred');
  });
});

describe('silence is claimed only of what is surely elsewhere', () => {
  const about = (...others: object[]): string => {
    const object = { where: [{ place: 'shire', role: 'object', precision: 'region' }] };
    const lines = [object, ...others.map((where) => ({ where: [where] }))];
    return describeWhere(
      tableOf(
        lines
          .map((extra, i) => `e${i} | offensive/strike | 2024-05-14 | instant | ${JSON.stringify(extra)}`)
          .join('\n'),
      ),
      0,
      en,
    ).text;
  };
  const SILENT = 'about Shire; the source tells of nothing there';

  test.each([
    ['in a town of it', { place: 'town', role: 'location', precision: 'city' }, 'about Shire'],
    [
      'at a point within its outline',
      { geometry: { type: 'Point', coordinates: [36.5, 49.7] }, role: 'location', precision: 'exact' },
      'about Shire',
    ],
    ['on a way to it', { place: 'shire', role: 'destination', precision: 'region' }, 'about Shire'],
    [
      'at a point outside its outline',
      { geometry: { type: 'Point', coordinates: [10, 50] }, role: 'location', precision: 'exact' },
      SILENT,
    ],
    ['somewhere in its country', { place: 'land', role: 'location', precision: 'country' }, SILENT],
    ['that only concerns it', { place: 'shire', role: 'object', precision: 'region' }, SILENT],
  ])('with an event %s', (_, where, text) => {
    expect(about(where)).toBe(text);
  });
});

describe('where', () => {
  const where = (list: object[]) =>
    describeWhere(tableOf(`a | offensive/strike | 2024-05-14 | instant | ${JSON.stringify({ where: list })}`), 0, en);

  test.each([
    ['a town', [{ place: 'town', role: 'location', precision: 'city' }], 'Town · town'],
    ['a region', [{ place: 'shire', role: 'location', precision: 'region' }], 'somewhere in Shire'],
    ['a country', [{ place: 'land', role: 'location', precision: 'country' }], 'only a country is known: Land'],
    ['nothing', [], 'place not given'],
    [
      'an object',
      [{ place: 'shire', role: 'object', precision: 'region' }],
      'about Shire; the source tells of nothing there',
    ],
    [
      'a way',
      [
        { place: 'land', role: 'origin', precision: 'country' },
        { place: 'town', role: 'destination', precision: 'city' },
      ],
      'Land → Town',
    ],
  ])('%s', (_, list, text) => {
    expect(where(list).text).toBe(text);
  });

  test('a spot has its coordinates, a town only what it is known to, a region neither', () => {
    expect(where([{ place: 'town', role: 'location', precision: 'city' }]).places[0]).toMatchObject({
      name: 'Town, Shire',
      precision: 'known to the town; the mark stands at its centre',
    });
    const geometry = { type: 'Point', coordinates: [36.94, 50.29] };
    expect(where([{ geometry, role: 'location', precision: 'exact' }]).places[0]?.precision).toBe('50.290 36.940');
    expect(where([{ geometry, role: 'location', precision: 'near' }]).places[0]?.precision).toBe('near this place');
    expect(where([{ place: 'town', role: 'origin', precision: 'city' }]).places[0]?.precision).toBe(
      'known to the town',
    );
    expect(where([{ place: 'shire', role: 'location', precision: 'region' }]).places[0]).toMatchObject({
      name: 'somewhere in Shire, Land',
      precision: 'known only to the region',
    });
  });
});

test.each([
  [{ kind: 'money', low: 1e9, best: null, high: null, bound: 'at_least', unit: 'USD' }, 'more than US$1 billion'],
  [{ kind: 'fatalities', low: 3, high: 5, unit: 'people' }, '3 to 5 people'],
  [{ kind: 'fatalities', low: 3, bound: 'at_least', unit: 'people' }, 'at least 3 people'],
  [
    { kind: 'places', low: null, best: null, high: null, bound: 'vague', unit: 'villages' },
    'several villages, number not given',
  ],
  [{ kind: 'units', best: 0, unit: 'tanks' }, '0 tanks'],
  [{ kind: 'money', best: null }, 'number not given: money'],
  [{ kind: 'fatalities', best: null }, 'number not given: killed'],
  [{ kind: 'fatalities', low: 9, high: 1 }, '1 to 9 killed (in the file these numbers are not in order)'],
  [
    { kind: 'units', low: 3, best: 9, high: 5, unit: 'tanks' },
    '3 to 9 tanks (in the file these numbers are not in order)',
  ],
] as const)('a quantity %#: %s', (quantity, text) => {
  expect(describeQuantity(quantity, en)).toBe(text);
});

test('a type that is not known is shown by its own id, even one named like a member of every object', () => {
  expect(typeName(DEFAULT_VOCABULARY, 'drone_duel', en)).toBe('drone duel');
  expect(typeName(DEFAULT_VOCABULARY, 'constructor', en)).toBe('constructor');
});

const relationsOf = (of: EventTable, row: number, dating: Dating) =>
  listRelations(of, linksOf(of, dating, row), row, dating, en);

test('a relation is told from both ends, with the days; an inferred one says that it is order alone', () => {
  const table = tableOf(
    'a | offensive/strike | 2024-05-10 | instant\nb | diplomatic/speech | 2024-05-12 | instant | {"relations":[{"type":"response_to","to":"a","basis":"inferred"}]}',
  );
  expect(relationsOf(table, 1, 'best')).toEqual([
    { label: 'Answers', row: 0, title: 'Title of a', note: 'order in time only', days: '2 days earlier' },
  ]);
  expect(relationsOf(table, 0, 'best')).toEqual([
    { label: 'Answered by', row: 1, title: 'Title of b', note: 'order in time only', days: '2 days later' },
  ]);
});

test('a relation that is read from the text is no order in time', () => {
  const table = tableOf(
    'a | offensive/strike | 2024-05-10 | instant\nb | diplomatic/speech | 2024-05-12 | instant | {"relations":[{"type":"about","to":"a","basis":"inferred"}]}',
  );
  expect(relationsOf(table, 1, 'best')[0]?.note).toBe('read from the order of the text');
});

test('in the article’s dating, relations that rest on outside sources alone are gone at both ends', () => {
  const table = tableOf(
    'a | offensive/strike | 2024-05-10 | instant\nb | diplomatic/speech | 2024-05-12 | instant | {"relations":[{"type":"part_of","to":"a","basis":"stated","evidence":[{"source":"other"}]}]}',
  );
  expect(relationsOf(table, 1, 'best').map(({ note }) => note)).toEqual([
    `° from outside the source: ${table.sources.get('other')?.publisher}`,
  ]);
  expect(relationsOf(table, 1, 'article')).toEqual([]);
  expect(relationsOf(table, 0, 'article')).toEqual([]);
});

describe('the built-in dataset', () => {
  const table = buildTable(decodeDataset(builtIn()).document as DatasetDocument);
  const row = (id: string): number => table.indexOf.get(id) ?? -1;

  test('the battle for Vovchansk', () => {
    const battle = row('vovchansk-battle');
    expect(describeWhen(table, battle, 'best', en).text).toBe(
      'began about 12 May 2024°, ongoing at publication (14–15 May 2024)',
    );
    expect(describeWhere(table, battle, en).text).toBe('Vovchansk · town');
    expect(describeActors(table, battle, en).text).toBe('Russian forces against Ukrainian forces');
    expect(describeSources(table, battle, 'best', en)).toMatch(/^The Hill, as republished by GlobalUpFront, ¶8; .+°$/);
    expect(describeStatus(table, battle, en).text).toBe('Reported by the source');
    expect(describeType(table, battle, en)).toBe('ongoing battle');
  });

  test('an article’s paragraph 0 is called its headline', () => {
    expect(listSources(table, row('kharkiv-offensive'), 'best', en)[0]).toMatchObject({
      text: 'The Hill, as republished by GlobalUpFront, headline, ¶4, 8–9',
      paragraphs: '0, 4, 8–9',
    });
  });

  test('every event says in words when, where, who says so and where it stands; none shows an id', () => {
    for (const at of table.records.keys()) {
      const words = [
        describeWhen(table, at, 'best', en).text,
        describeWhere(table, at, en).text,
        describeStatus(table, at, en).text,
        describeSources(table, at, 'best', en),
        describeActors(table, at, en).text,
      ];
      for (const text of words) expect(text).not.toMatch(/undefined|NaN|\b[a-z]+-[a-z]+-[a-z]+\b|^$/);
    }
  });

  test('by the source alone no date carries a °', () => {
    for (const at of table.records.keys()) {
      expect(describeWhen(table, at, 'article', en).text).not.toContain('°');
      expect(describeSources(table, at, 'article', en)).not.toContain('°');
    }
  });

  test('its as-of date', () => {
    expect(describeAsOf(table, en)).toBe('14–15 May 2024');
  });
});
