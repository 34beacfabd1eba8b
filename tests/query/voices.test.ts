/** How many voices vouch for an event: publishers of one house, and whoever repeats one report, are one. */
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import type { EvidenceRecord, SourceRecord } from '../../src/events/format/schema.ts';
import { countVoices, groupVoices, rowsWithVoices } from '../../src/query/voices.ts';
import { soundDataset, soundEvent } from '../fixtures/dataset.ts';
import { seeded } from '../fixtures/random.ts';

const source = (id: string, members: Partial<SourceRecord> = {}): SourceRecord => ({
  id,
  publisher: `Publisher of ${id}`,
  title: `Report ${id}`,
  ...members,
});
const tableOf = (sources: SourceRecord[], evidence: EvidenceRecord[] = sources.map(({ id }) => ({ source: id }))) =>
  buildTable(soundDataset([soundEvent({ evidence })], { sources }));
const voices = (...args: Parameters<typeof tableOf>): number => countVoices(tableOf(...args), 0, 'best');

describe('voices', () => {
  test('links to unrelated publishers are as many voices', () => {
    expect(voices([source('a'), source('b'), source('c')])).toBe(3);
  });

  test('two reports of one publisher are one voice, however its name is spaced or cased', () => {
    expect(voices([source('a', { publisher: 'The  Courier' }), source('b', { publisher: 'the courier' })])).toBe(1);
  });

  test('publishers of one house are one voice, and so is the house’s own name', () => {
    const house = { family: 'River Press' };
    expect(voices([source('a', house), source('b', house), source('c', { publisher: 'River Press' })])).toBe(1);
  });

  test('those that repeat one wire are one voice with each other and with the wire', () => {
    const wire = { origin: 'Northwire' };
    expect(voices([source('a', wire), source('b', wire), source('c', { publisher: 'Northwire' })])).toBe(1);
  });

  test('a report and one that repeats it, by its id, are one voice', () => {
    expect(voices([source('a'), source('b', { origin: 'a' }), source('c')])).toBe(2);
  });

  test('sources are tied also through one that the event does not cite', () => {
    const sources = [source('a', { origin: 'b' }), source('b', { origin: 'c' }), source('c')];
    expect(voices(sources, [{ source: 'a' }, { source: 'c' }])).toBe(1);
  });

  test('the coding dataset, and a source that vouches for the date alone, are none', () => {
    const coding = source('coding', { kind: 'dataset' });
    expect(voices([coding])).toBe(0);
    expect(voices([source('a'), source('b')], [{ source: 'a' }, { source: 'b', vouches: ['when'] }])).toBe(1);
    expect(voices([source('a'), source('b')], [{ source: 'a' }, { source: 'b', vouches: ['when', 'what'] }])).toBe(2);
  });

  test('by what the source alone supports, outside sources are not heard', () => {
    const table = tableOf([source('a'), source('b', { kind: 'outside' })]);
    expect([countVoices(table, 0, 'best'), countVoices(table, 0, 'article')]).toEqual([2, 1]);
  });

  test('rows with at least so many voices are marked', () => {
    const table = tableOf([source('a'), source('b')]);
    expect([1, 2, 3].map((least) => rowsWithVoices(table, least, 'best')[0])).toEqual([1, 1, 0]);
  });
});

/** Slow and plain: two sources are tied when one name or report is of both; what can be reached by ties is one voice. */
const groupsByWalking = (sources: readonly SourceRecord[]): readonly string[] => {
  const namesOf = ({ id, publisher, family, origin }: SourceRecord): readonly (string | undefined)[] => [
    `#${id}`,
    publisher,
    family,
    sources.some((other) => other.id === origin) ? `#${origin}` : origin,
  ];
  const areTied = (a: SourceRecord, b: SourceRecord): boolean =>
    namesOf(a).some((name) => name !== undefined && namesOf(b).includes(name));
  return sources.map((start) => {
    const reached = new Set([start]);
    for (const at of reached) for (const other of sources) if (areTied(at, other)) reached.add(other);
    return [...reached]
      .map(({ id }) => id)
      .toSorted()
      .join(' ');
  });
};

test('for any sources the groups are those found by walking from tie to tie, in whatever order the sources stand', () => {
  const random = seeded(11);
  for (let round = 0; round < 120; round += 1) {
    const count = random.between(1, 9);
    const maybe = (names: readonly string[]): { value?: string } =>
      random.next() < 0.35 ? { value: random.pick(names) } : {};
    const sources = Array.from({ length: count }, (_, i): SourceRecord => {
      const [family, origin] = [maybe(['f1', 'f2', 'p3']), maybe(['w1', 'p1', `s${random.between(0, count)}`])];
      return source(`s${i}`, {
        publisher: random.pick(['p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7']),
        ...(family.value === undefined ? {} : { family: family.value }),
        ...(origin.value === undefined ? {} : { origin: origin.value }),
      });
    });
    const expected = groupsByWalking(sources);
    const found = groupVoices(sources);
    const turned = groupVoices(sources.toReversed());
    for (const [i, a] of sources.entries())
      for (const [j, b] of sources.entries()) {
        const isOne = expected[i] === expected[j];
        expect(found.get(a.id) === found.get(b.id), JSON.stringify(sources)).toBe(isOne);
        expect(turned.get(a.id) === turned.get(b.id), JSON.stringify(sources)).toBe(isOne);
      }
  }
});
