/** What a dataset's page says to machines, by the members that schema.org and Google's dataset search ask for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildOutputs } from '../../src/publish/outputs.ts';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const SITE = 'https://news.example/maps/';
const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
/** As Google states it. */
const DESCRIPTION = [50, 5000] as const;

test.each([
  { id: 'kharkiv-may-2024', path: 'data/datasets/kharkiv-may-2024.json' },
  { id: 'river', path: 'tests/fixtures/river.json' },
])('$id: a dataset with what is required, and with what is advised', async ({ id, path }) => {
  const text = read(path);
  const { texts } = await buildOutputs(text, { id, isDefault: false }, { root, site: SITE });
  const html = texts.get(`s/${id}/index.html`) ?? '';
  const data = JSON.parse(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '') as {
    readonly [key: string]: unknown;
    readonly distribution: readonly Record<string, string>[];
    readonly spatialCoverage: readonly { geo?: { box: string }; name?: string }[];
  };
  expect(data).toMatchObject({ '@context': 'https://schema.org', '@type': 'Dataset', url: `${SITE}s/${id}/` });
  expect(data['name']).toBe((JSON.parse(text) as { title: string }).title);
  const { length } = String(data['description']);
  expect(length).toBeGreaterThanOrEqual(DESCRIPTION[0]);
  expect(length).toBeLessThanOrEqual(DESCRIPTION[1]);
  expect(data['license']).toMatch(/^https:\/\//);
  expect(data['creator']).toMatchObject({ '@type': 'Organization', name: expect.stringMatching(/\S/) as string });
  for (const end of String(data['temporalCoverage']).split('/')) expect(end).toMatch(DATE);
  const [place] = data.spatialCoverage;
  const [south, west, north, east] = (place?.geo?.box ?? '').split(' ').map(Number);
  expect(south! <= north! && west! <= east!).toBe(true);
  if (data['dateModified'] !== undefined) expect(data['dateModified']).toMatch(DATE);
  const types = data.distribution.map(({ encodingFormat }) => encodingFormat);
  expect(types).toEqual(['text/csv', 'application/json']);
  // What it names is there, by an address without a hash.
  for (const { contentUrl = '' } of data.distribution) {
    expect(contentUrl).toMatch(new RegExp(`^${SITE}s/${id}/${id}\\.(csv|json)$`));
    expect(texts.has(contentUrl.slice(SITE.length))).toBe(true);
  }
  expect(texts.get(`s/${id}/${id}.json`)).toBe(text);
  const events = (JSON.parse(text) as { events: { id: string }[] }).events;
  const csv = texts.get(`s/${id}/${id}.csv`) ?? '';
  for (const event of events) expect(csv).toContain(`\n${event.id},`);
});

const modified = async (change: object): Promise<string | undefined> => {
  const text = JSON.stringify({ ...(JSON.parse(read('tests/fixtures/river.json')) as object), ...change });
  const { texts } = await buildOutputs(text, { id: 'a', isDefault: true }, { root, site: SITE });
  return /"dateModified":"([^"]*)"/.exec(texts.get('s/a/index.html') ?? '')?.[1];
};

test('says when it was changed last: by its corrections, else by what the data say of themselves, else nothing', async () => {
  const corrections = ['2031-04-01', '2031-05-02'].map((date) => ({ date, version: '1', events: [], what: 'Mended' }));
  const [asOf, updated] = ['2031-03-12', '2031-03-20'];
  expect(await modified({ corrections, updated, asOf })).toBe('2031-05-02');
  expect(await modified({ updated, asOf })).toBe(updated);
  // Until when the data tell is not when they were written.
  expect(await modified({ asOf })).toBeUndefined();
  expect(await modified({ updated: '[2031-03-11..2031-03-12]' })).toBeUndefined();
});
