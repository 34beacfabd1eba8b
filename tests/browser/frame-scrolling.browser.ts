/** Wheel, keys and fingers over the app in a frame: when the page around it scrolls, and when the map moves. */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { frame, frameOf, scrollOf, withHost } from './host.ts';
import { dragFinger, type Spot } from './touch.ts';

const BELOW = '<div style="height:3000px"></div>';

const freeSpotOf = async (inside: Frame): Promise<Spot> => {
  const spot = await inside.evaluate(() => {
    const map = document.querySelector('.leaflet-container')!.getBoundingClientRect();
    const isFree = (x: number, y: number): boolean =>
      [-16, 0, 16].every((dy) => document.elementFromPoint(x, y + dy)?.matches('.leaflet-container') === true);
    for (let y = map.bottom - 24; y > map.top + 24; y -= 12)
      for (let x = map.left + 24; x < map.right - 24; x += 12) if (isFree(x, y)) return { x, y };
    return null;
  });
  const around = await (await inside.frameElement()).boundingBox();
  if (!spot || !around) throw new Error('no free place on the map');
  return { x: around.x + spot.x, y: around.y + spot.y };
};
const UP = 170;
const strokeUp = (page: Page, { x, y }: Spot): Promise<void> => dragFinger(page, { x, y }, { x, y: y - UP });

/** Listens for what the map says of a refused gesture: it is gone again soon, sooner than a busy machine looks twice. */
const hearHint = async (inside: Frame): Promise<() => Promise<string>> => {
  const hint = inside.locator('.coop-hint');
  await hint.waitFor({ state: 'attached' });
  const heard = await hint.evaluateHandle((element) => ({
    text: new Promise<string>((resolve) => {
      new MutationObserver(() => {
        if (element.textContent) resolve(element.textContent);
      }).observe(element, { childList: true, characterData: true, subtree: true });
    }),
  }));
  return () => heard.evaluate(({ text }) => text);
};

/** On the bare map, wherever marks and chips stand after it has moved. */
const clickFreeMap = async (page: Page, inside: Frame): Promise<void> => {
  const box = (await page.locator('iframe').boundingBox())!;
  const free = await inside.evaluate((top) => {
    const map = document.querySelector('.leaflet-container')!;
    const pane = map.getBoundingClientRect();
    for (let y = Math.max(pane.top, top) + 24; y < pane.bottom - 24; y += 12)
      for (let x = pane.left + 24; x < pane.right - 24; x += 12) {
        const under = document.elementFromPoint(x, y);
        if (under && map.contains(under) && !under.closest('button')) return { x, y };
      }
    return null;
  }, -box.y);
  await page.mouse.click(box.x + free!.x, box.y + free!.y);
};

test('the wheel and keys: the page around the frame scrolls when it should, and stands still when it should not', () =>
  withHost({ width: 1000, height: 800 }, `<div style="height:300px"></div>${frame()}${BELOW}`, async (page) => {
    const inside = await frameOf(page);
    const zoom = (): string | null => new URL(inside.url()).searchParams.get('bbox');
    const said = await hearHint(inside);
    // On a mark, which lies over the map: the wheel is the map's there too.
    const mark = await inside.locator('.map-marks .mark-button:visible').first().boundingBox();
    await page.mouse.move(mark!.x + mark!.width / 2, mark!.y + mark!.height / 2);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => scrollOf(page)).toBe(150);
    expect(await said()).toBe('Hold Ctrl and scroll to zoom the map');
    expect(zoom()).toBe(null);
    // The mark has gone up with the page.
    await page.mouse.move(mark!.x + mark!.width / 2, mark!.y + mark!.height / 2 - 150);
    await page.keyboard.down('Control');
    // What zooms is attached after the first picture: a wheel before that moves nothing.
    const zoomed = async (): Promise<string | null> => {
      await page.mouse.wheel(0, -150);
      await page.waitForTimeout(300);
      return zoom();
    };
    await expect.poll(zoomed).not.toBe(null);
    await page.keyboard.up('Control');
    expect(await scrollOf(page)).toBe(150);
    await page.evaluate(() => scrollTo(0, 320));
    await clickFreeMap(page, inside);
    expect(await scrollOf(page)).toBe(320);
    const keys = async (): Promise<void> => {
      for (const key of ['Space', 'ArrowDown', 'PageDown', 'End', 'Home', 'PageUp', 'ArrowUp'])
        await page.keyboard.press(key);
    };
    await keys();
    await inside.getByRole('slider', { name: 'Playhead' }).focus();
    await keys();
    await page.waitForTimeout(200);
    expect(await scrollOf(page)).toBe(320);
    // Back is the host's.
    expect(await page.evaluate(() => history.length)).toBe(2);
  }));

test('a page that fills the screen still has its wheel', () =>
  withHost(
    { width: 1000, height: 800, isChanged: true },
    `<button onclick="document.documentElement.requestFullscreen()">Fill the screen</button>${frame()}${BELOW}`,
    async (page) => {
      // A browser without a window fills the screen and keeps its display mode; a frame sees it by that alone.
      await page.addInitScript(() => {
        const match = matchMedia.bind(window);
        window.matchMedia = (query) =>
          query === '(display-mode: fullscreen)'
            ? Object.defineProperty(match(query), 'matches', { value: true })
            : match(query);
      });
      await page.reload();
      const inside = await frameOf(page);
      await page.getByRole('button').click();
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      expect(await inside.evaluate(() => matchMedia('(display-mode: fullscreen)').matches)).toBe(true);
      await page.mouse.move(200, 250);
      await page.mouse.wheel(0, 150);
      await expect.poll(() => scrollOf(page)).toBe(150);
    },
  ));

test('one finger over the map scrolls the page around it, and the map says what moves it', () =>
  withHost(
    { width: 390, height: 800, hasTouch: true, deviceScaleFactor: 2 },
    `<div style="height:200px"></div>${frame('?ui=lite', '', 'width:390px;height:640px')}${BELOW}`,
    async (page) => {
      const inside = await frameOf(page);
      const said = await hearHint(inside);
      await strokeUp(page, await freeSpotOf(inside));
      await expect.poll(() => scrollOf(page)).toBeGreaterThan(80);
      expect(await said()).toBe('Use two fingers to move the map');
      await page.waitForTimeout(500);
      expect(new URL(inside.url()).searchParams.get('bbox')).toBe(null);
    },
  ));

test('one finger scrolls the page around the map also while the words that say so have not come', () =>
  withHost({ width: 390, height: 800, hasTouch: true }, `<div style="height:200px"></div>${BELOW}`, async (page) => {
    await page.route(/\/CoopHint-[^/]*\.js$/, () => {});
    await page
      .locator('div')
      .first()
      .evaluate(
        (above, html) => above.insertAdjacentHTML('afterend', html),
        frame('?ui=lite', '', 'width:390px;height:640px'),
      );
    const inside = await frameOf(page);
    await dragFinger(page, { x: 200, y: 420 }, { x: 200, y: 250 });
    await expect.poll(() => scrollOf(page)).toBeGreaterThan(80);
    await page.waitForTimeout(500);
    expect(new URL(inside.url()).searchParams.get('bbox')).toBe(null);
  }));
