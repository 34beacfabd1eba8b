/** A dataset in another of its languages: texts change, facts do not; and the built-in one is whole in Ukrainian. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { decodeDataset } from '../../src/events/format/decode.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { ANNOTATION_LENGTH, LEDE_WORDS, validateDataset } from '../../src/events/format/validate.ts';
import { localise } from '../../src/events/localise.ts';
import { PHRASES } from '../../src/events/text-keys.ts';
import { rowsMatching } from '../../src/query/search/correct-search.ts';
import { languageOf } from '../../src/session/use-text-language.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { withUsedTexts } from '../../src/share/used-texts.ts';
import { builtIn, soundDataset, soundEvent } from '../fixtures/dataset.ts';

const sound = (texts: DatasetDocument['texts'], change: Partial<DatasetDocument> = {}): DatasetDocument =>
  soundDataset(
    [soundEvent({ summary: 'It began.', flow: { kind: 'supply', from: ['army'], to: ['envoy'], goods: 'drones' } })],
    { language: 'en', texts, ...change },
  );

describe('one language of many', () => {
  test('what has an id is translated by it; the name it had stays among its names', () => {
    const shown = localise(
      sound(
        {
          uk: {
            sound: { title: 'Набір', lede: 'Про що' },
            advance: { title: 'Наступ' },
            army: { name: 'Військо' },
            town: { name: 'Місто' },
            paper: { title: 'Новини' },
            'story.1': { title: 'Крок', text: 'Текст' },
          },
        },
        {
          lede: 'What it is',
          story: [{ title: 'Step', text: 'Text', state: 'sel=advance' }],
        },
      ),
      'uk',
    );
    expect([shown.title, shown.lede, shown.language]).toEqual(['Набір', 'Про що', 'uk']);
    expect(shown.events[0]).toMatchObject({ id: 'advance', title: 'Наступ', summary: 'It began.' });
    expect(shown.actors[0]).toEqual({ id: 'army', name: 'Військо', names: [{ value: 'An army', lang: 'en' }] });
    expect(shown.places.find(({ id }) => id === 'town')?.names).toEqual([{ value: 'Town', lang: 'en' }]);
    expect(shown.sources[0]?.title).toBe('Новини');
    expect(shown.story).toEqual([{ title: 'Крок', text: 'Текст', state: 'sel=advance' }]);
  });

  test('an id that two lists share is told apart by the list before it', () => {
    const document = sound(
      { uk: { 'actors.army': { name: 'Військо' }, 'places.army': { name: 'Армійське' } } },
      { places: [...soundDataset().places, { id: 'army', name: 'Army', kind: 'town' }] },
    );
    expect([localise(document, 'uk').actors[0]?.name, localise(document, 'uk').places.at(-1)?.name]).toEqual([
      'Військо',
      'Армійське',
    ]);
  });

  test('all else is translated by its own words, so that what was corrected is never shown by its old translation', () => {
    const texts = { uk: { [PHRASES]: { drones: 'дрони', 'Coded by hand.': 'Закодовано вручну.' } } };
    const method = { coder: 'Coded by hand.', notes: ['One voice.'] };
    const shown = localise(sound(texts, { method }), 'uk');
    expect([shown.events[0]?.flow?.goods, shown.method]).toEqual([
      'дрони',
      { coder: 'Закодовано вручну.', notes: ['One voice.'] },
    ]);
    expect(localise(sound(texts, { method: { coder: 'Coded by two hands.' } }), 'uk').method).toEqual({
      coder: 'Coded by two hands.',
    });
  });

  test('the document itself, where it carries nothing in that language or is in it already', () => {
    const document = sound({ uk: { advance: { title: 'Наступ' } } });
    expect(localise(document, 'en')).toBe(document);
    expect(localise(document, 'fr')).toBe(document);
    expect(localise(document, 'constructor')).toBe(document);
    const shown = localise(document, 'uk');
    expect(localise(shown, 'uk')).toBe(shown);
  });

  test('whatever the texts hold, ids, dates, places and numbers stay, and the result is a sound dataset', () => {
    const word = fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' });
    const entry = fc.record({ title: word, summary: word, name: word, text: word }, { requiredKeys: [] });
    const key = fc.constantFrom('sound', 'advance', 'army', 'town', 'paper', 'story.1', '__proto__', 'toString');
    const facts = (document: DatasetDocument): unknown => [
      document.id,
      document.asOf,
      document.events.map(({ id, when, where, actors, certainty, track, type }) => [
        id,
        when?.edtf,
        where.map(({ place }) => place),
        actors,
        certainty,
        track,
        type,
      ]),
      document.places.map(({ id, label, within }) => [id, label, within]),
      document.actors.map(({ id }) => id),
      document.sources.map(({ id, url }) => [id, url]),
    ];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(key, entry)),
        fc.dictionary(fc.constantFrom('drones', 'It began.', 'advance', '2024-05-10'), word),
        (entries, phrases) => {
          const document = sound({ uk: { ...Object.fromEntries(entries), [PHRASES]: phrases } });
          const shown = localise(document, 'uk');
          expect(facts(shown)).toEqual(facts(document));
          expect(decodeDataset(JSON.parse(JSON.stringify(shown))).problems).toEqual([]);
          expect(validateDataset(shown)).toEqual(validateDataset(document));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('a text that is not translated says its language; one that is says nothing', () => {
    const document = sound({ uk: { advance: { title: 'Наступ' } } });
    const table = buildTable(localise(document, 'uk'), document);
    const of = (messages: typeof en) => [
      languageOf(table, (text) => text.events[0]?.title, messages.dates.lang),
      languageOf(table, (text) => text.events[0]?.summary, messages.dates.lang),
    ];
    expect(of(uk)).toEqual([undefined, 'en']);
    expect(of(en)).toEqual([undefined, undefined]);
  });

  test('a part of a dataset keeps the translations of what is in it', () => {
    const document = sound({
      uk: {
        sound: { title: 'Набір' },
        advance: { title: 'Наступ' },
        gone: { title: 'Нема' },
        'places.town': { name: 'Місто' },
        'story.1': { title: 'Крок' },
        [PHRASES]: { drones: 'дрони', tanks: 'танки' },
      },
    });
    expect(withUsedTexts(document).texts).toEqual({
      uk: {
        sound: { title: 'Набір' },
        advance: { title: 'Наступ' },
        'places.town': { name: 'Місто' },
        [PHRASES]: { drones: 'дрони' },
      },
    });
  });
});

describe('the built-in dataset in Ukrainian', () => {
  const document = builtIn();
  const shown = localise(document, 'uk');
  const texts = document.texts?.['uk'] ?? {};
  const isUkrainian = (text: string | undefined): boolean => text !== undefined && /\p{Script=Cyrillic}/u.test(text);

  test('every event, place, actor and described source has its text, and so has the dataset', () => {
    const untold = [
      ...shown.events.filter(({ title, summary }) => !isUkrainian(title) || !isUkrainian(summary)),
      ...[...shown.places, ...shown.actors].filter(({ name }) => !isUkrainian(name)),
      ...shown.sources.filter((source) => source['titleIs'] === 'description' && !isUkrainian(source.title)),
    ];
    expect(untold.map(({ id }) => id)).toEqual([]);
    expect(
      [shown.title, shown.shortTitle, shown.description, shown.lede, shown.shortLede, shown.licence?.attribution].every(
        isUkrainian,
      ),
    ).toBe(true);
  });

  test('every note, rule, annotation and thing that is sent has its text', () => {
    const told = [
      shown.method?.coder,
      ...Object.values(shown.method?.rules ?? {}),
      ...(shown.method?.notes ?? []),
      ...(shown.view?.annotations ?? []).map(({ text }) => text),
      ...shown.places.flatMap(({ note }) => note ?? []),
      ...shown.actors.flatMap(({ role }) => role ?? []),
      ...shown.sources.flatMap(({ readAs, note }) => [readAs ?? [], note ?? []].flat()),
      ...shown.events.flatMap(({ when, where, evidence, relations = [], flow, quantities = [] }) =>
        [
          ...(when?.rules ?? []),
          when?.note,
          ...where.map(({ note }) => note),
          ...[...evidence, ...relations.flatMap((relation) => relation.evidence ?? [])].map(({ note }) => note),
          flow?.goods,
          ...quantities.map(({ unit }) => (unit === 'USD' ? undefined : unit)),
        ].filter((text) => text !== undefined),
      ),
    ];
    expect(told.length).toBeGreaterThan(80);
    expect(told.filter((text) => !isUkrainian(text))).toEqual([]);
  });

  test('no translation is of something that is not in it', () => {
    expect(withUsedTexts(document)).toEqual(document);
  });

  test('a claim is a claim: its title names who claims, as in English', () => {
    const names: Readonly<Record<string, string>> = { blinken: 'Блінкен', zelensky: 'Зеленськ', arakhamia: 'Арахамія' };
    const claims = shown.events.filter(({ certainty }) => certainty.assertion === 'claimed');
    expect(claims.length).toBeGreaterThan(5);
    expect(
      claims
        .filter(({ title, certainty }) => !title.startsWith(names[certainty.by ?? ''] ?? '?'))
        .map(({ title }) => title),
    ).toEqual([]);
  });

  test('titles fit a label, annotations and lede their length', () => {
    expect(shown.events.filter(({ title }) => title.length > 51).map(({ title }) => title)).toEqual([]);
    expect((shown.view?.annotations ?? []).filter(({ text }) => text.length > ANNOTATION_LENGTH)).toEqual([]);
    expect(shown.lede?.split(/\s+/).length).toBeLessThanOrEqual(LEDE_WORDS);
    expect(shown.lede).toMatch(/лише українські й американські голоси\.$/);
  });

  test('numbers of the English text are those of the Ukrainian one', () => {
    const numbers = (text = ''): readonly string[] => (text.match(/\d+/g) ?? []).toSorted();
    const differing = Object.entries(texts[PHRASES] ?? {}).filter(
      ([original, said]) => String(numbers(original)) !== String(numbers(String(said))),
    );
    expect(differing).toEqual([]);
    const titles = document.events.filter(
      ({ title, summary }, row) =>
        String(numbers(title + (summary ?? ''))) !==
        String(numbers((shown.events[row]?.title ?? '') + (shown.events[row]?.summary ?? ''))),
    );
    expect(titles.map(({ id }) => id)).toEqual([]);
  });

  test('a search finds the same, in whatever language the dataset is shown', () => {
    const tables = [buildTable(document), buildTable(shown, document)];
    for (const query of ['Вовчанськ', 'Vovchansk', 'Волчанск', 'battle', 'бої', 'делегація']) {
      const [here, there] = tables.map((table) => [...rowsMatching(table, query)]);
      expect(there, query).toEqual(here);
      expect(here, query).toContain(1);
    }
  });
});
