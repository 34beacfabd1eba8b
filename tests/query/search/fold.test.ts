/** Texts made comparable, and the way back from what is found to the text as it is written. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/query/search/fold.ts';
import { findMarks } from '../../../src/query/search/marks.ts';
import { isFoundIn, termsOf } from '../../../src/query/search/terms.ts';

const marked = (text: string, query: string): readonly string[] =>
  findMarks(text, termsOf(query)).map(([start, end]) => text.slice(start, end));

test.each([
  ['Вовчанськ', 'вовчанск'],
  ['ВОЛЧАНСК', 'волчанск'],
  ['Бєлгород', 'белгород'],
  ['ґанок Київ її', 'ганок киів іі'],
  ['Йод ёлка', 'иод елка'],
  ["п'ять п’ять пʼять п`ять п´ять", 'пят пят пят пят пят'],
  ['F-16 F‑16 F−16', 'f16 f16 f16'],
  ['Łódź Straße Æon Œuvre Đorđe İzmir ﬁve', 'lodz strasse aeon oeuvre dorde izmir five'],
  ['U.S. Washington, D.C.', 'us washington dc'],
  ['1.5 bn: 10–15 May (½)', '1 5 bn 10 15 may 1 2'],
  [' “Kyiv” — the end… ', 'kyiv the end'],
  ['е\u0301лан co\u00ADoperate', 'елан cooperate'],
  ['', ''],
  ['?!', ''],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

test.each([
  ['Battle for Vovchansk', 'vovch', ['Vovch']],
  ['place: Vovchansk (Волчанск)', 'волчанськ', ['Волчанск']],
  ['п’ять областей', "п'ять", ['п’ять']],
  ['Zelensky asks for faster F-16 help', 'f16 zel', ['Zel', 'F-16']],
  ['From Cafe\u0301 and café', 'cafe', ['Cafe\u0301', 'café']],
  ['north-eastern, North Korea, NorthKorea', 'north-korea', ['North Korea', 'NorthKorea']],
  ['The US, Russia and the U.S.', '"us"', ['US']],
  ['Ukraine’s partners in Ukraine, Ukrainians', '"ukraine"', ['Ukraine', 'Ukraine']],
  ['troops defend a town; the troops', '"defend a town', ['defend a town']],
  ['aaaa', 'aa', ['aaaa']],
  ['the north-eastern front', 'the', ['the']],
  ['north-eastern', 'northeast', ['north-east']],
  ['nothing', '?', []],
  ['ﬁve', 'ive', ['ﬁve']],
] as const)('in “%s”, %s is marked as it is written', (text, query, expected) => {
  expect(marked(text, query)).toEqual(expected);
});

describe('the terms of a query', () => {
  test.each([
    ['a  b,a', 2],
    ['"a b" c', 2],
    ['"a b', 1],
    ['“a b” «c» „d”', 3],
    ['"" ?', 0],
    ['f-16', 1],
  ])('%s are %d', (query, count) => {
    expect(termsOf(query)).toHaveLength(count);
  });

  test('a quoted phrase is whole words in their order; while it is typed, its last word may go on', () => {
    const [text, term] = ['Russia’s invasion of Ukraine', (query: string) => termsOf(query)[0]];
    const found = (query: string): boolean => {
      const one = term(query);
      return one !== undefined && isFoundIn(text, one);
    };
    expect([
      found('"invasion of ukraine"'),
      found('"ukraine invasion"'),
      found('"invasion of ukr"'),
      found('"invasion of ukr'),
      found('"vasion of"'),
    ]).toEqual([true, false, false, true, false]);
  });
});

/** Letters that fold in every way there is, and what stands between them. */
const letters = fc.string({
  unit: fc.constantFrom(
    'a',
    'É',
    'e\u0301',
    'ь',
    'ґ',
    'Й',
    'ё',
    'ﬁ',
    'ß',
    '-',
    '’',
    '.',
    ' ',
    '–',
    '"',
    '😀',
    '𝐀',
    '한',
    'İ',
    '\u0301',
    '\n',
    '1',
    '½',
  ),
  maxLength: 24,
});

test('whatever is marked folds to what was looked for, and cuts no letter in two', () => {
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      for (const term of termsOf(query)) {
        for (const [start, end] of findMarks(text, [term])) {
          const folded = fold(text.slice(start, end), term.folding);
          expect(term.forms.some((form) => folded.includes(form.trim()))).toBe(true);
          expect(text.slice(start).match(/^[\p{M}\uDC00-\uDFFF]/u)).toBeNull();
          expect(text.slice(end).match(/^[\p{M}\uDC00-\uDFFF]/u)).toBeNull();
        }
      }
    }),
    { numRuns: 3000 },
  );
});

test('what is found is marked, and only that', () => {
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      for (const term of termsOf(query)) expect(findMarks(text, [term]).length > 0).toBe(isFoundIn(text, term));
    }),
    { numRuns: 3000 },
  );
});

test('marks are in order and apart', () => {
  fc.assert(
    fc.property(letters, letters, (text, query) => {
      const marks = findMarks(text, termsOf(query));
      for (const [i, [start, end]] of marks.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThan(marks[i - 1]?.[1] ?? -1);
      }
    }),
  );
});

test('folding a folded text changes nothing, and each letter of it has its place', () => {
  fc.assert(
    fc.property(fc.oneof(letters, fc.string({ unit: 'binary', maxLength: 20 })), (text) => {
      const folded = foldWithPlaces(text);
      expect(fold(folded.text)).toBe(folded.text);
      expect(folded.starts.length).toBeGreaterThanOrEqual(folded.text.length);
      expect(folded.ends.length).toBe(folded.starts.length);
    }),
    { numRuns: 3000 },
  );
});
