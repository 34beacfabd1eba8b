/** The app in a frame of another site: what it says, what it obeys, and that the page around it keeps its scrolling. */
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, region, slider, statusOf } from './app.ts';
import { appAt, frame, frameOf, heardBy, PLAIN_HOST, scrollOf, sendTo, withHost } from './host.ts';

test('a plain frame, without any script around it: works, keeps nothing, and tells its height in three dialects', () =>
  withHost({}, `${PLAIN_HOST}<script>isSilent = true</script>${frame('?ui=lite#?secret=abc123')}`, async (page) => {
    const inside = await frameOf(page);
    const hear = (): Promise<unknown[]> =>
      page.evaluate(() => (window as unknown as { heard: { data: unknown }[] }).heard.map(({ data }) => data));
    await expect.poll(hear).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 620 });
    const told = await hear();
    expect(told).toContainEqual({ message: 'height', value: 620, secret: 'abc123' });
    expect(
      told.some(
        (message) =>
          typeof message === 'string' &&
          (JSON.parse(message) as { context?: string; height?: number }).context === 'iframe.resize',
      ),
    ).toBe(true);
    expect((await heardBy(page))[0]).toMatchObject({
      type: 'hello',
      id: '',
      payload: { versions: [1], app: 'timefront' },
    });
    await inside.getByRole('button', { name: 'Next event' }).click();
    expect(
      await inside.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await caches.keys()).length,
        (await navigator.serviceWorker.getRegistrations()).length,
      ]),
    ).toEqual([0, 0, '', 0, 0]);
    expect(await page.evaluate(() => history.length)).toBe(2);
  }));

test('a host that answers: height, state, selection and playback are told, and a host may set the view and nothing else', () =>
  withHost({}, `${PLAIN_HOST}${frame()}`, async (page) => {
    const inside = await frameOf(page);
    const last = async (type: string): Promise<unknown> =>
      (await heardBy(page)).filter((message) => message.type === type).at(-1)?.payload;
    await expect.poll(() => last('resize')).toEqual({ height: 620 });
    await sendTo(page, 'set-state', { state: 't=2024-05-10..2024-05-14&track=offensive' });
    await expect.poll(() => last('state')).toEqual({ state: 't=2024-05-10..2024-05-14&track=offensive' });
    await sendTo(page, 'select', { id: 'vovchansk-battle' });
    await expect
      .poll(() => last('select'))
      .toMatchObject({
        id: 'vovchansk-battle',
        title: 'Battle for Vovchansk',
        date: '2024-05-12~/..',
        url: expect.stringContaining(`${appAt('')}?t=`) as unknown,
      });
    await sendTo(page, 'seek', { at: '2024-05-12' });
    await expect.poll(() => last('playback')).toEqual({ playing: false, at: '2024-05-12' });
    await sendTo(page, 'play');
    await expect.poll(async () => ((await last('playback')) as { playing: boolean }).playing).toBe(true);
    await sendTo(page, 'pause');
    await expect.poll(async () => ((await last('playback')) as { playing: boolean }).playing).toBe(false);
    await sendTo(page, 'theme', { theme: 'dark' });
    await expect.poll(() => inside.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');

    // Neither data nor chrome nor anything that is no view.
    await sendTo(page, 'set-state', {
      state: 'data=https://example.org/x.json&ui=full&hide=title&sel=nope&view=table',
    });
    await expect.poll(() => last('error')).toEqual({ code: 'bad-value', message: 'not used: sel' });
    await expect.poll(() => last('state')).toEqual({ state: 'view=table' });
    expect(new URL(inside.url()).searchParams.get('data')).toBe(null);
    expect(await inside.evaluate(() => document.querySelector<HTMLElement>('.app')?.dataset['layout'])).not.toBe(
      undefined,
    );
    // A table is as high as what it holds; the others are not.
    await expect.poll(async () => ((await last('resize')) as { height: number }).height).toBeGreaterThan(800);
    await sendTo(page, 'set-state', { state: '' });
    await expect.poll(() => last('resize')).toEqual({ height: 620 });
    // The address follows three times a second at most.
    await expect.poll(() => new URL(inside.url()).search).toBe('?ui=lite&theme=dark');

    // A wrong id, another version's type, and rubbish.
    const before = inside.url();
    await sendTo(page, 'set-state', { state: 'view=table' }, 'guessed');
    await sendTo(page, 'navigate', { url: 'https://example.org/' });
    await page.evaluate(() => {
      for (const data of [null, 'x', 7, { ns: 'timefront', v: 1, type: 'set-state', payload: null }])
        document.querySelector('iframe')?.contentWindow?.postMessage(data, '*');
    });
    await page.waitForTimeout(400);
    expect(inside.url()).toBe(before);
    expect(await page.evaluate(() => history.length)).toBe(2);
  }));

test('a frame pinned to a version before tells its page that there is a newer one, and says so itself', () =>
  withHost({}, `${PLAIN_HOST}${frame('?snapshot=1.0.0&ui=lite')}`, async (page) => {
    const inside = await frameOf(page);
    await expect
      .poll(async () => (await heardBy(page)).find(({ type }) => type === 'notice')?.payload)
      .toMatchObject({ kind: 'newer-version', version: '1.2.0' });
    await expect.poll(() => inside.locator('.source-line').innerText()).toMatch(/1\.0\.0[\s\S]*1\.2\.0/);
  }));

test('a table’s frame is as high as its rows: more, fewer, and when they come late', () =>
  withHost({ height: 2000 }, PLAIN_HOST, async (page) => {
    let release = (): void => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/\/TablePane-[^/]*\.js$/, async (route) => {
      await late;
      await route.continue();
    });
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      frame('?view=table&ui=lite&type=speech'),
    );
    const inside = await frameOf(page);
    const height = async (): Promise<number> =>
      ((await heardBy(page)).findLast(({ type }) => type === 'resize')?.payload['height'] ?? 0) as number;
    await expect.poll(height).toBe(620);
    // Longer than an eager look would have lasted.
    await page.waitForTimeout(3000);
    release();
    await inside.getByRole('table').first().waitFor();
    await expect.poll(height).toBeLessThan(600);
    const few = await height();
    await sendTo(page, 'set-state', { state: 'view=table' });
    await expect.poll(height).toBe(1600);
    await page.evaluate(() => {
      (document.querySelector('iframe') as HTMLIFrameElement).style.height = '1600px';
    });
    await sendTo(page, 'set-state', { state: 'view=table&type=speech' });
    // In a tall frame the line above it may be another, and one longer.
    await expect.poll(async () => Math.abs((await height()) - few)).toBeLessThan(60);
  }));

test.each([
  // A correction stands in the source line, which takes one line more for it.
  [375, 640, 280],
  [320, 240, 30],
] as const)('at %d×%d one pane alone takes all the room there is', (width, height, least) =>
  withHost(
    {},
    ['map', 'table', 'timeline', 'responses']
      .map((view) => frame(`?ui=lite&view=${view}`, '', `width:${width}px;height:${height}px`))
      .join(''),
    async (page) => {
      for (const at of [0, 1, 2, 3]) {
        const inside = await frameOf(page, at);
        const pane = inside.locator(':is(.app-map, .app-table, .app-timeline)');
        const room = (): Promise<number> => pane.evaluate((element) => element.clientHeight);
        await expect.poll(room).toBeGreaterThan(least);
        const { main, lede, caption } = await inside.locator('.app-main').evaluate((element) => {
          const of = (selector: string): number => element.querySelector(selector)?.getBoundingClientRect().height ?? 0;
          return { main: element.clientHeight, lede: of('.app-lede'), caption: of('.caption') };
        });
        expect(Math.abs(main - lede - caption - (await room()))).toBeLessThan(4);
      }
    },
  ),
);

test('in a page without an origin of its own, as previews of editors are', () =>
  withHost(
    {},
    `<iframe id="preview" sandbox="allow-scripts" title="A preview" style="width:100%;height:900px" srcdoc='${`${PLAIN_HOST}${frame()}`.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'></iframe>`,
    async (page) => {
      const inside = page.frameLocator('#preview').frameLocator('iframe');
      await inside
        .getByText(/^Showing 30 of 31 events/)
        .first()
        .waitFor();
      const preview = await (await page.locator('#preview').elementHandle())?.contentFrame();
      await preview?.waitForFunction(() =>
        (window as unknown as { heard: { data: { type?: string } }[] }).heard.some(
          ({ data }) => data.type === 'resize',
        ),
      );
      await preview?.evaluate(() => {
        (window as unknown as { send: (type: string, payload: object) => void }).send('set-state', {
          state: 'track=offensive',
        });
      });
      await inside
        .getByText(/^Showing \d of 31 events/)
        .first()
        .waitFor();
    },
  ));

test('what can not be loaded is told to the page around it, whenever that listens', () =>
  withHost({}, `${PLAIN_HOST}${frame('?ui=lite&data=https://data.example/x.json')}`, async (page) => {
    await expect
      .poll(async () => (await heardBy(page)).find(({ type }) => type === 'error')?.payload['code'])
      .toEqual(expect.any(String));
    await page.frameLocator('iframe').getByRole('alert').waitFor();
  }));

test('commands of a sibling frame are not obeyed', () =>
  withHost(
    {},
    `${PLAIN_HOST}${frame()}<iframe id="sibling" srcdoc="<p>sibling</p>" title="sibling"></iframe>`,
    async (page) => {
      const inside = await frameOf(page);
      await expect.poll(async () => (await heardBy(page)).some(({ type }) => type === 'resize')).toBe(true);
      // On a slow machine it greets more than once before it is answered; a ping that it obeyed would bring one more.
      const hellos = async (): Promise<number> => (await heardBy(page)).filter(({ type }) => type === 'hello').length;
      const before = await hellos();
      const sibling = await (await page.locator('#sibling').elementHandle())?.contentFrame();
      await sibling?.evaluate(() => {
        for (const type of ['init', 'set-state', 'ping'])
          parent.frames[0]?.postMessage(
            { ns: 'timefront', v: 1, id: 'host-1', type, payload: { version: 1, id: 'host-1', state: 'view=table' } },
            '*',
          );
      });
      await page.waitForTimeout(500);
      expect(await inside.getByRole('table').count()).toBe(0);
      expect(await hellos()).toBe(before);
    },
  ));

test('in a sandbox without an origin, where storage is denied: the same', () =>
  withHost({}, `${PLAIN_HOST}${frame('?ui=lite', 'sandbox="allow-scripts"')}`, async (page) => {
    const inside = await frameOf(page);
    // It greets a little after its events are painted, and obeys once it is answered.
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { heard: { origin: string }[] }).heard[0]?.origin))
      .toBe('null');
    await expect.poll(async () => (await heardBy(page)).some(({ type }) => type === 'resize')).toBe(true);
    await sendTo(page, 'set-state', { state: 'sel=vovchansk-battle' });
    await inside.getByText('Battle for Vovchansk').first().waitFor();
    await expect
      .poll(async () => (await heardBy(page)).filter(({ type }) => type === 'state').at(-1)?.payload)
      .toEqual({ state: 'sel=vovchansk-battle' });
    await inside.getByRole('button', { name: 'Next event' }).click();
    await expect
      .poll(async () =>
        (await heardBy(page)).some(
          ({ type, payload }) => type === 'state' && /sel=(?!vovchansk-battle)/.test(String(payload['state'])),
        ),
      )
      .toBe(true);
  }));

test('off-screen at load, and in a tab that was never shown: the height is told, the layout is right once seen', () =>
  withHost(
    { width: 1000, height: 600 },
    `${PLAIN_HOST}<div style="height:4000px"></div><div id="box" style="display:none">${frame()}</div>`,
    async (page) => {
      await page.waitForTimeout(800);
      expect((await heardBy(page)).some(({ type }) => type === 'resize')).toBe(false);
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('#box')!.style.display = '';
      });
      await expect
        .poll(async () => (await heardBy(page)).find(({ type }) => type === 'resize')?.payload)
        .toEqual({ height: 620 });
      expect(await scrollOf(page)).toBe(0);
      await page.evaluate(() => document.querySelector('iframe')?.scrollIntoView());
      const inside = await frameOf(page);
      expect((await inside.locator('.map canvas').first().boundingBox())?.width).toBeGreaterThan(200);
      await expect.poll(async () => (await statusOf(inside)).total).toBe(31);
    },
  ));

test.each([
  ['declares nothing', '', 'dark'],
  ['is light', 'color-scheme:light', 'light'],
  ['is dark', 'color-scheme:dark', 'dark'],
] as const)('with the system dark, in a frame whose element %s, it is as the element says', (_, style, theme) =>
  withHost(
    { colorScheme: null, args: ['--blink-settings=preferredColorScheme=0'] },
    frame('?ui=lite', '', `width:700px;height:560px;${style}`),
    async (page) => {
      const inside = await frameOf(page);
      expect(await inside.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
    },
  ),
);

test('without JavaScript a frame shows the events as a table', () =>
  // The driver's own switch may reach a frame of another site after its scripts.
  withHost({ args: ['--blink-settings=scriptEnabled=false'] }, frame(), async (page) => {
    const inside = page.frameLocator('iframe');
    await inside.getByRole('table').first().waitFor();
    await expect.poll(() => inside.locator('tbody tr').count()).toBe(31);
  }));

/** Whether what a pattern finds in the source line is in sight there without scrolling. */
const isReadable = (inside: Frame, pattern: RegExp): Promise<boolean> =>
  inside.locator('.source-line-text').evaluate((line, source) => {
    const found = new RegExp(source).exec(line.textContent);
    if (!found) return false;
    const range = document.createRange();
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    const [start, end] = [found.index, found.index + found[0].length];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (start >= before && start < before + length) range.setStart(node, start - before);
      if (end > before && end <= before + length) range.setEnd(node, end - before);
      before += length;
    }
    const [text, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
    return text.height > 0 && text.top >= box.top - 1 && text.bottom <= Math.min(box.bottom, innerHeight) + 1;
  }, pattern.source);

test.each([
  ['?ui=lite', [/data v\d+\.\d+\.\d+/, /as of 14–15 May 2024/, /4 corrections, the last 29 November 2026/]],
  ['?ui=bare', [/data v\d+\.\d+\.\d+/, /as of 14–15 May 2024/, /4 corrections, the last 29 November 2026/]],
  ['?ui=lite&lang=uk', [/дані v\d+\.\d+\.\d+/, /на 14–15 травня 2024/, /4 виправлення/]],
] as const)('in the smallest frame, %s, version, date and how much was corrected can be read', (query, patterns) =>
  withHost({ width: 1000, height: 800 }, frame(query, '', 'width:320px;height:240px'), async (page) => {
    const inside = await frameOf(page);
    for (const pattern of patterns) await expect.poll(() => isReadable(inside, pattern)).toBe(true);
  }),
);

test.each([
  [320, 240],
  [375, 640],
  [700, 560],
] as const)(
  'at %d×%d who is heard, source, version and date stand in sight, with what plays and both panes in reach',
  (width, height) =>
    withHost(
      { width: 1000, height: 800, hasTouch: true },
      frame('?ui=lite', '', `width:${width}px;height:${height}px`),
      async (page) => {
        const inside = await frameOf(page);
        const source = inside.locator('.source-line');
        expect(await source.innerText()).toMatch(/v\d+\.\d+\.\d+[\s\S]*as of[\s\S]*The Hill/);
        // The head says who is heard, but where it has one line alone.
        const caveat = await inside.locator(height < 480 ? '.source-line-caveat' : '.app-deck-caveat').boundingBox();
        expect((caveat?.y ?? 999) + (caveat?.height ?? 999)).toBeLessThanOrEqual(height);
        const box = await source.boundingBox();
        expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(height + 1);
        // What can be scrolled inside would keep a finger from the page around it.
        expect(await inside.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
        for (const name of ['Play', 'Previous event', 'Next event'])
          expect(await button(inside, name).isVisible()).toBe(true);
        expect(await region(inside, 'Timeline').isVisible()).toBe(true);
        await expect.poll(() => slider(inside, 'Playhead').count()).toBe(1);
        // In a low frame one pane alone has room, and the other is one button away.
        const isLow = height < 360;
        expect(await region(inside, 'Map').count()).toBe(isLow ? 0 : 1);
        if (isLow) await button(inside, 'Map').click();
        expect(await region(inside, 'Map').isVisible()).toBe(true);
        await expect.poll(() => slider(inside, 'Playhead').count()).toBe(1);
        expect(await button(inside, 'Play').isVisible()).toBe(true);
      },
    ),
);

test('a low frame shows the pane that its link names, and the button between them writes it', () =>
  withHost(
    {},
    ['', '&view=map'].map((view) => frame(`?ui=lite${view}`, '', 'width:375px;height:340px')).join(''),
    async (page) => {
      const [plain, mapped] = [await frameOf(page, 0), await frameOf(page, 1)];
      const search = (inside: Frame): string => new URL(inside.url()).search;
      await button(mapped, 'Timeline').click();
      await expect.poll(() => search(mapped)).toBe('?view=timeline&ui=lite');
      expect(await region(mapped, 'Map').count()).toBe(0);
      await button(plain, 'Map').click();
      await expect.poll(() => search(plain)).toBe('?view=map&ui=lite');
      // Back where it began, the link asks for both again.
      await button(plain, 'Timeline').click();
      await expect.poll(() => search(plain)).toBe('?ui=lite');
      expect(await region(plain, 'Timeline').isVisible()).toBe(true);
    },
  ));

/** What of the map's credits is not seen, or lies under a box of the page's own. */
const hiddenCredits = (inside: Frame): Promise<readonly string[]> =>
  inside.locator('.map-credits').evaluate((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const pane = line.closest('.map')!.getBoundingClientRect(); // the line is in it
    const others = [...document.querySelectorAll('.map-scale, .map-bar')];
    const faults = [...range.getClientRects()].flatMap((box) => [
      ...(box.left < pane.left - 1 || box.right > pane.right + 1 || box.bottom > pane.bottom + 1 ? ['cut'] : []),
      ...others.flatMap((node) => {
        const over = node.getBoundingClientRect();
        const meets =
          over.width > 0 &&
          over.left < box.right - 1 &&
          over.right > box.left + 1 &&
          over.top < box.bottom - 1 &&
          over.bottom > box.top + 1;
        return meets ? [`under ${node.className}`] : [];
      }),
    ]);
    return line.scrollWidth > line.clientWidth + 1 ? [...faults, 'wider than its box'] : faults;
  });

test('the map’s credits stand whole and free, in frames of every size, near and far out', () =>
  withHost({ width: 1000, height: 800 }, frame('?ui=lite&view=map'), async (page) => {
    for (const [width, height] of [
      [320, 240],
      [375, 340],
      [375, 640],
      [700, 340],
      [700, 560],
      [1000, 680],
    ] as const)
      for (const state of ['', 'view=map', 'view=map&ll=0,0,0']) {
        await page.evaluate(
          (html) => {
            document.querySelector('iframe')!.outerHTML = html; // there is one
          },
          frame(`?ui=lite&${state}`, '', `width:${width}px;height:${height}px`),
        );
        const inside = await frameOf(page);
        if ((await region(inside, 'Map').count()) === 0) continue;
        await expect
          .poll(() => hiddenCredits(inside), { message: `${width}×${height} ${state}`, timeout: 4000 })
          .toEqual([]);
      }
  }));
