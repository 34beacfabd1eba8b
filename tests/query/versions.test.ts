/** Versions of the data: which are kept, what a pinned link shows, and what is said about it. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NEWEST, OLDER } from '../../src/base/resources.ts';
import { noticesOf } from '../../src/wording/list-notices.ts';
import { versionGone } from '../../src/query/versions.ts';
import { buildTable } from '../../src/events/build.ts';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { buildLoaded } from '../../src/load/build-loaded.ts';
import { builtIn, soundDataset } from '../fixtures/dataset.ts';
import { articleRuns, hashRun, runsOf } from '../fixtures/shingles.ts';

const FOLDER = new URL('../../data/datasets/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
/** Every text of a value, the title and the address of its first source apart: they are the article's own. */
const textsOf = (value: unknown, path = ''): readonly string[] => {
  if (typeof value === 'string') return /^\.sources\.0\.(title|url)$/.test(path) ? [] : [value];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => textsOf(item, `${path}.${key}`))
    : [];
};
const kept = readdirSync(new URL('versions/', FOLDER)).map((name) => ({
  name,
  parts: /^(?<id>[a-z0-9-]+)@(?<version>.+)\.json$/.exec(name)?.groups ?? {},
}));
// Corrections are a notice of their own: see the last test.
const table = buildTable({ ...builtIn(), corrections: [] });
const older = buildTable({ ...builtIn(), version: '1.0.0', corrections: [] });

test('the newest versions are those of the files, and every kept one can be asked for', () => {
  for (const [id, version] of Object.entries(NEWEST))
    expect((JSON.parse(read(`${id}.json`)) as DatasetDocument).version).toBe(version);
  expect(kept.map(({ parts }) => `${parts['id']} ${parts['version']}`)).toEqual(
    Object.entries(OLDER).flatMap(([id, versions]) => Object.keys(versions).map((version) => `${id} ${version}`)),
  );
});

test.each(kept)(
  '$name is what it is called, can be read today, and says nothing in the article’s words',
  ({ name, parts }) => {
    const {
      table: { document, skipped },
    } = buildLoaded(read(`versions/${name}`), name);
    expect([document.id, document.version, skipped]).toEqual([parts['id'], parts['version'], 0]);
    expect(document.version).not.toBe(NEWEST[document.id]);
    const known = articleRuns();
    expect(
      textsOf(document)
        .flatMap(runsOf)
        .filter((run) => known.has(hashRun(run))),
    ).toEqual([]);
  },
);

test('nothing is said of a link that is not pinned, or pinned to the newest version', () => {
  for (const snapshot of [null, '1.2.0'])
    expect([noticesOf(table, { data: null, snapshot }, en), versionGone(table, { data: null, snapshot })]).toEqual([
      [],
      null,
    ]);
});

test('a pinned older version says that there is a newer one', () => {
  expect(noticesOf(older, { data: null, snapshot: '1.0.0' }, en)).toEqual([
    {
      kind: 'newer-version',
      version: '1.2.0',
      text: 'Version 1.0.0 of the data, to which this link is pinned. A newer version, 1.2.0, exists.',
    },
  ]);
  expect(noticesOf(older, { data: null, snapshot: '1.0.0' }, uk)[0]?.text).toContain('Є новіша версія: 1.2.0.');
});

test('a version that is not kept: the newest is shown in its place', () => {
  const wish = { data: 'kharkiv-may-2024', snapshot: '0.9.0' };
  expect(versionGone(table, wish)).toEqual(['0.9.0', '1.2.0']);
  expect(noticesOf(table, wish, en)).toEqual([
    {
      kind: 'newer-version',
      version: '1.2.0',
      text: 'Version 0.9.0 of the data is not kept here. This is the newest, 1.2.0.',
    },
  ]);
});

test('data from elsewhere: the version in the link is compared with the file’s own', () => {
  const wish = { data: './mine.json', snapshot: '2.0.0' };
  const withVersion = (version?: string) =>
    noticesOf(buildTable(soundDataset(undefined, version === undefined ? {} : { version })), wish, en);
  expect(withVersion('2.0.0')).toEqual([]);
  expect(withVersion('2.1.0')).toEqual([
    {
      kind: 'newer-version',
      version: '2.1.0',
      text: 'This link was made for version 2.0.0 of the data; the file is now version 2.1.0.',
    },
  ]);
  expect(withVersion()[0]?.text).toContain('without a version');
});

test('the latest correction of how many, its date in words', () => {
  const corrected = buildTable(
    soundDataset(undefined, {
      version: '1.2.0',
      corrections: [
        { date: '2024-05-20', version: '1.1.0', events: ['advance'], what: 'a town' },
        { date: '2024-06-01', version: '1.2.0', events: ['advance'], what: 'the day of the advance', why: 'a slip' },
      ],
    }),
  );
  expect(noticesOf(corrected, { data: null, snapshot: null }, en)).toEqual([
    { kind: 'correction', version: '1.2.0', text: '2 corrections, the last 1 June 2024: the day of the advance' },
  ]);
});
