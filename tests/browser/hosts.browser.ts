/**
 * Pages of other people's software with our frames in them, with the real packages: what makes frames as high as they ask,
 * what renders pages anew, policies that shut frames out, readers and filters that need a browser. What filters in Node
 * leave is in `tests/hosts`.
 */
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bundle } from '../hosts/bundle.ts';
import { PLAIN_SNIPPET, SCRIPT_SNIPPET } from '../hosts/snippets.ts';
import { button, untilReady } from './app.ts';
import { appAt, frame, frameOf, hostWith, layFile, layScript, withHost } from './host.ts';

const src = (): string => appAt('embed/v1.js');
const script = (): string => `<script async src="${src()}"></script>`;
const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
const embed = (query = ''): string =>
  `<div data-timefront data-src="${appAt(query)}" data-title="Map"><figure style="margin:0"><a href="${appAt('')}"><img src="${PIXEL}" width="300" height="150" alt="What happened"></a><figcaption>What happened when, and where <a href="${appAt('')}">Open</a></figcaption></figure></div>`;
const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((element) => element.clientHeight);

/** Of each, what a page does with its frame. The frame is 700 px wide, and 620 px high therefore. */
const RESIZERS: readonly (readonly [name: string, file: string, body: (library: string, app: string) => string])[] = [
  [
    'pym.js',
    'node_modules/pym.js/dist/pym.v1.js',
    (library, app) =>
      `<div id="map"></div><script src="${library}"></script><script>new pym.Parent('map', '${app}?ui=lite', {})</script>`,
  ],
  [
    '@newswire/frames',
    'node_modules/@newswire/frames/dist/frames.umd.js',
    (library, app) =>
      `<div id="map"></div><script src="${library}"></script><script>new newswireFrames.Framer(document.getElementById('map'), { src: '${app}?ui=lite', attributes: { sandbox: 'allow-scripts' } })</script>`,
  ],
  [
    '@open-iframe-resizer/core',
    'node_modules/@open-iframe-resizer/core/dist/index.umd.cjs',
    (library) =>
      `${frame('?ui=lite', 'id="map"', 'width:700px')}<script src="${library}"></script><script>iframeResizer.initialize({}, '#map')</script>`,
  ],
  [
    '@iframe-resizer/parent',
    'node_modules/@iframe-resizer/parent/index.umd.js',
    (library) =>
      `${frame('?ui=lite', 'id="map"', 'width:700px')}<script src="${library}"></script><script>iframeResize({ license: 'GPLv3', warningTimeout: 0 }, '#map')</script>`,
  ],
];

test.each(RESIZERS)('%s makes a frame as high as it asks', (_, file, body) =>
  (async () => {
    const library = await layScript(file);
    await withHost({ width: 700, height: 900, allow: [/sandbox/] }, body(library, appAt('')), async (page) => {
      await page.locator('iframe').waitFor();
      await expect.poll(() => heightOf(page)).toBe(620);
    });
  })(),
);

test('WordPress: a page whose script begins late asks, is answered, and is offered the links to the frame’s own site', () =>
  withHost(
    { width: 700, height: 900, allow: [/allow-popups/] },
    `<script>
      var told = [];
      addEventListener('message', function (event) {
        if (event.data && event.data.secret === 'abc123') told.push(event.data);
      });
      function ask() { told.length = 0; document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'abc123' }, '*'); }
    </script>${frame('?ui=lite#?secret=abc123', 'sandbox="allow-scripts" security="restricted"')}`,
    async (page) => {
      const told = (): Promise<unknown[]> => page.evaluate(() => (window as unknown as { told: unknown[] }).told);
      const inside = await frameOf(page);
      await expect.poll(told).toContainEqual({ message: 'height', value: 620, secret: 'abc123' });
      // Said once more without a question, as long as nobody has answered.
      await expect.poll(async () => (await told()).length).toBeGreaterThan(2);
      await page.evaluate(() => (window as unknown as { ask: () => void }).ask());
      await expect.poll(told).toContainEqual({ message: 'height', value: 620, secret: 'abc123' });
      const link = inside.locator('.source-line-full');
      await link.click();
      const value = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      await expect.poll(told).toContainEqual({ message: 'link', value, secret: 'abc123' });
      // And whoever does not follow it has the address.
      expect(await inside.getByRole('dialog').getByRole('textbox').inputValue()).toBe(value);
    },
  ));

/** What a page can do to a frame and what stands in its place, whatever the framework. */
const tryFramework = async (page: Page): Promise<void> => {
  const first = await frameOf(page);
  expect(first.url()).not.toContain('view=map');
  expect(await page.getByText('Both').isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Another view' }).click();
  await expect.poll(() => page.frames()[1]?.url()).toContain('view=map');
  expect(await page.locator('iframe').count()).toBe(1);
  await frameOf(page);
  expect(await page.locator('[data-timefront] b').count()).toBe(1);
  expect(await page.getByText('The map', { exact: true }).isVisible()).toBe(false);
  const toggle = page.getByRole('button', { name: 'There or not' });
  await toggle.click();
  await expect.poll(() => page.locator('iframe').count()).toBe(0);
  await toggle.click();
  await frameOf(page);
  expect(await page.evaluate(() => document.querySelectorAll('[data-timefront] > iframe').length)).toBe(1);
};

test.each(['react.tsx', 'svelte.ts'])(
  '%s: another address, new content and another place are followed',
  async (name) => {
    const code = await layFile(await bundle(`tests/hosts/recipes/${name}`), { 'content-type': 'text/javascript' });
    await withHost(
      { width: 700, height: 900 },
      `<div id="root" data-app="${appAt('')}"></div>${script()}<script src="${code}"></script>`,
      tryFramework,
    );
  },
);

test('Vue: another address, new content and another place are followed', async () => {
  const library = await layScript('node_modules/vue/dist/vue.global.prod.js');
  await withHost(
    { width: 700, height: 900 },
    `<div id="root">
      <button type="button" @click="view = 'map'">Another view</button>
      <button type="button" @click="isThere = !isThere">There or not</button>
      <div v-if="isThere" data-timefront :data-src="app + '?view=' + view" data-title="Map"><b v-if="view === 'map'">The map</b><a v-else :href="app">Both</a></div>
    </div>${script()}<script src="${library}"></script>
    <script>Vue.createApp({ data: () => ({ app: '${appAt('')}', view: 'split', isThere: true }) }).mount('#root')</script>`,
    tryFramework,
  );
});

test('Turbo: a page that is visited has its frame, with our script in the head, and so has the one that is gone back to', async () => {
  const library = await layScript('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js');
  const head = `<script src="${library}"></script><script async src="${src()}"></script>`;
  const second = await hostWith(`<p>Second</p>${embed('?view=map')}`, { head });
  await withHost(
    { width: 700, height: 900 },
    `<a href="${second}">To the second</a>${embed('')}`,
    async (page) => {
      await frameOf(page);
      await page.evaluate(() => Object.assign(window, { isSame: true }));
      await page.getByRole('link', { name: 'To the second' }).click();
      await page.getByText('Second').waitFor();
      await expect.poll(async () => (await frameOf(page)).url()).toContain('view=map');
      await page.goBack();
      await page.getByText('To the second').waitFor();
      await expect.poll(async () => (await frameOf(page)).url()).not.toContain('view=map');
      expect(await page.locator('iframe').count()).toBe(1);
      expect(await page.evaluate(() => (window as unknown as { isSame?: boolean }).isSame), 'no new page').toBe(true);
    },
    { head },
  );
});

test('htmx: what is swapped in has its frame, and what is swapped out is let go', async () => {
  const library = await layScript('node_modules/htmx.org/dist/htmx.min.js');
  const part = await layFile(`<p>Swapped</p>${embed('?view=map')}`, { 'content-type': 'text/html' });
  await withHost(
    { width: 700, height: 900 },
    `<button hx-get="${part}" hx-target="#place">Swap</button><div id="place">${embed('')}</div>${script()}<script src="${library}"></script>`,
    async (page) => {
      await frameOf(page);
      await page.getByRole('button', { name: 'Swap' }).click();
      await page.getByText('Swapped').waitFor();
      await expect.poll(async () => (await frameOf(page)).url()).toContain('view=map');
      expect(await page.locator('iframe').count()).toBe(1);
    },
  );
});

/** With the mouse, just inside the element's corner, whatever the page does to the frame. */
const pressAt = async (page: Page, inside: Frame, selector: string): Promise<void> => {
  const at = await inside.locator(selector).evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return { x: (left + 4) / innerWidth, y: (top + 6) / innerHeight };
  });
  const box = await (
    await inside.frameElement()
  ).evaluate((element) => {
    const { left, top, width, height } = (element as HTMLIFrameElement).getBoundingClientRect();
    return { left, top, width, height };
  });
  await page.mouse.click(box.left + at.x * box.width, box.top + at.y * box.height);
};

test('from right to left, zoomed, scaled and in a closed shadow root a frame is as high as it asks, and a press meets its mark', () =>
  withHost(
    { width: 1000, height: 900 },
    `<script>var chosen = []; document.addEventListener('timefront:select', function (event) { chosen.push(event.composedPath()[0].id); });</script>
    <div dir="rtl">${embed('').replace('<div', '<div id="rtl" style="width:700px"')}</div>
    <div style="zoom:1.25">${embed('').replace('<div', '<div id="zoomed" style="width:700px"')}</div>
    <div style="transform:scale(.8);transform-origin:0 0">${embed('').replace('<div', '<div id="scaled" style="width:700px"')}</div>
    <div id="closed"></div><template>${embed('').replace('<div', '<div id="shadowed" style="width:700px"')}</template>
    <script src="${src()}"></script>
    <script>
      var root = document.getElementById('closed').attachShadow({ mode: 'closed' });
      root.append(document.querySelector('template').content);
      Timefront.attach(root.firstElementChild);
    </script>`,
    async (page) => {
      const frames = (): readonly Frame[] => page.frames().slice(1);
      await expect.poll(() => frames().length).toBe(4);
      for (const each of frames()) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other comes into sight, and is loaded
        await (await each.frameElement()).scrollIntoViewIfNeeded();
        // oxlint-disable-next-line no-await-in-loop
        await untilReady(each);
        // oxlint-disable-next-line no-await-in-loop
        await expect.poll(() => each.evaluate(() => [innerWidth, innerHeight])).toEqual([700, 620]);
        // oxlint-disable-next-line no-await-in-loop
        await pressAt(page, each, '.timeline-layer [data-key="event|vovchansk-battle"]');
      }
      const chosen = (): Promise<string[]> => page.evaluate(() => (window as unknown as { chosen: string[] }).chosen);
      await expect.poll(async () => (await chosen()).toSorted()).toEqual(['closed', 'rtl', 'scaled', 'zoomed']);
    },
  ));

test('a frame that is moved in the page goes on there, and one that is gone back to is there again', () =>
  withHost(
    { width: 700, height: 900 },
    `<section id="one">${embed('?sel=vovchansk-battle').replace('data-timefront', 'data-timefront data-bind="hash"')}</section><section id="two"></section>
    <a href="${appAt('licences.txt')}">Elsewhere</a>${script()}`,
    async (page) => {
      await frameOf(page);
      await page.evaluate(() => document.getElementById('two')?.append(document.querySelector('[data-timefront]')!));
      const inside = await frameOf(page);
      expect(await page.locator('#two iframe').count()).toBe(1);
      await expect.poll(() => heightOf(page)).toBe(620);
      await button(inside, 'Next event').click();
      await expect.poll(() => page.url()).toMatch(/#tf=.*sel%3D(?!vovchansk-battle)/);
      const address = page.url();
      const search = await inside.evaluate(() => location.search);
      await page.getByRole('link', { name: 'Elsewhere' }).click();
      await page.waitForURL(/licences/);
      await page.goBack();
      const again = await frameOf(page);
      expect(page.url()).toBe(address);
      await expect.poll(() => again.evaluate(() => location.search)).toBe(search);
      expect(await page.locator('iframe').count()).toBe(1);
    },
  ));

const POLICY = /policy|Content Security|ERR_BLOCKED|404|Refused/i;

test('a strict policy with a nonce and required trusted types lets the script and the frame do their work', () =>
  withHost(
    { width: 700, height: 900 },
    `${embed()}<script async nonce="abc" src="${src()}"></script>`,
    async (page) => {
      await frameOf(page);
      await expect.poll(() => page.getByText('What happened when').isVisible()).toBe(false);
    },
    {
      head: '<style nonce="abc">body{margin:0}</style>',
      headers: {
        'content-security-policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self' 'nonce-abc'; style-src-attr 'unsafe-inline'; img-src data:; frame-src ${new URL(appAt('')).origin}; require-trusted-types-for 'script'`,
      },
    },
  ));

test.each([
  ['a policy without frames', { 'content-security-policy': "frame-src 'none'" }, ''],
  ['required isolation', { 'cross-origin-embedder-policy': 'require-corp' }, ''],
  ['a frame that is not found', {}, 'nowhere/'],
] as const)('%s leaves the picture and its link, and no grey box', (_, headers, path) =>
  withHost(
    { width: 700, height: 900, isChanged: true, allow: [POLICY] },
    '',
    async (page) => {
      await page.clock.install();
      await page.reload();
      await page.evaluate(
        ([html, address]) => {
          const range = document.createRange();
          document.body.append(range.createContextualFragment(html));
          document.body.append(Object.assign(document.createElement('script'), { src: address }));
        },
        [embed(path), src()] as const,
      );
      const [link, own] = [page.getByRole('link', { name: 'Open' }), page.locator('iframe')];
      await own.waitFor({ state: 'attached' });
      expect(await link.isVisible()).toBe(true);
      expect(await own.isVisible()).toBe(false);
      // Whether or not the browser says that it has loaded, what stands there stays.
      for (let n = 0; n < 5; n++) {
        // oxlint-disable-next-line no-await-in-loop -- loading takes its time beside the page's clock
        await page.waitForTimeout(200);
        // oxlint-disable-next-line no-await-in-loop
        await page.clock.fastForward(15_000);
      }
      expect(await link.isVisible()).toBe(true);
      expect(await own.isVisible()).toBe(false);
    },
    { headers },
  ),
);

test('a reader of pages finds the picture and its link after our script has run', async () => {
  const library = await layScript('node_modules/@mozilla/readability/Readability.js');
  const text = Array.from({ length: 12 }, (_, n) => `<p>Paragraph ${n}: ${'words of a long report, '.repeat(12)}</p>`);
  await withHost(
    { width: 700, height: 900 },
    `<article><h1>A report</h1>${text.slice(0, 6).join('')}${embed()}${text.slice(6).join('')}</article>${script()}<script src="${library}"></script>`,
    async (page) => {
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await frameOf(page);
      const found = await page.evaluate(() => {
        const { Readability } = window as unknown as {
          Readability: new (page: Document) => { parse: () => { content: string } | null };
        };
        return new Readability(document.cloneNode(true) as Document).parse()?.content ?? '';
      });
      expect(found).toContain('alt="What happened"');
      expect(found).toMatch(/<a [^>]*href="[^"]+"/);
    },
  );
});

test('DOMPurify leaves the picture and its link, and where frames are let through a frame with its size', async () => {
  const library = await layScript('node_modules/dompurify/dist/purify.js');
  await withHost({}, `<script src="${library}"></script>`, async (page) => {
    const [left, own] = await page.evaluate(
      ([snippet, plain]) => {
        const { DOMPurify } = window as unknown as {
          DOMPurify: { sanitize: (html: string, settings?: object) => string };
        };
        return [
          DOMPurify.sanitize(snippet),
          DOMPurify.sanitize(plain, { ADD_TAGS: ['iframe'], ADD_ATTR: ['allow', 'allowfullscreen', 'frameborder'] }),
        ] as const;
      },
      [SCRIPT_SNIPPET, PLAIN_SNIPPET] as const,
    );
    expect(left).toMatch(/^<div data-timefront[^>]*>\s*<figure [^>]*><a href="[^"]+"><img /);
    for (const attribute of ['height="640"', 'width="100%"', 'min-width:100%', 'frameborder="0"'])
      expect(own).toContain(attribute);
  });
});
