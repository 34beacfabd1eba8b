/** The first view, measured: how many controls stand in sight, and that nothing lies over a mark. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { show } from './app.ts';
import { openApp, withPage } from './page.ts';

/** Buttons and links in sight; marks, strips, chips, bins and sliders are the picture, not controls. */
const controlsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, [role=separator][tabindex]')]
      .filter((node) => {
        const { left, top, right, bottom, width, height } = node.getBoundingClientRect();
        return (
          width > 1 &&
          height > 1 &&
          left < innerWidth &&
          right > 0 &&
          top < innerHeight &&
          bottom > 0 &&
          node.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          !node.matches('.mark-button, .overview-chip, .onboarding-hint button') &&
          node.closest('.leaflet-container') === null
        );
      })
      .map((node) => node.getAttribute('aria-label') ?? node.textContent?.trim() ?? ''),
  );

/** Marks whose middle shows anything but a mark. */
const coveredMarks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.mark-button:not([hidden])')].flatMap((mark) => {
      const { left, top, width, height } = mark.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      if (width === 0 || x < 0 || y < 0 || x > innerWidth || y > innerHeight) return [];
      const found = document.elementFromPoint(x, y);
      return found?.closest('.mark-button') ? [] : [`${mark.ariaLabel}: ${found?.className}`];
    }),
  );

test.each([
  { width: 1440, height: 900, most: 20, hasTouch: false },
  { width: 390, height: 844, most: 14, hasTouch: true },
])('at most $most controls stand in sight at $width×$height', ({ width, height, most, hasTouch }) =>
  withPage({ width, height, hasTouch }, async (page) => {
    await openApp(page);
    await page.locator('.foot-link').waitFor();
    const controls = await controlsOf(page);
    expect(controls.length, controls.join(' | ')).toBeLessThanOrEqual(most);
    expect(controls.length).toBeGreaterThan(5);
  }),
);

const VIEWS = [
  ['', 1920, 1080],
  ['', 1366, 768],
  ['?lang=uk&theme=dark', 1024, 768],
  ['', 768, 1024],
  ['?lang=uk', 390, 844],
  ['?theme=dark', 360, 740],
  ['?sel=blinken-kyiv-speech', 1440, 900],
  ['?story=3', 1440, 900],
  ['?story=3&lang=uk', 390, 844],
  ['?mode=sofar&at=2024-05-12', 844, 390],
  ['?ui=lite', 700, 620],
  ['?ui=lite&theme=dark', 375, 640],
] as const;
test.each([
  { where: 'with a mouse', hasTouch: false },
  { where: 'by touch', hasTouch: true },
])('nothing lies over a mark, at any size: $where', ({ hasTouch }) =>
  withPage({ hasTouch }, async (page) => {
    await openApp(page);
    for (const [query, width, height] of VIEWS.filter(([, each]) => each < 800 === hasTouch)) {
      await show(page, query, { width, height });
      // What a view asks for late has come and taken its place.
      await page.waitForTimeout(500);
      const at = `${query} at ${width}×${height}`;
      expect(await page.locator('.mark-button:not([hidden])').count(), at).toBeGreaterThan(5);
      expect(await coveredMarks(page), at).toEqual([]);
    }
  }),
);

test('what opens beside the picture has the left edge of the head, and its headings one height', () =>
  withPage({}, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    const edge = (await page.locator('.app-headline').boundingBox())?.x;
    const placeOf = async (heading: string) => {
      const [box, slot] = [await page.locator(heading).boundingBox(), await page.locator('.app-slot').boundingBox()];
      return [box?.x, (box?.y ?? 0) + (box?.height ?? 0) / 2 - (slot?.y ?? 0)];
    };
    await page.locator('.card-title').waitFor();
    const card = await placeOf('.card-title');
    expect(card[0]).toBe(edge);
    await page.locator('.foot-link').click();
    await page.locator('.panel-title').waitFor();
    expect(await placeOf('.panel-title')).toEqual(card);
    await page.getByRole('button', { name: 'Filters', exact: true }).first().click();
    await page.locator('.filter-title').waitFor();
    expect(await placeOf('.filter-title')).toEqual(card);
  }));

test('at 1440 the source line is one, and keeps its corrections and what borders mean, in both languages', () =>
  withPage({}, async (page) => {
    await openApp(page);
    for (const query of ['', '?lang=uk']) {
      await show(page, query, { width: 1440, height: 900 });
      const line = page.locator('.source-line-text');
      const { tops, text, width } = await line.evaluate((own) => {
        const range = document.createRange();
        range.selectNodeContents(own);
        const shown = [...own.querySelectorAll('span')].filter((part) => part.getBoundingClientRect().width > 1);
        return {
          tops: [...new Set(shown.flatMap((part) => [...part.getClientRects()].map(({ top }) => Math.round(top))))],
          text: shown.map((part) => part.textContent).join(''),
          width: range.getBoundingClientRect().right - own.getBoundingClientRect().right,
        };
      });
      expect(tops).toHaveLength(1);
      expect(width).toBeLessThanOrEqual(0);
      expect(text).toContain('GlobalUpFront');
      expect(text).toMatch(query === '' ? /4 corrections, the last 29 November 2026/ : /4 виправлення, останнє/);
      expect(text).toMatch(query === '' ? /Boundaries imply no endorsement/ : /кордонів не означає/);
    }
  }));

test('no line of the source ends in the dot that parts it', () =>
  withPage({ width: 390, height: 844 }, async (page) => {
    await openApp(page);
    const ends = await page.locator('.source-line-text').evaluate((own) => {
      const walker = document.createTreeWalker(own, NodeFilter.SHOW_TEXT);
      const letters: { readonly letter: string; readonly top: number }[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let i = 0; i < (node.nodeValue ?? '').length; i += 1) {
          const range = document.createRange();
          range.setStart(node, i);
          range.setEnd(node, i + 1);
          const letter = range.toString();
          const box = range.getBoundingClientRect();
          if (letter.trim() !== '' && box.width > 0 && node.parentElement!.clientWidth !== 1)
            letters.push({ letter, top: Math.round(box.top) });
        }
      return letters
        .filter(({ top }, i) => letters[i + 1] && Math.abs(letters[i + 1]!.top - top) > 6)
        .map(({ letter }) => letter);
    });
    expect(ends.length).toBeGreaterThan(0);
    expect(ends).not.toContain('·');
  }));
