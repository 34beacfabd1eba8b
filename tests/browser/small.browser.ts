/** Small screens: a phone upright and on its side, pages at twice and four times their size; by taps, drags and pinches. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, follow, region, resize, searchOf, show, slider, statusOf, valueOf } from './app.ts';
import { openApp, withPage } from './page.ts';
import { dragFinger, pinch, type Spot } from './touch.ts';

const PHONE = { width: 390, height: 844, hasTouch: true, deviceScaleFactor: 2 } as const;

const boxOf = async (found: Locator) => {
  const box = await found.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
};
const middleOf = async (found: Locator): Promise<Spot> => {
  const { x, y, width, height } = await boxOf(found);
  return { x: x + width / 2, y: y + height / 2 };
};

/** Whether it lies within the page's window, whole. */
const isInSight = async (page: Page, found: Locator): Promise<boolean> => {
  const box = await boxOf(found);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return box.x >= -1 && box.y >= -1 && box.x + box.width <= width + 1 && box.y + box.height <= height + 1;
};

test('on small screens, and on one that is turned, all is in sight at once: map, timeline, playback', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page);
    for (const size of [
      { width: 390, height: 844 },
      { width: 390, height: 664 },
      { width: 320, height: 568 },
      { width: 844, height: 390 },
      { width: 640, height: 400 },
    ]) {
      const at = `${size.width}×${size.height}`;
      await resize(page, size);
      for (const name of ['Map', 'Timeline'])
        await expect.poll(() => isInSight(page, region(page, name)), { message: `${name} at ${at}` }).toBe(true);
      expect(await isInSight(page, page.getByRole('group', { name: 'Playback' })), at).toBe(true);
      // Nor has the source to be scrolled to.
      expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight), at).toBe(0);
    }
  }));

test('on a page of middle width the card stands beside a timeline that is alone, and takes no height from it', () =>
  withPage({ width: 1200, height: 760 }, async (page) => {
    await openApp(page, '?view=timeline&sel=vovchansk-battle');
    const card = await boxOf(region(page, 'Event details'));
    const timeline = await boxOf(region(page, 'Timeline'));
    expect(timeline.x + timeline.width).toBeLessThanOrEqual(card.x + 1);
    const bar = await boxOf(page.getByRole('group', { name: 'Playback' }));
    expect(timeline.y + timeline.height).toBeGreaterThan(bar.y - 4);
  }));

test('on a phone on its side the selected event lies free beside its card, and the source is there whole', () =>
  withPage({ width: 844, height: 390, hasTouch: true }, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    await region(page, 'Event details').waitFor();
    const mark = await middleOf(region(page, 'Map').getByRole('button', { name: /^Battle for Vovchansk/ }));
    await expect
      .poll(() => page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.className, mark))
      .toMatch(/mark-button/);
    const source = page.locator('.source-line');
    expect(await source.evaluate((line) => line.scrollWidth <= line.clientWidth)).toBe(true);
    expect(await isInSight(page, source)).toBe(true);
    // The card closed, the buttons are back.
    await region(page, 'Event details').getByRole('button', { name: 'Close' }).tap();
    await button(page, 'More map tools').waitFor();
  }));

test('on a phone on its side what opens moves no mark of the timeline, and the bar below the map stays one line', () =>
  withPage({ hasTouch: true }, async (page) => {
    await openApp(page, '?lang=uk');
    for (const [width, height] of [
      [844, 390],
      [740, 360],
      [667, 375],
    ] as const) {
      const at = `${width}×${height}`;
      await show(page, '?lang=uk', { width, height });
      const row = page.locator('.timeline-layer [data-key="event|calls-to-lift-restriction"]');
      const [before, bar] = [await boxOf(row), await boxOf(page.locator('.map-bar'))];
      expect(bar.height, at).toBeLessThan(44);
      await page.locator('.app-foot .foot-link').tap();
      const slot = page.locator('.app-slot');
      await slot.waitFor();
      expect(await boxOf(row), at).toEqual(before);
      expect(await boxOf(page.locator('.map-bar')), at).toEqual(bar);
      expect((await boxOf(slot)).y + (await boxOf(slot)).height, at).toBeLessThanOrEqual(bar.y + 1);
      // The steps stand beside the status.
      expect(await page.locator('.timeline .event-steps').count(), at).toBe(0);
      expect(await isInSight(page, page.locator('.app-foot .event-steps')), at).toBe(true);
      await page.keyboard.press('Escape');
      await slot.waitFor({ state: 'detached' });
      // With the way back there is less room beside them: of the status what has none is left out, and nothing cut.
      for (const more of ['sel=vovchansk-battle', 'mode=sofar&at=2024-05-12']) {
        await show(page, `?lang=uk&${more}`, { width, height });
        const cut = await page.locator('.app-foot .status-line span').evaluateAll((parts) =>
          parts.filter((part) => {
            const [box, text] = [part.getBoundingClientRect(), document.createRange()];
            text.selectNodeContents(part);
            // What fell into the line below is left out.
            return [...text.getClientRects()].some(({ top, right }) => top < box.bottom - 2 && right > box.right + 1);
          }),
        );
        expect(cut, `${at} ${more}`).toEqual([]);
      }
    }
  }));

test('at four times its size the page scrolls one way and nothing is cut', () =>
  withPage({ width: 320, height: 256 }, async (page) => {
    await openApp(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    for (const name of ['Map', 'Timeline']) expect((await boxOf(region(page, name))).width).toBe(320);
    await button(page, 'Play').first().scrollIntoViewIfNeeded();
    expect(await isInSight(page, button(page, 'Play').first())).toBe(true);
  }));

test('on every phone details rise from below and leave the timeline in use', () =>
  withPage(PHONE, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    for (const size of [
      { width: 390, height: 844 },
      { width: 390, height: 664 },
      { width: 320, height: 568 },
    ]) {
      const at = `${size.width}×${size.height}`;
      await show(page, '?sel=vovchansk-battle', size);
      await page.getByRole('button', { name: /^More about/ }).tap();
      const sheet = page.locator('.app-slot');
      await sheet.getByText('Says who').waitFor();
      const timeline = await boxOf(region(page, 'Timeline'));
      const box = await boxOf(sheet);
      expect(box.y, at).toBeGreaterThanOrEqual(timeline.y + timeline.height - 1);
      expect(box.height, at).toBeLessThanOrEqual(300);
      // A page so low keeps all of it in sight instead.
      expect(timeline.height, at).toBeGreaterThanOrEqual(size.height < 640 ? 176 : 280);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), at).toBe(size.height);
      await sheet.getByRole('button', { name: 'Next', exact: true }).tap();
      await expect.poll(() => searchOf(page), { message: at }).not.toContain('sel=vovchansk-battle');
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
    }
  }));

test('a swipe down closes the sheet, a short one does not', () =>
  withPage(PHONE, async (page) => {
    await openApp(page, '?sel=vovchansk-battle');
    await page.getByRole('button', { name: /^More about/ }).tap();
    const sheet = page.locator('.app-slot');
    await sheet.getByText('Says who').waitFor();
    const grip = await middleOf(sheet.locator('.sheet-grip'));
    await dragFinger(page, grip, { x: grip.x, y: grip.y + 30 });
    await expect.poll(() => sheet.count()).toBe(1);
    await dragFinger(page, grip, { x: grip.x, y: grip.y + 140 });
    await sheet.waitFor({ state: 'detached' });
  }));

test('fingers: a handle is dragged, the map is pinched, the timeline is pinched', () =>
  withPage(PHONE, async (page) => {
    await openApp(page);
    await page.waitForTimeout(1000);
    const before = await statusOf(page);
    const end = await middleOf(slider(page, 'Window end'));
    await dragFinger(page, end, { x: end.x - 150, y: end.y });
    await expect.poll(() => searchOf(page)).toMatch(/^\?t=2024-05-08\.\.2024-05-1\d/);
    await expect.poll(async () => (await statusOf(page)).shown).toBeLessThan(before.shown);
    await page.goBack();
    await expect.poll(async () => (await statusOf(page)).shown).toBe(before.shown);

    const map = await middleOf(region(page, 'Map'));
    await pinch(page, map, 60, 180);
    await expect.poll(() => searchOf(page)).toMatch(/ll=/);
    const zoom = Number(/ll=[\d.-]+,[\d.-]+,([\d.]+)/.exec(searchOf(page))?.[1]);
    expect(zoom).toBeGreaterThan(6);

    const timeline = await boxOf(region(page, 'Timeline'));
    const width = (await valueOf(slider(page, 'Window end'))) - (await valueOf(slider(page, 'Window start')));
    await pinch(page, { x: 200, y: timeline.y + timeline.height - 60 }, 60, 180);
    await expect.poll(() => searchOf(page)).toMatch(/t=2024-05-\d\d\.\.2024-05-\d\d/);
    expect((await valueOf(slider(page, 'Window end'))) - (await valueOf(slider(page, 'Window start')))).toBeLessThan(
      width * 0.7,
    );
  }));

/** Controls that are smaller than a fingertip; marks are exempt: a tap takes the nearest one within reach. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const node of document.querySelectorAll<HTMLElement>(
      'button, a[href], input, select, textarea, summary, [role=button], [role=switch], [role=menuitem], [role=option]',
    )) {
      if (
        node.closest('.mark-button, [inert], .visually-hidden') ||
        node.matches('[type=hidden]') ||
        !node.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue;
      const { width, height } = node.getBoundingClientRect();
      if (width === 0 || (width >= 43.5 && height >= 43.5)) continue;
      // A word inside a line of text is as wide as it is.
      if (height >= 43.5 && node.textContent !== '') continue;
      found.push(
        `${node.getAttribute('aria-label') ?? node.textContent?.trim().slice(0, 40) ?? node.className}: ${Math.round(width)}×${Math.round(height)}`,
      );
    }
    return found;
  });

test('every control is as large as a fingertip, on every small screen', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page);
    for (const { query, there, ...size } of [
      { width: 390, height: 844, query: '', there: '.timeline-plot' },
      { width: 320, height: 568, query: '?sel=vovchansk-battle', there: '.card, .event-brief' },
      { width: 844, height: 390, query: '?sel=blinken-zelensky-meeting', there: '.card, .event-brief' },
      { width: 390, height: 844, query: '?view=table', there: '.table-row' },
    ]) {
      await resize(page, size);
      await follow(page, query);
      await page.locator(there).first().waitFor();
      await page.waitForTimeout(700);
      expect(await smallTargets(page), `${size.width}×${size.height} ${query}`).toEqual([]);
    }
  }));

test('every control of a narrow frame with a story is as large as a fingertip', () =>
  withPage({ width: 375, height: 640, hasTouch: true }, async (page) => {
    await openApp(page, '?ui=lite&story=2');
    await page.waitForTimeout(700);
    expect(await smallTargets(page)).toEqual([]);
  }));

test('a tap beside a row opens its parts as a list, the row says so, and Escape leads back to it', () =>
  withPage({ width: 375, height: 640, hasTouch: true }, async (page) => {
    await openApp(page, '?ui=lite');
    const row = region(page, 'Timeline').getByRole('button', { name: /^Blinken visits/ });
    const { x, y, height } = await boxOf(row);
    await page.touchscreen.tap(x - 8, y + height / 2);
    const list = page.locator('.panel');
    await list.getByRole('button').nth(3).waitFor();
    await expect.poll(() => row.getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Escape');
    await list.waitFor({ state: 'detached' });
    await expect.poll(() => row.getAttribute('aria-expanded')).toBe('false');
    await row.press('Enter');
    await list.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => row.evaluate((node) => node === document.activeElement)).toBe(true);
  }));
