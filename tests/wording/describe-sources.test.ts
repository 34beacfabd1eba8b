/** Sources in words: every one of an event, who counted, and what they say otherwise. */
import { describe, expect, test } from 'vitest';
import { describeCaveat } from '../../src/wording/describe-caveat.ts';
import { describeCitation } from '../../src/wording/describe-citation.ts';
import { describeDifferences, listDifferences } from '../../src/wording/describe-differences.ts';
import { describeCounted, describeQuantity } from '../../src/wording/describe-quantity.ts';
import { describeReporters, describeSources, listSources, paragraphRuns } from '../../src/wording/describe-sources.ts';
import { nameSources } from '../../src/wording/source-names.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import type { EventRecord } from '../../src/events/format/schema.ts';
import { manySourcesTable } from '../fixtures/many-sources.ts';

const table = manySourcesTable();
const rowOf = (id: string): number => table.indexOf.get(id) ?? -1;
const seven = rowOf('seven-sources');

test('paragraphs are told as runs', () => {
  expect(paragraphRuns([3, 1, 4, 5, 1])).toBe('1, 3–5');
});

describe('the sources of an event', () => {
  test('stand each once, with the place in the text and a ° where they are from outside', () => {
    expect(describeSources(table, rowOf('three-sources'), 'best', en)).toBe(
      'The Arvel Courier, ¶2; Coast Mirror, ¶1; Tide Almanac°',
    );
    expect(listSources(table, seven, 'best', en)).toHaveLength(7);
  });

  test('two pieces of evidence from one source are one source', () => {
    const evidence = [
      { source: 'courier', paragraphs: [4], note: 'First.' },
      { source: 'courier', paragraphs: [1, 2] },
    ];
    const twice = manySourcesTable({ events: [{ ...(table.records[0] as EventRecord), evidence }] });
    expect(listSources(twice, 0, 'best', en)).toMatchObject([{ part: '¶1–2, 4', note: 'First.' }]);
  });

  test('by what the source alone supports, none is from outside', () => {
    expect(describeSources(table, rowOf('three-sources'), 'article', en)).not.toContain('°');
  });

  test('who reports is one with its place, a few by name, many by number; none that vouches for the date alone', () => {
    const reporters = (id: string): string => describeReporters(listSources(table, rowOf(id), 'best', en), en);
    expect(reporters('one-source')).toBe('The Arvel Courier, headline, ¶3–4');
    expect(reporters('three-sources')).toBe('The Arvel Courier and Coast Mirror');
    expect(reporters('seven-sources')).toBe('6 sources');
  });

  test('a line that can’t name all says how many more there are', () => {
    expect(nameSources(table.document.sources, en)).toBe('The Arvel Courier, Coast Mirror, Northwire and 4 more');
    expect(nameSources(table.document.sources, uk)).toBe('The Arvel Courier, Coast Mirror, Northwire та ще 4');
    const [courier] = table.document.sources;
    expect(nameSources([courier!, courier!], en)).toBe('The Arvel Courier');
  });

  test('a citation names every source with its address, and who is heard', () => {
    const text = describeCitation(table, seven, 'best', 'https://a.example/?sel=seven-sources', en);
    for (const { publisher, url = '' } of table.document.sources) {
      expect(text).toContain(publisher);
      expect(text).toContain(url);
    }
    expect(text).toMatch(
      /^“Strike on Arvel harbour”.*Sources: .*version 2\.0\.0\. Only people in the harbour town are heard; .* https:/,
    );
  });
});

describe('numbers', () => {
  const quantity = { kind: 'fatalities', low: null, best: null, high: null } as const;
  test.each([
    [{ ...quantity, low: 12, best: 13, high: 15 }, '12 to 15 killed (best figure 13)'],
    [{ ...quantity, low: 12, high: 15 }, '12 to 15 killed'],
    [{ ...quantity, low: 10, best: 14 }, 'at least 10 killed (best figure 14)'],
    [{ ...quantity, best: 14, high: 20 }, 'at most 20 killed (best figure 14)'],
    [{ ...quantity, low: 14, best: 14, high: 14 }, '14 killed'],
    [quantity, 'number not given: killed'],
  ])('%j is “%s”', (given, text) => {
    expect(describeQuantity(given, en)).toBe(text);
  });

  test('say who counted, and in which source they stand', () => {
    expect(describeCounted(table, { ...quantity, by: 'ministry', source: 'courier' }, en)).toBe(
      'counted by Ministry of Health, in The Arvel Courier',
    );
    expect(describeCounted(table, { ...quantity, source: 'courier' }, en)).toBe('the number is from The Arvel Courier');
    expect(describeCounted(table, quantity, en)).toBeNull();
  });
});

describe('where sources differ', () => {
  test('what is coded stands first, and each that says otherwise beside it, with who counted', () => {
    const told = listDifferences(table, seven, 'best', en).map(({ label, sayings }) => [
      label,
      ...sayings.map(({ item, text, note }) => [item?.name ?? 'coded', text, ...(note === null ? [] : [note])]),
    ]);
    expect(told).toEqual([
      ['Date', ['coded', '10 March 2031'], ['Northwire', '11 March 2031']],
      ['Place', ['coded', 'Arvel · town'], ['Harbour Authority', 'North Mole', 'according to Dockers’ Union']],
      [
        'Number',
        ['coded', '12 to 15 killed (best figure 13)', 'counted by Ministry of Health, in The Arvel Courier'],
        ['Northwire', 'at least 20 killed', 'counted by Dockers’ Union'],
      ],
      ['Who vouches', ['coded', 'Reported by the source'], ['Harbour Authority', 'Claimed by Dockers’ Union']],
    ]);
  });

  test('a line of it names who says what', () => {
    expect(describeDifferences(table, seven, 'best', en)).toContain(
      'Date – As coded here: 10 March 2031; Northwire: 11 March 2031',
    );
    expect(describeDifferences(table, seven, 'best', en)).toContain('at least 20 killed, counted by Dockers’ Union');
    expect(describeDifferences(table, rowOf('one-source'), 'best', en)).toBe('');
  });

  test('a number of which the record has none is told against that', () => {
    const [record] = table.records;
    const says = { quantities: [{ kind: 'injured', best: 3 } as const] };
    const bare = manySourcesTable({ events: [{ ...record!, evidence: [{ source: 'courier', says }] }] });
    expect(listDifferences(bare, 0, 'best', en)[0]?.sayings.map(({ text }) => text)).toEqual([
      'number not given: injured',
      '3 injured',
    ]);
  });
});

describe('who is heard', () => {
  const { document } = table;
  test('is the caveat, else the shortest text that a dataset has', () => {
    expect(describeCaveat(document, en)).toMatch(/^Only people/);
    const { caveat: _caveat, ...without } = document;
    expect(describeCaveat(without, en)).toBe(document.lede);
    expect(describeCaveat({ ...without, shortLede: 'Short.' }, en)).toBe('Short.');
    const { lede: _lede, ...bare } = without;
    expect(describeCaveat({ ...bare, method: { notes: ['One side.'] } }, en)).toBe('One side.');
    expect(describeCaveat(bare, en)).toBe('');
  });

  test('says that a machine coded the data', () => {
    expect(describeCaveat({ ...document, coded: 'machine' }, en)).toMatch(/^Coded by machine\. Only people/);
  });
});
