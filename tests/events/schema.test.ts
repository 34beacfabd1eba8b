/** What is published for those who write files: each member and word explained, an example without fault, and what the command says. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MEMBERS, WORDS } from '../../data/schema/descriptions.ts';
import { generateSchema } from '../../data/schema/generate.ts';
import { reportOn } from '../../data/schema/report.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { soundDataset } from '../fixtures/dataset.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const example = readFileSync(new URL('../../public/schema/example.json', import.meta.url), 'utf8');

interface Node {
  readonly [key: string]: unknown;
}

/** Every member and every word of a closed list that has no description, by its path. */
const unexplained = (value: unknown, path: string): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap((item) => unexplained(item, path));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  const members = Object.entries((node['properties'] ?? {}) as Readonly<Record<string, Node>>);
  return [
    ...members.flatMap(([name, member]) => [
      ...('description' in member ? [] : [`${path}.${name}`]),
      ...unexplained(member, `${path}.${name}`),
    ]),
    ...(Array.isArray(node['enum']) ? [`${path}: words`] : []),
    ...Object.entries(node).flatMap(([key, inner]) => {
      if (key === 'properties') return [];
      const words = key === 'oneOf' && Array.isArray(inner) ? (inner as Node[]).filter((item) => 'const' in item) : [];
      return [
        ...words
          .filter((word) => typeof word['description'] !== 'string')
          .map((word) => `${path}=${String(word['const'])}`),
        ...unexplained(inner, path),
      ];
    }),
  ];
};

test('the published schema says of every member and every word what it means', () => {
  expect(unexplained(JSON.parse(generateSchema()), 'dataset')).toEqual([]);
});

test('no explanation is of something that is not there', () => {
  const text = generateSchema();
  const said = [...Object.values(MEMBERS), ...Object.values(WORDS).flatMap((words) => Object.values(words))];
  // Geometries are told apart by their kind, which each says by itself.
  const kinds = new Set<string>(Object.values(WORDS['geometry.type'] ?? {}));
  expect(said.filter((words) => !kinds.has(words) && !text.includes(JSON.stringify(words)))).toEqual([]);
});

describe('the example', () => {
  test('has five events, and nothing is to be said of it', () => {
    const { table, issues } = buildLoaded(example, 'example.json');
    expect([table.count, issues]).toEqual([5, []]);
  });

  test('the command says so, in either language, and ends well', () => {
    expect(reportOn(bytes(example), 'example.json', 'en')).toEqual({
      text: '5 of 5 events are shown; nothing needs attention.',
      code: 0,
    });
    expect(reportOn(bytes(example), 'example.json', 'uk').text).toBe('Показано 5 з 5 подій; ніщо не потребує уваги.');
  });
});

describe('the command', () => {
  test('names what is wrong, and ends with 1', () => {
    const { text, code } = reportOn(bytes(example.replace('2024-06-10', '10.06.2024')), 'x.json', 'en');
    expect(code).toBe(1);
    expect(text.split('\n')).toEqual([
      '4 of 5 events are shown; 1 record needs attention.',
      '',
      'Needs attention (1)',
      '  Row 3 · holm-claim · when.edtf: 10.06.2024',
      '    The date can’t be read: day, month and year stand in another order, or without their zeros. Write 2024-06-10. (the record is not shown, and counted)',
    ]);
  });

  test.each([
    ['no JSON', '{'],
    ['no events', JSON.stringify(soundDataset([]))],
    ['another format', '{}'],
  ])('of a file that can’t be opened (%s) it says why, and ends with 1', (_, text) => {
    const report = reportOn(bytes(text), 'x.json', 'en');
    expect([report.code, report.text.split('\n')[0]]).toEqual([1, 'The data could not be opened']);
  });
});

describe('of a point of view on disputed borders', () => {
  const views = (list: readonly object[]): string =>
    JSON.stringify([
      { id: 'theirs', kind: 'disputed', label: 'Theirs', attribution: '© Somebody', list },
      { id: 'relief' },
    ]);
  const data = (disputed: unknown): Uint8Array =>
    bytes(JSON.stringify({ ...(JSON.parse(example) as object), view: { disputed } }));

  test('the command says where the site does not offer the one that data name, and nothing where it does', () => {
    expect(reportOn(data('theirs'), 'x.json', 'en', views([])).text).toBe(
      '5 of 5 events are shown; nothing needs attention.',
    );
    expect(reportOn(data('theirs'), 'x.json', 'en', '[]').text).toContain(
      'view.disputed: The data ask for disputed borders by “theirs”, which this site does not offer',
    );
  });

  test('one that is no text is told by its place', () => {
    const { table, issues } = buildLoaded(new TextDecoder().decode(data({ id: 7 })), 'x.json');
    expect(issues.map(({ path }) => path)).toEqual(['view.disputed']);
    expect(table.document.view?.disputed).toBeUndefined();
  });

  test('the command tells what of a site’s list can’t be used, and of what is no list', () => {
    const list = [{ id: 'atlantis', drawn: 'dashed', why: 'It sank.' }];
    expect(reportOn(bytes(views(list)), 'site/basemaps.json', 'en')).toEqual({
      text: 'Points of view on disputed borders that can be used: 1.\ntheirs: Not taken from there: “atlantis”, a dispute that this map does not know.',
      code: 1,
    });
    expect(reportOn(bytes(views([])), 'basemaps.json', 'uk').code).toBe(0);
    for (const text of ['{', '{}']) expect(reportOn(bytes(text), 'basemaps.json', 'en').code).toBe(1);
  });
});
