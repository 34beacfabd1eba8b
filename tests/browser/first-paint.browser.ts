/** What stands in the page before the app does, and how the app takes its place. */
import type { Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { builtIn } from '../fixtures/dataset.ts';
import { untilReady } from './app.ts';
import { withPage } from './page.ts';

const HEADLINE = builtIn().view?.headline ?? '';
const CODE = '**/assets/{index-*.js,style-*.css}';
const DATA = '**/assets/kharkiv-may-2024-*.json';
const shellOf = (page: Page) => page.locator('#shell');

/** Holds the app's script and its styles back until told. */
const hold = async (page: Page): Promise<() => void> => {
  const held: Route[] = [];
  let isFree = false;
  await page.route(CODE, (route) => {
    if (isFree) return route.continue();
    held.push(route);
    return undefined;
  });
  return () => {
    isFree = true;
    for (const route of held) route.continue().catch(() => undefined);
  };
};
const open = (page: Page, query = '') => page.goto(`${inject('baseURL')}${query}`, { waitUntil: 'commit' });
const ready = (page: Page) => untilReady(page);

/** Where parts stand, in whole pixels, in the shell or in the app. */
const readBoxes = `(root) => ['.app-header', '.app-headline', '.map-view', '.app-timeline', '.app-foot'].map((part) => {
  const { x, y, width, height } = document.querySelector(root + ' ' + part).getBoundingClientRect();
  return [part, ...[x, y, width, height].map(Math.round)];
})`;
type Boxes = readonly (readonly [part: string, ...numbers: number[]])[];

const SIZES = [
  { width: 1440, height: 900, hasTouch: false },
  { width: 390, height: 844, hasTouch: true },
] as const;

test.each(SIZES.flatMap((size) => (['light', 'dark'] as const).map((colorScheme) => ({ ...size, colorScheme }))))(
  'before any script or style of the app: head, axis and picture at $width×$height, $colorScheme',
  (settings) =>
    withPage(settings, async (page) => {
      await hold(page);
      await open(page);
      await page.getByRole('heading', { level: 1, name: HEADLINE }).waitFor();
      expect(await shellOf(page).locator('.app-deck b').count()).toBeGreaterThan(0);
      const seen = page.locator('.shell-picture:visible');
      await expect.poll(() => seen.count()).toBeGreaterThan(1);
      const map = await page.locator('.shell-picture[data-pane=map]:visible').boundingBox();
      expect(map?.width).toBeGreaterThan(380);
      // The tokens of the theme are there before the app's style sheet is needed.
      const name = page.locator('.shell-time:visible [fill="var(--track1-text)"]').first();
      const fill = await name.evaluate((node) => getComputedStyle(node).fill);
      expect(fill).toBe(settings.colorScheme === 'dark' ? 'rgb(255, 171, 92)' : 'rgb(151, 65, 10)');
      expect(await page.getByRole('button').count()).toBe(0);
    }),
);

test.each([
  ['?sel=vovchansk-battle', true],
  ['?ui=lite', true],
  ['?lang=uk', true],
  ['?data=none.json', false],
])('%s: no picture that might be another’s', (query, hasWords) =>
  withPage({}, async (page) => {
    await hold(page);
    await open(page, query);
    await page.locator('.shell-band').waitFor();
    expect(await page.locator('.shell-picture:visible').count()).toBe(0);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(hasWords ? 1 : 0);
    expect(
      await page
        .getByText(/Showing \d+ of/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    if (query === '?lang=uk') expect(await page.getByRole('heading', { name: HEADLINE }).count()).toBe(0);
  }),
);

test('a Ukrainian reader is shown no English', () =>
  withPage({ locale: 'uk-UA' }, async (page) => {
    await hold(page);
    await open(page);
    await page.locator('.shell-band').waitFor();
    const said = await page.locator('#shell').innerText();
    expect(said).toMatch(/\p{Script=Cyrillic}/u);
    expect(said).not.toContain(HEADLINE);
    expect(await page.locator('.shell-picture:visible').count()).toBe(0);
  }));

test.each([
  ['', 1440, 900],
  ['', 1920, 1080],
  ['', 1366, 768],
  ['', 1024, 768],
  ['', 768, 1024],
  ['', 390, 844],
  ['', 360, 740],
  ['', 844, 390],
  ['?ui=lite', 1000, 680],
  ['?ui=lite', 700, 560],
  ['?ui=lite', 375, 640],
  ['?lang=uk', 1440, 900],
] as const)('head, panes and foot stand where the app puts them: %s at %d×%d', (query, width, height) =>
  withPage({ width, height, hasTouch: width < 500 }, async (page) => {
    const free = await hold(page);
    await open(page, query);
    await page.locator('.shell-band').waitFor({ state: 'attached' });
    const before: Boxes = await page.evaluate(`(${readBoxes})('#shell')`);
    // Of the first picture alone: what comes later may take its own room.
    await page.evaluate(`new MutationObserver(() => {
      if (document.documentElement.dataset.ready === 'true') window.boxes ??= (${readBoxes})('#root');
    }).observe(document.documentElement, { attributes: true })`);
    free();
    await ready(page);
    const after: Boxes = await page.evaluate('window.boxes');
    expect(after).toHaveLength(before.length);
    const moved = after.filter(([, ...box], i) =>
      box.some((value, k) => Math.abs(value - Number(before[i]?.[k + 1])) > 1),
    );
    expect(moved, JSON.stringify(before)).toEqual([]);
  }),
);

test('on a phone the foot keeps the room of what comes late in it, so that nothing moves', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    const free = await hold(page);
    await open(page);
    await page.locator('.shell-time:visible').waitFor();
    const heightIn = (root: string): Promise<number | undefined> =>
      page.locator(`${root} .app-foot`).evaluate((foot) => foot.getBoundingClientRect().height);
    const before = await heightIn('#shell');
    free();
    await ready(page);
    await page.locator('.foot-link').waitFor();
    expect(await heightIn('#root')).toBe(before);
  }));

test.each(SIZES)('the app takes its place at $width×$height without an empty frame, and nothing moves', (settings) =>
  withPage(settings, async (page) => {
    const free = await hold(page);
    await open(page);
    await page.locator('.shell-time:visible').waitFor();
    const before = await page.evaluate(() => {
      // Each solid bar of the picture; the longest first.
      const boxes = [...document.querySelectorAll('.shell-time:not([hidden]) rect')]
        .filter((node) => /track\d|url\(#first-\w+-\d+-axis-\d+-0\)/.test(node.getAttribute('fill') ?? ''))
        .map((node) => node.getBoundingClientRect());
      return boxes.filter(({ height }) => height > 5).map(({ left, top, right }) => [left, top, right]);
    });
    expect(before.length).toBeGreaterThan(2);
    await page.evaluate(() => {
      const gaps: string[] = [];
      Object.assign(window, { gaps });
      const look = (): void => {
        const isReady = document.documentElement.dataset['ready'] === 'true';
        const shell = document.getElementById('shell');
        const hasCanvas = document.querySelector('#root .timeline-canvas') !== null;
        if (isReady ? shell !== null || !hasCanvas : !shell?.checkVisibility()) gaps.push(isReady ? 'app' : 'shell');
        const ground = document.querySelector<HTMLCanvasElement>('canvas.map-base');
        const hasGround = ground !== null && !ground.hasAttribute('data-waits-for-ground');
        if (!document.getElementById('shell-map')?.checkVisibility() && !hasGround) gaps.push('map');
        requestAnimationFrame(look);
      };
      look();
    });
    free();
    await ready(page);
    await page.locator('#shell-map').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => (window as unknown as { gaps: string[] }).gaps)).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    const marks = await page
      .locator('.timeline-layer button:not([hidden])')
      .evaluateAll((all) => all.map((mark) => mark.getBoundingClientRect()).map(({ left, right }) => [left, right]));
    // A mark's button reaches from its label or its bar to the end of either.
    for (const [left = 0, top = 0, right = 0] of before)
      expect(
        marks.some(([from = 0, to = 0]) => from <= left + 1 && to >= right - 1),
        `bar at ${left}, ${top}`,
      ).toBe(true);
  }),
);

test.each([
  { why: 'whose server does not answer', answer: (route: Route) => route.abort() },
  // As to a browser that is too old for it.
  {
    why: 'that the browser cannot read',
    answer: (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'const = 1;' }),
  },
])('where the app never comes, $why, the page says so after a while, by styles alone', ({ answer }) =>
  withPage({ allow: [/ERR_FAILED|SyntaxError|^uncaught: $/] }, async (page) => {
    await page.route('**/*.js', answer);
    await open(page);
    const note = page.locator('#root').getByText('Not loading?');
    await note.waitFor({ state: 'attached' });
    expect(await note.isVisible()).toBe(false);
    // As if the eight seconds were over.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect.poll(() => note.isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Open the table' }).click();
    await page.waitForURL('**/s/*/');
    await page.getByRole('table').first().waitFor();
  }),
);

test('where the style sheet does not come nothing is shown in the wrong place: the page says so and leads to the table', () =>
  withPage({ allow: [/ERR_FAILED/] }, async (page) => {
    await page.route('**/*.css', (route) => route.abort());
    await open(page);
    await ready(page);
    const note = page.getByText('Not loading?');
    await expect.poll(() => note.isVisible()).toBe(true);
    expect(await page.locator('.map canvas').first().isVisible()).toBe(false);
    await page.unroute('**/*.css');
    // Hidden by the sheet once that is there.
    await page.getByRole('link', { name: 'Try again' }).click();
    await expect.poll(() => page.locator('.map canvas').first().isVisible()).toBe(true);
    expect(await note.isVisible()).toBe(false);
    await page.route('**/*.css', (route) => route.abort());
    await page.reload();
    await page.getByRole('link', { name: 'Open the table' }).click();
    await page.waitForURL('**/s/*/');
    await page.getByRole('table').first().waitFor();
  }));

test('nothing lies over what failed, and over progress', () =>
  withPage({ allow: [/404|Failed to load|ERR_FAILED/] }, async (page) => {
    const held: Route[] = [];
    await page.route(DATA, (route) => {
      held.push(route);
    });
    await open(page);
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await cancel.click({ trial: true });
    expect(await shellOf(page).isVisible()).toBe(true);
    for (const route of held) await route.fulfill({ status: 404, body: '' });
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await page.locator('#shell, #shell-map:visible').count()).toBe(0);
    await page.getByRole('button', { name: 'Try again' }).click({ trial: true });
  }));

test('a cancelled start is no picture that never ends', () =>
  withPage({ allow: [/Failed to load|ERR_FAILED/] }, async (page) => {
    await page.route(DATA, () => undefined);
    await open(page);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('button', { name: 'Try again' }).waitFor();
    expect(await page.locator(':is(#shell, #shell-map):visible').count()).toBe(0);
  }));

test('without the script, as under a policy that does not know it, the app starts as ever', () =>
  withPage({ allow: [/policy|Content Security Policy/i] }, async (page) => {
    await page.route(inject('baseURL'), async (route) => {
      const response = await route.fetch();
      const policy = (response.headers()['content-security-policy'] ?? '').replace(/ 'sha256-[^']*'/, '');
      await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } });
    });
    await open(page);
    await ready(page);
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await shellOf(page).count()).toBe(0);
  }));
