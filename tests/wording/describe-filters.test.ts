/** Filters in words: what is left out is said as such, in whole phrases, for every kind. */
import { expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { localise } from '../../src/events/localise.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { listChips } from '../../src/query/filters/list-chips.ts';
import { contextOf } from '../../src/selection/context.ts';
import { parseLink } from '../../src/selection/link.ts';
import { describeFilters } from '../../src/wording/describe-empty.ts';
import { describeChip } from '../../src/wording/filters/describe-chip.ts';
import { builtIn } from '../fixtures/dataset.ts';

const LANGUAGES = {
  en: [buildTable(builtIn()), en],
  uk: [buildTable(localise(builtIn(), 'uk')), uk],
} as const;

const filtersOf = (lang: keyof typeof LANGUAGES, link: string) => {
  const [table] = LANGUAGES[lang];
  return parseLink(link, contextOf(table)).selection.filters;
};
const told = (lang: keyof typeof LANGUAGES, link: string): string => {
  const [table, messages] = LANGUAGES[lang];
  return describeFilters(table, filtersOf(lang, link), messages);
};
const chips = (lang: keyof typeof LANGUAGES, link: string): readonly string[] => {
  const [table, messages] = LANGUAGES[lang];
  return listChips(filtersOf(lang, link), 'best').map((chip) => describeChip(table, chip, messages));
};

test.each([
  ['place=!kharkiv', 'місце – не Харків', 'not connected with Kharkiv'],
  ['place=!kharkiv~kyiv', 'місце – не Харків і не Київ', 'not connected with Kharkiv or Kyiv'],
  ['place=kharkiv~kyiv', 'місце – Харків або Київ', 'connected with Kharkiv or Kyiv'],
  ['certainty=!claimed', 'статус – не «твердження»', 'not claimed'],
  ['certainty=claimed', 'статус – «твердження»', 'claimed'],
  ['basis=!outside', 'дата не з іншого джерела', 'not dated from another source'],
  ['basis=!stated~calendar', 'дату дає не сам текст', 'not dated by the text itself'],
  ['prec=!t.day', 'точність дати – не день', 'not dated to the day'],
  ['prec=!t.unknown', 'точність дати – вказано', 'not dated with no precision given'],
  ['prec=g.region', 'точність місця – область', 'known only to the region'],
  [
    'prec=!g.region~t.day',
    'точність дати – не день; точність місця – не область',
    'not dated to the day and not known only to the region',
  ],
])('%s: “%s”', (link, ukrainian, english) => {
  expect(told('uk', link)).toBe(ukrainian);
  expect(told('en', link)).toBe(english);
});

test('of tracks, types, actors and sources too, none in brackets', () => {
  for (const [key, head] of [
    ['track', 'напрям'],
    ['type', 'тип'],
    ['actor', 'учасник'],
    ['src', 'джерело'],
  ] as const) {
    const [table] = LANGUAGES.uk;
    const id = {
      track: table.vocabulary.tracks[0]?.id,
      type: table.types[0],
      actor: table.document.actors[0]?.id,
      src: table.document.sources[0]?.id,
    }[key];
    const name = told('uk', `${key}=${id}`).replace(`${head} – `, '');
    expect(name.length).toBeGreaterThan(2);
    expect(told('uk', `${key}=!${id}`)).toBe(`${head} – не ${name}`);
  }
});

test('actors by their part, each left out', () => {
  expect(told('en', 'actor=!by.russian-federation~to.ukraine-government')).toBe(
    'not by Russia and not directed at Ukrainian government',
  );
  expect(told('uk', 'actor=!by.russian-federation~to.ukraine-government')).toBe(
    'ініціатор – не Росія; адресат – не Уряд України',
  );
});

test('chips say “not” where it belongs', () => {
  expect(chips('uk', 'place=!kharkiv')).toEqual(['не Харків']);
  expect(chips('uk', 'actor=!by.russian-federation')).toEqual(['ініціатор: не Росія']);
  expect(chips('uk', 'basis=!outside')).toEqual(['дата: не з іншого джерела']);
  expect(chips('uk', 'prec=!t.unknown~g.unknown')).toEqual(['точність дати вказано', 'місце: вказано']);
  expect(chips('en', 'actor=!by.russian-federation')).toEqual(['not by Russia']);
  expect(chips('en', 'basis=!outside')).toEqual(['date not from another source']);
  expect(chips('en', 'prec=!t.day~g.unknown')).toEqual(['date not known to the day', 'place given']);
});
