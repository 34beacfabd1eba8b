/** Anywhere in the world: cells in detail and their names, what stands in for what has not come, and how much is fetched. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openApp, withPage } from './page.ts';

const CELL = /\/cells\/[0-9a-f]+\/(?:mid|high)\//;

/** Bytes of map that the page fetched from the folder of cells. */
const countCells = (page: Page): { readonly paths: string[]; bytes: number } => {
  const seen = { paths: [] as string[], bytes: 0 };
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (!path.includes('/cells/')) return;
    seen.paths.push(path);
    response.body().then(
      (body) => {
        seen.bytes += body.length;
      },
      () => {
        /* Stopped, as it went out of sight. */
      },
    );
  });
  return seen;
};

/** How much of the map, on a grid of points, has the colour of water. */
const shareOfWater = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.map-base');
    const ctx = canvas?.getContext('2d');
    if (!canvas || !ctx) return -1;
    const { data } = ctx.getImageData(0, 0, canvas.width, canvas.height);
    let wet = 0;
    let all = 0;
    for (let i = 0; i < data.length; i += 4 * 97) {
      all += 1;
      if (data[i] === 0xc3 && data[i + 1] === 0xdb && data[i + 2] === 0xe6) wet += 1;
    }
    return wet / all;
  });

test.each([
  ['Khartoum', 'll=15.6,32.5,11', 0, 0.2],
  ['Gaza', 'll=31.45,34.4,11', 0.2, 0.7],
  ['Port-au-Prince', 'll=18.6,-72.4,11', 0.1, 0.8],
  ['the Bering Strait', 'll=65.8,-169,6', 0.3, 0.9],
])('%s is drawn from its cells, for at most 250 kB', (_, view, least, most) =>
  withPage({}, async (page) => {
    const cells = countCells(page);
    await openApp(page, `?${view}`);
    await expect.poll(() => cells.paths.filter((path) => CELL.test(path)).length).toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    await expect.poll(() => shareOfWater(page)).toBeGreaterThanOrEqual(least);
    expect(await shareOfWater(page)).toBeLessThanOrEqual(most);
    expect(new Set(cells.paths).size).toBe(cells.paths.length);
    expect(cells.bytes).toBeLessThanOrEqual(250_000);
  }),
);

test('the first view of the built-in data asks for no cell', () =>
  withPage({}, async (page) => {
    const cells = countCells(page);
    await openApp(page);
    await page.waitForLoadState('networkidle');
    expect(cells.paths).toEqual([]);
  }));

test('a cell that does not come yet is paper in the colour of land, never sea; then the sea is there', () =>
  withPage({}, async (page) => {
    let letGo = (): void => {};
    const later = new Promise<void>((done) => {
      letGo = done;
    });
    await page.route(CELL, async (route) => {
      await later;
      await route.continue();
    });
    const asked = page.waitForRequest(CELL);
    await openApp(page, '?ll=31.45,34.2,11');
    await asked;
    await page.getByText('Coast and borders here are good to about 7 km').waitFor();
    expect(await shareOfWater(page)).toBe(0);
    letGo();
    await expect.poll(() => shareOfWater(page)).toBeGreaterThan(0.3);
    await page.getByText('Coast and borders here are good to about 1 km').waitFor();
  }));

test('where cells fail the coarse map stands in, and a line says so; they are tried again and come', () =>
  withPage({ allow: [/503/] }, async (page) => {
    let isBroken = true;
    await page.route(CELL, (route) => (isBroken ? route.fulfill({ status: 503 }) : route.continue()));
    await openApp(page, '?ll=31.45,34.2,11');
    const line = page.getByText(/Part of the map here could not be loaded/);
    await line.waitFor();
    await expect.poll(() => shareOfWater(page)).toBeGreaterThan(0.1);
    await page.getByText('Coast and borders here are good to about 7 km').waitFor();
    isBroken = false;
    await line.waitFor({ state: 'detached' });
  }));

test('About lists what is drawn of disputed borders, and why, in both languages', () =>
  withPage({}, async (page) => {
    for (const [lang, button, summary, place] of [
      ['en', 'About this data', /Disputed borders/, 'Western Sahara'],
      ['uk', 'Про ці дані', /Спірні кордони/, 'Західна Сахара'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one language after the other
      await openApp(page, `?lang=${lang}`);
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole('button', { name: lang === 'en' ? 'More' : 'Ще', exact: true }).click();
      // oxlint-disable-next-line no-await-in-loop
      await page.getByRole('button', { name: button }).click();
      // oxlint-disable-next-line no-await-in-loop
      await page.getByText(summary).click();
      // oxlint-disable-next-line no-await-in-loop
      await page.getByText(place, { exact: true }).waitFor();
    }
  }));
