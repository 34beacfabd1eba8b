/** What is printed is laid out for paper, as vectors and words, whole and with its source; of a frame its picture. */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { appAt, frameOf, withHost } from './host.ts';
import { openApp, withPage } from './page.ts';
import { beforePrint } from './paper.ts';
import { readPdf } from './pdf.ts';

/** CSS pixels of sheets on their side, inside their margins. */
const SHEETS = { a4: { width: 1046, height: 717 }, letter: { width: 980, height: 740 } };
/** What can be seen of the page in the print medium. */
const readSheet = (page: Page | Frame) =>
  page.evaluate(() => {
    const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
    const seen = [...document.querySelectorAll('body *')].filter(isSeen);
    const sheet = document.querySelector('.paper-sheet')!.getBoundingClientRect();
    const box = (element: Element) => element.getBoundingClientRect();
    const texts = seen
      .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
      .filter((element) => element.closest('.paper-sheet'));
    const sizeOf = (element: Element): number => {
      const svg = element instanceof SVGElement ? element.closest('div > svg') : null;
      const scale = svg instanceof SVGSVGElement ? svg.getScreenCTM()!.a : 1;
      return Number.parseFloat(getComputedStyle(element).fontSize) * scale;
    };
    return {
      isAlone: seen.every((element) => element.closest('.paper') || element.querySelector('.paper')),
      bitmaps: seen.filter((element) => element.matches('canvas, img, image')).length,
      names: texts.filter((element) => element.matches('svg text')).map((element) => element.textContent ?? ''),
      // Eight points.
      small: texts.filter((element) => sizeOf(element) < 10.66).map((element) => element.textContent),
      cut: texts
        .filter((element) =>
          element.closest('.paper-timeline svg, .paper-head, .paper-lists, .paper-key, .paper-source'),
        )
        .filter((element) => box(element).left < sheet.left - 1 || box(element).right > sheet.right + 1)
        .map((element) => element.textContent),
      words: (document.querySelector('.paper-sheet') as HTMLElement).innerText,
      // Of the sheet's margins.
      scheme: getComputedStyle(document.documentElement).colorScheme,
      height: sheet.height,
      bottom: box(document.querySelector('.paper-source')!).bottom,
      width: document.documentElement.scrollWidth,
    };
  });

test.each([
  ['', 1440, 900, 'light', ['Kyiv', 'Vovchansk'], ['Battle for Vovchansk']],
  ['?lang=uk', 390, 844, 'dark', ['Київ', 'Вовчанськ'], ['Бої за Вовчанськ']],
  ['?view=map', 1024, 768, 'light', ['Kyiv', 'Vovchansk'], []],
  ['?view=timeline', 1440, 900, 'light', [], ['Battle for Vovchansk']],
] as const)('“%s” at %d×%d, %s', (query, width, height, colorScheme, places, bars) =>
  withPage({ width, height, colorScheme }, async (page) => {
    await openApp(page, query);
    await beforePrint(page);
    await page.emulateMedia({ media: 'print' });
    for (const sheet of Object.values(SHEETS)) {
      await page.setViewportSize(sheet);
      const seen = await readSheet(page);
      expect(seen.isAlone).toBe(true);
      expect(seen.bitmaps).toBe(0);
      expect(seen.scheme).toBe('light');
      expect(seen.small).toEqual([]);
      expect(seen.cut).toEqual([]);
      expect(seen.height).toBeLessThanOrEqual(sheet.height);
      expect(seen.width).toBeLessThanOrEqual(sheet.width);
      for (const name of places) expect(seen.names).toContain(name);
      for (const name of bars) expect(seen.names.some((text) => text.startsWith(name))).toBe(true);
      expect(seen.words).toMatch(/The Hill/);
      expect(seen.words).toMatch(/v1\.2\.0/);
      expect(seen.words).toContain(new URL(page.url()).host);
    }
    expect(await page.getByRole('table').isVisible()).toBe(true);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(() => page.locator('.paper').count()).toBe(0);
  }),
);

test('a story’s step is told on its sheet, and says why the rest is lighter; the card follows, without what opens', () =>
  withPage({ width: 1440, height: 900 }, async (page) => {
    await openApp(page, '?story=3');
    await beforePrint(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(SHEETS.a4);
    const { words, small, height } = await readSheet(page);
    expect(words).toContain('Step 3 of 7, about 4 events · Showing 30 of 31 events');
    expect(words).toMatch(/Calls to lift a US rule\s+A US rule keeps American weapons/);
    expect(small).toEqual([]);
    expect(height).toBeLessThanOrEqual(SHEETS.a4.height);
    const card = page.locator('.paper > .card');
    expect(await card.getByText('More calls to lift the US restriction').first().isVisible()).toBe(true);
    expect(await card.getByText('How we know').isVisible()).toBe(false);
  }));

test('the file holds vectors alone, of one sheet with the picture and the lists, and the table', () =>
  withPage({ width: 1440, height: 900 }, async (page) => {
    await openApp(page);
    await beforePrint(page);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    for (const format of ['A4', 'Letter']) {
      const { sheets, images } = readPdf(await page.pdf({ format, preferCSSPageSize: true }));
      expect(images).toBe(0);
      expect(sheets.length).toBeGreaterThan(1);
      expect(sheets.length).toBeLessThanOrEqual(5);
      for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
    }
  }));

test.each([
  [700, 560],
  [375, 640],
] as const)('of a frame of %d×%d its picture is printed, with its source and nothing cut', (width, height) =>
  withHost(
    { width: 1000, height: 900 },
    `<iframe src="${appAt('?ui=lite')}" style="border:0;width:${width}px;height:${height}px"></iframe>`,
    async (page) => {
      const frame = await frameOf(page);
      await page.emulateMedia({ media: 'print' });
      await frame.locator('.paper svg text').first().waitFor();
      const seen = await readSheet(frame);
      expect(seen.isAlone).toBe(true);
      expect(seen.bitmaps).toBe(0);
      expect(seen.small).toEqual([]);
      expect(seen.words).toMatch(/Source: The Hill/);
      expect(seen.bottom).toBeLessThanOrEqual(height);
      expect(await frame.getByRole('table').count()).toBe(0);
    },
  ),
);
