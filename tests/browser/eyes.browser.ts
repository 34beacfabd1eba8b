/** What is painted can be seen in all four themes, and sound is there by choice alone. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { contrastOf, type Rgb } from '../theme/contrast.ts';
import { button, openDates, painted, region } from './app.ts';
import { openApp, withPage } from './page.ts';

/** Of each column of the timeline's pixels within a box, in the page's CSS pixels, the colours from above to below. */
const columnsIn = (page: Page, box: { x: number; y: number; width: number; height: number }): Promise<Rgb[][]> =>
  page.locator('.timeline-canvas').evaluate((element, { x, y, width, height }) => {
    const canvas = element as HTMLCanvasElement;
    const { left, top, width: wide } = canvas.getBoundingClientRect();
    const ratio = canvas.width / wide;
    const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
    const { data } = canvas.getContext('2d')!.getImageData((x - left) * ratio, (y - top) * ratio, w, h); // painted in 2D
    const ground = getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number);
    return Array.from({ length: w }, (_, column) =>
      Array.from({ length: h }, (__, row) => {
        const at = (row * w + column) * 4;
        const alpha = data[at + 3]! / 255;
        return [0, 1, 2].map((i) => data[at + i]! * alpha + ground[i]! * (1 - alpha)) as [number, number, number];
      }),
    );
  }, box);

const groundOf = (page: Page): Promise<Rgb> =>
  page.evaluate(
    () => getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number) as [number, number, number],
  );

test('a bar that fades can be seen as far as it goes, at 3:1, in four themes', () =>
  withPage({ isChanged: true }, async (page) => {
    await openApp(page);
    const mark = region(page, 'Timeline').getByRole('button', { name: /^Blinken visits/ });
    for (const colorScheme of ['light', 'dark'] as const)
      for (const contrast of ['no-preference', 'more'] as const) {
        // oxlint-disable-next-line no-await-in-loop -- one theme after another
        await page.emulateMedia({ colorScheme, contrast });
        // oxlint-disable-next-line no-await-in-loop
        await painted(page);
        // oxlint-disable-next-line no-await-in-loop
        const box = (await mark.boundingBox())!; // it is in sight
        // Its bar is the lower half of it; the last part of that fades to the end of the data.
        const end = { x: box.x + box.width - 40, y: box.y + box.height - 18, width: 24, height: 18 };
        // oxlint-disable-next-line no-await-in-loop
        const [columns, ground] = [await columnsIn(page, end), await groundOf(page)];
        const strongest = columns.map((column) => Math.max(...column.map((colour) => contrastOf(colour, ground))));
        expect(Math.min(...strongest), `${colorScheme}, ${contrast}`).toBeGreaterThanOrEqual(3);
        // And it is a fade: most of its inside is lighter than its edges.
        const middle = columns.map((column) => contrastOf(column[Math.round(column.length / 2)]!, ground));
        expect(middle.at(-1)!).toBeLessThan(middle[0]!);
      }
  }));

test('no page sounds, nor could it, until a person turns sound on in Dates', () =>
  withPage({ isChanged: true }, async (page) => {
    await page.addInitScript(() => {
      const made: AudioContext[] = [];
      Object.assign(window, { made });
      const Real = AudioContext;
      window.AudioContext = class extends Real {
        constructor() {
          super();
          made.push(this);
        }
      };
    });
    const states = (): Promise<string[]> =>
      page.evaluate(() => (window as unknown as { made: AudioContext[] }).made.map(({ state }) => state));
    await openApp(page);
    await button(page, 'Next event').click();
    await openDates(page);
    expect(await states()).toEqual([]);
    const sound = page.getByRole('group', { name: 'Sound' });
    await sound.getByRole('button', { name: 'On' }).click();
    await expect.poll(states).toEqual(['running']);
    await page.keyboard.press('Escape');
    await button(page, 'Next event').click();
    await openDates(page);
    expect(await sound.getByRole('button', { name: 'On' }).getAttribute('aria-pressed')).toBe('true');
    await sound.getByRole('button', { name: 'Off' }).click();
    await expect.poll(states).toEqual(['closed']);
  }));
