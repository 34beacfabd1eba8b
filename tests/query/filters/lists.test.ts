/** What the panel offers, and what the chips say and drop. */
import { expect, test } from 'vitest';
import { LINE_FILTERS } from '../../../src/query/sure-lines.ts';
import { choiceName } from '../../../src/wording/filters/choice-names.ts';
import { describeChip, withoutChip } from '../../../src/wording/filters/describe-chip.ts';
import { listChips, type FilterChip } from '../../../src/query/filters/list-chips.ts';
import { MAX_FREQUENT, mostFrequent } from '../../../src/panes/filters/most-frequent.ts';
import { listChoices, type Choice } from '../../../src/query/filters/list-choices.ts';
import { buildTable } from '../../../src/events/build.ts';
import { en } from '../../../src/i18n/en.ts';
import { uk } from '../../../src/i18n/uk.ts';
import { contextOf } from '../../../src/selection/context.ts';
import { parseLink } from '../../../src/selection/link.ts';
import type { Filters } from '../../../src/selection/selection.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { tableOf } from '../../fixtures/small.ts';
import { syntheticDataset } from '../../fixtures/synthetic.ts';

const table = buildTable(builtIn());
const outline = (choices: readonly Choice[]): readonly string[] =>
  choices.map(({ value, depth }) => `${'  '.repeat(depth)}${value}`);

test('places are a tree by what holds them, the most frequent first', () => {
  expect(outline(listChoices(table).place)).toEqual([
    'ukraine',
    '  kyiv',
    '  kharkiv-oblast',
    '    kharkiv',
    '    vovchansk',
    'russia',
    '  belgorod-oblast',
    'united-states',
    '  washington',
    'iran',
    'north-korea',
    'china',
  ]);
});

test('actors are a tree by membership, and a circle of members is no endless one', () => {
  expect(outline(listChoices(table).actor)).toContain('  blinken');
  const actors = [
    { id: 'anna', name: 'Anna', memberOf: 'boris' },
    { id: 'boris', name: 'Boris', memberOf: 'anna' },
  ];
  const circle = tableOf(
    'a | offensive/strike | 2024-05-10 | instant | {"actors":[{"actor":"anna","role":"attacker"}]}',
    { actors },
  );
  expect(outline(listChoices(circle).actor).toSorted()).toEqual(['anna', 'boris']);
});

test('only what occurs is offered, in either dating, and words that have an order keep it', () => {
  const dated = tableOf(
    'a | offensive/strike | 2024-05-12 | instant | {"when":{"basis":"outside","stated":"2024-05"},"evidence":[{"source":"paper"},{"source":"other"}]}',
  );
  expect(listChoices(dated).when.map(({ value }) => value)).toEqual(['t.day', 't.month']);
  expect(listChoices(dated).certainty.map(({ value }) => value)).toEqual(['reported']);
});

test('a long list is shortened to the most frequent, and never loses what is chosen or what holds it', () => {
  const many = listChoices(buildTable(syntheticDataset(600, 3))).place;
  expect(many.length).toBeGreaterThan(50);
  const short = mostFrequent(many, new Set());
  expect(short).toHaveLength(MAX_FREQUENT);
  const rare = many.findLast(({ depth }) => depth === 2)!;
  const withRare = outline(mostFrequent(many, new Set([rare.value])));
  expect(withRare).toContain(`    ${rare.value}`);
  for (const [i, line] of withRare.entries()) {
    const depth = line.search(/\S/) / 2;
    // Each but a root stands under one that is less deep by one.
    if (depth > 0) expect(withRare.slice(0, i).some((above) => above.search(/\S/) / 2 === depth - 1)).toBe(true);
  }
});

const filtersOf = (link: string): Filters => parseLink(link, contextOf(table)).selection.filters;
const texts = (link: string, messages = en): readonly string[] =>
  listChips(filtersOf(link), 'best').map((chip) => describeChip(table, chip, messages));

test('each value in force is a chip in words; the values of a line of “How sure?” are one', () => {
  expect(
    texts(
      'track=offensive~diplomatic&type=!speech&actor=by.blinken~to.zelensky~iran-state&place=kyiv&q=aid&src=!the-hill&prec=t.day~g.region&basis=outside&voices=2',
    ),
  ).toEqual([
    'Fighting',
    'Diplomatic',
    'not speech',
    'Kyiv',
    'not The Hill, as republished by GlobalUpFront',
    'date from another source',
    'date known to the day',
    'place known only to the region',
    'by Antony Blinken',
    'to Volodymyr Zelensky',
    'Iran',
    '“aid”',
    'at least 2 voices',
  ]);
  expect(texts('basis=stated~calendar~outside&prec=g.exact~g.near~g.city~g.district~g.region~t.day')).toEqual([
    'dated by the text itself',
    'date from another source',
    'placed on the map',
    'date known to the day',
  ]);
  expect(texts('certainty=!claimed', uk)).toEqual(['не Твердження']);
});

test('sources of one name are told apart by their dates, else by their titles', () => {
  expect(texts('src=euromaidan-press-2024-05-10~euromaidan-press-2023-09-06~babel-2024-05-14')).toEqual([
    'Euromaidan Press, 10 May 2024',
    'Euromaidan Press, 6 September 2023',
    'Babel',
  ]);
  const sources = [
    { id: 'a', published: '2024-05-10' },
    { id: 'b', published: '2024-05-10' },
    { id: 'c' },
    { id: 'd', publisher: 'Another' },
  ].map((source) => ({ kind: 'article', publisher: 'A paper', title: `Report ${source.id}`, ...source }));
  const small = tableOf('one | offensive/strike | 2024-05-10 | instant | {"evidence":[{"source":"a"}]}', { sources });
  expect(sources.map(({ id }) => choiceName(small, 'src', id, en))).toEqual([
    'A paper, 10 May 2024, Report a',
    'A paper, 10 May 2024, Report b',
    'A paper',
    'Another',
  ]);
});

test('a chip takes its own values away and leaves the rest of its kind', () => {
  const filters: Filters = {
    basis: { values: [...LINE_FILTERS.dated.values, 'outside'], exclude: false },
    track: { values: ['offensive'], exclude: true },
  };
  const [track, dated] = listChips(filters, 'best') as readonly FilterChip[];
  expect(withoutChip(filters, dated!)).toEqual({ values: ['outside'], exclude: false });
  expect(withoutChip(filters, track!)).toBeNull();
});
