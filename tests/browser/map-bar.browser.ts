/** The map has nothing on it; what it has to say stands in the bar below, and a panel takes room without a zoom. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, region } from './app.ts';
import { boxOf } from './help-gestures.ts';
import { openApp, withPage } from './page.ts';

const markOf = (page: Page, name: RegExp) => region(page, 'Map').getByRole('button', { name });
const BATTLE = /^Battle for Vovchansk/;
const VISIT = /^Blinken visits Ukraine, 7 events/;

/** What can be pressed or read over the map, but for marks, scale and credits. */
const overMap = (page: Page): Promise<readonly string[]> =>
  page.locator('.map-view').evaluate((view) => {
    const { left, top, right, bottom } = view.getBoundingClientRect();
    const found = new Set<string>();
    for (let y = top + 2; y < bottom; y += 6)
      for (let x = left + 2; x < right; x += 6)
        for (const node of document.elementsFromPoint(x, y)) {
          if (node.contains(view)) break;
          // The line between the panes has a handle wider than itself.
          if (node.matches('.app-divider')) continue;
          if (!view.contains(node)) found.add(`${node.tagName} ${node.className}`);
          else if (node.matches('button, p') && !node.matches('.mark-button, .map-credits'))
            found.add(`${node.tagName} ${node.className}`);
        }
    return [...found];
  });

test.each([
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
])('at $width×$height nothing lies on the map, and its bar counts, points and zooms', (size) =>
  withPage(size, async (page) => {
    await openApp(page);
    await markOf(page, VISIT).waitFor();
    await page.getByRole('button', { name: /10 have no place on a map/ }).waitFor();
    await page.getByRole('button', { name: /Washington, D\.C\..*Go there$/ }).waitFor();
    expect(await overMap(page)).toEqual([]);
    const bar = await boxOf(page.locator('.map-bar'));
    expect(bar.height).toBe(40);
    for (const name of ['Zoom in', 'Zoom out', 'Fit', 'More map tools']) {
      const control = await boxOf(button(page, name));
      expect(control.y).toBeGreaterThanOrEqual(bar.y);
      expect(control.y + control.height).toBeLessThanOrEqual(bar.y + bar.height);
    }
  }),
);

test('a panel that takes room from the map leaves it its zoom; with the room back it stands as before', () =>
  withPage({ width: 1440, height: 900 }, async (page) => {
    await openApp(page);
    const places = async () => {
      const [a, b] = [await boxOf(markOf(page, VISIT)), await boxOf(markOf(page, BATTLE))];
      const map = await boxOf(page.locator('.map-view'));
      return { height: map.height, apart: [Math.round(b.x - a.x), Math.round(b.y - a.y)], x: a.x, y: a.y - map.y };
    };
    const before = await places();
    await page.getByRole('button', { name: /10 have no place on a map/ }).click();
    await page
      .getByRole('button', { name: /place not given$/ })
      .first()
      .waitFor();
    await expect.poll(async () => (await places()).height).toBeLessThan(before.height - 100);
    expect((await places()).apart).toEqual(before.apart);
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await places()).height).toBe(before.height);
    await expect.poll(places).toEqual(before);
  }));

test('the mark of the selected event stays in sight when its card takes room from the map', () =>
  withPage({ width: 1024, height: 768 }, async (page) => {
    await openApp(page);
    await markOf(page, BATTLE).click();
    await region(page, 'Event details').waitFor();
    await expect
      .poll(async () => {
        const [mark, map] = [await boxOf(markOf(page, BATTLE)), await boxOf(page.locator('.map-view'))];
        return (
          mark.y >= map.y && mark.y + mark.height <= map.y + map.height && mark.x + mark.width <= map.x + map.width
        );
      })
      .toBe(true);
  }));
