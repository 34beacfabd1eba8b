/** Texts longer than anybody reads are shown to a length, each is reported with its place in the file, and none is lost. */
import { describe, expect, test } from 'vitest';
import { LINE_LENGTH, PROSE_LENGTH, shortenTexts } from '../../src/events/long-texts.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { localise } from '../../src/events/localise.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { answerPlaces } from '../../src/events/answer-places.ts';
import { countRecords } from '../../src/query/report-counts.ts';
import { reportRows } from '../../src/wording/report/report-csv.ts';
import { builtIn, soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';

const LONG = 'x'.repeat(250_000);
const load = (document: object) => buildLoaded(JSON.stringify(document), 'a file');
const loadEvent = (change: object) => load(soundDataset([soundEvent(change)]));

test('a title is cut where no line could show it, and a summary far later', () => {
  const { table, issues } = loadEvent({ title: LONG, summary: LONG });
  expect([table.records[0]?.title, table.records[0]?.summary]).toEqual([
    `${'x'.repeat(LINE_LENGTH)}…`,
    `${'x'.repeat(PROSE_LENGTH)}…`,
  ]);
  expect(issues.map(({ done, code, path, row, id, count }) => [done, code, path, row, id, count])).toEqual([
    ['cut', 'long-text', 'events[0].title', 0, 'advance', 250_000],
    ['cut', 'long-text', 'events[0].summary', 0, 'advance', 250_000],
  ]);
  expect(issues.every(({ value }) => value.length === 80)).toBe(true);
});

test('what is long and no more is as it was', () => {
  const { table, issues } = loadEvent({ title: 'x'.repeat(LINE_LENGTH), summary: 'x'.repeat(PROSE_LENGTH) });
  expect(issues).toEqual([]);
  expect(table.document).toBe(table.original);
  for (const document of [builtIn(), syntheticDataset(100)]) expect(shortenTexts(document).document).toBe(document);
});

test('the document that is saved has it whole, also after a reader’s answers', () => {
  const document = soundDataset([soundEvent({ title: LONG })]);
  const { table } = load(document);
  expect(table.original.events[0]?.title).toBe(LONG);
  const again = answerPlaces(table.original, [], new Map());
  expect([again.original.events[0]?.title, again.shown.events[0]?.title.length]).toEqual([LONG, LINE_LENGTH + 1]);
});

test('no character is cut in two', () => {
  const { table } = loadEvent({ title: `${'x'.repeat(LINE_LENGTH - 1)}${'😀'.repeat(10)}` });
  expect(table.records[0]?.title).toBe(`${'x'.repeat(LINE_LENGTH - 1)}…`);
});

test('marks that pile up on a letter are shown to a number of them, and those of any script as they are', () => {
  const pile = `e${'\u0301'.repeat(50)} e\u0301`;
  const { table, issues } = loadEvent({ title: pile, summary: 'བཀྲ་ཤིས་བདེ་ལེགས། בְּרֵאשִׁ֖ית 👩‍👩‍👧‍👦' });
  expect(table.records[0]?.title).toBe(`e${'\u0301'.repeat(10)} e\u0301`);
  expect(table.original.events[0]?.title).toBe(pile);
  expect(issues.map(({ done, code, path }) => [done, code, path])).toEqual([['cut', 'many-marks', 'events[0].title']]);
});

/** The document as it is shown, and the paths of what was cut. */
const cut = (change: Partial<DatasetDocument>): { shown: DatasetDocument; paths: readonly string[] } => {
  const { document, cuts } = shortenTexts(soundDataset([soundEvent()], change));
  return { shown: document, paths: cuts.map(({ path }) => path) };
};

describe('wherever a reader may meet it', () => {
  const [place] = soundDataset().places;
  const [source] = soundDataset().sources;
  test.each<[Partial<DatasetDocument>, string]>([
    [{ title: LONG }, 'title'],
    [{ lede: LONG }, 'lede'],
    [{ description: LONG }, 'description'],
    [{ view: { headline: LONG } }, 'view.headline'],
    [{ view: { annotations: [{ event: 'advance', text: 'x'.repeat(2000) }] } }, 'view.annotations[0].text'],
    [{ story: [{ title: LONG, text: '', state: '' }] }, 'story[0].title'],
    [{ story: [{ title: '', text: LONG, state: '' }] }, 'story[0].text'],
    [{ places: [{ ...place!, name: LONG }] }, 'places[0].name'],
    [{ places: [{ ...place!, names: [{ value: LONG }] }] }, 'places[0].names[0].value'],
    [{ places: [{ ...place!, note: LONG }] }, 'places[0].note'],
    [{ sources: [{ ...source!, publisher: LONG }] }, 'sources[0].publisher'],
    [{ sources: [{ ...source!, note: LONG }] }, 'sources[0].note'],
    [{ actors: [{ id: 'army', name: LONG, role: LONG }] }, 'actors[0].name'],
    [{ tracks: [{ id: 'a', label: LONG }] }, 'tracks[0].label'],
    [{ tracks: [{ id: LONG }] }, 'tracks[0].id'],
    [{ method: { rules: { r: LONG } } }, 'method.rules.r'],
    [{ method: { notes: ['short', LONG] } }, 'method.notes[1]'],
    [{ corrections: [{ date: '2024', version: '1', events: [], what: LONG }] }, 'corrections[0].what'],
    [{ licence: { id: 'x', attribution: LONG } }, 'licence.attribution'],
    [{ texts: { uk: { advance: { title: LONG } } } }, 'texts.uk.advance.title'],
    [{ texts: { uk: { '*': { rule: LONG } } } }, 'texts.uk.*.rule'],
    [{ events: [soundEvent({ tags: ['short', LONG] })] }, 'events[0].tags[1]'],
    [{ events: [soundEvent({ label: LONG })] }, 'events[0].label'],
    [{ events: [soundEvent({ type: LONG })] }, 'events[0].type'],
    [{ events: [soundEvent({ evidence: [{ source: 'paper', note: LONG }] })] }, 'events[0].evidence[0].note'],
    [
      { events: [soundEvent({ evidence: [{ source: 'paper', says: { where: LONG } }] })] },
      'events[0].evidence[0].says.where',
    ],
    [{ events: [soundEvent({ quantities: [{ kind: 'other', unit: LONG }] })] }, 'events[0].quantities[0].unit'],
    [
      { events: [soundEvent({ media: [{ kind: 'image', url: 'a.jpg', alt: LONG, credit: 'x' }] })] },
      'events[0].media[0].alt',
    ],
    [
      { events: [soundEvent({ when: { edtf: '2024', shape: 'within', basis: 'stated', rules: [LONG] } })] },
      'events[0].when.rules[0]',
    ],
  ])('%#', (change, path) => {
    const { shown, paths } = cut(change);
    expect(paths).toContain(path);
    expect(JSON.stringify(shown).length).toBeLessThan(2 * PROSE_LENGTH + 10_000);
  });

  test('not in what is no text of it: ids of records, addresses, members that the format does not know', () => {
    const { shown, paths } = cut({
      events: [soundEvent({ id: LONG, url: `https://paper.example/${LONG}` })],
      remark: LONG,
    });
    expect(paths).toEqual([]);
    expect(shown.events[0]?.id).toBe(LONG);
  });
});

test('a translation is found by the text as it is shown', () => {
  const note = `${'n'.repeat(PROSE_LENGTH)}1`;
  const unit = `${'u'.repeat(LINE_LENGTH)}1`;
  const { shown } = cut({
    language: 'en',
    texts: { uk: { '*': { [note]: 'примітка', [unit]: 'одиниця' } } },
    events: [
      soundEvent({
        evidence: [{ source: 'paper', note }],
        quantities: [{ kind: 'other', unit }],
      }),
    ],
  });
  const { evidence, quantities } = localise(shown, 'uk').events[0]!;
  expect([evidence[0]?.note, quantities?.[0]?.unit]).toEqual(['примітка', 'одиниця']);
});

test('rows and lists are told as they stand in the file, where records before them are left out', () => {
  const { issues } = load({
    ...soundDataset(),
    places: ['nothing', ...soundDataset().places, { id: 'far', name: LONG, kind: 'town' }],
    events: [{ id: 'broken' }, soundEvent({ id: 'bad', when: { edtf: 'x' } } as object), soundEvent({ title: LONG })],
  });
  expect(issues.filter(({ code }) => code === 'long-text').map(({ path, row }) => [path, row])).toEqual([
    ['places[4].name', null],
    ['events[2].title', 2],
  ]);
});

test('a record that is named by an unknown id says so where the id stands, and no more', () => {
  const { table, issues } = loadEvent({ where: [{ place: LONG, role: 'location', precision: 'city' }] });
  expect(issues.map(({ code, path }) => [code, path])).toEqual([['unknown-place', 'events[0].where[0].place']]);
  expect(table.places.get(LONG)?.name).toHaveLength(LINE_LENGTH + 1);
});

test('ten thousand of them are ten thousand lines of the report’s file, and count as records that need attention', () => {
  const events = Array.from({ length: 10_000 }, (_, index) =>
    soundEvent({ id: `e${index}`, title: 'x'.repeat(LINE_LENGTH + 1) }),
  );
  const { issues } = load(soundDataset(events));
  expect([issues.length, countRecords(issues), reportRows(issues, en.report).length]).toEqual([10_000, 10_000, 10_001]);
  const [, first] = reportRows(issues, en.report);
  expect(first?.slice(0, 4)).toEqual([1, 'e0', 'title', 'long-text']);
  expect(first?.slice(5)).toEqual([
    'The text has 1001 characters; the first 1000 are shown.',
    'Shorten it.',
    'shown in part; downloads have the whole text',
  ]);
  expect(reportRows(issues.slice(0, 1), uk.report)[1]?.slice(5)).toEqual([
    'Знаків у тексті: 1001; показано перші 1000.',
    'Скоротіть його.',
    'показано частково; у завантаженнях текст цілий',
  ]);
});
