/** Media in a real browser: not one request before the click, one after it, and nothing of what is refused. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { FAR, HOSTILE, mediaDataset, pngBytes, wavBytes, webmBytes } from '../fixtures/media.ts';
import { button, painted, region } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';

/** Requests to the site of the test's pictures are what is tested here; a gone one is an error in the console. */
const allow = [/^request to another origin: https:\/\/pictures\.example\//, /Failed to load resource.*404/];
const MEDIA = /\.(png|webm|wav|vtt|pdf)$|example/;

/** Serves the dataset and its media, and lists every request for a medium with its referrer. */
const serveMedia = async (page: Page): Promise<string[]> => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (MEDIA.test(request.url())) asked.push(request.url().replace(/^http:\/\/127[^/]+/, ''));
  });
  const files: Readonly<Record<string, readonly [type: string, body: Buffer | string]>> = {
    'media.json': ['application/json', JSON.stringify(mediaDataset())],
    'house.png': ['image/png', pngBytes()],
    'clip.webm': ['video/webm', webmBytes()],
    'clip.vtt': ['text/vtt', 'WEBVTT\n'],
    'siren.wav': ['audio/wav', wavBytes()],
  };
  for (const [name, [contentType, body]] of Object.entries(files))
    await page.route(
      (url) => url.pathname === `/${name}`,
      (route) => route.fulfill({ contentType, body }),
    );
  await page.route(`${FAR}/**`, (route) =>
    route.request().url().endsWith('street.png')
      ? route.fulfill({ contentType: 'image/png', body: pngBytes() })
      : route.fulfill({ status: 404 }),
  );
  return asked;
};

const open = async (page: Page, event = 'gallery', more = ''): Promise<string[]> => {
  const asked = await serveMedia(page);
  await openApp(page, `?data=./media.json&sel=${event}${more}`);
  await page.waitForLoadState('networkidle');
  return asked;
};

const item = (page: Page, text: string) =>
  region(page, 'Event details').getByRole('listitem').filter({ hasText: text });

test('the whole card asks for nothing; one click, one request, without a referrer; then it is enlarged', () =>
  withPage({ allow }, async (page) => {
    const asked = await open(page);
    await item(page, 'A burnt house').scrollIntoViewIfNeeded();
    for (const each of await page.locator('.media-item').all()) await each.hover();
    expect(asked).toEqual([]);
    expect(await page.locator('link[rel=preconnect], link[rel=dns-prefetch], iframe').count()).toBe(0);
    const first = item(page, 'From pictures.example; loading').first();
    const request = page.waitForRequest(`${FAR}/street.png`);
    await first.getByRole('button', { name: 'Load image' }).click();
    expect((await request).headers()['referer']).toBeUndefined();
    await button(page, 'Enlarge').waitFor();
    expect(asked).toEqual([`${FAR}/street.png`]);
    expect(
      await page
        .getByRole('img', { name: 'A street with a broken bus stop' })
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBe(240);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Image' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Enlarge');
    expect(await region(page, 'Event details').isVisible()).toBe(true);
  }));

test('a picture that is gone: said in words, with another try', () =>
  withPage({ allow }, async (page) => {
    const asked = await open(page);
    const gone = item(page, 'A picture that is gone');
    await gone.getByRole('button', { name: 'Load image' }).click();
    await gone.getByText('It could not be loaded from pictures.example.').waitFor();
    await gone.getByRole('button', { name: 'Try again' }).click();
    await gone.getByText('It could not be loaded').waitFor();
    expect(asked).toEqual([`${FAR}/gone.png`, `${FAR}/gone.png`]);
  }));

test('a sensitive picture: by keyboard through its gate, which is shut again for the next event', () =>
  withPage({ allow }, async (page) => {
    const asked = await open(page);
    await button(page, 'Go on to the image').focus();
    await page.keyboard.press('Enter');
    await painted(page);
    expect(asked).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'A burnt house' }).waitFor();
    expect(asked).toEqual(['/house.png']);
    await region(page, 'Timeline')
      .getByRole('button', { name: /^An event with hostile media/ })
      .click();
    await region(page, 'Timeline')
      .getByRole('button', { name: /^An event with media/ })
      .click();
    await button(page, 'Go on to the image').waitFor();
    expect(await page.getByRole('img', { name: 'A burnt house' }).count()).toBe(0);
  }));

test('video and recording are there to be played, and do not play by themselves', () =>
  withPage({ allow }, async (page) => {
    await open(page);
    for (const [name, tag] of [
      ['Load video', 'video'],
      ['Load recording', 'audio'],
    ] as const) {
      await button(page, name).click();
      await expect
        .poll(() => page.locator(tag).evaluate((player: HTMLMediaElement) => player.readyState), { timeout: 10_000 })
        .toBeGreaterThan(0);
      expect(await page.locator(tag).evaluate((player: HTMLMediaElement) => player.paused)).toBe(true);
    }
  }));

test('hostile media are left out and counted, their event is shown, and nothing is asked', () =>
  withPage({}, async (page) => {
    const asked = await open(page, 'hostile');
    await region(page, 'Event details').getByRole('heading', { name: 'An event with hostile media' }).waitFor();
    expect(await page.locator('.media').count()).toBe(0);
    expect(
      await page
        .getByRole('alert')
        .filter({ hasText: `${HOSTILE.length} media` })
        .count(),
    ).toBe(1);
    expect(asked).toEqual([]);
  }));

test('on paper: words, credit and address, and no picture that was not loaded', () =>
  withPage({}, async (page) => {
    const asked = await open(page);
    await page.emulateMedia({ media: 'print' });
    const card = region(page, 'Event details');
    // The sheet is laid out anew when the medium changes.
    await card.getByText(`${FAR}/street.png`).waitFor({ state: 'visible' });
    expect(await card.getByText('A burnt house').isVisible()).toBe(true);
    expect(await card.getByRole('button', { name: 'Load image' }).count()).toBe(0);
    expect(asked).toEqual([]);
  }));

test('axe finds nothing on a card with media', () =>
  withPage({ allow }, async (page) => {
    await open(page);
    await item(page, 'A street').getByRole('button', { name: 'Load image' }).first().click();
    await button(page, 'Go on to the image').click();
    await button(page, 'Load video').click();
    await button(page, 'Enlarge').waitFor();
    expect(await axeFindings(page, { scope: '.media' })).toEqual([]);
  }));
