/** Layers over the bundled map, with tiles of a server of the test: asked only by choice, named, and given up when they fail. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyArchive } from '../fixtures/tiny-archive.ts';
import { openApp, withPage } from './page.ts';
import { beforePrint } from './paper.ts';

/** One pixel of red, half transparent: the bundled map is seen beneath. */
const RED = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);
let server: Server;
let origin = '';
let asked: string[] = [];
let isBroken = false;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    if (isBroken) response.writeHead(503).end();
    else response.writeHead(200, { 'content-type': 'image/png' }).end(RED);
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

/** The site's list; over http, the tiles are this site's own, and are answered from the test's server. */
const withLayer = async (page: Page): Promise<void> => {
  asked = [];
  await page.route('**/basemaps.json', (route) =>
    route.fulfill({
      json: [
        {
          id: 'red',
          label: 'Red relief',
          url: 'tiles/{z}/{x}/{y}.png',
          attribution: '© Tilers',
          maxZoom: 12,
          kind: 'raster',
        },
      ],
    }),
  );
  await page.route('**/tiles/**', async (route) => {
    const response = await fetch(`${origin}${new URL(route.request().url()).pathname}`);
    await route.fulfill({
      status: response.status,
      body: Buffer.from(await response.arrayBuffer()),
      contentType: 'image/png',
    });
  });
};

/** The colour in the middle of the map under the events. */
const colourOfMap = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.map-base');
    const data = canvas
      ?.getContext('2d')
      ?.getImageData(Math.floor(canvas.width * 0.45), Math.floor(canvas.height * 0.45), 1, 1);
    return [...(data?.data ?? [])];
  });

const isRed = async (page: Page): Promise<boolean> => {
  const [red = 0, green = 0] = await colourOfMap(page);
  return red - green > 80;
};

test('without a choice nobody is asked; a choice in the menu shows the layer, whose it is and whom it asks, and goes back', () =>
  withPage({}, async (page) => {
    await withLayer(page);
    await openApp(page);
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await map.getByRole('button', { name: 'The map beneath the events' }).click();
    expect(asked).toEqual([]);
    await page.getByRole('menuitemradio', { name: /Red relief/ }).click();
    await expect.poll(() => isRed(page)).toBe(true);
    expect(page.url()).toContain('base=red');
    await map.getByText('© Tilers').waitFor();
    await page.getByText('Map: Red relief, from this site').waitFor();
    await page.goBack();
    await expect.poll(() => isRed(page)).toBe(false);
    expect(await map.getByText('© Tilers').count()).toBe(0);
  }));

test('on paper, which waits for no tiles, is the bundled map, and that is said', () =>
  withPage({}, async (page) => {
    await withLayer(page);
    await openApp(page, '?base=red');
    await expect.poll(() => isRed(page)).toBe(true);
    await beforePrint(page);
    const source = page.locator('.paper-source');
    expect(await source.textContent()).toContain('“Red relief” is on the screen alone; printed is the bundled map');
    expect(await page.locator('.paper-map image').count()).toBe(0);
  }));

test('when its tiles fail the bundled map stays, and that is said', () =>
  withPage({ allow: [/503/] }, async (page) => {
    isBroken = true;
    try {
      await withLayer(page);
      await openApp(page, '?base=red');
      await page.getByText('“Red relief” could not be loaded here; the bundled map stands in').waitFor();
      expect(asked.length).toBeGreaterThan(0);
      expect(await isRed(page)).toBe(false);
    } finally {
      isBroken = false;
    }
  }));

/** The site's list with an archive of this site, and what answers for it. */
const withArchive = async (page: Page, answer: (range: string | undefined) => number): Promise<void> => {
  asked = [];
  await page.route('**/basemaps.json', (route) =>
    route.fulfill({
      json: [{ id: 'streets', label: 'Streets', url: 'maps/city.pmtiles', attribution: '© Mappers', kind: 'pmtiles' }],
    }),
  );
  const file = Buffer.from(tinyArchive());
  await page.route('**/maps/city.pmtiles', (route) => {
    const range = route.request().headers()['range'];
    asked.push(range ?? '');
    const status = answer(range);
    const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '')?.map(Number) ?? [];
    return route.fulfill({ status, body: status === 206 ? file.subarray(from, to + 1) : file });
  });
};

const colours = async (page: Page): Promise<number> => {
  const [red = 0, green = 0, blue = 0] = await colourOfMap(page);
  return red * 65536 + green * 256 + blue;
};

test('an archive is asked and its code fetched by choice alone; it is drawn in our colours of either theme, and deeper than the bundled map', () =>
  withPage({}, async (page) => {
    const code: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('vector-tiles')) code.push(request.url());
    });
    await withArchive(page, () => 206);
    // Deep in the sea between Greenland and Norway, where the archive of the test has land.
    await openApp(page, '?view=map&ll=72,5,13');
    const map = page.getByRole('region', { name: 'Map', exact: true });
    await map.getByRole('button', { name: 'The map beneath the events' }).click();
    expect([asked, code]).toEqual([[], []]);
    const scale = page.locator('.map-scale');
    await expect.poll(() => scale.textContent()).toContain('km');
    await page.getByRole('menuitemradio', { name: /Streets/ }).click();
    await map.getByText('© Mappers').waitFor();
    await page.getByText('Map: Streets, from this site').waitFor();
    await expect.poll(() => colours(page)).toBe(0xe9e5dc);
    expect(new Set(code).size).toBe(1);
    for (const range of asked) expect(range).toMatch(/^bytes=/);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => colours(page)).toBe(0x181c21);
    await expect.poll(() => scale.textContent()).toMatch(/\d m$/);
    for (const part of ['ll=72,5,13', 'base=streets']) expect(page.url()).toContain(part);
  }));

test('an archive on a host that sends no parts of files is given up: the bundled map stays, and that is said', () =>
  withPage({}, async (page) => {
    await withArchive(page, () => 200);
    await openApp(page, '?view=map&ll=72,5,5&base=streets');
    await page.getByText('“Streets” could not be loaded here; the bundled map stands in').waitFor();
    await expect.poll(() => colours(page)).toBe(0xc3dbe6);
  }));

test('a layer that this site does not offer is dropped from the link, with a notice', () =>
  withPage({}, async (page) => {
    await openApp(page, '?base=unheard-of');
    await page.getByText(/base/).first().waitFor();
    await expect.poll(() => page.url()).not.toContain('unheard-of');
    expect(await page.getByRole('button', { name: 'The map beneath the events' }).count()).toBe(0);
  }));
