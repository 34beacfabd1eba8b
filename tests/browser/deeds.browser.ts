/**
 * What live regions say of a person's deeds, in a real browser: each once, in at most thirty words. In both languages,
 * on wide pages, phones and in small frames. How soon, and further deeds: `tests/panes/reading/said-once.test.tsx`.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { MAX_WORDS } from '../../src/wording/tell/within.ts';
import { button, searchOf } from './app.ts';
import { openApp, withPage } from './page.ts';

/** What comes late has come, and whatever a page says of itself at first has been said. */
const SETTLED_MS = 1500;
/** A second saying of the same deed would come in this time. */
const AGAIN_MS = 600;

declare global {
  // oxlint-disable-next-line no-var -- a global of the page under test
  var heard: string[];
}

/** Writes down what changes in live regions that are not switched off; a region that comes with its words is silent. */
const record = (): void => {
  const regionOf = (node: Node): Element | null =>
    (node instanceof Element ? node : node.parentElement)?.closest('[role=status], [role=alert], [aria-live]') ?? null;
  globalThis.heard = [];
  new MutationObserver((records) => {
    const [said, come] = [new Set<Element>(), new Set<Element>()];
    for (const { target, addedNodes, type } of records) {
      const region = regionOf(target);
      if (region && (type === 'characterData' || addedNodes.length > 0)) said.add(region);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        for (const each of [node, ...node.querySelectorAll('*')])
          if (each.matches('[role=alert]')) said.add(each);
          else if (each.matches('[role=status], [aria-live]')) come.add(each);
      }
    }
    for (const region of said) {
      const text = region.textContent.trim();
      if (text !== '' && !come.has(region) && region.getAttribute('aria-live') !== 'off') globalThis.heard.push(text);
    }
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
};

const listen = async (page: Page, link: string): Promise<void> => {
  await openApp(page, link);
  await page.locator('[data-spoken]').waitFor({ state: 'attached' });
  await page.waitForTimeout(SETTLED_MS);
  await page.evaluate(record);
};

/** @returns what is said of a deed, which is one thing */
const heardOf = async (page: Page, name: string, deed: () => Promise<unknown>): Promise<string> => {
  await page.evaluate(() => {
    globalThis.heard.length = 0;
  });
  await deed();
  await page.waitForFunction(() => globalThis.heard.length > 0);
  await page.waitForTimeout(AGAIN_MS);
  const heard = await page.evaluate(() => globalThis.heard);
  expect(heard, name).toHaveLength(1);
  const [text = ''] = heard;
  expect(text.split(/\s+/).length, name).toBeLessThanOrEqual(MAX_WORDS);
  return text;
};

const openInMore = async (page: Page, name: string): Promise<void> => {
  await button(page, en.app.menu).click();
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
};

const MESSAGES = { en, uk } as const;

test.each(['en'] as const)('1440×900, %s', (lang) =>
  withPage({}, async (page) => {
    await listen(page, `?lang=${lang}`);
    const messages = MESSAGES[lang];
    const { playback, tell, more, map } = messages;
    const said = (name: string, deed: () => Promise<unknown>): Promise<string> => heardOf(page, name, deed);
    const press = (key: string) => (): Promise<void> => page.keyboard.press(key);
    const inMore = (name: string) => async (): Promise<void> => {
      await button(page, messages.app.menu).click();
      await page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
    };
    expect(await said('a step', () => button(page, playback.nextEvent).click())).toMatch(/[.] 1 \S+ 30[.]$/);
    expect(await said('Escape', press('Escape'))).toBe(tell.deeds.unselected);
    expect(await said('undo', press('Control+z'))).toMatch(
      new RegExp(`^${tell.deeds.undone(messages.undo.changes.selected)}`),
    );
    await said('redo', press('Control+Shift+z'));
    await said('an event on the map', () => page.locator('.map [data-key]').first().press('Enter'));
    expect(searchOf(page)).not.toContain('ll=');
    // On a busy machine it is said late, and would be heard as the next deed's.
    expect(await said('Escape from it', press('Escape'))).toBe(tell.deeds.unselected);
    await said('zoom', () => page.locator('.map').getByRole('button', { name: map.zoomIn, exact: true }).click());
    await button(page, messages.app.dates).click();
    await said('typed dates', async () => {
      await page.getByRole('textbox', { name: playback.from, exact: true }).fill('2024-05-10');
      await page.keyboard.press('Enter');
    });
    await said('a mode', () => button(page, messages.datesPanel.mode.moment).click());
    await page.keyboard.press('Escape');
    expect(await said('comparing', inMore(messages.compare.title))).toMatch(new RegExp(`^${tell.deeds.comparing('')}`));
    expect(await said('colours', inMore(more.themeDark))).toBe(tell.deeds.theme.dark);
    expect(await said('the table', inMore(messages.app.viewTable))).toBe(tell.deeds.view.table);
  }),
);

test.each([
  [390, 844, 'uk', ''],
  [375, 640, 'en', '&ui=lite'],
  [320, 256, 'uk', '&ui=lite'],
] as const)('%d×%d, %s%s', (width, height, lang, rest) =>
  withPage({ width, height, hasTouch: true }, async (page) => {
    const { app, datesPanel, playback, tell } = MESSAGES[lang];
    await listen(page, `?lang=${lang}${rest}`);
    const said = (name: string, deed: () => Promise<unknown>): Promise<string> => heardOf(page, name, deed);
    await said('playing', () => button(page, playback.play).click());
    expect(await said('a pause', () => button(page, playback.pause).click())).toMatch(
      new RegExp(`^${tell.deeds.paused}`),
    );
    await said('a step', () => button(page, playback.nextEvent).click());
    expect(await said('Escape', () => page.keyboard.press('Escape'))).toBe(tell.deeds.unselected);
    if (rest === '') return;
    // A phone's sheet of dates is below.
    await button(page, app.dates).click();
    const from = page.getByRole('textbox', { name: playback.from, exact: true });
    await from.waitFor();
    await page.waitForTimeout(AGAIN_MS);
    await said('typed dates', async () => {
      await from.fill('2024-05-10');
      await page.keyboard.press('Enter');
    });
    // A pause has left it at "so far".
    await said('a mode', () => button(page, datesPanel.mode.window).click());
    await page.keyboard.press('Escape');
    await page.waitForTimeout(AGAIN_MS);
    await said('the table', () => button(page, app.viewTable).click());
  }),
);

test('390×844: a sheet stands in the place of the status, and what is done in it is heard all the same', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await listen(page, '');
    const { playback, datesPanel, app, compare, story } = en;
    const status = page.getByRole('status').filter({ hasText: 'events' });
    await openInMore(page, app.dates);
    await page.getByRole('textbox', { name: playback.from, exact: true }).waitFor();
    await page.locator('.sheet-status [data-spoken]').waitFor({ state: 'attached' });
    expect(await status.textContent()).toBe('Showing 30 of 31 events');
    await heardOf(page, 'typed dates', async () => {
      await page.getByRole('textbox', { name: playback.from, exact: true }).fill('2024-05-10');
      await page.keyboard.press('Enter');
    });
    await heardOf(page, 'a mode', () => button(page, datesPanel.mode.sofar).click());
    await page.keyboard.press('Escape');
    await page.locator('.app-status [data-spoken]').waitFor({ state: 'attached' });
    await page.waitForTimeout(AGAIN_MS);
    await heardOf(page, 'comparing', () => openInMore(page, compare.title));
    await heardOf(page, 'no comparison', () => button(page, compare.leave).click());
    await heardOf(page, 'a story', () => button(page, story.enter(7)).click());
    await heardOf(page, 'its next step', () => page.getByRole('button', { name: /^Next(?! event)/ }).click());
    // Nothing to be pressed is in what is only heard.
    expect(await page.locator('.sheet-status button:visible').count()).toBe(0);
  }));
