/** The headline: whole in every size of page, to the tails of its letters. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { show } from './app.ts';
import { openApp, withPage } from './page.ts';

/** What of its letters is cut: as it is, and in a font an eighth wider. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('.app-headline > span').evaluate((line) => {
    const faultsNow = () => {
      const range = document.createRange();
      range.selectNodeContents(line);
      // The box of a text is that of its font, from ascenders to descenders.
      const text = Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
      return text > line.getBoundingClientRect().bottom + 1 ? ['cut below'] : [];
    };
    const own = faultsNow();
    const { style } = line.parentElement!; // it has one
    style.letterSpacing = '.06em';
    const wider = faultsNow().map((fault) => `${fault}, in a wider font`);
    style.letterSpacing = '';
    return [...own, ...wider];
  });

test('what cuts the headline leaves its letters their tails, at every size, also in a wider font', () =>
  withPage({}, async (page) => {
    await openApp(page);
    for (const [width, height, query] of [
      [1440, 900, ''],
      [1024, 768, '?lang=uk'],
      [390, 844, ''],
      [320, 568, ''],
      [844, 390, ''],
      [375, 640, '?ui=lite'],
      [700, 560, '?ui=lite&lang=uk'],
    ] as const) {
      await show(page, query, { width, height });
      expect(await faultsOf(page), `${width}×${height} ${query}`).toEqual([]);
    }
  }));
