/** How a person does things: presses, keys, drags and typed dates, by the names that stand on the screen. */
import type { Locator } from 'playwright-core';
import { localise } from '../../../src/events/localise.ts';
import type { AllMessages } from '../../../src/i18n/en.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { button } from '../app.ts';
import { frames, type Reader, type Way, type Ways } from './deed.ts';

type Name = (words: AllMessages) => string;
export const press =
  (name: Name, within = 'body'): Way =>
  ({ screen, words }) =>
    screen
      .locator(within)
      .getByRole('button', { name: name(words), exact: true })
      .first()
      .press('Enter');
export const keys =
  (...names: readonly string[]): Way =>
  // One upon the other, as a hand does it.
  ({ page }) =>
    Promise.all(names.map((name) => page.keyboard.press(name)));
/** On the first of what the selector names. */
export const keysOn =
  (selector: string, ...names: readonly string[]): Way =>
  async (reader) => {
    await reader.screen.locator(selector).first().focus();
    await keys(...names)(reader);
  };
export const inMore =
  (name: Name): Way =>
  async ({ screen, words }) => {
    await button(screen, words.app.menu).press('Enter');
    const more = screen.getByRole('dialog', { name: words.app.menu, exact: true });
    await more.getByRole('button', { name: name(words), exact: true }).press('Enter');
  };
export const until =
  (way: Way, there: string): Way =>
  async (reader) => {
    await way(reader);
    await reader.screen.locator(there).first().waitFor();
  };
/** What stands in the head of a wide page stands in More on a phone. */
export const opened = (name: Name, there: string) => ({
  wide: until(press(name), there),
  phone: until(inMore(name), there),
});
export const escape = keys('Escape');

const from = ({ screen, words }: Reader): Locator =>
  screen.getByRole('textbox', { name: words.playback.from, exact: true });
export const typeDate =
  (text: string): Way =>
  async (reader) => {
    await from(reader).fill(text);
    await from(reader).press('Enter');
  };
const DATES = '.dates-panel';
export const openDates: Ways = {
  ...frames(
    until(
      press(({ app }) => app.dates),
      DATES,
    ),
  ),
  wide: until(
    press(({ app }) => app.dates),
    DATES,
  ),
  phone: until(
    inMore(({ app }) => app.dates),
    DATES,
  ),
};
export const inDates = (name: Name): Way => press(name, DATES);

/** By a mouse, in several moves. */
export const drag =
  (selector: string, pixels: number): Way =>
  async ({ page, screen }) => {
    const box = (await screen.locator(selector).boundingBox())!; // in every view with dates
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + pixels, y, { steps: 6 });
    await page.mouse.up();
  };

export const MARK = '.timeline-layer [data-key^="event|"]:not([hidden], [aria-expanded])';
export const STRIP = '.timeline-layer [data-key^=strip]:not([hidden])';
/** One event with a mark of its own on the map. */
const MAPPED = 'vovchansk-battle';
export const markOfMap: Way = ({ screen, lang }) => {
  const { label, title } = localise(builtIn(), lang).events.find(({ id }) => id === MAPPED)!; // it is in it
  const marks = screen.locator('.map').getByRole('button', { name: new RegExp(`^${label ?? title}`) });
  return marks.first().press('Enter');
};
/** Where a map is small, its zoom stands among its tools. */
export const TOOLS = until(
  press(({ map }) => map.tools),
  '.map-tools button',
);
