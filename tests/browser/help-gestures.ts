/** What the checks of the help do with pointer and keys, and where they find things. */
import type { Locator, Page } from 'playwright-core';
import { en } from '../../src/i18n/en.ts';
import { button, region, searchOf, slider, valueOf } from './app.ts';

export const focused = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
  );
export const boxOf = async (target: Locator) => {
  const box = await target.boundingBox();
  if (!box) throw new Error('not on the screen');
  return { ...box, midX: box.x + box.width / 2, midY: box.y + box.height / 2 };
};
export const drag = async (page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> => {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 6 });
  await page.mouse.up();
};
export const marks = (page: Page): Locator => region(page, 'Timeline').locator('.timeline-layer button:not([hidden])');
export const windowLength = async (page: Page): Promise<number> =>
  (await valueOf(slider(page, 'Window end'))) - (await valueOf(slider(page, 'Window start')));
export const zoomOf = (page: Page): number =>
  Number(/ll=[^&]*,([\d.]+)(?:&|$)/.exec(searchOf(page))?.[1] ?? Number.NaN);
export const track = (page: Page) => boxOf(page.locator('.band-sliders'));
export const plot = (page: Page) => boxOf(page.locator('.timeline-plot'));
export const mapFrame = (page: Page): Locator => page.locator('.map-frame');
/** The timeline's dragging and wheel are fetched when the pointer first comes. */
export const hover = async (page: Page, x: number, y: number): Promise<void> => {
  await page.mouse.move(x, y);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.timeline-plot') ?? {}));
};
export const freeOfMap = async (page: Page) => {
  const { x, y, width } = await boxOf(mapFrame(page));
  return { x: x + width / 2, y: y + 160 };
};

export const openList = async (page: Page): Promise<void> => {
  if ((await page.getByRole('combobox').count()) === 0) await button(page, 'Search').click();
  await page.getByRole('combobox').focus();
  await page.getByRole('listbox').waitFor();
};

export const drawing = (page: Page): Locator => page.getByRole('group', { name: en.areaTools.bar });
export const drawByKeys = async (page: Page): Promise<void> => {
  await button(page, en.map.tools).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: en.area.rectangle }).press('Enter');
  await drawing(page)
    .getByText(en.areaTools.steps.rectangle.keys[0] ?? '')
    .waitFor();
};
export const divider = (page: Page): Locator => page.getByRole('separator');
