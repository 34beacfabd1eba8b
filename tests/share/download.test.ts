/** Downloads: a part is a valid dataset, a table opens in a spreadsheet and runs nothing. */
import { expect, test } from 'vitest';
import { countVoices } from '../../src/query/voices.ts';
import { createSession } from '../../src/session/session.ts';
import { buildTable } from '../../src/events/build.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument, WhereRecord } from '../../src/events/format/schema.ts';
import { validateDataset } from '../../src/events/format/validate.ts';
import { localise } from '../../src/events/localise.ts';
import { en, type AllMessages } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { createActions } from '../../src/selection/actions.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink } from '../../src/selection/link.ts';
import { createSelectionStore } from '../../src/selection/selection-store.ts';
import { articleOnly } from '../../src/share/article-only.ts';
import { csvCell } from '../../src/wording/table/event-csv.ts';
import { buildDownload } from '../../src/share/download.ts';
import { builtIn, soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { manySourcesTable } from '../fixtures/many-sources.ts';
import { tableOf } from '../fixtures/small.ts';
import { withRows } from '../fixtures/ask.ts';

const sessionOf = (table: ReturnType<typeof buildTable>, link = '') => {
  const store = createSelectionStore();
  const actions = createActions(store);
  actions.begin(table, parseLink(link, contextOf(table)).selection);
  return createSession(table, contextOf(table), store, actions);
};
const built = () => buildTable(decodeDataset(builtIn()).document as DatasetDocument);

const readJson = async (link: string, scope: 'shown' | 'all') =>
  decodeDataset(JSON.parse((await buildDownload(sessionOf(built(), link), { format: 'json', scope }, en)).text));

/** A reader of RFC 4180 of its own, to hold the writer against. */
const readCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let i = 0; i < text.length; i += 1) {
    const char = text[i] ?? '';
    if (isQuoted && char === '"' && text[i + 1] === '"') {
      cell += '"';
      i += 1;
    } else if (char === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (char === ',' || char === '\r')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (char === '\r') {
        rows.push([]);
        i += 1;
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
};

test('a part says its window, and where the playhead cuts it', async () => {
  const notes = async (link: string): Promise<string> =>
    JSON.stringify((await readJson(link, 'shown')).document?.method?.notes);
  expect(await notes('mode=sofar&at=2024-05-12')).toContain('Window: 8–16 May 2024, up to 12 May.');
  expect(await notes('track=offensive')).toContain('Window: 8–16 May 2024.');
});

test('everything, written and read again, is the same dataset', async () => {
  const { document, problems } = await readJson('', 'all');
  expect(problems).toEqual([]);
  expect(document).toEqual(decodeDataset(builtIn()).document);
});

test('a file holds the dataset’s own texts, in whatever language it was read; the table is in the reader’s', async () => {
  const original = decodeDataset(builtIn()).document as DatasetDocument;
  const table = buildTable(localise(original, 'uk'), original);
  const read = async (scope: 'shown' | 'all', link = '') =>
    decodeDataset(JSON.parse((await buildDownload(sessionOf(table, link), { format: 'json', scope }, uk)).text))
      .document;
  expect(await read('all')).toEqual(original);
  expect((await read('shown', 'certainty=claimed'))?.events.map(({ title }) => title)).toContain(
    'Blinken: Russia sends waves of troops',
  );
  expect((await buildDownload(sessionOf(table), { format: 'csv', scope: 'all' }, uk)).text).toContain(
    'Бої за Вовчанськ',
  );
});

test('what is shown is a valid dataset of just those events, with licence, version and a note', async () => {
  const { document, problems } = await readJson('certainty=claimed', 'shown');
  expect(problems).toEqual([]);
  expect(document?.events.length).toBeGreaterThan(0);
  expect(document?.events.every((event) => event.certainty.assertion === 'claimed')).toBe(true);
  expect(document && validateDataset(document).filter(({ done }) => done !== 'kept')).toEqual([]);
  expect(document?.licence).toEqual(builtIn().licence);
  expect(document?.version).toBe(builtIn().version);
  expect(document?.method?.notes?.join(' ')).toContain(
    `This file holds ${document?.events.length} of the ${builtIn().events.length} events`,
  );
  expect(document?.method?.notes?.join(' ')).toContain('Filters: claimed.');
});

test('relations to events that are left out are dropped, and the notes say how many', async () => {
  const { document } = await readJson('certainty=claimed', 'shown');
  const ids = new Set(document?.events.map(({ id }) => id));
  const kept = document?.events.flatMap(({ relations }) => relations ?? []) ?? [];
  expect(kept.every(({ to }) => ids.has(to))).toBe(true);
  const all = builtIn()
    .events.filter(({ id }) => ids.has(id))
    .flatMap(({ relations }) => relations ?? []).length;
  expect(all - kept.length).toBeGreaterThan(0);
  expect(document?.method?.notes?.at(-1)).toContain(`${all - kept.length} relation`);
});

test('only the places, actors and sources that the events name come along, wholes included', async () => {
  const { document } = await readJson('sel=vovchansk-battle&type=ongoing_battle', 'shown');
  expect(document?.events.map(({ id }) => id)).toEqual(['vovchansk-battle']);
  expect(document?.places.map(({ id }) => id).toSorted()).toEqual([
    'kharkiv',
    'kharkiv-oblast',
    'ukraine',
    'vovchansk',
  ]);
  expect(document?.actors.map(({ id }) => id).toSorted()).toEqual([
    'russian-federation',
    'russian-forces',
    'ukrainian-forces',
  ]);
  expect(document?.sources.map(({ id }) => id)).toEqual(['the-hill', 'euromaidan-press-2024-05-12']);
});

test('the table has one row for each event shown, in the order of time, under one head', async () => {
  const session = sessionOf(built());
  const file = await buildDownload(session, { format: 'csv', scope: 'shown' }, en);
  expect(file.name).toBe(`kharkiv-may-2024-v${builtIn().version}-shown.csv`);
  expect(file.text.startsWith('\uFEFFid,')).toBe(true);
  const [head = [], ...rows] = readCsv(file.text.slice(1));
  expect(rows).toHaveLength(session.settledAnswer().shown);
  expect(rows.every((row) => row.length === head.length)).toBe(true);
  expect(rows.map((row) => row[0])).toEqual(
    [...withRows(session.settledAnswer()).rows].map((row) => session.table.ids[row]),
  );
  const cell = (id: string, name: string): string | undefined =>
    rows.find(([first]) => first === id)?.[head.indexOf(name)];
  expect(cell('vovchansk-battle', 'date')).toBe('began about 12 May 2024°, ongoing at publication (14–15 May 2024)');
  expect(Number(cell('vovchansk-battle', 'latitude'))).toBeCloseTo(50.29, 1);
  expect(cell('villages-captured', 'latitude')).toBe('');
  expect(cell('vovchansk-battle', 'licence')).toBe('CC-BY-4.0');
});

test('the table has every source with its address, voices, who counted, what they say otherwise, and who is heard', async () => {
  const file = await buildDownload(sessionOf(manySourcesTable()), { format: 'csv', scope: 'all' }, en);
  const [head = [], ...rows] = readCsv(file.text.slice(1));
  const cell = (name: string): string => rows.find(([id]) => id === 'seven-sources')?.[head.indexOf(name)] ?? '';
  expect(cell('sources')).toBe('7');
  expect(cell('voices')).toBe('3');
  expect(cell('source_url').split('; ')).toEqual([
    'https://courier.example/harbour',
    'https://mirror.example/1',
    'https://northwire.example/7',
    'https://gazette.example/3',
    '',
    'https://tides.example/march',
    'https://ledger.example/118',
  ]);
  expect(cell('paragraphs')).toBe('0–2; 1; ; ; ; ; ');
  expect(cell('sources_in_full')).toContain('https://tides.example/march (Vouches only for the date.)');
  expect(cell('sources_in_full')).toContain('Archived copy: https://archive.example/courier 2031-03-12 9f86');
  expect(cell('sources_differ')).toContain('Northwire: 11 March 2031');
  expect(cell('quantities')).toBe(
    '12 to 15 killed (best figure 13), counted by Ministry of Health, in The Arvel Courier',
  );
  expect(rows.every((row) => row[head.indexOf('caveat')]?.startsWith('Only people in the harbour town'))).toBe(true);
});

test('an excerpt keeps the sources and actors of numbers and of what sources say, and the reports that they repeat', async () => {
  const file = await buildDownload(
    sessionOf(manySourcesTable(), 'type=strike'),
    { format: 'json', scope: 'shown' },
    en,
  );
  const { document, problems } = decodeDataset(JSON.parse(file.text));
  expect(problems).toEqual([]);
  expect(document?.caveat).toMatch(/^Only people/);
  expect(document?.actors.map(({ id }) => id)).toEqual(['ministry', 'dockers', 'fleet']);
  const part = buildTable(document as DatasetDocument);
  expect(part.ids.map((_, row) => countVoices(part, row, 'best'))).toEqual([1, 3]);
});

test('by the source alone the table holds no date, basis or source from outside', async () => {
  const file = await buildDownload(sessionOf(built(), 'dating=article'), { format: 'csv', scope: 'all' }, en);
  expect(file.text).not.toMatch(/°|Euromaidan|Babel|Politico|,outside,/);
  // The roundtable is dated by an assumption alone.
  expect(file.text).toMatch(/^arakhamia-roundtable,,no date,,,,/m);
});

test('a source that dates an event and on which one of its links rests vouches for both', async () => {
  const { text } = await buildDownload(sessionOf(built()), { format: 'csv', scope: 'all' }, en);
  const of = (id: string): string => text.split('\n').find((line) => line.startsWith(`${id},`)) ?? '';
  expect(of('blinken-aid-statement')).toContain('(Vouches only for the date and a link to another event.');
  expect(of('blinken-zelensky-meeting')).toContain('(Vouches only for the date. ');
});

test('everything by the source alone is every event so, without the story, under a name of its own', async () => {
  const { name, text } = await buildDownload(
    sessionOf(built(), 'dating=article'),
    { format: 'json', scope: 'all' },
    en,
  );
  expect(name).toBe('kharkiv-may-2024-v1.2.0-source-alone.json');
  expect(text).not.toMatch(/Euromaidan|Babel|Politico|: "outside"|babel-/);
  const { document } = decodeDataset(JSON.parse(text));
  expect([document?.events.length, document?.story]).toEqual([31, undefined]);
  expect(document?.method?.notes?.join(' ')).not.toContain('Window:');
});

test('what is shown by the source alone holds nothing from outside, and is drawn as the article’s dating was', async () => {
  const session = sessionOf(built(), 'dating=article&t=earliest..latest');
  const { text } = await buildDownload(session, { format: 'json', scope: 'shown' }, en);
  expect(text).not.toMatch(/Euromaidan|Babel|Politico|: "outside"|babel-/);
  const { document, problems } = decodeDataset(JSON.parse(text));
  expect(problems).toEqual([]);
  expect(document && validateDataset(document)).toEqual([]);
  expect(document?.method?.notes?.join(' ')).toContain('5 outside sources were left out');
  // The story speaks of days that only outside sources give; so does its translation.
  expect([document?.story, text.includes('story.1')]).toEqual([undefined, false]);
  expect(document?.method?.notes?.join(' ')).toContain('The story was left out');
  const whole = built();
  const part = buildTable(document as DatasetDocument);
  expect(part.count).toBe(session.settledAnswer().shown);
  for (const id of part.ids) {
    const [before, after] = [whole.indexOf.get(id) ?? -1, part.indexOf.get(id) ?? -1];
    for (const bound of ['startMin', 'startMax', 'endMin', 'endMax', 'shape', 'precision'] as const) {
      expect(part.best[bound][after], `${id} ${bound}`).toEqual(whole.article[bound][before]);
    }
  }
  const of = (id: string) => document?.events.find((event) => event.id === id);
  expect(of('blinken-visit-2023-09')?.when).toMatchObject({
    edtf: '2023-09',
    shape: 'within',
    precision: 'month',
    basis: 'calendar',
  });
  expect(of('us-equipment-arriving')?.when).toMatchObject({
    edtf: '/..',
    attested: '[2024-05-14..2024-05-15]',
    basis: 'report',
  });
  expect(of('blinken-aid-statement')?.relations?.map(({ type }) => type)).toEqual(['part_of']);
});

test('by the source alone an event without a date of its own has none, and one that only outside sources tell is left out', () => {
  const table = tableOf(
    [
      'a | offensive/strike | 2024-05-12 | instant | {"when":{"edtf":"2024-05-12","shape":"instant","basis":"outside","stated":null}}',
      'b | offensive/strike | 2024-05-12 | instant | {"evidence":[{"source":"elsewhere"}]}',
    ].join('\n'),
  );
  const outside = {
    ...table,
    sources: new Map([
      ...table.sources,
      ['elsewhere', { id: 'elsewhere', kind: 'outside' as const, publisher: 'Elsewhere', title: 'A page' }],
    ]),
  };
  expect(articleOnly(outside, 0)?.when).toBeUndefined();
  expect(articleOnly(outside, 1)).toBeUndefined();
});

test('by the source alone the table leaves out relations that rest on outside sources', async () => {
  const textOf = async (link: string): Promise<string> =>
    (await buildDownload(sessionOf(built(), link), { format: 'csv', scope: 'all' }, en)).text;
  const [best, article] = [await textOf(''), await textOf('dating=article')];
  expect(best).toContain('stated_in blinken-zelensky-meeting');
  expect(article).not.toContain('stated_in blinken-zelensky-meeting');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+7 (44)', "'+7 (44)"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
  ['a, b', '"a, b"'],
  ['say "no"', '"say ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['plain', 'plain'],
])('a cell of %j', (value, written) => {
  expect(csvCell(value)).toBe(written);
});

test('numbers stay numbers, what is not given is empty', () => {
  expect([csvCell(-77.036), csvCell(0), csvCell(null)]).toEqual(['-77.036', '0', '']);
});

test.each(['=1+1', ' =1+1', '\u00A0+1', '\u200B@x', '＝1+1', '－1', '\t1', '\n=1'])(
  'a cell of %j is no formula',
  (text) => {
    expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
  },
);
test.each(['a=1', 'Fighting - 12 May', '“+”', ''])('a cell of %j stays as it is', (text) => {
  expect(csvCell(text)).toBe(text);
});

test('a title that is a formula is tamed in the file', async () => {
  const file = await buildDownload(
    sessionOf(
      tableOf('a | offensive/strike | 2024-05-12 | instant | {"title":"=cmd|calc"}'.replace('cmd|calc', 'cmd()')),
    ),
    { format: 'csv', scope: 'all' },
    en,
  );
  expect(file.text).toContain(",'=cmd(),");
});

test('of two compared windows the events of both are saved, and the notes name both', async () => {
  const { document } = await readJson('t=2024-05-14..2024-05-14&cmp=2023-09-01..2023-09-30', 'shown');
  expect(document?.events.map(({ id }) => id)).toContain('blinken-visit-2023-09');
  expect(document?.method?.notes).toContain(
    'Two windows are compared, and this file holds the events of both. A: 14 May 2024. B: 1–30 September 2023.',
  );
});

test('what is cut on the screen is whole in every file, in the language of the screen and where a reader has answered', async () => {
  const long = (letter: string): string => letter.repeat(150_000);
  const [, , town] = soundDataset().places;
  const { table } = buildLoaded(
    JSON.stringify(
      soundDataset(
        [
          soundEvent({ title: long('t'), summary: long('s') }),
          soundEvent({ id: 'nowhere', where: [{ geometry: { type: 'Point', coordinates: [0, 0] } } as WhereRecord] }),
        ],
        {
          language: 'en',
          places: [{ ...town!, within: undefined, name: long('p') }],
          texts: { uk: { advance: { title: long('т') } } },
        },
      ),
    ),
    'a file',
  );
  const files = async (of: typeof table, messages: AllMessages) => {
    const build = async (format: 'csv' | 'json', scope: 'shown' | 'all'): Promise<string> =>
      (await buildDownload(sessionOf(of), { format, scope }, messages)).text;
    const json = await Promise.all([build('json', 'all'), build('json', 'shown')]);
    const csv = await Promise.all([build('csv', 'all'), build('csv', 'shown')]);
    return { json, csv };
  };
  const { json, csv } = await files(table, en);
  for (const text of [...json, ...csv]) for (const letter of 'tsp') expect(text).toContain(long(letter));
  for (const text of csv) {
    const [head = [], ...rows] = readCsv(text.replace('\uFEFF', ''));
    const [at, id] = [head.indexOf('latitude'), head.indexOf('id')];
    // Coordinates in doubt wait off the map, and out of the table.
    expect(rows.map((cells) => [cells[id], cells[at]])).toEqual([
      ['advance', '50.3'],
      ['nowhere', ''],
    ]);
  }
  const shown = localise(table.document, 'uk');
  const translated = { ...buildTable(shown, table.original, 0, table.readEdtf), fitted: table.fitted };
  expect(translated.records[0]?.title).toHaveLength(1001);
  const inUkrainian = await files(translated, uk);
  for (const text of inUkrainian.csv) expect(text).toContain(long('т'));
});
