/** A host page of another site (localhost, where the app is at 127.0.0.1) around frames of the app. */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { inject } from 'vitest';
import { painted, untilReady } from './app.ts';
import { withPage, type PageSettings } from './page.ts';

let server: Server | undefined;
interface Laid {
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}
const pages = new Map<string, Laid>();
const serveHosts = async (): Promise<string> => {
  server ??= await new Promise<Server>((resolve) => {
    const made = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://x');
      // A browser with a window asks for the icon of each page.
      if (pathname === '/favicon.ico') return void response.writeHead(204).end();
      const laid = pages.get(pathname);
      response.writeHead(laid ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...laid?.headers });
      response.end(laid?.text ?? '');
    }).listen(0, () => resolve(made));
    // It lives as long as the worker that runs the tests, and does not keep it.
    made.unref();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/`;
};
/** The app's address with a link's query. */
export const appAt = (query: string): string => `${inject('baseURL')}${query}`;

/** Keeps what frames say, answers the first hello of the page's first frame, and sends what a test wants sent. */
export const PLAIN_HOST = `<script>
  var heard = [], first = function () { return document.querySelector('iframe').contentWindow; };
  addEventListener('message', function (event) {
    heard.push({ data: event.data, origin: event.origin, isFirst: event.source === first() });
    if (!window.isSilent && event.source === first() && event.data && event.data.type === 'hello') send('init', { version: 1, id: 'host-1' });
  });
  function send(type, payload, id) { first().postMessage({ ns: 'timefront', v: 1, id: id || 'host-1', type: type, payload: payload || {} }, '*'); }
</script>`;

/** Lays a file on the host page's site, and gives its address. */
export const layFile = async (text: string, headers: Laid['headers']): Promise<string> => {
  const origin = await serveHosts();
  const path = `/${pages.size}`;
  pages.set(path, { text, headers });
  return `${origin}${path.slice(1)}`;
};

/** The script of a library, on the host page's site. @param path from the project's root */
export const layScript = async (path: string): Promise<string> =>
  layFile(await readFile(path, 'utf8'), { 'content-type': 'text/javascript; charset=utf-8' });

/** Lays a host page with this body beside the others, and gives its address. @param head of the document */
export const hostWith = (body: string, { head = '', headers = {} }: HostParts = {}): Promise<string> =>
  layFile(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A host page</title>${head}<body style="margin:0">${body}`,
    headers,
  );

interface HostParts {
  readonly head?: string;
  readonly headers?: Laid['headers'];
}

/** Opens a host page with this body. The app's own origin is no stranger there. */
export const withHost = async (
  settings: PageSettings,
  body: string,
  run: (page: Page) => Promise<void>,
  parts?: HostParts,
): Promise<void> => {
  const address = await hostWith(body, parts);
  await withPage(
    { ...settings, baseURL: new URL('/', address).href, alsoFrom: [inject('baseURL'), ...(settings.alsoFrom ?? [])] },
    async (page) => {
      await page.goto(address);
      await run(page);
    },
  );
};

/** The frame at this place in the page, once its events are painted. */
export const frameOf = async (page: Page, at = 0): Promise<Frame> => {
  const frame = await (await page.locator('iframe').nth(at).elementHandle())?.contentFrame();
  if (!frame) throw new Error('no such frame');
  await untilReady(frame);
  return frame;
};

interface Heard {
  readonly type: string;
  readonly id: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
/** What a plain host has heard from its first frame, in our own envelopes. */
export const heardBy = (page: Page): Promise<readonly Heard[]> =>
  page.evaluate(() =>
    (window as unknown as { heard: { data: Heard & { readonly ns?: string }; isFirst: boolean }[] }).heard
      .filter(({ data, isFirst }) => isFirst && data.ns === 'timefront')
      .map(({ data }) => data),
  );

export const sendTo = (page: Page, type: string, payload: object = {}, id?: string): Promise<void> =>
  page.evaluate(
    ([kind, body, own]) => {
      (window as unknown as { send: (type: string, payload: object, id?: string) => void }).send(kind, body, own);
    },
    [type, payload, id] as const,
  );

export const scrollOf = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));

/** The element of a frame of the app, as a host page writes it. @param query of the app's address */
export const frame = (query = '?ui=lite', attributes = '', size = 'width:700px;height:560px'): string =>
  `<iframe src="${appAt(query)}" title="A map" ${attributes} style="${size};border:0;display:block"></iframe>`;

/** Gives the page's first frame another size, and waits until the app in it has it. */
export const resizeFrame = async (page: Page, inside: Frame, width: number, height: number): Promise<void> => {
  await page
    .locator('iframe')
    .first()
    .evaluate(
      (own, [wide, high]) => {
        own.style.width = `${wide}px`;
        own.style.height = `${high}px`;
      },
      [width, height] as const,
    );
  await inside.waitForFunction(([wide, high]) => innerWidth === wide && innerHeight === high, [width, height] as const);
  await painted(inside);
};
