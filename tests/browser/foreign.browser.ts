/** A dataset from elsewhere in every view: the screen speaks its words, and none of the built-in data's. */
import { expect, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { foreignText, nativeWordsIn } from '../fixtures/foreign.ts';
import { pressInMore, button, follow, painted, untilIn } from './app.ts';
import { openApp, withPage, type PageSettings } from './page.ts';
import type { Page } from 'playwright-core';

const WIDE: PageSettings = { width: 1440, height: 900 };
/** More stands behind it: a page's own address must not end as the file's does. */
const DATA = '?data=./river.json';

const withRiver = (settings: PageSettings, body: (page: Page) => Promise<void>): Promise<void> =>
  withPage(settings, async (page) => {
    await page.route('**/river.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: foreignText() }),
    );
    await body(page);
  });

/** All that can be read or heard on the screen, and what the page's head says of it. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [
      document.title,
      document.body.innerText,
      ...Array.from(document.querySelectorAll('[aria-label],[title],meta'), (element) =>
        ['aria-label', 'title', 'content'].map((name) => element.getAttribute(name)).join('\n'),
      ),
    ].join('\n'),
  );

const expectForeign = async (page: Page, what = ''): Promise<void> => {
  const said = await saidOn(page);
  expect(said, what).toContain('Orba');
  expect(nativeWordsIn(said), what).toEqual([]);
};

test('no word of another dataset stands on the screen, in any view and either language', () =>
  withRiver(WIDE, async (page) => {
    await openApp(page, `${DATA}&theme=light`);
    for (const [query, there] of [
      ['&sel=palabre-1', '.card-title'],
      ['&view=map&lang=uk', '.map-frame'],
      ['&view=timeline&t=2031-03-04..2031-03-05', '.timeline-plot'],
      ['&view=table&lang=uk', '.table-row'],
      ['&view=responses', '.responses'],
      ['&cmp=2031-03-04..2031-03-06&t=2031-03-07..2031-03-09', '.compare-brush'],
      ['&track=eau&type=!panne&actor=by.regie&mode=sofar&at=2031-03-08', '.filter-chips'],
    ] as const) {
      await follow(page, DATA + query);
      const lang = query.includes('lang=uk') ? 'uk' : 'en';
      await untilIn(page, lang);
      await page.locator(there).first().waitFor();
      await painted(page);
      await expectForeign(page, query);
    }
  }));

test('nor where the file can’t be opened', () =>
  withPage(WIDE, async (page) => {
    await page.route('**/none.json', (route) => route.fulfill({ contentType: 'application/json', body: '{' }));
    await page.goto('./?data=./none.json&theme=light');
    await page.getByRole('alert').waitFor();
    expect(nativeWordsIn(await saidOn(page))).toEqual([]);
  }));

test.each(['&ui=lite', '&ui=bare&lang=uk'])('nor in a frame: %s', (query) =>
  withRiver(WIDE, async (page) => {
    await openApp(page, DATA + query);
    await expectForeign(page, query);
  }),
);

test('nor in filters, legend and About', () =>
  withRiver(WIDE, async (page) => {
    await openApp(page, `${DATA}&theme=light`);
    await button(page, 'All marks').click();
    await page.getByRole('heading', { name: 'All marks' }).waitFor();
    await expectForeign(page);
    await button(page, 'Filters').click();
    await page.getByRole('checkbox', { name: /^Pâturage/ }).waitFor();
    await expectForeign(page);
    await page.keyboard.press('Escape');
    await pressInMore(page, 'About this data');
    await page.getByRole('dialog', { name: 'About this data' }).waitFor();
    await expectForeign(page);
  }));

test('a lede without a gap leaves the tools beside it in sight', () =>
  withPage(WIDE, async (page) => {
    const body = JSON.stringify({ ...(JSON.parse(caseText('size-one')) as object), lede: 'L'.repeat(300) });
    await page.route('**/long.json', (route) => route.fulfill({ contentType: 'application/json', body }));
    await openApp(page, '?data=./long.json&theme=light');
    const deck = page.locator('.app-deck');
    expect(await deck.innerText()).toMatch(/L{300}/);
    expect(await deck.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }));

test('a publisher’s name without a gap is broken before it leaves a phone', () =>
  withRiver({ width: 390, height: 844 }, async (page) => {
    await page.route('**/long.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: caseText('text-long-names') }),
    );
    await openApp(page, '?data=./long.json&theme=light');
    const line = page.locator('.source-line-text');
    expect(await line.innerText()).toMatch(/P{120}/);
    expect(await line.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  }));

/** Of the dots between parts of the source line: how many are drawn, how many are where a line breaks. */
const dotsIn = (page: Page): Promise<{ drawn: number; broken: number; hanging: number }> =>
  page.locator('.source-line-text').evaluate((line) => {
    const dots = [...line.querySelectorAll('.dot')].map((dot) => {
      const after = document.createRange();
      const text = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      text.currentNode = dot.lastChild!; // its space
      after.setStart(text.nextNode()!, 0); // what stands after it
      after.setEnd(after.startContainer, 1);
      const [{ width, bottom }, next] = [dot.getBoundingClientRect(), after.getBoundingClientRect()];
      return { isDrawn: width > 1, isLast: next.top >= bottom - 2 };
    });
    const count = (is: (dot: (typeof dots)[number]) => boolean): number => dots.filter(is).length;
    return {
      drawn: count(({ isDrawn }) => isDrawn),
      broken: count(({ isDrawn, isLast }) => !isDrawn && isLast),
      hanging: count(({ isDrawn, isLast }) => isDrawn && isLast),
    };
  });

test('data without a date say how much is shown, and have their steps once, on any page', async () => {
  for (const settings of [WIDE, { width: 390, height: 844 }])
    await withPage(settings, async (page) => {
      const body = caseText('date-undated-all');
      await page.route('**/undated.json', (route) => route.fulfill({ contentType: 'application/json', body }));
      await openApp(page, '?data=./undated.json&theme=light');
      await page.locator('.undated-item').first().waitFor();
      await page.locator('.status-line-count:visible').waitFor();
      await button(page, 'Next event').first().waitFor();
      expect(await button(page, 'Next event').count()).toBe(1);
    });
});

test('what sets parts of a line apart is drawn in the card too', () =>
  withRiver(WIDE, async (page) => {
    await openApp(page, `${DATA}&theme=light&sel=palabre-1`);
    const dot = page.locator('.card-type .dot');
    expect(await dot.evaluate((element) => element.getBoundingClientRect().width)).toBeGreaterThan(3);
  }));

test('no dot between parts of the source line hangs at the end of a line', () =>
  withRiver({ width: 390, height: 844 }, async (page) => {
    await openApp(page, `${DATA}&theme=light`);
    let [drawn, broken] = [0, 0];
    const line = page.locator('.source-line-text');
    for (let width = 340; width >= 140; width -= 10) {
      await line.evaluate(
        (element, to) => (element.style.cssText = `display: block; inline-size: ${to}px; white-space: normal`),
        width,
      );
      const found = await dotsIn(page);
      expect(found.hanging, `at ${width}`).toBe(0);
      drawn += found.drawn;
      broken += found.broken;
    }
    expect(drawn).toBeGreaterThan(0);
    expect(broken).toBeGreaterThan(0);
  }));

test('the flag of the playhead is on no mark, and what stands beside the axis is in its pane', async () => {
  const one = JSON.parse(caseText('size-one')) as { events: { track: string }[] };
  for (const [track, settings, query] of [
    ['offensive', { width: 390, height: 844 }, ''],
    ['diplomatic', { width: 700, height: 560 }, '&ui=lite'],
  ] as const)
    await withPage(settings, async (page) => {
      const body = JSON.stringify({ ...one, events: one.events.map((event) => ({ ...event, track })) });
      await page.route('**/one.json', (route) => route.fulfill({ contentType: 'application/json', body }));
      await openApp(page, `?data=./one.json&theme=light${query}`);
      const topOf = (selector: string): Promise<number> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => element.getBoundingClientRect().top);
      expect(await topOf('.band-flag')).toBeGreaterThanOrEqual((await topOf('.band')) - 4);
      if (query !== '') expect(await topOf('.band-dates')).toBeGreaterThanOrEqual(await topOf('.timeline'));
    });
});

test('names of tracks that are read from right to left stand in the sentence of the interface, at its left', () =>
  withPage(WIDE, async (page) => {
    const one = JSON.parse(caseText('size-one')) as { events: object[] };
    const tracks = ['above', 'below'].map((side, i) => ({ id: side, label: ['קרבות', 'דיפלומטיה'][i], side }));
    const events = tracks.map(({ id }) => ({ ...one.events[0], id, track: id, relations: [] }));
    const body = JSON.stringify({ ...one, title: 'קרבות', tracks, events });
    await page.route('**/rtl.json', (route) => route.fulfill({ contentType: 'application/json', body }));
    await openApp(page, '?data=./rtl.json&theme=light');
    const lefts = await page
      .locator('.app-deck b')
      .evaluateAll((names) => names.map((name) => name.getBoundingClientRect().left));
    expect(lefts).toHaveLength(2);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    expect(lefts[0]).toBeLessThan(40);
    // Nothing of the built-in data is asked for.
    expect(await page.locator('link[rel=preload][as=fetch]').count()).toBe(0);
  }));
