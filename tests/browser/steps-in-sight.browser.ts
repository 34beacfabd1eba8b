/** A story on small pages and in frames: its words and buttons in sight, and no page that scrolls. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { show } from './app.ts';
import { openApp, withPage } from './page.ts';

/** What of the step is not in sight: a button or three lines of its text, or that the page scrolls. */
const faultsOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const isSeen = (node: Element, x: number, y: number): boolean =>
      node.contains(document.elementFromPoint(x, y)) && x > 0 && y > 0 && x < innerWidth && y < innerHeight;
    for (const name of ['.story-back', '.story-next', '.story-leave']) {
      const node = document.querySelector(name);
      const { left, top, width, height } = node?.getBoundingClientRect() ?? new DOMRect();
      if (!node || !isSeen(node, left + 3, top + height / 2) || !isSeen(node, left + width / 2, top + height - 3))
        faults.push(name);
    }
    const text = document.querySelector('.story-text > p, .story-strip li:nth-child(3) p');
    const lines = document.createRange();
    if (text) lines.selectNodeContents(text);
    const seen = [...lines.getClientRects()].filter(
      ({ left, right, top, bottom }) =>
        text && isSeen(text, left + 2, (top + bottom) / 2) && isSeen(text, right - 2, (top + bottom) / 2),
    );
    if (seen.length < 3) faults.push(`${seen.length} lines`);
    const { scrollHeight, scrollWidth } = document.documentElement;
    if (scrollHeight > innerHeight || scrollWidth > innerWidth) faults.push('the page scrolls');
    return faults;
  });

const SIZES = [
  ['', 1440, 900],
  ['&lang=uk', 844, 390],
  ['&lang=uk', 390, 844],
  ['', 390, 664],
  ['&lang=uk', 360, 740],
  ['', 320, 568],
  ['&ui=lite&lang=uk', 1000, 680],
  ['&ui=lite&lang=uk', 700, 560],
  ['&ui=lite', 640, 480],
  ['&ui=lite&lang=uk', 375, 640],
  ['&ui=lite', 320, 240],
] as const;

test.each([
  { where: 'with a mouse', hasTouch: false },
  { where: 'by touch', hasTouch: true },
])('a step and its buttons are in sight, at every size: $where', ({ hasTouch }) =>
  withPage({ hasTouch }, async (page) => {
    await openApp(page, '?story=3');
    for (const [query, width, height] of SIZES.filter(([, each]) => each < 900 === hasTouch)) {
      await show(page, `?story=3${query}`, { width, height });
      await page.locator('.story-next').waitFor();
      await expect.poll(() => faultsOf(page), { timeout: 3000, message: `${query} at ${width}×${height}` }).toEqual([]);
    }
  }),
);
