/** A link with `static=1`, and the page for frames that it leads to, which runs no script. */
import { expect, inject, test } from 'vitest';
import { builtIn } from '../fixtures/dataset.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { untilReady } from './app.ts';
import { appAt, withHost } from './host.ts';
import { withPage } from './page.ts';

const own = builtIn();
const EVENTS = own.events.length;

test.each([
  { query: '?static=1', locale: 'en-GB', path: 's/kharkiv-may-2024/frame/' },
  { query: '?ui=lite&static=1', locale: 'uk-UA', path: 's/kharkiv-may-2024/uk/frame/' },
  { query: `?data=${own.id}&static=1&lang=uk`, locale: 'en-GB', path: 's/kharkiv-may-2024/uk/frame/' },
])('$query for $locale leads to $path: picture, source and all events, without a script', ({ query, locale, path }) =>
  withPage({ locale }, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(appAt(query));
    await page.waitForURL(appAt(path));
    expect(await page.locator('script, link[rel=preload], link[rel=modulepreload]').count()).toBe(0);
    expect(await page.locator('main > figure img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
      1200,
    );
    await page.locator('summary').click();
    expect(await page.locator('tbody tr').count()).toBe(EVENTS);
    // Nothing of the data was fetched on the way.
    expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
    // Back leads out, and not to the link again.
    expect(await page.evaluate(() => history.length)).toBe(2);
  }),
);

test.each([
  { what: 'data from elsewhere', query: '?static=1&data=elsewhere.json' },
  { what: 'a version', query: `?static=1&snapshot=${own.version}` },
])('of $what there is no such page: the app shows them', ({ query }) =>
  withPage({}, async (page) => {
    await page.route('**/elsewhere.json', (route) =>
      route.fulfill({ contentType: 'application/json', body: JSON.stringify(syntheticDataset(12)) }),
    );
    await page.goto(appAt(query));
    await untilReady(page);
    expect(new URL(page.url()).pathname).toBe(new URL(inject('baseURL')).pathname);
    expect(await page.getByRole('region', { name: 'Map', exact: true }).count()).toBe(1);
  }),
);

const FRAME = 's/kharkiv-may-2024/frame/';
test('with the system dark it is as the frame’s element says, and dark where that says nothing', () =>
  withHost(
    { colorScheme: null, args: ['--blink-settings=preferredColorScheme=0'] },
    ['', 'color-scheme:light', 'color-scheme:dark']
      .map((style) => `<iframe src="${appAt(FRAME)}" title="A map" style="width:700px;height:560px;${style}"></iframe>`)
      .join(''),
    async (page) => {
      for (const [at, theme] of ['dark', 'light', 'dark'].entries()) {
        const inside = page.frameLocator('iframe').nth(at);
        await inside.getByRole('heading', { level: 1 }).waitFor();
        const seen = await inside.locator('main > figure img').evaluate((image: HTMLImageElement) => ({
          picture: image.currentSrc,
          ground: getComputedStyle(document.body).backgroundColor,
          ink: getComputedStyle(document.body).color,
        }));
        expect(seen.picture.includes('-dark'), String(at)).toBe(theme === 'dark');
        expect([seen.ground, seen.ink], String(at)).toEqual(
          theme === 'dark' ? ['rgb(20, 24, 29)', 'rgb(232, 234, 237)'] : ['rgb(251, 250, 247)', 'rgb(29, 35, 48)'],
        );
      }
    },
  ));

test.each([FRAME, 's/kharkiv-may-2024/uk/frame/'])(
  '%s has room in 320 pixels: nothing scrolls sideways but the table',
  (path) =>
    withPage({ width: 320, height: 640, hasTouch: true }, async (page) => {
      await page.goto(appAt(path));
      const wide = (): Promise<number> =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(await wide()).toBe(0);
      await page.locator('summary').click();
      await page.locator('tbody tr').first().waitFor();
      expect(await wide()).toBe(0);
      // The picture with the larger letters, whole.
      const image = page.locator('main > figure img');
      expect(await image.evaluate((node: HTMLImageElement) => node.currentSrc)).toContain('1080x1080');
      expect((await image.boundingBox())?.width).toBeLessThanOrEqual(320);
    }),
);
