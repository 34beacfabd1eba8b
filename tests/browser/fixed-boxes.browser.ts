/** While something plays or is dragged no box changes its place or size, however much the status has to say. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button } from './app.ts';
import { openApp, withPage } from './page.ts';

const boxesOf = (page: Page): Promise<string> =>
  page.evaluate(() =>
    ['.app-map', '.app-timeline', '.band', '.app-foot']
      .map((name) => {
        const { x, y, width, height } = document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
        return `${name} ${[x, y, width, height].map(Math.round).join(' ')}`;
      })
      .join('\n'),
  );

test.each([
  ['?ui=lite&lang=uk', 640, 480],
  ['?ui=lite', 375, 640],
  ['', 844, 390],
  ['?lang=uk', 390, 844],
] as const)('nothing jumps: %s at %d×%d', (query, width, height) =>
  withPage({ width, height }, async (page) => {
    await openApp(page, query);
    await page.waitForTimeout(400);
    const before = await boxesOf(page);
    const isUk = query.includes('uk');
    const flag = page.getByRole('slider', { name: isUk ? 'Позначка часу' : 'Playhead', exact: true });
    const { x, y, width: side, height: tall } = (await flag.boundingBox())!; // the data have dates
    await page.mouse.move(x + side / 2, y + tall / 2);
    await page.mouse.down();
    const start = (await page.getByRole('slider', { name: isUk ? 'Початок періоду' : 'Window start' }).boundingBox())!
      .x; // as above
    for (let step = 1; step <= 6; step += 1) {
      // oxlint-disable-next-line no-await-in-loop -- a drag goes on step by step
      await page.mouse.move(x - ((x - start - 20) * step) / 6, y + tall / 2);
      // oxlint-disable-next-line no-await-in-loop
      expect(await boxesOf(page), `dragged, step ${step}`).toBe(before);
    }
    await page.mouse.up();
    await page.waitForTimeout(300);
    expect(await boxesOf(page), 'dropped').toBe(before);
    await button(page, isUk ? 'Відтворити' : 'Play').click();
    for (let step = 0; step < 4; step += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await page.waitForTimeout(500);
      // oxlint-disable-next-line no-await-in-loop
      expect(await boxesOf(page), `playing, ${step}`).toBe(before);
    }
    // What comes in is named whole in its room, in two lines if need be.
    const caption = page.locator('.play-caption-title');
    await expect.poll(() => caption.textContent()).toMatch(isUk ? /Бої за Вовчанськ$/ : /Battle for Vovchansk$/);
    const [text, foot] = await caption.evaluate((title) => {
      const lines = document.createRange();
      lines.selectNodeContents(title);
      const room = title.closest('.app-foot, .action-row, .timeline-caption')!;
      return [lines, room].map((each) => each.getBoundingClientRect());
    });
    expect(text!.bottom - text!.top).toBeLessThanOrEqual(34);
    expect(text!.top).toBeGreaterThanOrEqual(foot!.top - 2);
    expect(text!.bottom).toBeLessThanOrEqual(foot!.bottom);
  }),
);
