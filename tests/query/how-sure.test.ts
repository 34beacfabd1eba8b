/** "How sure?" and the reasons of an empty view. */
import { expect, test } from 'vitest';
import { describeStatusLine } from '../../src/wording/describe-empty.ts';
import { isLineOn, toggledSet } from '../../src/query/toggle-sure-line.ts';
import type { Question } from '../../src/query/types.ts';
import { contextOf } from '../../src/selection/context.ts';
import type { Filters, Mode, Span } from '../../src/selection/selection.ts';
import { kyivDay } from '../fixtures/time.ts';
import type { EventTable } from '../../src/events/types.ts';
import { en } from '../../src/i18n/en.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { countsOf } from '../fixtures/ask.ts';

const table = tableOf(ALL_SHAPES);
const context = contextOf(table);
const question = (filters: Filters = {}, window: Span = context.window, mode: Mode = 'window'): Question => ({
  window,
  at: mode === 'window' ? window.end : window.start,
  mode,
  dating: 'best',
  compare: null,
  filters,
});

test('the counts of all lines are those of the window', () => {
  // In the window: all but the visit of 2023; the one without a date counts everywhere.
  expect(countsOf(table, question(), 'sure').sure).toEqual({ reported: 6, claimed: 3, other: 0, dated: 7, placed: 1 });
});

test('what has no position in the file, or one that the map does not reach, is not counted as placed', () => {
  const at = (...coordinates: number[]): string =>
    JSON.stringify({ where: [{ geometry: { type: 'Point', coordinates }, role: 'location', precision: 'near' }] });
  const placed = tableOf(
    [
      `here | offensive/strike | 2024-05-12 | instant | ${at(30, 50)}`,
      `pole | offensive/strike | 2024-05-12 | instant | ${at(30, 89)}`,
      'named | offensive/strike | 2024-05-12 | instant | {"where":[{"place":"nowhere","role":"location","precision":"city"}]}',
    ].join('\n'),
  );
  expect(countsOf(placed, question(), 'sure').sure.placed).toBe(1);
});

test('a count ignores its own kind of filter and honours the others', () => {
  const count = (asked: Question) => countsOf(table, asked, 'sure').sure;
  const claimed: Filters = { certainty: { values: ['claimed'], exclude: false } };
  expect(count(question(claimed))).toMatchObject({ reported: 6, claimed: 3, placed: 0 });
  expect(count(question({ track: { values: ['other'], exclude: false } }))).toMatchObject({ reported: 0, claimed: 1 });
});

test('a line is pressed and released; lines of one kind add up', () => {
  const one = toggledSet({}, 'reported');
  expect(one).toEqual({ values: ['reported'], exclude: false });
  const filters: Filters = one ? { certainty: one } : {};
  expect(isLineOn(filters, 'reported')).toBe(true);
  expect(isLineOn(filters, 'claimed')).toBe(false);
  expect(toggledSet(filters, 'claimed')?.values).toEqual(['reported', 'claimed']);
  expect(toggledSet(filters, 'reported')).toBeNull();
});

test('placed on the map leaves precisions of time alone', () => {
  const filters: Filters = { prec: { values: ['t.day'], exclude: false } };
  const on = toggledSet(filters, 'placed');
  expect(on?.values).toContain('t.day');
  expect(on?.values).toContain('g.city');
  expect(toggledSet(on ? { prec: on } : {}, 'placed')).toEqual({ values: ['t.day'], exclude: false });
});

test('what belongs to a whole by inference alone is not dated by the text itself', () => {
  const lines = `
stated | offensive/strike | 2024-05-12 | instant
whole  | offensive/strike | 2024-05-12 | instant | {"when":{"basis":"containment"}}
days   | offensive/strike | 2024-05-12 | instant | {"when":{"basis":"calendar"}}`;
  expect(countsOf(tableOf(lines), question(), 'sure').sure).toMatchObject({ dated: 2 });
});

test('what Article only changes is counted: dates lost, dates less exact', () => {
  const lines = `
lost    | offensive/strike | 2024-05-12 | instant | {"when":{"basis":"outside","stated":null}}
vaguer  | offensive/strike | 2024-05-12 | instant | {"when":{"basis":"outside","stated":"[2024-05-10..2024-05-15]"}}
same    | offensive/strike | 2024-05-12 | instant | {"when":{"stated":"2024-05-12"}}
known   | offensive/strike | /.. | state | {"when":{"basis":"outside","stated":"/..","attested":"2024-05-14"}}`;
  // What was known to hold on the 14th is, by the source alone, known on publication: within the same bounds, less exactly.
  expect(countsOf(tableOf(lines), question(), 'outside').outside).toEqual({ lost: 1, changed: 2 });
});

const reasonOf = (of: EventTable, asked: Question) => countsOf(of, asked, 'empty').empty;
const lineOf = (of: EventTable, asked: Question): string =>
  describeStatusLine(of, asked, countsOf(of, asked, 'status', 'empty'), en);

test('a view with events has no reason, and says how many', () => {
  expect(reasonOf(table, question({}))).toBeNull();
  expect(lineOf(table, question({}))).toBe('Showing 9 of 10 events');
});

test('the one filter that empties the view is named', () => {
  const filters: Filters = {
    certainty: { values: ['assessment'], exclude: false },
    track: { values: ['offensive'], exclude: false },
  };
  expect(reasonOf(table, question(filters))).toEqual({ cause: 'filter', keys: ['certainty'] });
  expect(lineOf(table, question(filters))).toBe('No events: none is an assessment in this window');
});

test('where no event has so many voices, the empty view says that', () => {
  const filters: Filters = { voices: { values: ['3'], exclude: false } };
  expect(reasonOf(table, question(filters))).toEqual({ cause: 'filter', keys: ['voices'] });
  expect(lineOf(table, question(filters))).toBe('No events: none is told by at least 3 voices in this window');
});

test('where dropping either of two filters would help, both are named', () => {
  const filters: Filters = {
    certainty: { values: ['reported'], exclude: false },
    track: { values: ['other'], exclude: false },
  };
  expect(reasonOf(table, question(filters))?.keys).toEqual(['track', 'certainty']);
  expect(lineOf(table, question(filters))).toBe('No events: none is on the other track and reported in this window');
});

test('what others of the view pass is not said to be missing from it: the filters are named together', () => {
  const lines =
    'a | offensive/strike | 2024-05-12 | instant | {"certainty":{"assertion":"claimed","by":"anna"}}\nb | diplomatic/speech | 2024-05-12 | instant';
  const filters: Filters = {
    track: { values: ['offensive'], exclude: false },
    type: { values: ['speech'], exclude: false },
    certainty: { values: ['claimed'], exclude: false },
  };
  const claims = tableOf(lines);
  expect(reasonOf(claims, question(filters))).toEqual({ cause: 'filters', keys: ['type'] });
  expect(lineOf(claims, question(filters))).toBe(
    'No events: none passes all three filters (on the fighting track; of the type speech; claimed) in this window',
  );
});

test('filters that only together empty it are named together', () => {
  const filters: Filters = {
    certainty: { values: ['assessment'], exclude: false },
    track: { values: ['diplomatic'], exclude: false },
    type: { values: ['strike'], exclude: false },
  };
  expect(reasonOf(table, question(filters))?.cause).toBe('filters');
});

test('a window without events says so, and so does a playhead before the first', () => {
  const quiet = { start: kyivDay(2020, 1, 1), end: kyivDay(2020, 2, 1) };
  const dated = tableOf('a | offensive/strike | 2024-05-12 | instant');
  expect(reasonOf(dated, question({}, quiet))).toEqual({ cause: 'window', keys: [] });
  const from = { start: kyivDay(2024, 5, 1), end: kyivDay(2024, 5, 20) };
  expect(reasonOf(dated, question({}, from, 'sofar'))).toEqual({ cause: 'playhead', keys: [] });
  // What a filter passes lies in the window, later than the playhead: the filter is not to blame.
  const two = tableOf('a | offensive/strike | 2024-05-02 | instant\nb | diplomatic/speech | 2024-05-12 | instant');
  const speeches: Filters = { type: { values: ['speech'], exclude: false } };
  const early = { ...question(speeches, from, 'sofar'), at: kyivDay(2024, 5, 5) };
  expect(reasonOf(two, early)).toEqual({ cause: 'playhead', keys: ['type'] });
  expect(lineOf(two, early)).toBe('No events: the data tell of none that passes the filters by then in this window');
});

const SPEECHES =
  'a | diplomatic/speech | 2024-05-12 | instant | {"actors":[{"actor":"anna","role":"speaker"},{"actor":"boris","role":"addressee"}],"where":[{"place":"town","role":"object","precision":"city"}]}';
const only = (values: readonly string[], exclude = false) => ({ values, exclude });
/** The sentence of an empty view of one speech. */
const sentence = (filters: Filters): string => lineOf(tableOf(SPEECHES), question(filters));

test.each<[Filters, string]>([
  [{ type: only(['meeting', 'strike']) }, 'none is of the type meeting or strike in this window'],
  [{ track: only(['diplomatic'], true) }, 'all in this window are on the diplomatic track, and those are left out'],
  [
    { track: only(['diplomatic', 'offensive'], true) },
    'all in this window are on the diplomatic or fighting track, and those are left out',
  ],
  [
    { track: only(['offensive']), certainty: only(['reported'], true) },
    'none passes both filters (on the fighting track; not reported) in this window',
  ],
  [{ actor: only(['by.boris', 'to.anna']) }, 'none is by Boris or directed at Anna in this window'],
  [{ actor: only(['anna'], true) }, 'all in this window are with Anna, and those are left out'],
  [{ place: only(['land'], true) }, 'all in this window are connected with Land, and those are left out'],
  [{ prec: only(['t.month', 'g.region']) }, 'none is dated to the month and known only to the region in this window'],
  [
    { prec: only(['t.day', 'g.region'], true) },
    'all in this window are dated to the day or known only to the region, and those are left out',
  ],
  [{ basis: only(['outside', 'assumed']) }, 'none is dated from another source or dated by assumption in this window'],
  [{ src: only(['other']) }, 'none is from Another in this window'],
  [{ q: only(['nowhere']) }, 'none is found by “nowhere” in this window'],
  [{ area: only(['_p~iF~ps|U_ulLnnqC_mqNvxq`@']) }, 'none is in the drawn area in this window'],
])('an empty view says in plain words what empties it: %j', (filters, expected) => {
  expect(sentence(filters)).toBe(`No events: ${expected}`);
});
