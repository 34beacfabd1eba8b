/** A browser page for one test, which fails on any error in the console and on any request that leaves the page's origin. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { inject } from 'vitest';
import { untilReady } from './app.ts';
import { launchChromium } from './chromium.ts';

export interface PageSettings {
  readonly width?: number;
  readonly height?: number;
  /** null = as the browser's own system has it. */
  readonly colorScheme?: 'light' | 'dark' | null;
  /** Switches of a browser that is started for this page alone. */
  readonly args?: readonly string[];
  readonly timezoneId?: string;
  readonly locale?: string;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly hasTouch?: boolean;
  readonly deviceScaleFactor?: number;
  readonly javaScriptEnabled?: boolean;
  readonly serviceWorkers?: 'allow' | 'block';
  /** Starts with the network off: only what a service worker holds can be loaded. */
  readonly offline?: boolean;
  /** Lets the page fetch the rest of the app once it is ready; without it each part comes when it is asked for. */
  readonly prefetch?: boolean;
  /** The page's own origin, where it is not that of the built app's server. */
  readonly baseURL?: string;
  /** Further origins that may be asked: that of the app in a host page. */
  readonly alsoFrom?: readonly string[];
  /** The test changes what no other may find so: scripts before the page’s own, its clock, its network. */
  readonly isChanged?: boolean;
  /** Errors that this test provokes on purpose. */
  readonly allow?: readonly RegExp[];
}

let browser: Promise<Browser> | undefined;
/**
 * One browser for all files that a worker runs, started by the first test that needs it, and anew after it has crashed.
 * The driver ends it with the worker's process.
 */
export const sharedBrowser = async (): Promise<Browser> => {
  browser ??= launchChromium();
  if (!(await browser).isConnected()) {
    idle.length = 0;
    browser = launchChromium();
  }
  return browser;
};

/** A page that a test has left as it found it. The next of the same kind takes it: a new one costs twice the work. */
interface Idle {
  readonly kind: string;
  readonly context: BrowserContext;
  readonly page: Page;
}
const idle: Idle[] = [];
const MOST_IDLE = 3;
const takeIdle = (kind: string): Idle | undefined => {
  const at = idle.findIndex((one) => one.kind === kind);
  return at < 0 ? undefined : idle.splice(at, 1)[0];
};

const LISTENED = ['console', 'pageerror', 'request', 'response', 'dialog', 'download'] as const;

/** Takes back all that a test may have done to a page: what it holds, remembers, listens for, is allowed and has seen. */
const clear = async ({ context, page }: Idle): Promise<void> => {
  for (const event of LISTENED) page.removeAllListeners(event);
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // A frame that has not been anywhere yet has no address.
  const addresses = page.frames().flatMap((frame) => (frame.url() === '' ? [] : [frame.url()]));
  const origins = new Set(addresses.map((address) => new URL(address).origin));
  // A page that asks whether to leave is left.
  page.on('dialog', (dialog) => {
    dialog.accept().catch(() => undefined);
  });
  await page.goto('about:blank');
  page.removeAllListeners('dialog');
  await Promise.all(
    context
      .pages()
      .filter((other) => other !== page)
      .map((other) => other.close()),
  );
  const client = await context.newCDPSession(page);
  for (const origin of origins) {
    // oxlint-disable-next-line no-await-in-loop
    if (origin !== 'null') await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  }
  await client.send('Page.resetNavigationHistory');
  await client.detach();
  await context.clearPermissions();
  await page.mouse.move(0, 0);
};

/**
 * Runs `body` on a page without a past (1440×900, light, UTC, no service worker unless told otherwise).
 * @throws after `body`, with everything the page complained of, unless `allow` expects it
 */
export async function withPage(settings: PageSettings, body: (page: Page) => Promise<void>): Promise<void> {
  const {
    width = 1440,
    height = 900,
    colorScheme = 'light',
    reducedMotion = null,
    allow = [],
    alsoFrom = [],
    args,
    prefetch = false,
    baseURL = inject('baseURL'),
    isChanged = false,
    ...rest
  } = settings;
  const kept = { timezoneId: 'UTC', locale: 'en-GB', serviceWorkers: 'block', ...rest, baseURL } as const;
  const kind = JSON.stringify([kept, prefetch]);
  const isKept = !args && !isChanged && kept.serviceWorkers === 'block';
  const own = args ? await launchChromium({ args: [...args] }) : null;
  const viewport = { width, height };
  const options: BrowserContextOptions = { ...kept, viewport, colorScheme, reducedMotion };
  const host = own ?? (await sharedBrowser());
  const found = isKept ? takeIdle(kind) : undefined;
  const context = found?.context ?? (await host.newContext(options));
  let isClear = false;
  try {
    if (!found) await prepare(context, prefetch);
    const page = found?.page ?? (await context.newPage());
    if (found) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ media: null, colorScheme, reducedMotion });
    }
    const complaints = watch(page, [baseURL, ...alsoFrom]);
    await body(page);
    const unexpected = complaints.filter((complaint) => !allow.some((pattern) => pattern.test(complaint)));
    if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`);
    if (isKept) {
      const now = { kind, context, page };
      await clear(now);
      idle.push(now);
      isClear = true;
      if (idle.length > MOST_IDLE) await idle.shift()?.context.close();
    }
  } finally {
    if (!isClear) await context.close();
    await own?.close();
  }
}

/** What runs in each page of a context before the page's own scripts. */
const prepare = async (context: BrowserContext, prefetch: boolean): Promise<void> => {
  // As for a reader who saves data.
  if (!prefetch)
    await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  // The browser's own words may name no rule; these do, and in frames too.
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
};

/** Collects what a page complains of, while it lives. */
function watch(page: Page, own: readonly string[]): string[] {
  const complaints: string[] = [];
  const origins = own.map((address) => new URL(address).origin);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:$/.test(url.protocol) && !origins.includes(url.origin))
      complaints.push(`request to another origin: ${request.url()}`);
  });
  return complaints;
}

/** Opens the app by a link's query ('' or '?view=table') and waits until its events are painted. */
export async function openApp(page: Page, query = ''): Promise<void> {
  await page.goto(`${inject('baseURL')}${query}`);
  await untilReady(page);
}
