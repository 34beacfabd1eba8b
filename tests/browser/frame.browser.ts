/** The app in a frame of another site: what it says, what it obeys, and that the page around it keeps its scrolling. */
import { expect, test } from 'vitest';
import { follow, statusOf } from './app.ts';
import { appAt, frame, frameOf, heardBy, PLAIN_HOST, resizeFrame, scrollOf, sendTo, withHost } from './host.ts';

test('a plain frame, without any script around it: works, keeps nothing, and tells its height in the ways of others', () =>
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
          message.startsWith('{') &&
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

test('one pane alone takes all the room there is, in frames high and low', () =>
  withHost({}, frame('?ui=lite&view=map'), async (page) => {
    const inside = await frameOf(page);
    for (const [width, height, least] of [
      // A correction stands in the source line, which takes one line more for it.
      [375, 640, 280],
      [320, 240, 30],
    ] as const) {
      await resizeFrame(page, inside, width, height);
      for (const view of ['map', 'table', 'timeline', 'responses']) {
        await follow(inside, `?view=${view}&ui=lite`);
        const at = `${view} at ${width}×${height}`;
        const pane = inside.locator(`:is(.app-map, .app-table, .app-timeline)`);
        await inside
          .locator(`.${{ map: 'map', table: 'table-pane', timeline: 'timeline', responses: 'responses' }[view]}`)
          .first()
          .waitFor();
        const room = (): Promise<number> => pane.evaluate((element) => element.clientHeight);
        await expect.poll(room, { message: at }).toBeGreaterThan(least);
        const { main, lede, caption } = await inside.locator('.app-main').evaluate((element) => {
          const of = (selector: string): number => element.querySelector(selector)?.getBoundingClientRect().height ?? 0;
          return { main: element.clientHeight, lede: of('.app-lede'), caption: of('.caption') };
        });
        expect(Math.abs(main - lede - caption - (await room())), at).toBeLessThan(4);
      }
    }
  }));

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

test('with the system dark a frame is as its element says, and dark where that says nothing', () =>
  withHost(
    { colorScheme: null, args: ['--blink-settings=preferredColorScheme=0'] },
    ['', 'color-scheme:light', 'color-scheme:dark']
      .map((style) => frame('?ui=lite', '', `width:700px;height:560px;${style}`))
      .join(''),
    async (page) => {
      for (const [at, theme] of ['dark', 'light', 'dark'].entries()) {
        const inside = await frameOf(page, at);
        expect(await inside.evaluate(() => document.documentElement.dataset['theme']), String(at)).toBe(theme);
      }
    },
  ));

test('without JavaScript a frame shows the events as a table', () =>
  // The driver's own switch may reach a frame of another site after its scripts.
  withHost({ args: ['--blink-settings=scriptEnabled=false'] }, frame(), async (page) => {
    const inside = page.frameLocator('iframe');
    await inside.getByRole('table').first().waitFor();
    await expect.poll(() => inside.locator('tbody tr').count()).toBe(31);
  }));
