/** Filters in a real browser: the journey with its link, the phone, and that nothing on the screen disagrees. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { seeded } from '../fixtures/random.ts';
import { en } from '../../src/i18n/en.ts';
import { builtIn } from '../fixtures/dataset.ts';
import {
  button,
  expectAgreement,
  follow,
  openDates,
  painted,
  pressInMore,
  region,
  resize,
  searchOf,
  statusOf,
  untilReady,
} from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

/** The button that opens the filters; on a narrow page it is behind "More". */
const opener = (page: Page): Locator => page.getByRole('button', { name: /^Filters/ });
const openFilters = async (page: Page): Promise<void> => {
  if ((page.viewportSize()?.width ?? 0) < 600) await pressInMore(page, 'Filters');
  else await opener(page).click();
};
const choice = (page: Page, name: RegExp): Locator => region(page, 'Filters').getByRole('checkbox', { name });
/** The number beside a choice, by its text: a row that was not yet laid out (`content-visibility`) has no inner text. */
const countOf = async (box: Locator): Promise<number> =>
  Number(await box.locator('xpath=ancestor::label').locator('.filter-count').textContent());
const group = (page: Page, name: string): Locator =>
  region(page, 'Filters')
    .locator('h3')
    .getByRole('button', { name: new RegExp(`^${name}\\b`) });

test('which diplomatic events in the week of 13 May concern the strikes on Russian regions, and who says so: four actions, and a link', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await button(page, 'Search').click();
    await page.getByRole('combobox', { name: en.search.title }).fill('restriction');
    await page.keyboard.press('Enter');
    await openDates(page);
    await page.getByRole('textbox', { name: 'From', exact: true }).fill('13 May 2024');
    await openFilters(page);
    await choice(page, /^Diplomatic/).check();
    await painted(page);
    await expect.poll(() => statusOf(page)).toEqual({ shown: 4, total: 31 });
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-13..2024-05-16&track=diplomatic&q=restriction');
    await openApp(page, `${searchOf(page)}&view=table`);
    const rows = page.getByRole('table').first().locator('tbody tr');
    await expect.poll(() => rows.count()).toBe(4);
    for (const row of await rows.allInnerTexts()) expect(row).toMatch(/The Hill/);
  }));

test('however many groups stand open, only their panel scrolls', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openFilters(page);
    for (const name of ['Type', 'Actor', 'Source']) await group(page, name).click();
    const room = (): Promise<readonly number[]> =>
      page.evaluate(() => [document.documentElement.scrollHeight, innerHeight]);
    expect(await room()).toEqual([900, 900]);
    const panel = page.locator('.app-slot-body');
    expect(await panel.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true);
  }));

test('which diplomatic events concern the strikes on Russian regions: filter, read, and send the link', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openFilters(page);
    const diplomatic = choice(page, /^Diplomatic/);
    const count = await countOf(diplomatic);
    await diplomatic.check();
    await painted(page);
    await expect.poll(async () => (await statusOf(page)).shown).toBe(count);
    await group(page, 'Place').click();
    const russia = choice(page, /^Russia/);
    expect(await countOf(russia)).toBe(1);
    await russia.check();
    await painted(page);
    await expect.poll(async () => (await statusOf(page)).shown).toBe(1);
    await expect.poll(() => searchOf(page)).toBe('?track=diplomatic&place=russia');
    await region(page, 'Timeline')
      .getByRole('button', { name: /^US rule on strikes into Russia/ })
      .click();
    const card = region(page, 'Event details');
    await card.waitFor();
    // Those that speak of it are a link away, with who says so.
    await expect
      .poll(() => card.getByRole('button', { name: /Arakhamia: the restriction does not work/ }).count())
      .toBe(1);
    await expect.poll(() => region(page, 'Filters').count()).toBe(1);

    const link = searchOf(page);
    await page.reload();
    await untilReady(page);
    await expect.poll(() => searchOf(page)).toBe(link);
    await expect.poll(async () => (await statusOf(page)).shown).toBe(1);
    await page.getByRole('button', { name: 'Drop filter: Russia' }).click();
    await painted(page);
    await expect.poll(() => searchOf(page)).not.toContain('place=');
    await expect.poll(async () => (await statusOf(page)).shown).toBe(count);
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe(link);
    await expect.poll(() => page.getByRole('button', { name: 'Drop filter: Russia' }).count()).toBe(1);
  }));

test('by keyboard: Filters opens, the focus is in it, Escape closes and gives it back; there is ever one region of that name', () =>
  withPage({}, async (page) => {
    await openApp(page);
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await resize(page, { width, height });
      await expect.poll(() => region(page, 'Filters').count()).toBe(1);
      if (width < 600) await openFilters(page);
      else {
        await opener(page).focus();
        await page.keyboard.press('Enter');
      }
      await region(page, 'Filters').getByRole('heading', { name: 'Filters' }).waitFor();
      await expect.poll(() => region(page, 'Filters').count()).toBe(1);
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.closest('.filter-panel') !== null))
        .toBe(true);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-opens'))).toBe('filters');
      await expect.poll(() => region(page, 'Filters').count()).toBe(1);
    }
  }));

test('what one line of chips has no room for is “+n”, and one press opens the filters', () =>
  withPage({}, async (page) => {
    await openApp(
      page,
      '?track=offensive~diplomatic~other&type=speech~statement~meeting~escalation~advocacy&certainty=reported~claimed',
    );
    const list = page.getByRole('list', { name: 'Filters in force' });
    const more = list.getByRole('button', { name: /^Show \d+ more$/ });
    const folded = Number(/\d+/.exec(await more.innerText())?.[0]);
    const seen = await list.getByRole('button', { name: /^Drop filter/ }).count();
    expect(seen + folded).toBe(10);
    expect((await list.boundingBox())!.height).toBeLessThan(30);
    await more.click();
    await expect.poll(() => choice(page, /^Fighting/).isChecked()).toBe(true);
  }));

test('on a phone the filters come from below, take a tap, and the chips scroll in one line', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page);
    await openFilters(page);
    const box = choice(page, /^Fighting/);
    await box.waitFor();
    const target = (await box.locator('xpath=ancestor::label').boundingBox())!;
    expect(target.height).toBeGreaterThan(43.9);
    await box.locator('xpath=ancestor::label').tap();
    await expect.poll(() => searchOf(page)).toBe('?track=offensive');
    await region(page, 'Filters').getByRole('button', { name: 'Close' }).tap();
    await expectAgreement(page);
    await page.goto(`${page.url()}&type=!speech~statement~meeting~advocacy`);
    await untilReady(page);
    const chips = page.getByRole('list', { name: 'Filters in force' }).getByRole('button');
    await expect.poll(() => chips.count()).toBe(5);
    expect(new Set(await chips.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top))).size).toBe(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  }));

const document_ = builtIn();
const random = seeded(41);
const days = (from: number, to: number): string =>
  `2024-05-${String(from).padStart(2, '0')}..2024-05-${String(to).padStart(2, '0')}`;
const VALUES: Readonly<Record<string, readonly string[]>> = {
  track: ['offensive', 'diplomatic', 'other'],
  type: [...new Set(document_.events.map(({ type }) => type))],
  place: document_.places.map(({ id }) => id),
  certainty: ['reported', 'claimed', 'assessment', 'implied'],
  src: document_.sources.map(({ id }) => id),
  basis: ['stated', 'calendar', 'outside'],
  prec: ['t.day', 't.days', 'g.city', 'g.region', 'g.unknown'],
  actor: document_.actors.flatMap(({ id }) => [id, `by.${id}`, `to.${id}`]),
};
/** A random view of the built-in dataset as a link. */
const randomLink = (): string => {
  const from = random.between(6, 13);
  const keys = [random.pick(Object.keys(VALUES)), ...(random.next() < 0.5 ? [random.pick(Object.keys(VALUES))] : [])];
  const filters = [...new Set(keys)].map(
    (key) =>
      `${key}=${random.next() < 0.4 ? '!' : ''}${[...new Set([random.pick(VALUES[key]!), random.pick(VALUES[key]!)])].join('~')}`,
  );
  const mode = random.pick(['window', 'sofar', 'moment']);
  return `?t=${days(from, random.between(from, 16))}&mode=${mode}${random.next() < 0.3 ? '&dating=article' : ''}&${filters.join('&')}`;
};
const LINKS = Array.from({ length: 12 }, randomLink);

/** As Back and Forward do it: the address changes and the app follows, without a new page. */
test('status, timeline, tray, panel and table agree on the screen in a dozen random views', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openFilters(page);
    await choice(page, /^Fighting/).waitFor();
    let empty = 0;
    for (const link of LINKS) {
      await follow(page, link);
      await expectAgreement(page, link);
      const { shown } = await statusOf(page);
      if (shown === 0) empty += 1;
      await region(page, 'Filters').getByText(`${shown} of 31 events`, { exact: true }).waitFor();
      const tracks = await Promise.all(
        [/^Fighting/, /^Diplomatic/, /^Supplies/].map((name) => countOf(choice(page, name))),
      );
      if (!link.includes('track=')) expect([link, tracks[0]! + tracks[1]! + tracks[2]!]).toEqual([link, shown]);
      const bar = await region(page, 'Map').locator('.map-bar').innerText();
      const offMap = Number(/(\d+) (?:ha(?:s|ve) no place|not) on a map/.exec(bar)?.[1] ?? 0);
      await follow(page, `${link}&view=table`);
      const table = page.getByRole('table').first();
      await table.waitFor();
      expect([link, await table.locator('tbody tr').count()]).toEqual([link, shown]);
      // What is nowhere on the map says so in its place. A route and the outline of what a rule is about are drawn.
      const places = await table.locator('tbody tr .table-place').allInnerTexts();
      expect([link, places.filter((place) => /place not given|only a country/.test(place)).length]).toEqual([
        link,
        offMap,
      ]);
    }
    expect(empty).toBeLessThan(LINKS.length / 2);
  }));

test.each([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])('axe finds nothing in the open panel: $width', ({ width, height }) =>
  withPage({ width, height, hasTouch: width < 500 }, async (page) => {
    await openApp(page, '?track=offensive&type=!speech&actor=by.blinken&place=kyiv&prec=t.day');
    await openFilters(page);
    await choice(page, /^Fighting/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
  }),
);
