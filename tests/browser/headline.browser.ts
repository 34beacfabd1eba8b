/** The headline: whole in every size of page, to the tails of its letters. */
import { expect, test } from 'vitest';
import { openApp, withPage } from './page.ts';

test.each([
  [1440, 900, ''],
  [1024, 768, '?lang=uk'],
  [390, 844, ''],
  [320, 568, ''],
  [844, 390, ''],
  [375, 640, '?ui=lite'],
  [700, 560, '?ui=lite&lang=uk'],
] as const)(
  'what cuts the headline at %d×%d leaves its letters their tails, also in a wider font',
  (width, height, query) =>
    withPage({ width, height }, async (page) => {
      await openApp(page, query);
      const faults = await page.locator('.app-headline > span').evaluate((line) => {
        const faultsNow = () => {
          const range = document.createRange();
          range.selectNodeContents(line);
          // The box of a text is that of its font, from ascenders to descenders.
          const text = Math.max(...[...range.getClientRects()].map(({ bottom }) => bottom));
          return text > line.getBoundingClientRect().bottom + 1 ? ['cut below'] : [];
        };
        const own = faultsNow();
        line.parentElement!.style.letterSpacing = '.06em'; // a font an eighth wider
        return [...own, ...faultsNow().map((fault) => `${fault}, in a wider font`)];
      });
      expect(faults).toEqual([]);
    }),
);
