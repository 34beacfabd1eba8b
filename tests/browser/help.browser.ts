/** Each line of the help does what it says, and the help is where it should be. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { HELP } from '../../src/app/help-list.ts';
import { en } from '../../src/i18n/en.ts';
import { pressInMore, button, follow, openDates, painted, region, searchOf, untilReady } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';
import { CHECKS } from './help-checks.ts';
import { boxOf, drawing } from './help-gestures.ts';

/** The page as a link opens it: what a line before has opened is closed, and the focus is nowhere. */
const beginAnew = async (page: Page, link: string): Promise<void> => {
  if ((await drawing(page).count()) + (await page.getByRole('dialog').count()) > 0) await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await follow(page, link);
};

/** As the test's keyboard calls them. */
const pressed = (keys: string): string => keys.replace('Mod', 'Control').replace('Plus', '+').replace('Minus', '-');
/** Tested by touch, elsewhere below. */
const BY_TOUCH = new Set(['events swipeCaption', 'story swipeStory']);

test.each(HELP.map(({ id, lines }) => ({ id, lines })))(
  'the help’s lines on “$id” are true',
  ({ id, lines }) =>
    withPage({}, async (page) => {
      let isOpen = false;
      for (const line of lines) {
        const name = `${id} ${'keys' in line ? line.does : line.gesture}`;
        if (BY_TOUCH.has(name)) continue;
        const check = CHECKS[name];
        if (!check) throw new Error(`no check for “${name}”`);
        for (const [index, key] of ('keys' in line ? line.keys.map(pressed) : ['']).entries()) {
          if (index === 0 || check.isFresh) {
            if (isOpen && !check.isOfOwnPage) await beginAnew(page, check.link ?? '');
            else await openApp(page, check.link);
            isOpen = true;
          }
          await check.act(page, key).catch((error: unknown) => {
            throw new Error(`${name}, ${key}`, { cause: error });
          });
        }
      }
    }),
  // A dozen lines, one after the other.
  90_000,
);

const PHONE = { width: 390, height: 844, hasTouch: true, deviceScaleFactor: 2 } as const;

const swipe = async (page: Page, target: Locator): Promise<void> => {
  const { midX, midY } = await boxOf(target);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: midX + 60, y: midY }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: midX - 40, y: midY }] });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

test('on a phone a swipe on the story’s text leads to its next step', () =>
  withPage(PHONE, async (page) => {
    await openApp(page, '?story=3');
    await swipe(page, region(page, 'Story'));
    await expect.poll(() => searchOf(page)).toContain('story=4');
  }));

test('on a phone a swipe on the caption steps; undo and help are in the menu', () =>
  withPage(PHONE, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    await swipe(page, page.locator('.event-brief'));
    await expect.poll(() => searchOf(page)).not.toContain('sel=vovchansk-battle');
    // What was flung swallows the next tap.
    await openApp(page);
    await button(page, 'Next event').tap();
    await expect.poll(() => searchOf(page)).toContain('sel=');
    await pressInMore(page, 'Undo: selection');
    await expect.poll(() => searchOf(page)).toBe('');
    await page.keyboard.press('Escape');
    await pressInMore(page, en.help.title);
    await page.getByRole('dialog', { name: en.help.title }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }));

test('? is not for help where text is typed, nor once it is switched off, and that is remembered', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const help = page.getByRole('dialog', { name: en.help.title });
    await openDates(page);
    await page.getByRole('textbox', { name: 'From', exact: true }).press('?');
    expect(await help.count()).toBe(0);
    await button(page, 'Play').focus();
    await page.keyboard.press('?');
    await help.getByRole('checkbox').click();
    await page.keyboard.press('Escape');
    await help.waitFor({ state: 'detached' });
    await page.reload();
    await untilReady(page);
    await page.keyboard.press('?');
    await painted(page);
    expect(await help.count()).toBe(0);
    await pressInMore(page, 'About this data');
    await button(page, en.help.title).click();
    expect(await help.getByRole('checkbox').isChecked()).toBe(false);
  }));

test('axe finds nothing in the help', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: en.help.title }).waitFor();
    expect(await axeFindings(page, { scope: '.help' })).toEqual([]);
  }));

test('on paper the open sheet stands alone, with every line', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: en.help.title }).waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(en.helpSheet.does.resetDivider).isVisible()).toBe(true);
    expect(await page.locator('.app-main').isVisible()).toBe(false);
  }));
