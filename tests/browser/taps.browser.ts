/**
 * One finger, by single taps alone: the map is zoomed and moved, the window is set, and a tap on the timeline takes the
 * nearest mark. Real touches, at places that are in sight, on wide pages, phones and in small frames.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { button, painted, region, searchOf, show } from './app.ts';
import { openApp, withPage } from './page.ts';

const MESSAGES = { en, uk } as const;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly lang: 'en' | 'uk';
  readonly isFrame: boolean;
}
const SIZES: readonly Size[] = [
  { width: 1440, height: 900, lang: 'en', isFrame: false },
  { width: 390, height: 844, lang: 'en', isFrame: false },
  { width: 375, height: 640, lang: 'en', isFrame: true },
  { width: 375, height: 400, lang: 'uk', isFrame: true },
  { width: 320, height: 256, lang: 'uk', isFrame: true },
  { width: 320, height: 240, lang: 'en', isFrame: true },
];
const nameOf = ({ width, height, lang }: Size): string => `${width}×${height}, ${lang}`;
const linkOf = ({ lang, isFrame }: Size, rest = ''): string =>
  `?${[rest, isFrame ? 'ui=lite' : '', lang === 'en' ? '' : `lang=${lang}`].filter((part) => part !== '').join('&')}`;

/** Taps what is in sight as it stands: nothing is scrolled for it, and what lies under the finger is it. */
const tap = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  // What opens is put in its place a frame later.
  await painted(page);
  const middle = await target.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (node.contains(hit) || hit.contains(node))
      ? { x, y }
      : `${node.getAttribute('aria-label') ?? node.textContent} is under ${hit?.className}`;
  });
  if (typeof middle === 'string') throw new Error(middle);
  await page.touchscreen.tap(middle.x, middle.y);
};

/** Where the map is in the link, once that has changed. */
const movedFrom = async (page: Page, before: string): Promise<string> => {
  const where = (): string => /ll=([^&]+)/.exec(searchOf(page))?.[1] ?? '';
  await expect.poll(where).not.toBe(before);
  // At rest.
  await page.waitForTimeout(400);
  return where();
};

test.each(SIZES.map((size) => [nameOf(size), size] as const))(
  '%s: the map is zoomed and moved, the window set',
  (_, size) =>
    withPage({ hasTouch: true, width: size.width, height: size.height }, async (page) => {
      const { map, mapTools, app, playback } = MESSAGES[size.lang];
      await openApp(page, linkOf(size));
      // In a low frame one pane is shown, and the other one tap away.
      const isOther =
        (await region(page, map.region).count()) === 0 || !(await page.locator('.map-controls').isVisible());
      if (isOther) await tap(page, button(page, map.region));
      const tool = async (name: string): Promise<void> => {
        const own = region(page, map.region).getByRole('button', { name, exact: true });
        if (!(await own.isVisible())) await tap(page, button(page, map.tools));
        await tap(page, own);
      };
      await tool(map.zoomIn);
      const near = await movedFrom(page, '');
      await tool(mapTools.go.west);
      const west = await movedFrom(page, near);
      await tool(mapTools.go.north);
      const north = await movedFrom(page, west);
      await tool(map.zoomOut);
      const far = await movedFrom(page, north);
      const [[, lng0, zoom0], [lat1, lng1], [lat2], [, , zoom3]] = [near, west, north, far].map((at) =>
        at.split(',').map(Number),
      ) as [number[], number[], number[], number[]];
      expect(lng1).toBeLessThan(lng0!);
      expect(lat2).toBeGreaterThan(lat1!);
      expect(zoom3).toBeLessThan(zoom0!);
      await page.keyboard.press('Escape');

      // In either view of a low frame.
      for (const view of isOther ? ['map', 'timeline'] : ['split']) {
        await show(page, linkOf(size, view === 'split' ? '' : `view=${view}`), size);
        const dates = button(page, app.dates);
        if (!(await dates.isVisible())) await tap(page, button(page, app.menu));
        await tap(page, dates);
        await tap(page, page.getByRole('textbox', { name: playback.from, exact: true }));
        await page.keyboard.press('Control+a');
        await page.keyboard.type('2024-05-10');
        await page.keyboard.press('Enter');
        await expect.poll(() => searchOf(page), { message: view }).toContain('t=2024-05-10..2024-05-16');
        await tap(page, page.locator('.panel').getByRole('button', { name: app.close, exact: true }));
        await page.locator('.panel').waitFor({ state: 'detached' });
      }
    }),
);
