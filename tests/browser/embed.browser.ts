/** The host script on a page of another site: as a newsroom pastes it, late, in a sandbox, bound to the address, in step with others. */
import { expect, test } from 'vitest';
import { appAt, frameOf, withHost } from './host.ts';
import type { Frame, Page } from 'playwright-core';

const script = (): string => `<script async src="${appAt('embed/v1.js')}"></script>`;
const embed = (attributes = '', query = '?ui=lite'): string =>
  `<div data-timefront data-src="${appAt(query)}" data-title="Map and timeline: May 2024" ${attributes}><a href="${appAt('')}">Picture</a></div>`;
/** Counts what the page is asked by its frames, and what the script tells of them. */
const LISTENS = `<script>
  var asked = [], told = [];
  addEventListener('message', function (event) { if (event.data && event.data.ns === 'timefront') asked.push(event.data.type); });
  ['ready', 'state', 'select', 'playback'].forEach(function (type) { addEventListener('timefront:' + type, function (event) { told.push({ type: type, id: event.target.id, detail: event.detail }); }); });
</script>`;

interface Told {
  readonly type: string;
  readonly id: string;
  readonly detail: Readonly<Record<string, unknown>>;
}
const told = (page: Page, type: string): Promise<readonly Told[]> =>
  page.evaluate((kind) => (window as unknown as { told: Told[] }).told.filter((event) => event.type === kind), type);
const asked = (page: Page, type: string): Promise<number> =>
  page.evaluate((kind) => (window as unknown as { asked: string[] }).asked.filter((one) => one === kind).length, type);
const heightOf = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight);
const state = (frame: Frame): string => new URL(frame.url()).search;

test('two lines are pasted: a named frame stands where the picture stood, and the page hears of what is chosen in it', () =>
  withHost({ width: 1000, height: 900 }, `${LISTENS}${embed('id="one"')}${script()}`, async (page) => {
    const inside = await frameOf(page);
    const frame = page.locator('#one > iframe');
    await expect.poll(() => frame.getAttribute('title')).toBe('Map and timeline: May 2024');
    await expect.poll(() => told(page, 'ready')).toHaveLength(1);
    expect(await page.getByText('Picture').isVisible()).toBe(false);
    expect(await heightOf(page)).toBe(560);
    await inside.getByRole('button', { name: 'Next event' }).click();
    await expect
      .poll(async () => (await told(page, 'select'))[0])
      .toMatchObject({ id: 'one', detail: { title: expect.any(String) as unknown } });
    // And the page leads the frame.
    await page.evaluate(() => {
      (
        window as unknown as {
          Timefront: { attach: (element: Element | null) => { setState: (query: string) => void } };
        }
      ).Timefront.attach(document.querySelector('#one')).setState('?sel=vovchansk-battle');
    });
    await expect.poll(() => state(inside)).toBe('?sel=vovchansk-battle&ui=lite');
    expect(await page.evaluate(() => [history.length, document.cookie, localStorage.length])).toEqual([2, '', 0]);
  }));

test.each([1000, 60_000])('a script that comes %d ms after a frame that stands already takes it as it is', (late) =>
  withHost(
    { width: 700, height: 700, isChanged: late > 1000 },
    `${LISTENS}<script>var loads = 0</script><iframe data-timefront id="one" title="Map" src="${appAt('?ui=lite')}" onload="loads += 1" style="width:100%;height:500px;border:0" sandbox="allow-scripts"></iframe>`,
    async (page) => {
      await frameOf(page);
      if (late > 1000) {
        // The frame has long stopped saying hello.
        await expect.poll(() => asked(page, 'hello')).toBeGreaterThan(0);
        await page.clock.install();
        await page.clock.fastForward(late);
      } else await page.waitForTimeout(late);
      await page.evaluate((src) => {
        document.body.append(Object.assign(document.createElement('script'), { src }));
      }, appAt('embed/v1.js'));
      await expect.poll(() => told(page, 'ready')).toHaveLength(1);
      await expect.poll(() => heightOf(page)).toBe(620);
      expect(await page.evaluate(() => (window as unknown as { loads: number }).loads)).toBe(1);
    },
  ),
);

test('a sibling frame can neither size this one nor speak for it', () =>
  withHost(
    { width: 1000, height: 900 },
    `${LISTENS}${embed('id="one"')}${script()}<iframe id="sibling" srcdoc="<p>sibling</p>" title="sibling"></iframe>`,
    async (page) => {
      await frameOf(page);
      await expect.poll(() => told(page, 'ready')).toHaveLength(1);
      const sibling = await (await page.locator('#sibling').elementHandle())?.contentFrame();
      await sibling?.evaluate(() => {
        for (const [type, payload] of [
          ['hello', { versions: [1] }],
          ['resize', { height: 1500 }],
          ['select', { id: 'x', title: 'x', date: '', url: 'https://example.org' }],
        ] as const)
          parent.postMessage({ ns: 'timefront', v: 1, id: '', type, payload }, '*');
      });
      await page.waitForTimeout(400);
      expect([await heightOf(page), (await told(page, 'select')).length, (await told(page, 'ready')).length]).toEqual([
        560, 0, 1,
      ]);
    },
  ));

test('data-bind="hash": a link to the page opens the frame there, the address follows it beside other keys, and back', () =>
  withHost({ width: 1000, height: 900 }, `${LISTENS}${embed('data-bind="hash"')}${script()}`, async (page) => {
    await page.goto(`${page.url()}#chapter=2&tf=${encodeURIComponent('sel=vovchansk-battle')}`);
    await page.reload();
    const inside = await frameOf(page);
    expect(state(inside)).toContain('sel=vovchansk-battle');
    await inside.getByRole('button', { name: 'Next event' }).click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#chapter=2&tf=(?!sel%3Dvovchansk-battle).+/);
    const entries = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      location.hash = `chapter=3&tf=${encodeURIComponent('t=2024-05-10..2024-05-12')}`;
    });
    await expect.poll(() => state(inside)).toBe('?t=2024-05-10..2024-05-12&ui=lite');
    expect(new URL(page.url()).hash).toContain('chapter=3');
    expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  }));

test('data-sync: three frames keep one clock', () =>
  withHost(
    { width: 700, height: 2000 },
    `${LISTENS}${[1, 2, 3].map((id) => embed(`id="f${id}" data-sync="war"`)).join('')}${script()}`,
    async (page) => {
      const [first, second, third] = [await frameOf(page, 0), await frameOf(page, 1), await frameOf(page, 2)];
      await expect.poll(() => told(page, 'ready')).toHaveLength(3);
      // What a frame says as it joins moves nobody.
      await page.waitForTimeout(900);
      await page.evaluate(() => {
        (
          window as unknown as { Timefront: { attach: (element: Element | null) => { seek: (at: string) => void } } }
        ).Timefront.attach(document.querySelector('#f1')).seek('2024-05-12');
      });
      for (const frame of [first, second, third]) await expect.poll(() => state(frame)).toContain('at=2024-05-12');
      await second.getByRole('button', { name: 'Play', exact: true }).click();
      for (const frame of [first, third]) await frame.getByRole('button', { name: 'Pause', exact: true }).waitFor();
      await third.getByRole('button', { name: 'Pause', exact: true }).click();
      for (const frame of [first, second]) await frame.getByRole('button', { name: 'Play', exact: true }).waitFor();
      const clocks = (): string[] =>
        [first, second, third].map((frame) => new URL(frame.url()).searchParams.get('at') ?? '');
      await expect.poll(() => new Set(clocks()).size).toBe(1);
    },
  ));

test('data-steps: the paragraph at the reading line drives the frame', () =>
  withHost(
    { width: 1000, height: 700 },
    `${LISTENS}<div style="position:sticky;top:0">${embed('data-steps=".step"')}</div><div style="height:600px"></div>
    <p class="step" data-tf-state="sel=vovchansk-battle" style="margin:0 0 900px">One</p><p class="step" data-tf-state="sel=kharkiv-offensive" style="margin:0 0 900px">Two</p>${script()}`,
    async (page) => {
      const inside = await frameOf(page);
      await expect.poll(() => told(page, 'ready')).toHaveLength(1);
      for (const [text, id] of [
        ['One', 'vovchansk-battle'],
        ['Two', 'kharkiv-offensive'],
        ['One', 'vovchansk-battle'],
      ] as const) {
        await page.getByText(text, { exact: true }).evaluate((step) => step.scrollIntoView({ block: 'center' }));
        await expect.poll(() => state(inside)).toContain(`sel=${id}`);
      }
    },
  ));

test.each([
  [375, 640],
  [640, 620],
  [1024, 680],
] as const)('at a width of %d px the height is %d px after three messages at most', (width, height) =>
  withHost({ width, height: 900 }, `${LISTENS}${embed()}${script()}`, async (page) => {
    await frameOf(page);
    await expect.poll(() => told(page, 'ready')).toHaveLength(1);
    await page.waitForTimeout(700);
    expect(await heightOf(page)).toBe(height);
    expect(await asked(page, 'resize')).toBeLessThanOrEqual(3);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }),
);

test('on a phone the page does not move when the frame comes into the room that the snippet keeps', () =>
  withHost(
    { width: 390, height: 844 },
    `<script>var moved = 0; new PerformanceObserver((list) => { for (const { value } of list.getEntries()) moved += value; }).observe({ type: 'layout-shift', buffered: true });</script>
    <p>Before</p>${embed('style="min-height:640px"')}<p>After</p>${script()}`,
    async (page) => {
      await frameOf(page);
      await expect.poll(() => heightOf(page)).toBe(640);
      expect(await page.locator('[data-timefront]').evaluate((element) => element.clientHeight)).toBe(640);
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.05);
    },
  ));

test('<timefront-embed> is the same by another name', () =>
  withHost(
    { width: 700, height: 700 },
    `${LISTENS}<timefront-embed id="one" src="${appAt('?ui=lite&sel=vovchansk-battle')}" title="Map"></timefront-embed>${script()}`,
    async (page) => {
      expect(state(await frameOf(page))).toContain('sel=vovchansk-battle');
      await expect.poll(async () => (await told(page, 'ready'))[0]?.id).toBe('one');
      await expect.poll(() => heightOf(page)).toBe(620);
    },
  ));

test('a page prints the picture that stood in the frame’s place', () =>
  withHost(
    { width: 1000, height: 900 },
    `${LISTENS}<div id="one" data-timefront data-src="${appAt('')}" data-title="Map"><a href="${appAt('')}"><img alt="A picture" width="300" height="100" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="></a></div>${script()}`,
    async (page) => {
      await frameOf(page);
      await expect.poll(() => told(page, 'ready')).toHaveLength(1);
      const [picture, frame] = [page.getByRole('img', { name: 'A picture' }), page.locator('iframe')];
      expect([await picture.isVisible(), await frame.isVisible()]).toEqual([false, true]);
      await page.emulateMedia({ media: 'print' });
      await picture.waitFor();
      expect(await frame.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
      await frame.waitFor();
      expect(await picture.isVisible()).toBe(false);
    },
  ));
