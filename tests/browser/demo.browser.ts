/** The demo article as a built site has it, under the policy of its server. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, WCAG } from './axe.ts';
import { frameOf } from './host.ts';
import { withPage } from './page.ts';

const DEMO = 'demo/index.html';
/** Puts a paragraph where it is read: beside the frame, or above it on a phone. */
const read = (page: Page, step: number): Promise<void> =>
  page
    .locator('[data-tf-state]')
    .nth(step)
    .evaluate((paragraph) => {
      window.scrollBy(0, paragraph.getBoundingClientRect().top - 60);
    });

test.each([
  [1440, 900],
  [390, 844],
] as const)(
  'at %d×%d its paragraphs drive the frame, which stays in sight; a link to it opens there',
  (width, height) =>
    withPage({ width, height }, async (page) => {
      await page.goto(DEMO);
      const inside = await frameOf(page);
      const shown = (): string | null => new URL(inside.url()).searchParams.get('sel');
      // Down step by step, over several of them at once, and up again.
      for (const [step, id] of [
        [0, 'kharkiv-offensive'],
        [1, 'vovchansk-battle'],
        [5, 'us-equipment-arriving'],
        [3, 'blinken-visit-2024-05'],
      ] as const) {
        await read(page, step);
        await expect.poll(shown).toBe(id);
        const box = await page.locator('.figure iframe').boundingBox();
        expect(box && box.y >= 0 && box.y + box.height <= height + 1).toBe(true);
        // On a phone the larger part of the window is the text's, and what it tells of has a row.
        if (width < 900) expect(box?.height).toBeLessThanOrEqual(0.45 * height);
        if (step < 2 || step === 3)
          await inside.locator('.timeline .mark-button[aria-pressed="true"]').first().waitFor({ state: 'visible' });
      }
      expect(await page.locator('[aria-current=step]').textContent()).toContain('Meanwhile, in Kyiv.');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await expect.poll(() => page.evaluate(() => location.hash)).toContain('blinken-visit-2024-05');
      const link = page.url();
      await page.goto('about:blank');
      await page.goto(link);
      expect((await frameOf(page)).url()).toContain('sel=blinken-visit-2024-05');
    }),
);

test('it is accessible in both themes, the frames aside', () =>
  withPage({}, async (page) => {
    await page.goto(DEMO);
    expect(await axeFindings(page, { except: 'iframe', tags: [...WCAG, 'best-practice'] })).toEqual([]);
  }));

test('without scripts a picture stands where the frame would, and leads to the table of events', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto(DEMO);
    const picture = page.locator('.figure img');
    await picture.scrollIntoViewIfNeeded();
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(1200);
    await picture.click();
    expect(await page.getByRole('table').count()).toBeGreaterThan(0);
  }));
