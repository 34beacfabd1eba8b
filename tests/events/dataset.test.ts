/** The built-in dataset: it keeps every rule, says nothing in the article's words, and nothing that is not in the article. */
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { writeDataset } from '../../src/events/format/write.ts';
import { restsOnOutside } from '../../src/events/outside.ts';
import { isPoint } from '../../src/events/places.ts';
import type { EventIndex } from '../../src/events/types.ts';
import { LINE_FILTERS } from '../../src/query/sure-lines.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { builtIn, builtInText } from '../fixtures/dataset.ts';
import { articleRuns, hashRun, runsOf } from '../fixtures/shingles.ts';
import { kyivDay } from '../fixtures/time.ts';

const document = builtIn();
const table = buildTable(document);
const day = (text: string): number => kyivDay(2024, 5, Number(text));
const row = (id: string): EventIndex => {
  const found = table.indexOf.get(id);
  if (found === undefined) throw new Error(`no event ${id}`);
  return found;
};

describe('as a file', () => {
  test('it decodes and keeps every rule of the validator', () => {
    expect(decodeDataset(JSON.parse(builtInText())).problems).toEqual([]);
    expect(validateDataset(document)).toEqual([]);
  });

  test('decoding gives the very document, so that the app may show it without the decoder', () => {
    expect(decodeDataset(JSON.parse(builtInText())).document).toEqual(JSON.parse(builtInText()));
  });

  test('loading it leaves nothing out', () => {
    const loaded = buildLoaded(builtInText(), 'here');
    expect([loaded.read, loaded.table.skipped, loaded.issues.length]).toEqual([document.events.length, 0, 0]);
  });

  test('it is written canonically', () => {
    expect(writeDataset(document)).toBe(builtInText());
  });
});

describe('in its words', () => {
  const texts: [string, string][] = [];
  const visit = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.push([path, value]);
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, `${path}.${key}`);
  };
  visit(document, '');

  test('no field holds six words in a row of the article, but for its headline as the title of the source', () => {
    const known = articleRuns();
    const borrowed = texts
      .filter(([path]) => !/^\.sources\.0\.(title|url)$/.test(path))
      .flatMap(([path, text]) =>
        runsOf(text)
          .filter((run) => known.has(hashRun(run)))
          .map((run) => `${path}: ${run}`),
      );
    expect(borrowed).toEqual([]);
    expect(runsOf(document.sources[0]?.title ?? '').every((run) => known.has(hashRun(run)))).toBe(true);
  });

  test('titles fit a label, and the lede ends in its caveat', () => {
    expect(document.events.filter(({ title }) => title.length > 48).map(({ title }) => title)).toEqual([]);
    expect(document.lede).toMatch(/Coded from one news article; only Ukrainian and US voices are in it\.$/);
  });

  test('three to five annotations', () => {
    expect(document.view?.annotations?.length).toBeGreaterThanOrEqual(3);
    expect(document.view?.annotations?.length).toBeLessThanOrEqual(5);
  });

  test('nothing but the evidence itself speaks from outside sources: titles and notes stay true with the article alone', () => {
    const outside = /Politico|Babel|Euromaidan/;
    expect(
      texts.filter(([path, text]) => path.startsWith('.events') && !path.includes('evidence') && outside.test(text)),
    ).toEqual([]);
  });
});

describe('as a story', () => {
  const span = (dating: 'best' | 'article', id: string): (number | undefined)[] => [
    table[dating].startMin[row(id)],
    table[dating].endMax[row(id)],
  ];

  test('the offensive begins on Friday 10 May and goes on at publication', () => {
    expect(span('best', 'kharkiv-offensive')).toEqual([day('10'), day('16')]);
    expect(span('article', 'kharkiv-offensive')).toEqual([day('10'), day('16')]);
    expect(table.best.ongoing[row('kharkiv-offensive')]).toBe(1);
    expect(table.best.outside[row('kharkiv-offensive')]).toBe(0);
  });

  test('the visit is dated from outside; the article alone says once, between the offensive and publication', () => {
    expect(span('best', 'blinken-visit-2024-05')).toEqual([day('14'), day('16')]);
    expect(span('article', 'blinken-visit-2024-05')).toEqual([day('10'), day('16')]);
    expect([
      table.best.outside[row('blinken-visit-2024-05')],
      table.article.outside[row('blinken-visit-2024-05')],
    ]).toEqual([1, 0]);
  });

  test('the earlier visit: 6 September 2023, the day of the report, in the article some time in that month', () => {
    expect(span('best', 'blinken-visit-2023-09')).toEqual([kyivDay(2023, 9, 6), kyivDay(2023, 9, 7)]);
    expect(span('article', 'blinken-visit-2023-09')).toEqual([kyivDay(2023, 9, 1), kyivDay(2023, 10, 1)]);
    const [startMax, endMin] = [
      table.article.startMax[row('blinken-visit-2023-09')],
      table.article.endMin[row('blinken-visit-2023-09')],
    ];
    expect(startMax).toBeGreaterThan(endMin ?? Infinity);
  });

  test('Vovchansk: about 12 May from outside, no start in the article', () => {
    expect(span('best', 'vovchansk-battle')).toEqual([day('10'), day('16')]);
    expect(table.best.startUnknown[row('vovchansk-battle')]).toBe(0);
    expect(table.article.startUnknown[row('vovchansk-battle')]).toBe(1);
    expect(span('article', 'vovchansk-battle')).toEqual([day('14'), day('16')]);
  });

  test('the roundtable has no day in the article', () => {
    expect(span('article', 'arakhamia-roundtable')).toEqual([NaN, NaN]);
  });

  test('only Kyiv and Vovchansk are points; regions and countries never', () => {
    const points = document.events.flatMap(({ where }) =>
      where.filter((each) => isPoint(each, table.places.get(each.place ?? ''))),
    );
    expect(new Set(points.map(({ place }) => place))).toEqual(new Set(['kyiv', 'vovchansk']));
  });

  test('the restriction is no strike and has no arrow; its objects are regions', () => {
    const event = table.records[row('us-strike-restriction')];
    expect([event?.type, event?.flow, event?.where.map(({ role }) => role)]).toEqual([
      'policy_restriction',
      undefined,
      ['object', 'object', 'reference'],
    ]);
    expect(document.events.filter(({ type }) => type === 'strike')).toEqual([]);
  });

  test('a supply says that it is inferred: in its title or summary, and in a note to its evidence', () => {
    const supplies = document.events.filter(({ flow }) => flow?.kind === 'supply' || flow?.kind === 'aid');
    expect(supplies.length).toBe(5);
    for (const { id, summary, evidence, where } of supplies) {
      expect(where.map(({ basis }) => basis).filter((basis) => basis !== 'stated').length, id).toBeGreaterThan(0);
      expect(evidence[0]?.note, id).toMatch(/inferred by the coder/);
      if (id !== 'us-equipment-arriving') expect(summary, id).toMatch(/inferred/);
    }
  });

  test('what is said in ¶6 without an occasion is assumed to belong to the address; new calls are dated by what they answer', () => {
    const basis = (id: string): string | undefined => table.records[row(id)]?.when?.basis;
    expect([basis('zelensky-partner-capabilities'), basis('zelensky-political-decisions')]).toEqual([
      'assumed',
      'assumed',
    ]);
    expect(basis('calls-to-lift-restriction')).toBe('containment');
  });

  test('what the text itself dates is what its own words date', () => {
    const own = document.events.filter(({ when }) => when && LINE_FILTERS.dated.values.includes(when.basis));
    expect(own.map(({ id }) => id)).toEqual([
      'kharkiv-offensive',
      'villages-captured',
      'us-aid-announced',
      'zelensky-video-address',
      'appeal-air-defence',
      'appeal-f-16',
      'arakhamia-delegation',
    ]);
    expect(own.filter(({ when }) => when?.wording === undefined)).toEqual([]);
  });

  test('no report vouches for what came after it', () => {
    // A choice of days up to publication ends with the article's own day.
    const late = document.events.flatMap(({ id, when, evidence }) =>
      evidence
        .map(({ source }) => table.sources.get(source))
        .filter((source) => source?.kind === 'outside' && when?.basis === 'outside')
        .filter(
          (source) => (when?.edtf.match(/\d{4}-\d{2}-\d{2}(?=$|\/|~)/g)?.at(-1) ?? '') > (source?.published ?? ''),
        )
        .map(() => id),
    );
    expect(late).toEqual([]);
  });

  test('an outside source says that it vouches for the date alone', () => {
    const outside = document.events.flatMap(({ evidence }) =>
      evidence.filter(({ source }) => table.sources.get(source)?.kind === 'outside'),
    );
    expect(outside.length).toBeGreaterThan(5);
    expect(outside.filter((item) => String(item['vouches']) !== 'when')).toEqual([]);
  });

  test('each correction names its version, its events and why; the last is of this version', () => {
    const { corrections = [], version } = document;
    expect(corrections.at(-1)?.version).toBe(version);
    for (const { events, why } of corrections) {
      expect(events.length).toBeGreaterThan(0);
      expect(why).toMatch(/\.$/);
    }
  });

  test('no number that the article does not give', () => {
    const amounts = document.events.flatMap(({ quantities = [] }) =>
      quantities.flatMap(({ low, best, high }) => [low, best, high]),
    );
    expect(amounts.filter((value) => value !== null)).toEqual([1e9]);
  });

  test('every paragraph is coded, and every outside source vouches for something', () => {
    const paragraphs = new Set(
      document.events.flatMap(({ evidence }) => evidence.flatMap((item) => item.paragraphs ?? [])),
    );
    expect([...paragraphs].toSorted((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    const cited = new Set(document.events.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
    expect(document.sources.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  test('nothing rests on outside sources alone', () => {
    expect(document.events.filter(({ evidence }) => restsOnOutside(evidence, table.sources))).toEqual([]);
  });
});
