/** Links, zones, keys, offline and broken data. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { follow, painted, pressInMore, region, searchOf, show, statusOf, timelineMarks, untilReady } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

const LINKS = [
  '?t=2024-05-10..2024-05-14&at=2024-05-12&mode=sofar&certainty=reported~claimed&sel=kharkiv-offensive&theme=dark',
  '?t=2023-09..2024-05&track=diplomatic',
  '?at=2024-05-14T12:00&mode=moment&dating=article&track=!other&speed=2',
];

test('the address stays as it is, and a reload shows the same as the way to it', () =>
  withPage({}, async (page) => {
    await openApp(page);
    for (const link of LINKS) {
      await follow(page, link);
      await expect.poll(() => searchOf(page), { message: link }).toBe(link);
      const before = await timelineMarks(page);
      const status = await statusOf(page);
      await page.reload();
      await untilReady(page);
      await painted(page);
      await expect.poll(() => timelineMarks(page), { message: link }).toEqual(before);
      await expect.poll(() => statusOf(page), { message: link }).toEqual(status);
      expect(searchOf(page)).toBe(link);
    }
  }));

test('one link shows the same events in the first and the last time zone', async () => {
  const seen: unknown[] = [];
  for (const timezoneId of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
    await withPage({ timezoneId }, async (page) => {
      await openApp(page, '?t=2024-05-14..2024-05-14&at=2024-05-14T12:00&mode=sofar');
      seen.push([
        await statusOf(page),
        await timelineMarks(page),
        await page.getByRole('slider').evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext'))),
      ]);
    });
  }
  expect(seen[1]).toEqual(seen[0]);
});

test('a bad value is left out with a notice, the rest is honoured, an unknown key is kept', () =>
  withPage({}, async (page) => {
    await openApp(page, '?mode=loud&theme=dark&future=1');
    await expect.poll(() => page.getByRole('alert').filter({ hasText: 'mode' }).count()).toBe(1);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .click();
    await painted(page);
    await expect.poll(() => searchOf(page)).toBe('?sel=vovchansk-battle&theme=dark&future=1');
  }));

/** Presses Tab until the focus is on what the selector names. */
const reachByTab = async (page: Page, selector: string, most = 80): Promise<void> => {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`no tab stop for ${selector}`);
};

test('by keyboard alone: reach an event, walk, select, read its card, scrub, play', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const titles = await timelineMarks(page);
    await reachByTab(page, '.timeline-layer button');
    await page.keyboard.press('Home');
    const walked = new Set<string>();
    for (let i = 0; i < titles.length; i += 1) {
      walked.add(await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''));
      await page.keyboard.press('ArrowRight');
    }
    expect([...walked].toSorted()).toEqual(titles.toSorted());
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await region(page, 'Event details').waitFor();
    await reachByTab(page, '[role=slider][aria-label=Playhead]');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => searchOf(page)).toContain('at=2024-05-09');
  }));

test('with the network gone everything of the open page works', () =>
  withPage(
    { prefetch: true, isChanged: true, allow: [/Failed to load resource|ERR_INTERNET_DISCONNECTED/] },
    async (page) => {
      await openApp(page);
      // All that the page fetches when it has nothing better to do.
      const rest = (await (await page.request.get(`${inject('baseURL')}rest.json`)).json()) as readonly string[];
      await page.waitForFunction(
        (paths) => {
          const fetched = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
          return paths.every((path) => fetched.has(new URL(path, document.baseURI).href));
        },
        rest,
        { polling: 200 },
      );
      await page.context().setOffline(true);
      await pressInMore(page, 'About this data');
      await page.getByRole('dialog', { name: 'About this data' }).waitFor();
      await page.keyboard.press('Escape');
      await pressInMore(page, 'Table');
      await page.getByRole('table').first().waitFor();
      const download = page.waitForEvent('download');
      await pressInMore(page, 'Download');
      await page.getByRole('button', { name: /CSV/ }).first().click();
      expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    },
  ));

/** By path alone: the link to it ends in the same name. */
const file =
  (name: string) =>
  (url: URL): boolean =>
    url.pathname.endsWith(`/${name}.json`);

test('a broken dataset gives a readable failure with a way out, never a white page', () =>
  withPage({ allow: [/404|Failed to load/] }, async (page) => {
    await page.route(file('broken'), (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: '{"format":"timefront/1","id":"broken","title":"Broken","events":[{"id":"a"}],"sources":[',
      }),
    );
    await page.route(file('other'), (route) =>
      route.fulfill({ contentType: 'application/json', body: '{"hello":"<img src=x onerror=alert(1)>"}' }),
    );
    for (const name of ['broken', 'other', 'missing']) {
      await page.goto(`./?data=./${name}.json`);
      const alert = page.getByRole('alert');
      await alert.waitFor();
      expect(await alert.innerText()).toContain(`${name}.json`);
      expect(await page.locator('img').count()).toBe(0);
    }
    await page.getByRole('button', { name: 'Open the built-in data' }).click();
    await region(page, 'Timeline').waitFor();
    await expect.poll(async () => (await statusOf(page)).total).toBe(31);
  }));

test('one bad event is left out and told; the others are shown', () =>
  withPage({}, async (page) => {
    const source = { id: 'paper', kind: 'article', publisher: 'A paper', title: 'A report' };
    const event = {
      id: 'good',
      track: 'offensive',
      type: 'strike',
      title: 'A good record',
      when: { edtf: '2024-05-10', shape: 'instant', basis: 'stated' },
      where: [],
      actors: [],
      evidence: [{ source: 'paper' }],
      certainty: { assertion: 'reported' },
    };
    await page.route(file('partly'), (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          format: 'timefront/1',
          id: 'partly',
          title: 'Partly',
          asOf: '2024-05-12',
          sources: [source],
          actors: [],
          places: [],
          events: [event, { ...event, id: 'bad', when: { ...event.when, edtf: '2024-04-31' } }],
        }),
      }),
    );
    await openApp(page, '?data=./partly.json');
    await expect.poll(() => statusOf(page)).toEqual({ shown: 1, total: 2 });
    expect(await page.getByRole('alert').innerText()).toContain('1 record');
  }));

test('without JavaScript: a plain table of the events', () =>
  withPage({ javaScriptEnabled: false }, async (page) => {
    await page.goto('./');
    await expect.poll(() => page.locator('noscript table tbody tr, table tbody tr').count()).toBe(31);
    expect(await page.locator('body').innerText()).toContain('Battle for Vovchansk');
  }));

/** Other files look at what is theirs: `grep axeFindings`. A theme changes colours alone, and is looked at on each page. */
const SCREENS = [
  { name: 'split', width: 1440, height: 900, query: '', there: '.timeline-plot' },
  { name: 'middle with a card', width: 1024, height: 768, query: '?sel=vovchansk-battle', there: '.card' },
  { name: 'table', width: 1440, height: 900, query: '?view=table', there: '.table-row' },
  { name: 'lite frame', width: 700, height: 560, query: '?ui=lite', there: '.timeline-plot' },
  { name: 'stacked', width: 390, height: 844, query: '?sel=vovchansk-battle', there: '.event-brief' },
] as const;

test.each([
  { where: 'with a mouse', hasTouch: false },
  { where: 'by touch', hasTouch: true },
])(
  'axe finds nothing, at any size: $where',
  ({ hasTouch }) =>
    withPage({ hasTouch }, async (page) => {
      await openApp(page);
      for (const { name, query, there, ...size } of SCREENS.filter(({ width }) => width < 500 === hasTouch)) {
        await show(page, query, size);
        await page.locator(there).first().waitFor();
        await page.waitForTimeout(400);
        expect(await axeFindings(page), name).toEqual([]);
      }
    }),
  90_000,
);
