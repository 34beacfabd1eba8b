/** Pointer, wheel and touch on the timeline, and pages without room. */
import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import {
  button,
  expectAgreement,
  painted,
  region,
  resize,
  searchOf,
  slider,
  timelineMarks,
  valueOf,
  untilReady,
} from './app.ts';
import { hover } from './help-gestures.ts';
import { openApp, withPage } from './page.ts';

const plotOf = async (page: Page) => {
  const box = await page.locator('.timeline-plot').boundingBox();
  if (!box) throw new Error('no timeline');
  return box;
};

test('the timeline is panned by drag and zoomed about the pointer; Back undoes', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const plot = await plotOf(page);
    await hover(page, plot.x + 200, plot.y + 500);
    await page.mouse.down();
    await page.mouse.move(plot.x + 320, plot.y + 500, { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-06..2024-05-14');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('');
    await page.mouse.move(plot.x + 250, plot.y + 500);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => searchOf(page)).toMatch(/^\?t=2024-05-\d\d\.\.2024-05-\d\d$/);
    expect((await valueOf(slider(page, 'Window end'))) - (await valueOf(slider(page, 'Window start')))).toBeLessThan(8);
  }));

/** A late file that does not come until it is released. */
const holdBack = async (page: Page, files: string): Promise<() => void> => {
  let release = (): void => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await isReleased;
    await route.continue();
  });
  return release;
};

test('a drag before anything listens is not lost: it is done as soon as its code has come', () =>
  withPage({}, async (page) => {
    const release = await holdBack(page, '**/assets/after-*.js');
    await page.goto(inject('baseURL'));
    await untilReady(page);
    const { x, y, width } = (await slider(page, 'Window start').boundingBox())!; // ready
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.down();
    // The hand comes back above the overview, where only a captured pointer is followed.
    await page.mouse.move(x - 60, y + 20, { steps: 4 });
    await page.mouse.move(x - 120, y - 200, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => searchOf(page)).toBe('');
    release();
    await expect.poll(() => searchOf(page)).toMatch(/^\?t=2024-0[45]-\d\d\.\.2024-05-16$/);
  }));

test('keys before anything listens are not lost, and are one step of undo', () =>
  withPage({}, async (page) => {
    const release = await holdBack(page, '**/assets/after-*.js');
    await openApp(page);
    await slider(page, 'Window start').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(searchOf(page)).toBe('');
    release();
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-10..2024-05-16');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('');
  }));

test('handles may cross, and Escape cancels a drag', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const start = await slider(page, 'Window start').boundingBox();
    const end = await slider(page, 'Window end').boundingBox();
    if (!start || !end) throw new Error('no handles');
    await page.mouse.move(start.x + start.width / 2, start.y + 20);
    await page.mouse.down();
    await page.mouse.move(start.x - 80, start.y + 20, { steps: 4 });
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await expect.poll(() => searchOf(page)).toBe('');
    await page.mouse.move(end.x + end.width / 2, end.y + 20);
    await page.mouse.down();
    await page.mouse.move(start.x - 200, end.y + 20, { steps: 6 });
    await page.mouse.up();
    await painted(page);
    expect(await valueOf(slider(page, 'Window start'))).toBeLessThan(await valueOf(slider(page, 'Window end')));
  }));

const PHONE = { width: 390, height: 844, hasTouch: true, deviceScaleFactor: 2 } as const;

test('on a phone: bars, sliders on the axis, a tap that selects, a caption that steps', () =>
  withPage(PHONE, async (page) => {
    await openApp(page);
    expect((await timelineMarks(page)).length).toBeGreaterThan(9);
    await expectAgreement(page);
    for (const name of ['Window start', 'Window end', 'Playhead'] as const)
      await expect.poll(() => slider(page, name).count()).toBe(1);
    await region(page, 'Map')
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .first()
      .tap();
    await expect.poll(() => searchOf(page)).toContain('sel=vovchansk-battle');
    await page.getByRole('button', { name: /^More about/ }).tap();
    await expect.poll(() => region(page, 'Event details').innerText()).toContain('¶8');
  }));

test('on a phone a finger that goes sideways over the plot pans, one that goes up or down leaves the window alone', () =>
  withPage(PHONE, async (page) => {
    await openApp(page, '?t=2024-05-11..2024-05-14');
    await page.waitForTimeout(1000);
    const plot = await plotOf(page);
    const client = await page.context().newCDPSession(page);
    const at = (x: number, y: number) => [{ x: plot.x + x, y: plot.y + y }];
    const swipe = async (dx: number, dy: number): Promise<void> => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(200, 80) });
      for (let i = 1; i <= 6; i += 1)
        await client.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: at(200 + i * dx, 80 + i * dy),
        });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await page.waitForTimeout(500);
    };
    await swipe(-3, -10);
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-11..2024-05-14');
    await swipe(15, 3);
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-10..2024-05-13');
  }));

/** Whether a press on the middle of it is its own. */
const isOnTop = (target: Locator): Promise<boolean> =>
  target.first().evaluate((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    return node.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

test.each([
  {
    query: '?ui=lite',
    sizes: [
      { width: 320, height: 240 },
      { width: 375, height: 640 },
    ],
  },
  {
    query: '',
    sizes: [
      { width: 320, height: 568 },
      { width: 844, height: 390 },
    ],
  },
])('without room map, timeline and playback are there, and nothing sticks out: “$query”', ({ query, sizes }) =>
  withPage({ ...sizes[0], hasTouch: true }, async (page) => {
    await openApp(page, query);
    for (const size of sizes) {
      const at = `${size.width}×${size.height}`;
      await resize(page, size);
      await page.waitForTimeout(300);
      for (const name of ['Play', 'Previous event', 'Next event']) {
        const found = button(page, name).first();
        await found.scrollIntoViewIfNeeded();
        expect(await found.isVisible(), `${name} at ${at}`).toBe(true);
      }
      for (const name of ['Map', 'Timeline']) {
        // In a low frame one of them is shown, and the other is one button away.
        if ((await region(page, name).count()) === 0) await button(page, name).tap();
        const box = await region(page, name).boundingBox();
        expect(box?.width, `${name} at ${at}`).toBeGreaterThan(120);
        expect(box?.height, `${name} at ${at}`).toBeGreaterThanOrEqual(80);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), at).toBeLessThanOrEqual(0);
      // Every one of them is a target of its own.
      for (const name of ['Play', 'Previous event', 'Next event'])
        expect(await isOnTop(button(page, name)), `${name} at ${at}`).toBe(true);
    }
  }),
);
