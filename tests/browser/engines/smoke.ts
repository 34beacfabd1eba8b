/** What a reader does first, in a browser of any make: on one page that goes through all of it, then in frames, then offline. */
import { afterAll, beforeAll, expect, inject, test, type TestContext } from 'vitest';
import { appAt, hostWith } from '../host.ts';
import { readPdf } from '../pdf.ts';
import { serveDist } from '../server.ts';
import {
  BUSY,
  clickOn,
  follow,
  freeSpot,
  skipFor,
  spotOf,
  until,
  untilReady,
  type Engine,
  type EnginePage,
  type Scope,
  type What,
} from './engine.ts';

type Served = Awaited<ReturnType<typeof serveDist>>;

const statusBegins = (scope: Scope, words: string): Promise<void> =>
  until(
    scope,
    (begin) =>
      [...document.querySelectorAll('[role=status]')].some((status) => status.textContent?.trim().startsWith(begin)),
    words,
  );

const searchOf = (scope: Scope): Promise<string> => scope.run(() => location.search);
const expectSearch = (scope: Scope, pattern: RegExp): Promise<void> =>
  expect.poll(() => searchOf(scope)).toMatch(pattern);
const valueOf = (scope: Scope, name: string): Promise<number> =>
  scope.run((of) => Number(document.querySelector(`[role=slider][aria-label="${of}"]`)?.ariaValueNow), name);

/** How many colours the canvases of a pane have: one or none where nothing is drawn. */
const coloursOf = (scope: Scope, pane: string): Promise<number> =>
  scope.run((selector) => {
    const colours = new Set<number>();
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>(`${selector} canvas`)) {
      const { width, height } = canvas;
      const context = width > 0 && height > 0 ? canvas.getContext('2d') : null;
      if (context)
        for (const colour of new Uint32Array(context.getImageData(0, 0, width, height).data.buffer))
          colours.add(colour);
    }
    return colours.size;
  }, pane);
/** Map and timeline are painted, and there are marks to press. */
const expectDrawn = async (scope: Scope): Promise<void> => {
  for (const pane of ['.map', '.timeline'])
    await expect.poll(() => coloursOf(scope, pane), { message: pane }).toBeGreaterThan(20);
  expect(await scope.run(() => document.querySelectorAll('.mark-button:not([hidden])').length)).toBeGreaterThan(8);
};

/** All that a page asked for came from its own origin. */
const strangersOf = (scope: Scope): Promise<readonly string[]> =>
  scope.run(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /^https?:/.test(name) && new URL(name).origin !== new URL(location.href).origin),
  );

/** How far down the page is, once it has come to rest. */
const restedScroll = (page: EnginePage): Promise<number> =>
  page.run(async () => {
    let [before, still] = [scrollY, 0];
    while (still < 12) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      still = scrollY === before ? still + 1 : 0;
      before = scrollY;
    }
    return Math.round(before);
  });

const BATTLE: What = ['.timeline-layer button:not([hidden])', 'Battle for Vovchansk'];
const MAP_BATTLE: What = ['.map-marks button:not([hidden])', 'Battle for Vovchansk'];
const CARD: What = ['[role=region][aria-label="Event details"], section[aria-label="Event details"]'];
const cardShows = (scope: Scope, words: string): Promise<void> =>
  until(scope, ([selector, text]) => document.querySelector<HTMLElement>(selector)?.innerText.includes(text) === true, [
    CARD[0],
    words,
  ] as const);

/** Puts the code of the paper in place, which comes late; a printer would not wait for it. */
const preparePaper = (scope: Scope): Promise<void> =>
  until(scope, () => {
    dispatchEvent(new Event('beforeprint'));
    const isThere = document.querySelectorAll('.paper svg text').length > 5;
    dispatchEvent(new Event('afterprint'));
    return isThere;
  });

const printed = async (page: EnginePage, app: Scope, context: TestContext) => {
  if (typeof page.print === 'string') return skipFor(context, page.print);
  await preparePaper(app);
  const { file, isReadable } = await page.print();
  return { ...readPdf(file), isReadable };
};

/** The set, in a browser that is started by `start`, or else says why there is none. */
export const smoke = (start: () => Promise<Engine | string>): void => {
  let engine: Engine | null = null;
  let served: Served | null = null;
  let missing = '';
  beforeAll(async () => {
    const started = await start().catch((error: unknown) => `it does not start on this machine: ${String(error)}`);
    if (typeof started === 'string') missing = started;
    else {
      engine = started;
      served = await serveDist(inject('dist'));
    }
  });
  afterAll(async () => {
    await engine?.end();
    await served?.close();
  });
  /** A test that fails on what the page complains of. */
  const step = (name: string, body: (page: EnginePage, context: TestContext) => Promise<void>): void => {
    test(name, { timeout: BUSY }, async (context) => {
      if (!engine) return skipFor(context, missing);
      await engine.page.complaints();
      await body(engine.page, context);
      expect(await engine.page.complaints()).toEqual([]);
    });
  };

  step('the first view is drawn, and asks nobody else', async (page) => {
    await page.goto(served!.url);
    await untilReady(page);
    await statusBegins(page, 'Showing 30 of 31 events');
    await expectDrawn(page);
    expect(await strangersOf(page)).toEqual([]);
  });

  step('a mark is selected on either pane', async (page) => {
    await follow(page, '');
    await clickOn(page, page, ...BATTLE);
    await expectSearch(page, /sel=vovchansk-battle/);
    await cardShows(page, 'Battle for Vovchansk');
    await follow(page, '');
    await clickOn(page, page, ...MAP_BATTLE);
    await expectSearch(page, /sel=vovchansk-battle/);
  });

  step('a handle of the window and the map are dragged', async (page) => {
    await follow(page, '');
    await statusBegins(page, 'Showing 30 of 31 events');
    const { x, y } = await spotOf(page, page, ['[role=slider][aria-label="Window start"]']);
    const before = await valueOf(page, 'Window start');
    await page.stroke([
      { x, y },
      { x: x + 90, y },
      { x: x + 180, y },
    ]);
    await expect.poll(() => valueOf(page, 'Window start')).toBeGreaterThan(before);
    await expectSearch(page, /^\?t=2024-05-1\d\.\.2024-05-16$/);
    const from = await freeSpot(page, page);
    await page.stroke([from, { x: from.x + 40, y: from.y - 30 }, { x: from.x + 90, y: from.y - 60 }]);
    await expectSearch(page, /[?&]ll=/);
  });

  step('it plays, and pauses', async (page) => {
    await follow(page, '?mode=sofar&at=2024-05-09');
    const before = await valueOf(page, 'Playhead');
    await clickOn(page, page, 'button', 'Play');
    await expect.poll(() => valueOf(page, 'Playhead'), { timeout: 15_000 }).toBeGreaterThan(before);
    await clickOn(page, page, 'button', 'Pause');
    await spotOf(page, page, ['button', 'Play']);
  });

  step('the table', async (page) => {
    await follow(page, '');
    await clickOn(page, page, 'button', 'More');
    await clickOn(page, page, '[role=dialog] button', 'Table');
    await until(page, () => document.querySelectorAll('tbody tr').length >= 30);
    await expectSearch(page, /view=table/);
  });

  step('in Ukrainian', async (page) => {
    await follow(page, '?lang=uk');
    await until(page, () => document.documentElement.lang === 'uk');
    await until(page, () => /Харків/.test(document.querySelector('h1')?.textContent ?? ''));
    await spotOf(page, page, ['.timeline-layer button:not([hidden])', 'Бої за Вовчанськ']);
    await follow(page, '');
    await until(page, () => document.documentElement.lang === 'en');
  });

  step('a page is printed as vectors, with its source and its table', async (page, context) => {
    await follow(page, '');
    const { sheets, images, words, isReadable } = await printed(page, page, context);
    expect(images).toBe(0);
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.length).toBeLessThanOrEqual(5);
    for (const { width, height } of sheets) expect(width).toBeGreaterThan(height);
    if (isReadable)
      for (const part of ['Battle for Vovchansk', 'Kyiv', 'Source: The Hill', '30 of 31 events'])
        expect(words).toContain(part);
  });

  step('what was opened once opens again with the server gone', async (page) => {
    await until(page, () => navigator.serviceWorker.controller !== null || document.visibilityState === 'hidden');
    await page.run(() => navigator.serviceWorker.ready.then(() => undefined));
    await served!.close();
    await page.goto(`${served!.url}?sel=vovchansk-battle`);
    await untilReady(page);
    await expectDrawn(page);
    await cardShows(page, 'Battle for Vovchansk');
  });

  step(
    'a frame of another site, adopted by the host script: selects, tells its height, leaves the wheel to the page',
    async (page) => {
      await page.goto(
        await hostWith(
          `<script>var told = []; addEventListener('timefront:select', function (event) { told.push(event.detail.id); });</script>
        <div style="height:120px"></div>
        <div data-timefront data-src="${appAt('?ui=lite')}" data-title="Map and timeline" style="width:700px"><a href="${appAt('')}">Picture</a></div>
        <div style="height:3000px"></div><script async src="${appAt('embed/v1.js')}"></script>`,
        ),
      );
      await until(page, () => document.querySelector('iframe')?.clientHeight === 620);
      await untilReady(page.frame);
      await expectDrawn(page.frame);
      const free = await freeSpot(page, page.frame);
      const turn = async (): Promise<number> => {
        await page.wheel(free, 100);
        return restedScroll(page);
      };
      await expect.poll(turn, { timeout: 30_000, interval: 500 }).toBeGreaterThan(50);
      const down = await restedScroll(page);
      expect(await searchOf(page.frame)).not.toContain('bbox');
      await clickOn(page, page.frame, ...BATTLE);
      await until(page, () => (window as unknown as { told: string[] }).told.includes('vovchansk-battle'));
      expect(await restedScroll(page)).toBe(down);
    },
  );

  step('in that frame, Ctrl with the wheel zooms the map', async (page, context) => {
    if (typeof page.ctrlWheel === 'string') return skipFor(context, page.ctrlWheel);
    const down = await restedScroll(page);
    await page.ctrlWheel(await freeSpot(page, page.frame), -100);
    await expectSearch(page.frame, /bbox=/);
    expect(await restedScroll(page)).toBe(down);
  });

  const sandboxed = async (page: EnginePage): Promise<void> => {
    const frame = `<iframe sandbox="allow-scripts" src="${appAt('?ui=lite')}" style="border:0;width:700px;height:620px"></iframe>`;
    await page.goto(await hostWith(`<p>Words before.</p>${frame}<p>Words after.</p>`));
    await untilReady(page.frame);
    expect(await page.frame.run(() => origin)).toBe('null');
  };

  step('a frame in a sandbox, without an origin, draws, selects, and has its late parts', async (page) => {
    await sandboxed(page);
    await expectDrawn(page.frame);
    await clickOn(page, page.frame, ...BATTLE);
    await cardShows(page.frame, 'Battle for Vovchansk');
    await follow(page.frame, '?view=table&ui=lite');
    await until(page.frame, () => document.querySelectorAll('tbody tr').length >= 30);
    await follow(page.frame, '?ui=lite');
    await expectDrawn(page.frame);
  });

  step('the page around that frame is printed with the frame’s picture and source', async (page, context) => {
    const { sheets, images, words, isReadable } = await printed(page, page.frame, context);
    expect(images).toBe(0);
    expect(sheets).toHaveLength(1);
    if (isReadable)
      for (const part of ['Words before.', 'Battle for Vovchansk', 'Source: The Hill', 'Words after.'])
        expect(words).toContain(part);
  });
};
