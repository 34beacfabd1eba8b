/** The focus is never lost: not by opening what stands beside the picture, nor by Escape. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, follow, painted, region } from './app.ts';
import { late } from './late-network.ts';
import { openApp, withPage } from './page.ts';

const focusedIn = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      document.activeElement?.closest('.app-slot, dialog, [role=dialog], .search, header, main, .app-foot')
        ?.className ?? 'nowhere',
  );
const isLost = async (page: Page): Promise<boolean> => (await focusedIn(page)) === 'nowhere';

const isFocused = (of: Locator): Promise<boolean> => of.evaluate((own) => own === document.activeElement);

interface Opener {
  readonly name: string;
  readonly press: (page: Page) => Promise<unknown>;
  /** What it opens. */
  readonly there: (page: Page) => Locator;
}
const press = (of: Locator): Promise<void> => of.first().press('Enter');
const heading = (name: string | RegExp) => (page: Page) => page.getByRole('heading', { name }).first();
const inMore = (name: string | RegExp) => async (page: Page) => {
  await press(button(page, 'More'));
  await press(page.getByRole('dialog', { name: 'More', exact: true }).getByRole('button', { name }));
};
const mark = (page: Page, name: RegExp): Locator => region(page, 'Timeline').getByRole('button', { name });

const EVERYWHERE: readonly Opener[] = [
  {
    name: 'Not on the map',
    press: (page) => press(page.getByRole('button', { name: /no place on a map/ })),
    there: heading(/no place on a map/),
  },
  { name: 'All marks', press: (page) => press(button(page, 'All marks')), there: heading('All marks') },
  {
    name: 'How sure?',
    press: (page) => press(page.getByRole('button', { name: /^How sure\?/ })),
    there: heading('How sure?'),
  },
  {
    name: 'Story',
    press: (page) => press(page.getByRole('button', { name: /^Read it in/ })),
    there: (page) => region(page, 'Story'),
  },
  { name: 'Compare', press: inMore(/^Compare/), there: (page) => page.locator('.compare-head') },
  { name: 'Story editor', press: inMore('Write a story'), there: heading('Write a story') },
  {
    name: 'About',
    press: inMore('About this data'),
    there: (page) => page.getByRole('dialog', { name: 'About this data' }),
  },
  {
    name: 'Keys',
    press: inMore('Keys and gestures'),
    there: (page) => page.getByRole('dialog', { name: 'Keys and gestures' }),
  },
  {
    name: 'Strip',
    press: (page) => press(mark(page, /^Already under way/)),
    there: (page) =>
      mark(page, /^Russia’s invasion/)
        .or(heading('Already under way')(page))
        .first(),
  },
];
const WIDE: readonly Opener[] = [
  { name: 'Dates', press: (page) => press(button(page, 'Dates')), there: heading('Dates and zoom') },
  { name: 'Filters', press: (page) => press(button(page, 'Filters')), there: heading('Filters') },
  {
    name: 'Share',
    press: (page) => press(button(page, 'Share')),
    there: (page) => page.locator('.share-copy').first(),
  },
  { name: 'Search', press: (page) => press(button(page, 'Search')), there: (page) => page.getByRole('combobox') },
  {
    name: 'Event',
    press: (page) => press(mark(page, /^Battle for Vovchansk/)),
    there: (page) => region(page, 'Event details'),
  },
];
const PHONE: readonly Opener[] = [
  { name: 'Dates', press: inMore('Dates'), there: heading('Dates and zoom') },
  { name: 'Filters', press: inMore('Filters'), there: heading('Filters') },
  { name: 'Share', press: inMore('Share'), there: (page) => page.locator('.share-copy').first() },
  { name: 'Search', press: inMore('Search'), there: (page) => page.getByRole('combobox') },
];

/** The next opener finds the page as a link opens it: what this one opened is gone, and the focus is nowhere. */
const beginAnew = async (page: Page, { there }: Opener): Promise<void> => {
  await follow(page, '');
  if (await there(page).isVisible()) await page.keyboard.press('Escape');
  await there(page).waitFor({ state: 'hidden' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
};

test.each([
  { width: 1440, height: 900, openers: [...EVERYWHERE, ...WIDE] },
  { width: 390, height: 844, openers: [...EVERYWHERE, ...PHONE] },
])(
  'by keys alone, opened and closed by Escape, the focus is not lost, whatever opens: $width',
  ({ openers, ...size }) =>
    withPage(size, async (page) => {
      await openApp(page);
      for (const opener of openers) {
        expect(await opener.there(page).isVisible(), opener.name).toBe(false);
        await opener.press(page);
        await opener.there(page).waitFor();
        expect(await isLost(page), opener.name).toBe(false);
        await page.keyboard.press('Escape');
        await painted(page);
        await expect.poll(() => isLost(page), { message: opener.name }).toBe(false);
        await beginAnew(page, opener);
      }
    }),
);

test('in a narrow frame a list that takes the room of what opened it gives the focus back to it', () =>
  withPage({ width: 375, height: 640 }, async (page) => {
    await openApp(page, '?ui=lite');
    const opener = page.getByRole('button', { name: /no place on a map/ });
    await press(opener);
    await heading(/no place on a map/)(page).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => opener.evaluate((own) => own === document.activeElement)).toBe(true);
  }));

test('what is chosen in a list is read in its place, and Escape leads back to what opened the list', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const opener = page.getByRole('button', { name: /no place on a map/ });
    await press(opener);
    await heading(/no place on a map/)(page).waitFor();
    await press(page.locator('.app-slot li button'));
    const card = region(page, 'Event details');
    await card.waitFor();
    await expect
      .poll(() =>
        card
          .getByRole('heading')
          .first()
          .evaluate((own) => own === document.activeElement),
      )
      .toBe(true);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((own) => own === document.activeElement)).toBe(true);
  }));

test('on a phone what is chosen in a list stands in short, with the focus, and Escape ends the selection', () =>
  withPage({ width: 390, height: 844 }, async (page) => {
    await openApp(page);
    const opener = mark(page, /^Supplies/);
    await press(opener);
    await heading('Supplies')(page).waitFor();
    await press(page.locator('.app-slot li button'));
    const brief = region(page, 'Event details').getByRole('button');
    await expect.poll(() => brief.evaluate((own) => own === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await brief.waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((own) => own === document.activeElement)).toBe(true);
  }));

test('a button that its own press takes away leaves the focus where it was', () =>
  withPage({}, async (page) => {
    await openApp(page, '?certainty=claimed');
    await painted(page);
    await press(button(page, 'Reset'));
    await button(page, 'Reset').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await openApp(page, '?view=table');
    await press(button(page, 'Timeline'));
    await region(page, 'Timeline').waitFor();
    await expect.poll(() => isLost(page)).toBe(false);
  }));

test('the button that leads to the table in a frame is the one that leads back, and has the focus before anything has come', () =>
  withPage({ width: 320, height: 256, isChanged: true }, async (page) => {
    const files = await late();
    let release: () => void = () => {};
    const isReleased = new Promise<void>((done) => {
      release = done;
    });
    await page.route('**/assets/*.js', async (route) => {
      if (files.has(new URL(route.request().url()).pathname.slice(1))) await isReleased;
      await route.continue();
    });
    await openApp(page, '?ui=lite');
    await press(button(page, 'Table'));
    const back = button(page, 'Timeline');
    await back.waitFor();
    await painted(page);
    expect(await isFocused(back)).toBe(true);
    release();
    await page.locator('.table-pane').waitFor();
    await painted(page);
    expect(await isFocused(back)).toBe(true);
  }));

test('Escape leaves the story editor, which keeps what was written, and leads back to what opened it', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const open = inMore('Write a story');
    const editor = page.locator('.story-editor');
    await open(page);
    await heading('Write a story')(page).waitFor();
    await press(button(page, 'Add this view as a step'));
    const title = editor.getByLabel('Title', { exact: true });
    await title.fill('A step of my own');
    await title.press('Escape');
    await editor.waitFor({ state: 'detached' });
    expect(await isFocused(button(page, 'More'))).toBe(true);
    await open(page);
    await editor
      .getByRole('button', { name: /A step of my own/ })
      .first()
      .waitFor();
    // What lies over the editor closes first.
    await press(button(page, 'More'));
    await page.getByRole('dialog', { name: 'More', exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog', { name: 'More', exact: true }).waitFor({ state: 'detached' });
    expect(await editor.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await editor.waitFor({ state: 'detached' });
  }));

test.each(['Dates', 'Filters'])('Escape closes %s from elsewhere on the page, and leaves the focus there', (name) =>
  withPage({}, async (page) => {
    await openApp(page);
    await press(button(page, name));
    const slot = page.locator('.app-slot');
    await slot.getByRole('heading').first().waitFor();
    await button(page, 'Play').focus();
    await page.keyboard.press('Escape');
    await slot.waitFor({ state: 'detached' });
    expect(await isFocused(button(page, 'Play'))).toBe(true);
  }),
);
