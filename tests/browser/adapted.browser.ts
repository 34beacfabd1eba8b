/** What readers set for themselves: the system's own colours, twice the size, a page of 320 px, and more space in texts. */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  button,
  follow,
  openDates,
  pressInMore,
  region,
  resize,
  restedHandle,
  searchOf,
  show,
  timelineMarks,
} from './app.ts';
import { frame, frameOf, withHost } from './host.ts';
import { openApp, withPage, type PageSettings } from './page.ts';

/** WCAG 2.2, 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Texts of controls and panels that leave their control, or that something hides which cannot be scrolled. */
const cutTexts = (page: Page | Frame): Promise<string[]> =>
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
        // Cut on purpose, with the whole of it elsewhere; of the status nothing is.
        const isStatus = at.matches('.status-line *');
        if ((textOverflow === 'ellipsis' && !isStatus) || at.matches('.table-note')) return null;
        if (display === 'inline' || display === 'contents') continue;
        const isControl = at.matches('button, label, summary, a');
        const hides = (overflow: string): boolean => isControl || overflow === 'hidden' || overflow === 'clip';
        const box = at.getBoundingClientRect();
        // For the ear alone.
        if (at.clientWidth <= 1) return null;
        // Left out whole.
        if (isStatus && !at.matches('[role=status]') && lines.every(({ top }) => top > box.bottom - 3)) return null;
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

const untilZoomed = (page: Page | Frame): Promise<void> =>
  expect.poll(() => page.locator('html').evaluate((root) => getComputedStyle(root).getPropertyValue('zoom'))).toBe('2');

/** Chooses something in "My eyes", which stays open. */
const chooseEyes = async (page: Page, group: string, option: string): Promise<void> => {
  await pressInMore(page, 'My eyes');
  await page.getByRole('radiogroup', { name: group }).getByText(option, { exact: true }).click();
};

/** State of the view → its link, and what shows that it has come. */
const STATES: readonly (readonly [state: string, link: string, there: string])[] = [
  ['at rest', '', '.timeline-plot'],
  ['with filters', '?track=diplomatic&sure=1&mode=sofar', '.filter-chips'],
  ['an event selected', '?sel=blinken-visit-2024-05', '.card, .event-brief'],
  ['a step of the story', '?story=2', '.story-next'],
  ['two windows', '?cmp=2024-05-10..2024-05-12', '.compare-brush-letter'],
  ['the table', '?view=table', '.table-row'],
];

const READERS: readonly [name: string, settings: PageSettings, style?: string][] = [
  ['at 200 % of 1280×800', { width: 640, height: 400, deviceScaleFactor: 2 }],
  ['at 400 % of 1280×1024', { width: 320, height: 256 }],
  ['with more space in texts', { width: 1280, height: 800, isChanged: true }, SPACING],
  ['with more space in texts on a phone', { width: 390, height: 844, isChanged: true }, SPACING],
];

test.each(READERS)('%s no text of a control is cut and nothing is to be scrolled sideways', (_, settings, style) =>
  withPage(settings, async (page) => {
    await openApp(page);
    if (style !== undefined) await page.addStyleTag({ content: style });
    for (const [state, link, there] of STATES) {
      await follow(page, link);
      await page.locator(there).first().waitFor();
      await expect.poll(() => cutTexts(page), { message: state }).toEqual([]);
    }
    await follow(page, '');
    await page.locator('.sure-button').click();
    await page.getByRole('heading', { name: 'How sure?' }).first().waitFor();
    await expect.poll(() => cutTexts(page), { message: 'how sure' }).toEqual([]);
  }),
);

test.each([
  [1440, 900],
  [390, 844],
])('at %d×%d with text of twice the size no text of a control is cut, and the choice is kept', (width, height) =>
  withPage({ width, height, isChanged: true }, async (page) => {
    await openApp(page);
    await chooseEyes(page, 'Text size', '200 %');
    await expect.poll(() => cutTexts(page), { message: 'My eyes' }).toEqual([]);
    for (const query of ['?story=2', '?view=table&lang=uk']) {
      await openApp(page, query);
      await untilZoomed(page);
      await expect.poll(() => cutTexts(page), { message: query }).toEqual([]);
    }
  }),
);

test.each(['?ui=lite', '?ui=lite&story=2&lang=uk'])(
  'in a frame text is as large as the browser is set to: of twice the size nothing of it is cut, %s',
  (query) =>
    withHost(
      { width: 1000, height: 800, args: ['--blink-settings=defaultFontSize=32'] },
      frame(query, '', 'width:375px;height:640px'),
      async (page) => {
        const inside = await frameOf(page);
        await untilZoomed(inside);
        for (const state of query.includes('story') ? [query] : ['?view=map&ui=lite', query]) {
          await follow(inside, state);
          await expect.poll(() => cutTexts(inside), { message: state }).toEqual([]);
        }
        // A step has the pane's place.
        const names = query.includes('story') ? ['Далі', 'Назад'] : ['Play', 'Previous event', 'Next event'];
        for (const name of names)
          expect(await inside.getByRole('button', { name }).first().isVisible(), name).toBe(true);
      },
    ),
);

test('in frames of every size nothing of the status is cut: what has no room is left out whole, and never the count', () =>
  withPage({ hasTouch: true }, async (page) => {
    await openApp(page, '?ui=lite');
    for (const link of ['?view=map&ui=lite&lang=uk', '?ui=lite&lang=uk', '?t=2024-05-09..2024-05-16&ui=lite'])
      for (const [width, height] of [
        [320, 240],
        [320, 568],
        [375, 400],
        [375, 640],
        [700, 560],
      ] as const) {
        await show(page, link, { width, height });
        await expect.poll(() => cutTexts(page), { message: `${link} at ${width}×${height}` }).toEqual([]);
      }
  }));

test('with text of twice the size a press and a drag meet what is seen there', () =>
  withPage({ isChanged: true }, async (page) => {
    await openApp(page);
    await chooseEyes(page, 'Text size', '200 %');
    await page.keyboard.press('Escape');
    const [width] = await page.locator('.timeline-canvas').evaluate((canvas) => {
      const { clientWidth, width: pixels } = canvas as HTMLCanvasElement;
      return [pixels / clientWidth];
    });
    // Painted at the screen's own resolution.
    expect(width).toBeCloseTo(2, 1);
    const mark = region(page, 'Timeline').getByRole('button', { name: /^Russian offensive/ });
    const box = (await mark.boundingBox())!; // it is in sight
    const canvas = (await page.locator('.timeline-canvas').boundingBox())!; // as it is
    expect(box.x).toBeGreaterThan(canvas.x);
    expect(box.y + box.height).toBeLessThan(canvas.y + canvas.height);
    // Beside the button, which is taken for the nearest mark.
    await page.mouse.click(box.x + 4, box.y + box.height - 3);
    await expect.poll(() => searchOf(page)).toContain('sel=');
    await page.keyboard.press('Escape');
    const { x, y, day } = await restedHandle(page, 'Window start');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 2 * day, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => searchOf(page)).toContain('t=2024-05-10..');
  }));

/** What the timeline's marks are called, and what the lists say that open from those that stand for several. */
const namesInReach = async (page: Page): Promise<string> => {
  const names = await timelineMarks(page);
  const found = [...names];
  for (const name of names.filter((each) => /: \d+ events?$/.test(each))) {
    const mark = region(page, 'Timeline').getByRole('button', { name, exact: true });
    // oxlint-disable-next-line no-await-in-loop -- one list after another
    for (const same of await mark.all()) {
      // oxlint-disable-next-line no-await-in-loop
      await same.press('Enter');
      // oxlint-disable-next-line no-await-in-loop
      await expect.poll(() => page.locator('.group-item').count()).toBeGreaterThan(0);
      // oxlint-disable-next-line no-await-in-loop
      found.push(...(await page.locator('.group-item').allInnerTexts()));
      // oxlint-disable-next-line no-await-in-loop
      await page.keyboard.press('Escape');
    }
  }
  return found.join('\n');
};

test('at 400 % each occasion still has its name: in a row, or in the list that a press opens', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const wanted = (await timelineMarks(page)).filter((name) => !/: \d+ events?$/.test(name));
    expect(wanted.length).toBeGreaterThan(8);
    await resize(page, { width: 320, height: 256 });
    for (const query of ['', '?ui=lite']) {
      await follow(page, query);
      await expect.poll(() => timelineMarks(page)).not.toEqual(wanted);
      const found = await namesInReach(page);
      // Of its short name and its title one is said.
      const missing = wanted.filter(
        (name) =>
          !name
            .split(', ')
            .slice(0, 2)
            .some((part) => found.includes(part)),
      );
      expect(missing, query).toEqual([]);
    }
  }));

test('the headline stands in one line where it has room in one, and all of it is in sight at twice the size', async () => {
  const linesOf = (page: Page): Promise<number> =>
    page.locator('.app-headline > span').evaluate((text) => {
      const line = Number.parseFloat(getComputedStyle(text).lineHeight);
      // A letter may reach out of its line, a line that is cut is one more.
      return Math.floor(Math.max(text.clientHeight, text.scrollHeight) / line + 0.2);
    });
  await withPage({}, async (page) => {
    await openApp(page, '?lang=uk');
    for (const [width, height, lines] of [
      [1440, 900, 1],
      [1024, 768, 1],
      [640, 400, 2],
      [390, 844, 2],
    ] as const) {
      await resize(page, { width, height });
      await expect.poll(() => linesOf(page), { message: `${width}×${height}` }).toBe(lines);
    }
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
