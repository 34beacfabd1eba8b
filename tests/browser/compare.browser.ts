/** Two windows compared: from the menu, by hand on the overview, in the link, and on every size of page. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  pressInMore,
  button,
  expectAgreement,
  follow,
  painted,
  region,
  restedHandle,
  searchOf,
  timelineMarks,
} from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';
import { dragFinger } from './touch.ts';

const LINK = '?cmp=2024-04-29..2024-05-13';
const mapMarks = (page: Page): Promise<string[]> =>
  region(page, 'Map')
    .locator('.mark-button:not([hidden]), .leaflet-container button:not([hidden])')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));

test('from the menu: both windows are named, counted and marked; Back undoes each step, Reset ends it', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await pressInMore(page, 'Compare two periods');
    const panel = region(page, 'Compare');
    await panel.getByRole('table', { name: 'Events in A and in B' }).waitFor();
    await expect.poll(() => searchOf(page)).toBe('?cmp=2024-04-29..2024-05-07');
    expect(await page.locator('.status-line-window').textContent()).toBe('A 8–16 May 2024 · B 29 April – 7 May 2024');
    await panel.getByRole('textbox', { name: 'B to' }).fill('13 May 2024');
    await panel.getByRole('textbox', { name: 'B to' }).press('Enter');
    await expect.poll(() => searchOf(page)).toBe(LINK);
    // The dataset's notes stay where there is room.
    await expect.poll(() => region(page, 'Timeline').getByText('Day 1: a new offensive').count()).toBe(1);
    await painted(page);
    await expect
      .poll(() => mapMarks(page))
      .toContainEqual(expect.stringMatching(/^Battle for Vovchansk.*, both periods$/));
    await expect
      .poll(() => timelineMarks(page))
      .toContainEqual(expect.stringMatching(/^Zelensky’s video address.*, period A, holds 4 parts$/));
    await expectAgreement(page);
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('?cmp=2024-04-29..2024-05-07');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('');
    await panel.waitFor({ state: 'detached' });
    await page.goForward();
    await panel.waitFor();
    await button(page, 'Reset').click();
    await expect.poll(() => searchOf(page)).toBe('');
  }));

/** Keys that follow one another are written to the address a little later. */
const shows = (page: Page, query: string): Promise<void> => expect.poll(() => searchOf(page)).toBe(query);

test('on the overview the second window is drawn and stepped by its handles, and dragged whole; the first stays', () =>
  withPage({}, async (page) => {
    await openApp(page, '?cmp=2024-04-10..2024-04-20');
    const start = page.getByRole('slider', { name: 'Second window start' });
    await start.press('ArrowLeft');
    await start.press('Shift+ArrowRight');
    await shows(page, '?cmp=2024-04-19..2024-04-20');
    await page.goBack();
    await shows(page, '?cmp=2024-04-10..2024-04-20');
    const span = (await page.locator('.compare-brush-span').boundingBox())!;
    const day = span.width / 11;
    const drag = async (x: number, y: number, days: number): Promise<void> => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + days * day, y, { steps: 4 });
      await page.mouse.up();
    };
    const dragHandle = async (name: string, days: number): Promise<void> => {
      const { x, y, width, height } = (await page.getByRole('slider', { name, exact: true }).boundingBox())!;
      await drag(x + width / 2, y + height / 2, days);
    };
    await drag(span.x + span.width / 2, span.y + 12, 17);
    await shows(page, '?cmp=2024-04-27..2024-05-07');
    // Where the windows meet, each handle is still its own window's.
    await dragHandle('Second window end', -2);
    await shows(page, '?cmp=2024-04-27..2024-05-05');
    await page.goBack();
    await shows(page, '?cmp=2024-04-27..2024-05-07');
    const first = await restedHandle(page, 'Window start');
    await drag(first.x, first.y, (2 * first.day) / day);
    await shows(page, '?t=2024-05-10..2024-05-16&cmp=2024-04-27..2024-05-07');
  }));

test('the first window keeps its handles and playhead on the axis, and its span on the overview', () =>
  withPage({}, async (page) => {
    await openApp(page, '?t=2024-05-08..2024-05-16&at=2024-05-10&mode=sofar&cmp=2024-05-04..2024-05-12');
    const second = page.getByRole('slider', { name: 'Second window start' });
    await second.waitFor();
    const dragBy = async (x: number, y: number, by: number): Promise<void> => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + by, y, { steps: 4 });
      await page.mouse.up();
    };
    const start = await restedHandle(page, 'Window start');
    await dragBy(start.x, start.y, start.day);
    await shows(page, '?t=2024-05-09..2024-05-16&at=2024-05-10&mode=sofar&cmp=2024-05-04..2024-05-12');
    const playhead = await restedHandle(page, 'Playhead');
    await dragBy(playhead.x, playhead.y, playhead.day);
    await shows(page, '?t=2024-05-09..2024-05-16&at=2024-05-11&mode=sofar&cmp=2024-05-04..2024-05-12');
    // In the first window, clear of the second one.
    const span = (await page.locator('.overview-window').boundingBox())!;
    await dragBy(span.x + span.width * 0.8, span.y + 7, (-2 * span.width) / 8);
    await shows(page, '?t=2024-05-07..2024-05-14&at=2024-05-11&mode=sofar&cmp=2024-05-04..2024-05-12');
  }));

test('a phone shows the map with both; the counts come and go without ending the comparison', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page, LINK);
    const sheet = region(page, 'Compare');
    expect(await sheet.count()).toBe(0);
    await pressInMore(page, 'Counts of A and B');
    await sheet.getByRole('table').waitFor();
    await sheet.getByRole('button', { name: 'Close' }).tap();
    await sheet.waitFor({ state: 'detached' });
    await expect.poll(() => searchOf(page)).toBe(LINK);
    await openApp(page, `${LINK}&ui=lite`);
    expect(await page.locator('.status-line-window').isVisible()).toBe(true);
  }));

/** Where the marks of the timeline stand, and the axis's own sliders. */
const places = (page: Page): Promise<string[]> =>
  region(page, 'Timeline')
    .locator('.timeline-layer button:not([hidden]), .band-slider')
    .evaluateAll((marks) =>
      marks.map((mark) => {
        const { x, y, width, height } = mark.getBoundingClientRect();
        return [mark.getAttribute('data-key') ?? mark.className, x, y, width, height].join();
      }),
    );

test.each([
  [1440, 900],
  [1024, 768],
  [390, 844],
])('a comparison moves no mark of the timeline: %i × %i', (width, height) =>
  withPage({ width, height, hasTouch: width < 600 }, async (page) => {
    await openApp(page);
    await page.locator('.sure-button').waitFor();
    await painted(page);
    const before = await places(page);
    await follow(page, LINK);
    await page.locator('.compare-brush-letter').first().waitFor();
    await painted(page);
    expect(await places(page)).toEqual(before);
  }),
);

test('under a finger, and where no room is kept for the overview, the second window has its handles there', () =>
  withPage({ width: 844, height: 390, hasTouch: true }, async (page) => {
    await openApp(page);
    const axis = (): Promise<string[]> =>
      page
        .locator('.band-slider')
        .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())));
    const before = await axis();
    await follow(page, LINK);
    const end = page.getByRole('slider', { name: 'Second window end' });
    await end.waitFor();
    await painted(page);
    expect(await axis()).toEqual(before);
    const { x, y, width, height } = (await end.boundingBox())!;
    expect(width).toBeGreaterThanOrEqual(44);
    const middle = { x: x + width / 2, y: y + height / 2 };
    const day = (await page.locator('.compare-brush-span').boundingBox())!.width / 15;
    await dragFinger(page, middle, { x: middle.x - 4 * day, y: middle.y });
    await shows(page, '?cmp=2024-04-29..2024-05-09');
    await openApp(page, `${LINK}&ui=lite`);
    await page.getByRole('slider', { name: 'Second window start' }).press('ArrowRight');
    await expect.poll(() => searchOf(page)).toContain('cmp=2024-04-30..2024-05-13');
  }));

/** Handles of two windows may stand closer than 24 pixels; From, To and the panel's fields do the same (WCAG 2.5.8, “equivalent”). */
const butHandles = (found: readonly string[]): readonly string[] =>
  found.filter((line) => !line.includes('target-size: <div role="slider"'));

test('nothing for axe to complain of, wide and middle', () =>
  withPage({}, async (page) => {
    await openApp(page, LINK);
    await region(page, 'Compare').getByRole('table').waitFor();
    expect(butHandles(await axeFindings(page))).toEqual([]);
    await page.setViewportSize({ width: 1024, height: 768 });
    await region(page, 'Compare').getByRole('table').waitFor();
    expect(butHandles(await axeFindings(page))).toEqual([]);
  }));
