/** The built folder itself: works from anywhere, is small enough, says its licences, reads without JavaScript and without a network. */
import { mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { serve } from '../../src/build/serve.mjs';
import { openApp, withPage } from '../browser/page.ts';

const KB = 1000;
const dist = inject('dist');
const read = (path: string): Promise<string> => readFile(join(dist, path), 'utf8');
const files = async (): Promise<string[]> => {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1));
};
const addressesIn = (html: string): string[] =>
  [...html.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);

test('every address in the page and its styles is relative', async () => {
  const html = (await read('index.html')).replaceAll(/<noscript>[\s\S]*?<\/noscript>/g, '');
  // Or of the page itself: a part of it, or itself anew.
  expect(addressesIn(html).filter((address) => !/^(?:\.\/|#|$)/.test(address))).toEqual([]);
  for (const path of (await files()).filter((name) => name.endsWith('.css'))) {
    expect(
      (await read(path)).match(/url\((?!['"]?(?:\.{0,2}\/?[\w-]|data:|#))[^)]*\)|url\(['"]?(?:\/|https?:)[^)]*\)/g) ??
        [],
    ).toEqual([]);
  }
});

test('the app opens from a folder below another', async () => {
  const root = await mkdtemp(join(tmpdir(), 'timefront-'));
  await symlink(dist, join(root, 'deep'));
  const served = await serve(root, { port: 0 });
  try {
    await withPage({ baseURL: served.url }, async (page) => {
      await page.goto(`${served.url}deep/`, { waitUntil: 'networkidle' });
    });
  } finally {
    await served.close();
    await rm(root, { recursive: true });
  }
});

test('the first view needs at most 185 kB of JavaScript and 480 kB in all, compressed', () =>
  withPage({ isChanged: true }, async (page) => {
    await page.addInitScript(() => {
      new MutationObserver(() => {
        performance.mark('ready');
      }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-ready'] });
    });
    await openApp(page);
    // What starts later is no part of the first view: the world, far labels, lazy code.
    const requested = await page.evaluate(() => {
      const ready = performance.getEntriesByName('ready')[0]?.startTime ?? Infinity;
      const early = performance.getEntriesByType('resource').filter((entry) => entry.startTime < ready);
      return [location.pathname, ...new Set(early.map((entry) => new URL(entry.name).pathname))];
    });
    expect(requested.length).toBeGreaterThan(4);
    const paths = requested.map((path) => (path === '/' ? 'index.html' : path.slice(1)));
    const sizes = await Promise.all(
      paths.map(async (path) => ({ path, size: gzipSync(await readFile(join(dist, path))).length })),
    );
    const sum = (of: typeof sizes): number => of.reduce((total, { size }) => total + size, 0);
    const listed = sizes.map(({ path, size }) => `${path} ${size}`).join('\n');
    expect(sum(sizes.filter(({ path }) => path.endsWith('.js'))), listed).toBeLessThanOrEqual(185 * KB);
    expect(sum(sizes), listed).toBeLessThanOrEqual(480 * KB);
  }));

test('data of the first view is announced in the head by its built name', async () => {
  const html = await read('index.html');
  const preloads = [...html.matchAll(/<link data-rel="preload" as="fetch"[^>]*href="\.\/([^"]+)"/g)].map(
    ([, path = '']) => path,
  );
  expect(preloads.map((path) => path.replace(/^assets\/|-[\w-]{8}\.json$/g, '')).toSorted()).toEqual([
    'kharkiv-may-2024',
    'labels-near',
    'region.topo',
  ]);
  expect(await files()).toEqual(expect.arrayContaining(preloads));
});

/** No one fetches these by opening the app: they are for others than its readers, or for those who look at a place in detail. */
const isForOthers = (path: string): boolean => /^(s|oembed|embed|demo|cells)\//.test(path) || path === '_headers';

test('the service worker holds every built file that the app needs but older versions of the data and what draws a chosen archive, and the rest is all that is left to fetch', async () => {
  const worker = await read('sw.js');
  const all = await files();
  const older = all.filter((path) => /^assets\/[\w-]+@[\d.]+-[\w-]{8}\.json$/.test(path));
  expect(older.length).toBeGreaterThan(0);
  const onChoice = all.filter((path) => /^assets\/vector-tiles-[\w-]{8}\.js$/.test(path));
  expect(onChoice).toHaveLength(1);
  const notHeld = [...older, ...onChoice];
  expect(all.filter((path) => isForOthers(path) && worker.includes(path))).toEqual([]);
  expect(
    all.filter((path) => !isForOthers(path) && path !== 'sw.js' && !path.endsWith('.map') && !worker.includes(path)),
  ).toEqual(notHeld);
  const rest = JSON.parse(await read('rest.json')) as string[];
  expect(rest.filter((path) => notHeld.includes(path))).toEqual([]);
  expect(all).toEqual(expect.arrayContaining(rest));
  const html = await read('index.html');
  const code = all.filter((path) => /^assets\/.+\.js$/.test(path));
  const reached = await Promise.all(
    code.map(async (path) => html.includes(path) || rest.includes(path) || (await isImported(path, code))),
  );
  expect(code.filter((_, index) => !reached[index])).toEqual([]);
});

test('the world in detail lies in a folder named by its content, as it was packed, and at most 9 MB of it', async () => {
  const paths = (await files()).filter((path) => path.startsWith('cells/'));
  const [, version] = paths[0]?.split('/') ?? [];
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(paths.every((path) => path.startsWith(`cells/${version}/`) && path.endsWith('.bin'))).toBe(true);
  expect(paths).toContain(`cells/${version}/index.bin`);
  const all = await Promise.all(paths.map((path) => readFile(join(dist, path))));
  expect(all.every((bytes) => bytes[0] === 0x1f && bytes[1] === 0x8b)).toBe(true);
  expect(all.reduce((sum, bytes) => sum + bytes.length, 0)).toBeLessThanOrEqual(9_050_000);
});

const isImported = async (path: string, code: readonly string[]): Promise<boolean> => {
  const name = path.replace('assets/', './');
  return (await Promise.all(code.map(read))).some((text) => text.includes(name));
};

test('the licences of all shipped code and of the map data lie beside the app', async () => {
  const text = await read('licences.txt');
  for (const part of [
    'Timefront contributors',
    'react-leaflet 5.0.0 (Hippocratic-2.1)',
    'HIPPOCRATIC LICENSE',
    'OpenStreetMap',
    'Natural Earth',
    'GeoNames',
    'leaflet 1.9.4',
    'Noto Sans',
  ]) {
    expect(text.toLowerCase()).toContain(part.toLowerCase());
  }
});

test('without JavaScript the events stand in a table', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(inject('baseURL'));
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(10);
    expect(await page.getByRole('columnheader').allTextContents()).toEqual([
      'Date',
      'Event',
      'Track',
      'Place',
      'Actors',
      'Status',
      'Source',
    ]);
    expect(await page.getByRole('img', { name: /^Map beside a timeline/ }).isVisible()).toBe(true);
    expect(await page.locator('#root').isVisible()).toBe(false);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).count()).toBe(1);
  }));

test('the dataset has a page of its own, with pictures and an oEmbed answer that the app’s page names', async () => {
  const all = await files();
  const named = ['index.html', 'picture.svg', 'picture-tall.svg', '1200x675.png', '1200x630.png'].map(
    (name) => `s/kharkiv-may-2024/${name}`,
  );
  const story = ['index.html', '1200x630.png', '1080x1080-uk-dark.png'].map(
    (name) => `s/kharkiv-may-2024/story/${name}`,
  );
  const answers = ['oembed/kharkiv-may-2024.json', 'oembed/kharkiv-may-2024/story.json'];
  expect(all).toEqual(expect.arrayContaining([...named, ...story, ...answers]));
  expect(await read('index.html')).toContain(
    '<link rel="alternate" type="application/json+oembed" href="./oembed/kharkiv-may-2024.json"',
  );
  const page = await read('s/kharkiv-may-2024/index.html');
  expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script type="application/ld+json">']);
  const data = [...page.matchAll(/"contentUrl":"..\/..\/(s\/[^"]+\.(?:csv|json))"/g)].map(([, path]) => path);
  expect(data).toEqual(['csv', 'json'].map((end) => `s/kharkiv-may-2024/kharkiv-may-2024.${end}`));
  expect(all).toEqual(expect.arrayContaining(data));
});

test('the dataset’s page needs no JavaScript, on a wide screen and on a phone', async () => {
  for (const [width, picture] of [
    [1200, 'picture.svg'],
    [390, 'picture-tall.svg'],
  ] as const) {
    await withPage({ javaScriptEnabled: false, width, height: 800 }, async (page) => {
      await page.goto(`${inject('baseURL')}s/kharkiv-may-2024/`);
      const image = page.getByRole('img', { name: /30 of 31 events/ });
      await expect
        .poll(() =>
          image.evaluate((element: HTMLImageElement) => [
            element.currentSrc.split('/').at(-1),
            element.naturalWidth > 0,
          ]),
        )
        .toEqual([picture, true]);
      expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(30);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(
        (
          await page.request.get(
            new URL(
              (await page.getByRole('link', { name: 'Open the interactive map and timeline' }).getAttribute('href')) ??
                '',
              page.url(),
            ).href,
          )
        ).status(),
      ).toBe(200);
    });
  }
});
