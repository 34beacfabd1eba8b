/**
 * One finger, by single taps alone: the map is zoomed and moved, the window is set, and a tap on the timeline takes the
 * nearest mark. Real touches, at places that are in sight, on wide pages, phones and in small frames.
 */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { button, follow, painted, region, searchOf, show } from './app.ts';
import { openApp, withPage } from './page.ts';
import { dragFinger } from './touch.ts';

const MESSAGES = { en, uk } as const;

interface Size {
  readonly width: number;
  readonly height: number;
  readonly lang: 'en' | 'uk';
  readonly isFrame: boolean;
}
const SIZES: readonly Size[] = [
  { width: 1440, height: 900, lang: 'en', isFrame: false },
  { width: 390, height: 844, lang: 'en', isFrame: false },
  { width: 375, height: 640, lang: 'en', isFrame: true },
  { width: 375, height: 400, lang: 'uk', isFrame: true },
  { width: 320, height: 256, lang: 'uk', isFrame: true },
  { width: 320, height: 240, lang: 'en', isFrame: true },
];
const nameOf = ({ width, height, lang }: Size): string => `${width}×${height}, ${lang}`;
const linkOf = ({ lang, isFrame }: Size, rest = ''): string =>
  `?${[rest, isFrame ? 'ui=lite' : '', lang === 'en' ? '' : `lang=${lang}`].filter((part) => part !== '').join('&')}`;

/** Taps what is in sight as it stands: nothing is scrolled for it, and what lies under the finger is it. */
const tap = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  // What opens is put in its place a frame later.
  await painted(page);
  const middle = await target.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (node.contains(hit) || hit.contains(node))
      ? { x, y }
      : `${node.getAttribute('aria-label') ?? node.textContent} is under ${hit?.className}`;
  });
  if (typeof middle === 'string') throw new Error(middle);
  await page.touchscreen.tap(middle.x, middle.y);
};

/** Where the map is in the link, once that has changed. */
const movedFrom = async (page: Page, before: string): Promise<string> => {
  const where = (): string => /ll=([^&]+)/.exec(searchOf(page))?.[1] ?? '';
  await expect.poll(where).not.toBe(before);
  // At rest.
  await page.waitForTimeout(400);
  return where();
};

test.each(SIZES.map((size) => [nameOf(size), size] as const))(
  '%s: the map is zoomed and moved, the window set',
  (_, size) =>
    withPage({ hasTouch: true, width: size.width, height: size.height }, async (page) => {
      const { map, mapTools, app, playback } = MESSAGES[size.lang];
      await openApp(page, linkOf(size));
      // In a low frame one pane is shown, and the other one tap away.
      const isOther =
        (await region(page, map.region).count()) === 0 || !(await page.locator('.map-controls').isVisible());
      if (isOther) await tap(page, button(page, map.region));
      const tool = async (name: string): Promise<void> => {
        const own = region(page, map.region).getByRole('button', { name, exact: true });
        if (!(await own.isVisible())) await tap(page, button(page, map.tools));
        await tap(page, own);
      };
      await tool(map.zoomIn);
      const near = await movedFrom(page, '');
      await tool(mapTools.go.west);
      const west = await movedFrom(page, near);
      await tool(mapTools.go.north);
      const north = await movedFrom(page, west);
      await tool(map.zoomOut);
      const far = await movedFrom(page, north);
      const [[, lng0, zoom0], [lat1, lng1], [lat2], [, , zoom3]] = [near, west, north, far].map((at) =>
        at.split(',').map(Number),
      ) as [number[], number[], number[], number[]];
      expect(lng1).toBeLessThan(lng0!);
      expect(lat2).toBeGreaterThan(lat1!);
      expect(zoom3).toBeLessThan(zoom0!);
      await page.keyboard.press('Escape');

      // In either view of a low frame.
      for (const view of isOther ? ['map', 'timeline'] : ['split']) {
        await show(page, linkOf(size, view === 'split' ? '' : `view=${view}`), size);
        const dates = button(page, app.dates);
        if (!(await dates.isVisible())) await tap(page, button(page, app.menu));
        await tap(page, dates);
        await tap(page, page.getByRole('textbox', { name: playback.from, exact: true }));
        await page.keyboard.press('Control+a');
        await page.keyboard.type('2024-05-10');
        await page.keyboard.press('Enter');
        await expect.poll(() => searchOf(page), { message: view }).toContain('t=2024-05-10..2024-05-16');
        await tap(page, page.locator('.panel').getByRole('button', { name: app.close, exact: true }));
        await page.locator('.panel').waitFor({ state: 'detached' });
      }
    }),
);

interface Spot {
  readonly x: number;
  readonly y: number;
  /** Keys of the marks that are nearest within a finger's reach, to a few pixels; "" of none. */
  readonly nearest: readonly string[];
  /** Beside more marks than one, within reach of each. */
  readonly isBetween: boolean;
}

/** Where a tap meets another mark than the nearest, or a control that leaves a mark too little to tap; and places to tap. */
const zonesOf = (
  page: Page,
  step: number,
): Promise<{ readonly faults: readonly string[]; readonly spots: readonly Spot[] }> =>
  page.evaluate((by) => {
    const REACH = 22;
    const LEAST = 24;
    const EITHER = 3.5;
    const plot = document.querySelector('.timeline-plot')!; // in every view with a timeline
    const { left, top, right, bottom } = plot.getBoundingClientRect();
    const marks = [...plot.querySelectorAll<HTMLElement>('.mark-button')].map((mark) => ({
      key: mark.dataset['key'] ?? '',
      box: mark.getBoundingClientRect(),
      /** How many pixels of its height are its own, at most. */
      own: 0,
    }));
    const away = (box: DOMRect, x: number, y: number): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const fromMiddle = ({ x: from, y: to, width, height }: DOMRect, x: number, y: number): number =>
      Math.hypot(from + width / 2 - x, to + height / 2 - y);
    const band = document.querySelector('.band')?.getBoundingClientRect();
    const faults: string[] = [];
    const spots: { x: number; y: number; nearest: readonly string[]; isBetween: boolean }[] = [];
    for (let y = top + 3; y < bottom; y += by)
      for (let x = left + 3; x < right; x += by) {
        const hit = document.elementFromPoint(x, y);
        const mark = hit?.closest<HTMLElement>('.mark-button');
        const near = marks
          .filter(({ box }) => away(box, x, y) <= REACH)
          .toSorted(
            (a, b) => away(a.box, x, y) - away(b.box, x, y) || fromMiddle(a.box, x, y) - fromMiddle(b.box, x, y),
          );
        // The browser moves a tap to what it takes to be nearest by itself.
        const least = near[0] ? away(near[0].box, x, y) + EITHER : 0;
        const alike = near.filter(({ box }) => away(box, x, y) <= least).map(({ key }) => key);
        const nearest = mark ? [mark.dataset['key'] ?? ''] : near[0] ? alike : [''];
        const at = `${Math.round(x - left)}, ${Math.round(y - top)}`;
        const found = marks.find(({ key }) => key === mark?.dataset['key']);
        // On the line between two marks either may take it.
        if (found && away(found.box, x, y) > 0.5 + (near[0] ? away(near[0].box, x, y) : 0))
          faults.push(`${nearest.join()} at ${at}`);
        // Beside the axis a tap may be one on the axis.
        const isOnAxis = band !== undefined && away(band, x, y) < (near[0] ? away(near[0].box, x, y) : REACH);
        if (mark || (!isOnAxis && hit?.matches('.timeline-plot, .timeline-layer')))
          spots.push({ x, y, nearest, isBetween: !mark && near.length > 1 });
      }
    for (const mark of marks) {
      const { left: from, top: above, width, height, bottom: end } = mark.box;
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
        const x = from + width * part;
        let own = 0;
        for (let y = above + 0.5; y < end; y += 1)
          if (document.elementFromPoint(x, y)?.closest<HTMLElement>('.mark-button')?.dataset['key'] === mark.key)
            own += 1;
        if (own < Math.min(LEAST, Math.floor(height) - 1)) faults.push(`${own} px of ${mark.key} at ${part}`);
      }
    }
    return { faults, spots };
  }, step);

/** What a tap has done: what is selected, open or listed, by the key of its mark; "" where nothing is. */
const tookOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const selected = new URL(location.href).searchParams.get('sel');
    if (selected !== null) return `event|${selected}`;
    const open = document.querySelector<HTMLElement>('.timeline-layer [data-key^="strip"][aria-expanded="true"]');
    if (open) return open.dataset['key'] ?? '';
    const listed = document.querySelectorAll('.group-item').length;
    const more = [...document.querySelectorAll<HTMLElement>('.timeline-layer [data-key^="more"]')].find((mark) =>
      (mark.getAttribute('aria-label') ?? '').match(/\d+/g)?.includes(`${listed}`),
    );
    return listed === 0 ? '' : (more?.dataset['key'] ?? `a list of ${listed}`);
  });

const close = async (page: Page, link: string): Promise<void> => {
  await expect
    .poll(async () => {
      await page.keyboard.press('Escape');
      return `${await tookOf(page)}${await page.locator('.panel, .card').count()}`;
    })
    .toBe('0');
  await follow(page, link);
};

const TAPS = 12;

test.each(SIZES.filter(({ height }) => height !== 400 && height !== 240).map((size) => [nameOf(size), size] as const))(
  '%s: every tap on the timeline takes the nearest mark',
  (_, size) =>
    withPage({ hasTouch: true, width: size.width, height: size.height }, async (page) => {
      const link = linkOf(size);
      await openApp(page, link);
      await page.locator('.timeline-layer button').first().waitFor();
      expect((await zonesOf(page, 13)).faults).toEqual([]);
      for (let i = 0; i < TAPS; i += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one tap after another
        const { spots } = await zonesOf(page, 19);
        // All over the plot, every other one between marks.
        const between = spots.filter(({ isBetween }) => isBetween);
        const among = i % 2 === 1 && between.length > 0 ? between : spots;
        const { x, y, nearest } = among[Math.floor((among.length * (i + 0.5)) / TAPS)]!; // in range
        // oxlint-disable-next-line no-await-in-loop
        await page.touchscreen.tap(x, y);
        // oxlint-disable-next-line no-await-in-loop
        await expect
          .poll(async () => nearest.includes(await tookOf(page)), {
            message: `${nearest.join()} at ${x}, ${y}`,
            timeout: 3000,
          })
          .toBe(true);
        // oxlint-disable-next-line no-await-in-loop
        await close(page, link);
      }
    }),
);

test('a tap on the flag over a row is one on the row, and one that is dragged is not', () =>
  withPage({ hasTouch: true, width: 320, height: 256 }, async (page) => {
    await openApp(page, '?ui=lite');
    const row = (await page.locator('.timeline-layer [data-key^="event"]').first().boundingBox())!; // in sight
    const flag = (await page.getByRole('slider', { name: 'Playhead' }).boundingBox())!; // there with the axis
    const both = { x: (Math.max(row.x, flag.x) + row.x + row.width) / 2, y: row.y + row.height / 2 };
    expect(both.x).toBeGreaterThan(flag.x);
    await page.touchscreen.tap(both.x, both.y);
    await expect.poll(() => searchOf(page)).toContain('sel=');
    await close(page, '?ui=lite');
    await dragFinger(page, both, { x: both.x - 60, y: both.y });
    await expect.poll(() => searchOf(page)).toContain('at=');
    expect(searchOf(page)).not.toContain('sel=');
  }));
