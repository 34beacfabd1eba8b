/** The app in Ukrainian, by the link, the browser's own language and the menu; and a page that reads from right to left. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pressInMore, follow, openDates, resize, searchOf, show, untilIn } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

/** Names that are the same in Ukrainian, codes, and keys of a keyboard. */
const LATIN = new Set([
  'The',
  'Hill',
  'GlobalUpFront',
  'OpenStreetMap',
  'Natural',
  'Earth',
  'GeoNames',
  'Timefront',
  'English',
  'JSON',
  'CSV',
  'timefront',
  'Politico',
  'Europe',
  'Babel',
  'Euromaidan',
  'Press',
]);

/** Everything on the page that is read or read out, as single words in Latin letters. */
const latinWords = async (page: Page): Promise<readonly string[]> => {
  const texts = await page.evaluate(() => {
    const said: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node instanceof Element)
        said.push(
          ...['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder'].map(
            (name) => node.getAttribute(name) ?? '',
          ),
        );
      // The title of a source is said in its own language, and marked so.
      else if (node.parentElement?.closest('.card-source [lang]')) continue;
      // Nor is what nobody sees where the style sheet has come, and stands there in each language.
      else if (node.parentElement?.closest('.shell-unstyled')) continue;
      else if (!['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(node.parentElement?.tagName ?? ''))
        said.push(node.textContent ?? '');
    }
    return said;
  });
  const words = texts.flatMap((text) => text.match(/\p{Script=Latin}{2,}/gu) ?? []);
  return [...new Set(words)].filter((word) => !LATIN.has(word));
};
const langOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
test('nothing of the page is in English: at first, with a card, as a table, and filtered', () =>
  withPage({}, async (page) => {
    await openApp(page, '?lang=uk');
    for (const query of [
      '?lang=uk',
      '?lang=uk&sel=vovchansk-battle',
      '?lang=uk&view=table',
      '?lang=uk&mode=sofar&at=2024-05-12&certainty=claimed',
    ]) {
      await follow(page, query);
      if (query.includes('view=')) await page.getByRole('table').waitFor();
      if (query.includes('sel=')) await page.getByRole('heading', { name: 'Бої за Вовчанськ' }).waitFor();
      if (query.includes('certainty=')) await page.locator('.filter-chips').waitFor();
      await page.getByText('Показано').first().waitFor();
      await page.waitForTimeout(400);
      expect(await langOf(page), query).toEqual(['uk', 'ltr']);
      expect(await page.title(), query).toContain('Харків і Київ');
      expect(await latinWords(page), query).toEqual([]);
    }
  }));

test('the menu changes the language in place: the view stays, the link says it, Back undoes it', () =>
  withPage({}, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    await pressInMore(page, 'Українська');
    await untilIn(page, 'uk');
    await page.getByRole('heading', { name: 'Бої за Вовчанськ' }).waitFor();
    await expect.poll(() => searchOf(page)).toBe('?sel=vovchansk-battle&lang=uk');
    await page.goBack();
    await untilIn(page, 'en');
    await page.getByRole('heading', { name: 'Battle for Vovchansk' }).waitFor();
  }));

test('without a choice the browser’s own language is taken; a choice of that one is in the link all the same', () =>
  withPage({ locale: 'uk-UA' }, async (page) => {
    await openApp(page);
    await untilIn(page, 'uk');
    await expect.poll(() => searchOf(page)).toBe('');
    await page.getByRole('button', { name: 'Ще', exact: true }).click();
    await page.locator('.more').getByRole('button', { name: 'Українська' }).click();
    await expect.poll(() => searchOf(page)).toBe('?lang=uk');
    expect(await langOf(page)).toEqual(['uk', 'ltr']);
  }));

test('a dataset that is not translated says its own language where it stands', () =>
  withPage({}, async (page) => {
    await page.route('**/english.json', (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          format: 'timefront/1',
          id: 'english',
          title: 'A small dataset',
          lede: 'What it is about.',
          language: 'en',
          asOf: '2024-05-12',
          sources: [{ id: 'paper', kind: 'article', publisher: 'A paper', title: 'A report' }],
          actors: [],
          places: [],
          events: [
            {
              id: 'one',
              track: 'offensive',
              type: 'strike',
              title: 'One event',
              summary: 'More of it.',
              when: { edtf: '2024-05-10', shape: 'instant', basis: 'stated' },
              where: [],
              actors: [],
              evidence: [{ source: 'paper' }],
              certainty: { assertion: 'reported' },
            },
          ],
        }),
      }),
    );
    await openApp(page, '?data=./english.json&lang=uk&sel=one');
    await page.getByRole('heading', { name: 'One event' }).waitFor();
    // Of the words themselves, wherever that is said.
    const marked = (): Promise<readonly (string | null | undefined)[]> =>
      page.evaluate(() =>
        ['.app-headline', '.app-deck-caveat bdi', '.card-title', '.card-summary'].map((selector) => {
          const words = document.createTreeWalker(document.querySelector(selector) ?? document, NodeFilter.SHOW_TEXT);
          return words.nextNode()?.parentElement?.closest('[lang]')?.getAttribute('lang');
        }),
      );
    await expect.poll(marked).toEqual(['en', 'en', 'en', 'en']);
  }));

const SIZES = [
  { width: 1440, height: 900, query: '?lang=uk' },
  { width: 1280, height: 720, query: '?lang=uk' },
  { width: 1024, height: 768, query: '?lang=uk&sel=vovchansk-battle' },
  { width: 390, height: 844, query: '?lang=uk&sel=vovchansk-battle' },
  { width: 320, height: 640, query: '?lang=uk' },
  { width: 844, height: 390, query: '?lang=uk' },
] as const;
const FRAME = { width: 700, height: 560, query: '?lang=uk&ui=lite' } as const;
test.each([
  { where: 'with a mouse', hasTouch: false, sizes: SIZES.filter(({ width }) => width >= 900) },
  { where: 'by touch', hasTouch: true, sizes: SIZES.filter(({ width }) => width < 900) },
  { where: 'in a frame', hasTouch: true, sizes: [FRAME] },
])('in Ukrainian nothing sticks out and no button is cut at any size: $where', ({ hasTouch, sizes }) =>
  withPage({ ...sizes[0], hasTouch }, async (page) => {
    await openApp(page, sizes[0]?.query);
    for (const size of sizes) {
      const at = `${size.width}×${size.height} ${size.query}`;
      await resize(page, size);
      await follow(page, size.query);
      if (size.query.includes('sel=')) await page.locator('.card, .event-brief').first().waitFor();
      await page.getByText('Показано').first().waitFor();
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), at).toBeLessThanOrEqual(0);
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, .popover-button')]
          .filter(
            (node) =>
              node.offsetWidth > 0 &&
              !node.matches('.mark-button') &&
              (node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1),
          )
          .map((node) => `${node.className}: ${node.textContent}`),
      );
      expect(cut, at).toEqual([]);
    }
  }),
);

/** In English every state is looked at; words alone differ here, and with them names and the language of parts. */
test('axe finds nothing in Ukrainian', () =>
  withPage({}, async (page) => {
    await openApp(page, '?lang=uk&sel=vovchansk-battle');
    await page.locator('.card').waitFor();
    await page.getByText('Показано').first().waitFor();
    await page.waitForTimeout(400);
    expect(await axeFindings(page), 'wide').toEqual([]);
    await show(page, '?lang=uk', { width: 390, height: 844 });
    await page.getByText('Показано').first().waitFor();
    await page.waitForTimeout(400);
    expect(await axeFindings(page), 'on a phone').toEqual([]);
  }));

const turn = (page: Page, way: 'ltr' | 'rtl'): Promise<void> =>
  page.evaluate((dir) => {
    document.documentElement.dir = dir;
  }, way);

const leftOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;

test('from right to left the page turns round at every size, map and time axis do not, and nothing sticks out', () =>
  withPage({}, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    for (const size of [
      { width: 1440, height: 900 },
      { width: 1024, height: 768 },
      { width: 390, height: 844 },
    ]) {
      const at = `${size.width}×${size.height}`;
      await turn(page, 'ltr');
      await resize(page, size);
      await page.locator('.card, .event-brief').first().waitFor();
      const isTitleFirst = async (): Promise<boolean> =>
        (await leftOf(page, '.app-headline')) < (await leftOf(page, '.app-tools'));
      await expect.poll(isTitleFirst, { message: at }).toBe(true);
      await page.waitForTimeout(400);
      const times = (): Promise<readonly string[]> =>
        page
          .getByRole('slider')
          .evaluateAll((nodes) =>
            nodes
              .toSorted((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
              .map((node) => node.getAttribute('aria-label') ?? ''),
          );
      const order = await times();
      await turn(page, 'rtl');
      await page.waitForTimeout(400);
      expect(await isTitleFirst(), at).toBe(false);
      if (size.width >= 900)
        expect(await leftOf(page, '.app-map')).toBeGreaterThan(await leftOf(page, '.app-timeline'));
      expect(await times(), at).toEqual(order);
      const beyond = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((node) => {
            const { left, right, width } = node.getBoundingClientRect();
            return (
              width > 1 &&
              (left < -1 || right > innerWidth + 1) &&
              !node.closest(
                '.map-frame, .map-marks, .timeline, .overview, .visually-hidden, .source-line, .app-headline',
              )
            );
          })
          .map(({ className }) => className),
      );
      expect(beyond, at).toEqual([]);
      await page.getByRole('button', { name: 'More', exact: true }).click();
      const menu = await page.getByRole('dialog', { name: 'More' }).boundingBox();
      expect((menu?.x ?? -1) >= 0 && (menu?.x ?? 0) + (menu?.width ?? 0) <= size.width, at).toBe(true);
      await page.keyboard.press('Escape');
      await page.getByRole('dialog', { name: 'More' }).waitFor({ state: 'detached' });
    }
  }));

test('the fields show the whole of a day with its clock, in both languages', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openDates(page);
    for (const lang of ['en', 'uk']) {
      await follow(page, `?t=2024-05-10T14:00..2024-05-12T15:30&lang=${lang}`);
      await untilIn(page, lang);
      const overflows = await page
        .locator('.dates-input')
        .evaluateAll((fields) => fields.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
      expect(overflows, lang).toEqual([0, 0]);
    }
  }));
