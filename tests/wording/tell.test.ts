/** What a view shows, told: the same events as in the picture, each once, and never surer than they are. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { localise } from '../../src/events/localise.ts';
import type { EventTable } from '../../src/events/types.ts';
import { en, type AllMessages } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { MAX_ROWS } from '../../src/layout/timeline/layout-as-bars.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { createQuestion } from '../../src/query/question.ts';
import type { Question } from '../../src/query/types.ts';
import { contextOf } from '../../src/selection/context.ts';
import { DEFAULT_SELECTION, IDLE } from '../../src/selection/selection.ts';
import { describeStatus } from '../../src/wording/describe-status.ts';
import { spellOut } from '../../src/wording/tell/spell-out.ts';
import { tellEvent, tellEventWhole } from '../../src/wording/tell/tell-event.ts';
import { tell, tellOutline, type OutlineItem, type TellFacts } from '../../src/wording/tell/tell.ts';
import { ask } from '../fixtures/ask.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { foreignText, nativeWordsIn } from '../fixtures/foreign.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { questionsOf } from '../fixtures/views.ts';

const atRest = (table: EventTable): Question => createQuestion()(DEFAULT_SELECTION, IDLE, contextOf(table));

const factsOf = (table: EventTable, question: Question = atRest(table)): TellFacts => ({
  answer: ask(table, { kind: 'view', question }),
  occasions: ask(table, { kind: 'occasions', question, most: MAX_ROWS }),
  counts: ask(table, { kind: 'counts', question, parts: ['status', 'empty', 'vouched', 'tracks'] }),
  unmarked: ask(table, { kind: 'areas', question }).unmarked,
});

const flat = (items: readonly OutlineItem[]): readonly string[] =>
  items.flatMap(({ text, items: inside }) => [text, ...flat(inside)]);

const LANGUAGES: readonly (readonly [string, AllMessages, EventTable])[] = [
  ['en', en, buildTable(builtIn())],
  ['uk', uk, buildTable(localise(builtIn(), 'uk'))],
];

describe.each(LANGUAGES)('of the built-in data, in %s', (_, messages, table) => {
  const facts = factsOf(table);
  const rowsShown = [...facts.answer.presence.keys()].filter((row) => facts.answer.presence[row] !== 0);

  test('the outline has every shown event, each once', () => {
    const lines = flat(tellOutline(facts, messages));
    for (const row of rowsShown)
      expect(
        lines.filter((line) => line === tellEvent(facts.answer, row, messages)),
        table.ids[row],
      ).toHaveLength(1);
  });

  test('a claim stays a claim, what is possible stays possible, and an outside date says so', () => {
    for (const row of rowsShown) {
      const told = tellEvent(facts.answer, row, messages);
      const { assertion, text } = describeStatus(table, row, messages);
      if (assertion !== 'reported') expect(told.toLowerCase()).toContain(text.toLowerCase());
      expect(told.endsWith(`, ${messages.timeline.perhaps}`)).toBe(facts.answer.presence[row] === 1);
      expect(told.includes(messages.dates.signs.outside(true))).toBe(table.best.outside[row] === 1);
    }
  });

  test('no sign that a screen reader skips', () => {
    const texts = [
      tell(facts, 'sentence', messages),
      tell(facts, 'paragraph', messages),
      ...flat(tellOutline(facts, messages)),
    ];
    expect(texts.filter((text) => /[°¶→▸❝]|\d–\d/.test(text))).toEqual([]);
  });

  test('the answer across the axis, who is heard and what is missing are told', () => {
    const paragraph = tell(facts, 'paragraph', messages);
    const { from, to } = facts.occasions.answers[0]!;
    const name = (row: number): string => table.records[row]!.label ?? table.records[row]!.title;
    expect(paragraph).toContain(messages.tell.answers(name(from), name(to)));
    expect(paragraph).toContain(table.document.caveat);
    expect(paragraph).toContain(messages.tell.missing({ unread: 0, undated: 0, offMap: 10 }));
  });
});

test('a sentence names the window, three that happened on a side, the answer, the caveat and the source', () => {
  expect(tell(factsOf(LANGUAGES[0]![2]), 'sentence', en)).toBe(
    '8 to 16 May 2024: 30 of 31 events, of them 1 perhaps outside. Fighting: Russian offensive in Kharkiv region, began 10 May, ongoing; Several villages captured, several times, 10 to 15 May; Battle for Vovchansk, began about 12 May, ongoing, date from outside the article. Diplomatic: More calls to lift the US rule, several times, 10 to 15 May; Blinken visits Ukraine, began 14 May, ongoing, date from outside the article; Zelensky’s video address, evening of 14 May; 3 more. “More calls to lift the US rule” answers “Russian offensive in Kharkiv region”. Ukrainian and US voices only, no Russian one. Source: The Hill, as republished by GlobalUpFront.',
  );
});

test('an event by itself has its track and its place', () => {
  const [, messages, table] = LANGUAGES[0]!;
  const { answer } = factsOf(table);
  expect(tellEventWhole(answer, table.indexOf.get('vovchansk-battle')!, messages)).toBe(
    'Battle for Vovchansk, began about 12 May 2024, ongoing at publication (14 or 15 May 2024), date from outside the article, Fighting, Vovchansk, reported',
  );
});

test('an empty view says what empties it', () => {
  const table = LANGUAGES[0]![2];
  const question = {
    ...atRest(table),
    filters: {
      certainty: { values: ['claimed'], exclude: false },
      track: { values: ['offensive'], exclude: false },
      type: { values: ['speech'], exclude: false },
    },
  };
  expect(tell(factsOf(table, question), 'paragraph', en)).toMatch(/^No events/);
});

test('data of others are told in their own words', () => {
  const { table } = buildLoaded(foreignText(), 'river');
  const facts = factsOf(table);
  expect(nativeWordsIn([tell(facts, 'paragraph', en), ...flat(tellOutline(facts, en))].join('\n'))).toEqual([]);
});

test('what is missing is one clause: what can’t be read, what has no date, what has no place', () => {
  const own = builtIn();
  const [first, ...others] = own.events;
  const { when: _, ...undated } = first!; // there are some
  const document = { ...own, events: [undated, ...others] };
  const table = buildTable(document, document, 1);
  const facts = factsOf(table);
  expect(tell(facts, 'sentence', en)).toMatch(/ Missing: 1 of the file that can’t be read, a date for 1\.$/);
  const clauses = tell(facts, 'paragraph', en).match(/Missing: [^.]+\./g);
  expect(clauses).toEqual([
    `Missing: 1 of the file that can’t be read, a date for 1, a place on the map for ${facts.unmarked.offMap}.`,
  ]);
  expect(tell(facts, 'sentence', uk)).toContain('Не прочитано у файлі: 1 подія, без дати: 1 подія.');
  expect(tell(facts, 'paragraph', en)).not.toContain('·');
});

test('of very many events each track says how many it has, and what something puts forward is named', () => {
  const table = buildTable(syntheticDataset(2000));
  const told = tell(factsOf(table), 'sentence', en);
  expect(told).toMatch(/Fighting: \d{3} events/);
  expect(told.length).toBeLessThan(1000);
});

test('in any view the outline has what is shown and nothing else', () => {
  const table = LANGUAGES[0]![2];
  fc.assert(
    fc.property(questionsOf(table), (question) => {
      const facts = factsOf(table, question);
      const told = flat(tellOutline(facts, en));
      for (const [row, presence] of facts.answer.presence.entries()) {
        const line = tellEvent(facts.answer, row, en);
        expect(told.filter((each) => each === line).length, table.ids[row]).toBe(presence === 0 ? 0 : 1);
      }
    }),
    { numRuns: 20, seed: 13 },
  );
});

test.each([
  ['10–15 May 2024°', '10 to 15 May 2024, date from outside the source'],
  ['28 April – 3 May 2024', '28 April to 3 May 2024'],
  ['known on 14–15 May 2024, start not given', 'known on 14 or 15 May 2024, start not given'],
  ['once, 14–15 May', 'once, 14 or 15 May'],
  ['several times, 14–15 May', 'several times, 14 to 15 May'],
  ['headline, ¶4, 8', 'headline, paragraphs 4, 8'],
  ['¶8', 'paragraph 8'],
])('%s aloud', (text, said) => expect(spellOut(text, en)).toBe(said));

test.each([
  ['4 березня 2031, 05:00 – 11 березня 2031, 18:53', 'з 4 березня 2031, 05:00 до 11 березня 2031, 18:53'],
  ['28 квітня – 3 травня 2024', 'з 28 квітня до 3 травня 2024'],
  ['05:00–06:30', 'з 05:00 до 06:30'],
  ['відомо станом на 14–15 травня 2024', 'відомо станом на 14 або 15 травня 2024'],
  ['відомо станом на 10–15 травня 2024', 'відомо станом на дні з 10 до 15 травня 2024'],
  ['відомо станом на квітень – травень 2024', 'відомо станом на квітень – травень 2024'],
  ['відомо: 05:00–06:30', 'відомо: з 05:00 до 06:30'],
])('%s aloud in Ukrainian, a time whole', (text, said) => expect(spellOut(text, uk)).toBe(said));
