/** What a deed has changed, said once. */
import { expect, test } from 'vitest';
import { millis } from '../../src/base/brand.ts';
import { buildTable } from '../../src/events/build.ts';
import type { EventId } from '../../src/events/types.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { localise } from '../../src/events/localise.ts';
import { createQuestion } from '../../src/query/question.ts';
import { contextOf } from '../../src/selection/context.ts';
import { DEFAULT_SELECTION, IDLE, type Selection } from '../../src/selection/selection.ts';
import { tellDeed } from '../../src/wording/tell/tell-deed.ts';
import { MAX_WORDS } from '../../src/wording/tell/within.ts';
import { ask } from '../fixtures/ask.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { kyivDay } from '../fixtures/time.ts';

const said = (patch: Partial<Selection>, from: Partial<Selection> = {}, messages = en): string => {
  const table = buildTable(messages === en ? builtIn() : localise(builtIn(), 'uk'));
  const before = { ...DEFAULT_SELECTION, ...from };
  const after = { ...before, ...patch };
  const question = createQuestion()(after, IDLE, contextOf(table));
  return tellDeed(
    {
      before,
      after,
      answer: ask(table, { kind: 'view', question }),
      counts: ask(table, { kind: 'counts', question, parts: ['status', 'empty'] }),
      neighbours: ask(table, { kind: 'neighbour', question, selected: after.selected }),
    },
    messages,
  );
};

const battle = 'vovchansk-battle' as EventId;
const days = { start: millis(kyivDay(2024, 5, 10)), end: millis(kyivDay(2024, 5, 15)) };
const claimed = { certainty: { values: ['claimed'], exclude: false } };

test.each<readonly [string, Partial<Selection>, Partial<Selection>, string]>([
  [
    'selected',
    { selected: battle },
    {},
    'Selected: Battle for Vovchansk, began about 12 May, ongoing, date from outside the article, Fighting, Vovchansk, reported. 4 of 30.',
  ],
  ['selected no more', { selected: null }, { selected: battle }, 'Nothing selected.'],
  ['an event with its day, which counts nothing anew', { selected: battle, at: days.start }, { selected: battle }, ''],
  ['a window', { window: days }, {}, '10 to 14 May 2024. Showing 30 of 31 events.'],
  [
    'what has begun by a day',
    { mode: 'sofar', at: millis(kyivDay(2024, 5, 13)) },
    {},
    '8 to 16 May 2024, up to 13 May. Showing 7 of 31 events.',
  ],
  ['the source alone', { dating: 'article' }, {}, 'Dates by the source alone. Showing 30 of 31 events.'],
  ['a filter', { filters: claimed }, {}, 'Only what is claimed. Showing 9 of 31 events.'],
  ['no filter', { filters: {} }, { filters: claimed }, 'No filters. Showing 30 of 31 events.'],
  ['the story left', { story: null }, { story: 3 }, 'The story is closed.'],
  ['nothing that is heard', { play: true }, {}, ''],
])('%s', (_, patch, from, text) => expect(said(patch, from)).toBe(text));

test('a step of the story by its title', () => expect(said({ story: 1 })).toMatch(/^Step 1 of 7: .+\.$/));

test('a step by its title whatever else it brings; filters that are the same are no news', () => {
  const text = said({ story: 2, selected: battle, window: days, filters: {} }, { story: 1, filters: {} });
  expect(text).toMatch(/^Step 2 of 7: .+\./);
  expect(text).not.toContain('No filters');
  expect(text).toContain('10 to 14 May 2024.');
});

test('a sentence begins with a capital in Ukrainian, too', () =>
  expect(said({ window: days }, {}, uk)).toBe('З 10 до 14 травня 2024. Показано 30 з 31 події.'));

test('in Ukrainian', () =>
  expect(said({ selected: battle }, {}, uk)).toMatch(
    /^Вибрано: Бої за Вовчанськ, початок: приблизно 12 травня, .* з 30\.$/,
  ));

test('never more words than one can keep in mind, for any event and any filter', () => {
  const table = buildTable(builtIn());
  for (const messages of [en, uk])
    for (const id of table.ids) {
      const text = said({ selected: id, dating: 'article', filters: claimed, window: days, story: 2 }, {}, messages);
      expect(text.split(' ').length, text).toBeLessThanOrEqual(MAX_WORDS);
    }
});
