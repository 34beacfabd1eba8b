/** What is loaded of the cases, and what the report says of each: nothing is dropped in silence, nothing is made up. */
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { LoadError } from '../../src/load/load-error.ts';
import { describeProblem } from '../../src/wording/report/describe-problem.ts';
import { CASES, caseText, loadCase } from '../fixtures/cases.ts';
import { soundDataset } from '../fixtures/dataset.ts';
import { ODD_CASES } from './odd-cases.ts';

/** Events shown of events read, then each problem: what was done, why, where, the record. */
const told = (name: string): readonly string[] => {
  const { table, read, issues } = loadCase(name);
  return [`${table.count} of ${read}`, ...issues.map(({ done, code, path, id }) => `${done} ${code} ${path} ${id}`)];
};

const SAID: Readonly<Record<string, readonly string[]>> = {
  ...ODD_CASES,
  'date-bc': ['4 of 4'],
  'date-circa': ['9 of 11', 'skipped edtf events[9].when.edtf iso-dmy', 'skipped edtf events[10].when.edtf iso-space'],
  'date-leap': [
    '3 of 6',
    'skipped edtf events[3].when.edtf bad23',
    'skipped edtf events[4].when.edtf bad1900',
    'skipped edtf events[5].when.edtf apr31',
  ],
  'date-dst-spring': ['4 of 4', 'kept skipped-hour events[0].when.edtf gap-0330'],
  'date-same-start-end': ['3 of 4', 'skipped edtf events[3].when.edtf reversed'],
  'id-acled': ['4 of 4', 'kept number-as-text events[3].id 12345'],
  'id-duplicate': ['3 of 3', 'changed duplicate-id events[1].id control#2'],
  'vocab-unknown': [
    '4 of 4',
    'kept new-type events[1].type u',
    'kept new-track events[2].track t',
    'changed unknown-place events[3].where[0].place p',
  ],
  'place-string-coordinates': ['2 of 2', 'changed number-in-quotes events[1].where[0].geometry strings'],
  'place-antimeridian-190': ['2 of 2', 'changed longitude places[0].geometry fiji'],
  'text-bidi-override': [
    '3 of 3',
    'changed direction-marks events[1].title rlo',
    'changed direction-marks events[1].summary rlo',
    'changed direction-marks events[2].title unclosed',
  ],
  'place-swapped': ['2 of 2', 'asked swapped events[1].where[0] swapped'],
  'place-null-island': ['2 of 2', 'asked null-island events[0].where[0] null-island'],
  'text-blank-title': [
    '1 of 4',
    'skipped blank-title events[1].title space',
    'skipped blank-title events[2].title zwsp',
    'skipped blank-title events[3].title empty',
  ],
};

test.each(Object.keys(SAID))('%s: what is shown of what was read, and everything else by name', (name) => {
  expect(told(name)).toEqual(SAID[name]);
});

/** Those have tests of their own; of all the rest nothing is left out, and nothing is to be said. */
const OTHERWISE = new Set([...Object.keys(SAID), 'size-zero']);

test.each(CASES.filter((name) => !OTHERWISE.has(name)))('%s: every event is there, and nothing was changed', (name) => {
  const { table, read, issues } = loadCase(name);
  expect([table.count, table.skipped, issues]).toEqual([read, 0, []]);
});

test('a file without events says that it holds none, and names no event to mend', () => {
  let error: unknown;
  try {
    buildLoaded(caseText('size-zero'), 'size-zero.json');
  } catch (thrown) {
    error = thrown;
  }
  expect(error).toBeInstanceOf(LoadError);
  const { code, problems } = error as LoadError;
  expect([code, problems]).toEqual(['no-events', []]);
});

test('ids of others are kept as they came: upper case, spaces, numbers as text', () => {
  expect(loadCase('id-acled').table.ids).toEqual(['control', 'UKR123456', 'ukr 77', '12345']);
  expect(loadCase('id-duplicate').table.ids).toEqual(['control', 'control#2', 'third']);
});

test('coordinates in quotes are numbers, and stand where they were meant', () => {
  const { table } = loadCase('place-string-coordinates');
  expect(table.records[1]?.where[0]?.geometry?.coordinates).toEqual([36.2, 49.9]);
});

test('an unknown place keeps its name, without coordinates', () => {
  const { table } = loadCase('vocab-unknown');
  expect(table.places.get('atlantis')).toEqual({ id: 'atlantis', name: 'atlantis', kind: 'city' });
});

describe('the report is in words', () => {
  test.each([
    ['date-leap', 0, 'The date can’t be read: this month has no such day.', 'Write 2023-02.'],
    [
      'date-circa',
      0,
      'The date can’t be read: day, month and year stand in another order, or without their zeros.',
      'Write 2024-05-10 or 2024-10-05.',
    ],
    ['date-circa', 1, 'The date can’t be read: a T stands between the day and the time.', 'Write 2024-05-10T14:00.'],
    ['text-blank-title', 0, 'The title is blank: there is nothing to call the event by.', 'Write a title.'],
  ] as const)('%s %i: %s', (name, index, why, advice) => {
    const words = describeProblem(loadCase(name).issues[index]!, en.report);
    expect([words.why, words.advice]).toEqual([why, advice]);
  });

  test('in Ukrainian too, and signs that are not seen are shown by their numbers', () => {
    const [, zeroWidth] = loadCase('text-blank-title').issues;
    const words = describeProblem(zeroWidth!, uk.report);
    expect([words.value, words.why, words.row]).toEqual(['\\u200B', 'Назва порожня: подію немає як назвати.', 3]);
  });
});

describe('a date that the data are as of', () => {
  const said = (asOf: string, dates: readonly string[]): readonly string[] => {
    const [event] = soundDataset().events;
    const events = dates.map((edtf, index) => ({ ...event, id: `e${index}`, when: { edtf } }));
    const { issues } = buildLoaded(JSON.stringify({ ...soundDataset(), asOf, events }), 'file.json');
    return issues.map(({ code, path }) => `${code} ${path}`);
  };

  test('before the start of what goes on is a fault that is named', () => {
    expect(said('2024-05-15', ['2024-05-10', '2024-05-20/..', '2024-05-21/'])).toEqual([
      'begins-later events[1].when.edtf',
      'begins-later events[2].when.edtf',
    ]);
  });

  test('before everything is one of the dataset', () => {
    expect(said('2024-05-15', ['2024-05-20/..', '2024-05-21'])).toEqual(['as-of-early asOf']);
  });

  test('is its whole day, or the last of the days that it may be', () => {
    expect(said('2024-05-15', ['2024-05-15T20:00'])).toEqual([]);
    expect(said('[2024-05-14..2024-05-15]', ['2024-05-15/..', '2024-05-15'])).toEqual([]);
  });
});
