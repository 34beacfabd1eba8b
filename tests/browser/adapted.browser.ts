/** What readers set for themselves: the system's own colours, twice the size, a page of 320 px, and more space in texts. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, openDates, pressInMore, region } from './app.ts';
import { openApp, withPage, type PageSettings } from './page.ts';

/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts of controls and panels that leave their control, or that something hides which cannot be scrolled. */
const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const OUT =
      '.visually-hidden, [hidden], [aria-hidden="true"], noscript, style, script, .paper, .print-only, .short-key, .app-headline';
    /** The side of the box that a text's line is out of, in CSS pixels more than its letters may stick out. */
    const isOutside = (line: DOMRect, box: DOMRect, sides: { readonly x: boolean; readonly y: boolean }): boolean =>
      (sides.x && (line.right > box.right + 2 || line.left < box.left - 2)) ||
      (sides.y && (line.bottom > box.bottom + 3 || line.top < box.top - 3));
    const cutBy = (text: Text): Element | null => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      for (let at = text.parentElement; at && at !== document.body; at = at.parentElement) {
        const { display, overflowX, overflowY, textOverflow } = getComputedStyle(at);
        // Cut on purpose, with the whole of it elsewhere.
        if (textOverflow === 'ellipsis' || at.matches('.table-note')) return null;
        if (display === 'inline' || display === 'contents') continue;
        const isControl = at.matches('button, label, summary, a');
        const hides = (overflow: string): boolean => isControl || overflow === 'hidden' || overflow === 'clip';
        const box = at.getBoundingClientRect();
        // For the ear alone.
        if (box.width <= 1) return null;
        if (lines.some((line) => isOutside(line, box, { x: hides(overflowX), y: hides(overflowY) }))) return at;
        // What scrolls up and down may hold what is out of sight; sideways nothing has to be scrolled.
        if (overflowY === 'auto' || overflowY === 'scroll')
          return lines.some((line) => isOutside(line, box, { x: !at.matches('.table-pane'), y: false })) ? at : null;
      }
      return null;
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || node.textContent?.trim() === '' || parent.closest(OUT)) continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const by = cutBy(node as Text);
      if (by) found.push(`“${node.textContent}” by ${by.className || by.tagName}`);
    }
    return document.documentElement.scrollWidth > innerWidth ? [...found, 'the page scrolls sideways'] : found;
  });

/** State of the view → how one comes to it. */
const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'at rest': (page) => openApp(page),
  'with filters': (page) => openApp(page, '?track=diplomatic&sure=1&mode=sofar'),
  'an event selected': (page) => openApp(page, '?sel=blinken-visit-2024-05'),
  'a step of the story': (page) => openApp(page, '?story=2'),
  'two windows': (page) => openApp(page, '?cmp=2024-05-10..2024-05-12'),
  'the table': (page) => openApp(page, '?view=table'),
  'how sure': async (page) => {
    await openApp(page);
    await page.locator('.sure-button').click();
    await page.getByRole('heading', { name: 'How sure?' }).first().waitFor();
  },
};

const READERS: readonly [name: string, settings: PageSettings, style?: string][] = [
  ['at 200 % of 1280×800', { width: 640, height: 400, deviceScaleFactor: 2 }],
  ['at 400 % of 1280×1024', { width: 320, height: 256 }],
  ['with more space in texts', { width: 1280, height: 800, isChanged: true }, SPACING],
  ['with more space in texts on a phone', { width: 390, height: 844, isChanged: true }, SPACING],
];

test.each(READERS)(
  '%s no text of a control is cut and nothing is to be scrolled sideways',
  async (_, settings, style) => {
    for (const [state, open] of Object.entries(STATES))
      // oxlint-disable-next-line no-await-in-loop -- one page after another
      await withPage(settings, async (page) => {
        await open(page);
        if (style !== undefined) await page.addStyleTag({ content: style });
        await expect.poll(() => cutTexts(page), { message: state }).toEqual([]);
      });
  },
);

test('the headline stands in one line where it has room in one, and all of it is in sight at twice the size', async () => {
  const linesOf = (page: Page): Promise<number> =>
    page.locator('.app-headline > span').evaluate((text) => {
      const line = Number.parseFloat(getComputedStyle(text).lineHeight);
      // A letter may reach out of its line, a line that is cut is one more.
      return Math.floor(Math.max(text.clientHeight, text.scrollHeight) / line + 0.2);
    });
  for (const [width, height, lines] of [
    [1440, 900, 1],
    [1024, 768, 1],
    [640, 400, 2],
    [390, 844, 2],
  ] as const)
    // oxlint-disable-next-line no-await-in-loop -- one page after another
    await withPage({ width, height }, async (page) => {
      await openApp(page, '?lang=uk');
      expect(await linesOf(page), `${width}×${height}`).toBe(lines);
    });
});

const styleOf = (page: Page, selector: string, name: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element).getPropertyValue(property), name);

test('where the system forces its colours what is painted follows them, whatever theme a link asks for', async () => {
  await withPage({ isChanged: true, colorScheme: 'dark' }, async (page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    await openApp(page, '?theme=light');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    // On the ground that its colours were chosen for.
    expect(await styleOf(page, '.timeline-canvas', 'background-color')).toBe('rgb(20, 24, 29)');
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('light');
  });
});

test('in forced colours one sees what is on, and on that the focus', async () => {
  await withPage({ isChanged: true }, async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openApp(page);
    await openDates(page);
    const ground = (name: string): Promise<string> =>
      button(page, name).evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(await ground('Window')).not.toBe(await ground('So far'));
    await button(page, 'Window').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const outline = await button(page, 'Window').evaluate((element) => getComputedStyle(element).outline);
    expect(outline).toContain('solid');
    await page.keyboard.press('Escape');
    await pressInMore(page, 'Table');
    await region(page, 'Timeline').waitFor({ state: 'detached' });
    expect(await ground('Table')).not.toBe(await ground('Responses'));
  });
});
