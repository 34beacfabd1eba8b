/** Drawing an area, changing it, measuring, and what relates to a selected event: by pointer, touch and keys. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { decodeArea } from '../../src/selection/area.ts';
import { encodeArea } from '../../src/selection/encode-area.ts';
import { button, region, searchOf, statusOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

const areaOf = (page: Page) => decodeArea(new URLSearchParams(searchOf(page)).get('area') ?? '');
const linkTo = (west: number, south: number, east: number, north: number): string =>
  `?area=${encodeURIComponent(
    encodeArea([
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ]),
  )}`;
/** Kharkiv oblast's north with Vovchansk. */
const NORTH = linkTo(36, 49.8, 37.5, 50.5);

const frameOf = async (page: Page) => {
  const box = await page.locator('.map-frame').boundingBox();
  if (!box) throw new Error('no map');
  return box;
};
const takeTool = async (page: Page, name: RegExp, press: 'click' | 'tap' = 'click'): Promise<void> => {
  await button(page, 'More map tools')[press]();
  await page.getByRole('dialog', { name: 'More map tools' }).getByRole('button', { name })[press]();
  await page.getByRole('group', { name: 'Drawing' }).waitFor();
};
const cornerButton = (page: Page, index: number, count: number) => button(page, `Corner ${index} of ${count}`);

test('a rectangle is drawn by a drag: map, status and chip agree, it is in the link, and Back undoes it', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const mark = await region(page, 'Map')
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .boundingBox();
    if (!mark) throw new Error('no mark');
    await takeTool(page, /^Rectangle/);
    await page.mouse.move(mark.x - 60, mark.y - 60);
    await page.mouse.down();
    await page.mouse.move(mark.x + 60, mark.y + 60, { steps: 6 });
    await page.mouse.up();
    await button(page, 'Area: 1–6 events').waitFor();
    await expect.poll(() => statusOf(page)).toEqual({ shown: 6, total: 31 });
    expect(areaOf(page)).toHaveLength(4);
    await button(page, 'Area: 1–6 events').click();
    const about = page.getByRole('dialog', { name: 'About this area' });
    expect(await about.innerText()).toContain('5 are known only to a region that meets the area: they may lie in it.');
    expect(await about.innerText()).toContain('17 events without a scene on the map are left out by the area.');
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('');
    expect(await button(page, 'Area: 1–6 events').count()).toBe(0);
  }));

test('a rectangle is drawn by keys alone, the cross says where it is, and Escape cancels', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const atFocus = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
    // The ways to move the map come first, one press of Tab each.
    const takeRectangle = async (): Promise<void> => {
      await expect.poll(atFocus).toBe('Map west');
      for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
      expect(await atFocus()).toMatch(/^Rectangle/);
      await page.keyboard.press('Enter');
    };
    await button(page, 'More map tools').focus();
    await page.keyboard.press('Enter');
    await takeRectangle();
    const bar = page.getByRole('group', { name: 'Drawing' });
    await bar.getByText('Enter sets a corner.').waitFor();
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
    await expect.poll(atFocus).toBe('More map tools');
    await page.keyboard.press('Enter');
    await takeRectangle();
    await bar.getByText(/\d N, \d+\.\d\d E/).waitFor();
    await page.keyboard.press('Enter');
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await bar.getByText(/km from |at Kharkiv/).waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => areaOf(page)?.length).toBe(4);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^Area: [\d–]+ events?$/);
  }));

test('a polygon is drawn by touch and closed on its first corner; a corner can be taken back', () =>
  withPage({ width: 390, height: 844, hasTouch: true, deviceScaleFactor: 2 }, async (page) => {
    await openApp(page);
    await takeTool(page, /^Polygon/, 'tap');
    const { x, y } = await frameOf(page);
    // What is free above the bar, which grows by a line in wide letters.
    const bar = await page.getByRole('group', { name: 'Drawing' }).boundingBox();
    const free = (bar?.y ?? 0) - y;
    const tap = (right: number, part: number): Promise<void> => page.touchscreen.tap(x + right, y + part * free);
    await tap(120, 0.35);
    await tap(310, 0.3);
    await tap(20, 0.7);
    await page.getByRole('button', { name: 'Undo corner' }).tap();
    await tap(320, 0.7);
    await tap(200, 0.75);
    await expect.poll(() => searchOf(page)).toBe('');
    await page.touchscreen.tap(x + 124, y + 0.35 * free + 4);
    await expect.poll(() => areaOf(page)?.length).toBe(4);
    const { shown } = await statusOf(page);
    await page.getByRole('button', { name: new RegExp(`^Area: (?:\\d+–)?${shown} events$`) }).waitFor();
    expect(shown).toBeGreaterThan(1);
  }));

test('a corner is moved by keys, one is added and one taken away; each is a step that Back undoes', () =>
  withPage({}, async (page) => {
    await openApp(page, NORTH);
    const before = areaOf(page);
    await button(page, 'Edit').click();
    await cornerButton(page, 2, 4).focus();
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => areaOf(page)?.[1]?.[0]).toBeGreaterThan(37.5);
    const moved = areaOf(page);
    expect(moved?.[2]?.[0]).toBe(moved?.[1]?.[0]);
    expect(moved?.[0]?.[1]).toBe(moved?.[1]?.[1]);
    await button(page, 'Add a corner between 2 and 3').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => areaOf(page)?.length).toBe(5);
    await cornerButton(page, 3, 5).focus();
    await page.keyboard.press('Delete');
    await expect.poll(() => areaOf(page)).toEqual(moved);
    for (let i = 0; i < 3; i += 1) await page.goBack();
    await expect.poll(() => areaOf(page)).toEqual(before);
    await page.keyboard.press('Escape');
    await button(page, 'Edit').waitFor();
  }));

test('the whole area is dragged by its handle, a corner by its own, and the filter follows on release', () =>
  withPage({}, async (page) => {
    await openApp(page, NORTH);
    await button(page, 'Edit').click();
    const drag = async (name: string, dx: number, dy: number): Promise<void> => {
      const box = await button(page, name).boundingBox();
      if (!box) throw new Error(`no ${name}`);
      await page.mouse.move(box.x + 12, box.y + 12);
      await page.mouse.down();
      await page.mouse.move(box.x + 12 + dx, box.y + 12 + dy, { steps: 5 });
      await page.mouse.up();
    };
    const before = areaOf(page);
    await drag('Move the whole area', -150, 40);
    await expect.poll(() => areaOf(page)?.[0]?.[0]).toBeLessThan(36);
    const width = (area: ReturnType<typeof areaOf>): number => (area?.[1]?.[0] ?? 0) - (area?.[0]?.[0] ?? 0);
    expect(width(areaOf(page))).toBeCloseTo(width(before), 3);
    await drag('Corner 1 of 4', -60, -40);
    await expect.poll(() => width(areaOf(page))).toBeGreaterThan(width(before) + 0.3);
    await expect.poll(async () => (await statusOf(page)).total).toBe(31);
  }));

test('edges are typed, and what is no rectangle is refused in words', () =>
  withPage({}, async (page) => {
    await openApp(page, NORTH);
    await button(page, 'Area: 1–6 events').click();
    const about = page.getByRole('dialog', { name: 'About this area' });
    await about.getByLabel('West').fill('37,5');
    await button(page, 'Apply').click();
    expect(await about.getByRole('alert').innerText()).toBe('West and east must differ.');
    await about.getByLabel('West').fill('30');
    await about.getByLabel('North').fill('50.6');
    await button(page, 'Apply').click();
    await expect
      .poll(() => areaOf(page))
      .toEqual([
        [30, 50.6],
        [37.5, 50.6],
        [37.5, 49.8],
        [30, 49.8],
      ]);
  }));

test.each(['its chip', 'Fit'])('an area out of sight leaves the map where it is; %s leads to it', (way) =>
  withPage({}, async (page) => {
    await openApp(page, linkTo(-79, 38, -75, 40));
    const go = page.getByRole('button', { name: /^Show area/ });
    await go.waitFor();
    await expect.poll(() => searchOf(page)).not.toContain('ll=');
    await (way === 'Fit' ? button(page, 'Fit') : go).click();
    await expect.poll(() => searchOf(page)).toMatch(/ll=3\d\.\d+,-7\d/);
    await expect.poll(() => go.count()).toBe(0);
  }),
);

test('a distance is measured over two legs, filters nothing and is in no link', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await takeTool(page, /^Measure/);
    const { x, y } = await frameOf(page);
    await page.mouse.click(x + 100, y + 300);
    await page.mouse.click(x + 300, y + 300);
    const bar = page.getByRole('group', { name: 'Drawing' });
    const total = async (): Promise<number> =>
      Number(/^([\d,]+) km/.exec(await bar.getByRole('status').innerText())?.[1]?.replace(',', ''));
    const one = await total();
    expect(one).toBeGreaterThan(100);
    await page.mouse.click(x + 300, y + 400);
    await bar.getByText('3 points').waitFor();
    expect(await total()).toBeGreaterThan(one + 50);
    await expect.poll(() => searchOf(page)).toBe('');
    await expect.poll(() => statusOf(page)).toEqual({ shown: 30, total: 31 });
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
  }));

test('in a lite frame the area is shown, and nothing draws or changes it', () =>
  withPage({ width: 700, height: 560 }, async (page) => {
    await openApp(page, `${NORTH}&ui=lite`);
    await button(page, 'Area: 1–6 events').waitFor();
    await button(page, 'More map tools').click();
    const tools = page.getByRole('dialog', { name: 'More map tools' });
    await tools.getByRole('button', { name: 'Fit' }).waitFor();
    expect(await tools.getByRole('button', { name: /^Rectangle/ }).count()).toBe(0);
    expect(await button(page, 'Edit').count()).toBe(0);
  }));

test('an event related to the selected one says so, on the map and in the list of what has no place', () =>
  withPage({}, async (page) => {
    await openApp(page, '?sel=blinken-kyiv-speech');
    await region(page, 'Map')
      .getByRole('button', { name: /^Blinken visits Ukraine, 7 events.* related to the selected event$/ })
      .waitFor();
    await page.getByRole('button', { name: /10 have no place on a map, \d related$/ }).click();
    await page
      .getByRole('button', {
        name: /^Blinken: Iranian drones, supply inferred ?, said in the selected event ?, no pin; drawn as a link/,
      })
      .waitFor();
  }));

test('axe finds nothing while drawing, with an area and while editing it', () =>
  withPage({}, async (page) => {
    const check = async (): Promise<void> => {
      await page.waitForTimeout(300);
      expect(await axeFindings(page, { scope: '.map' })).toEqual([]);
    };
    await openApp(page, NORTH);
    await button(page, 'Area: 1–6 events').click();
    await check();
    await page.keyboard.press('Escape');
    await button(page, 'Edit').click();
    await check();
    await button(page, 'Done').click();
    await takeTool(page, /^Polygon/);
    await check();
  }));
