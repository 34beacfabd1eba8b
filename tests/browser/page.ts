/** A browser page for one test, which fails on any error in the console and on any request that leaves the page's origin. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';
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
  /** Errors that this test provokes on purpose. */
  readonly allow?: readonly RegExp[];
}

let browser: Promise<Browser> | undefined;
/** One browser for each test file, started by the first test that needs it. */
const sharedBrowser = (): Promise<Browser> => (browser ??= launchChromium());
afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * Runs `body` on a fresh page (1440×900, light, UTC, no service worker unless told otherwise).
 * @throws after `body`, with everything the page complained of, unless `allow` expects it
 */
export async function withPage(settings: PageSettings, body: (page: Page) => Promise<void>): Promise<void> {
  const {
    width = 1440,
    height = 900,
    allow = [],
    alsoFrom = [],
    args,
    prefetch = false,
    baseURL = inject('baseURL'),
    ...rest
  } = settings;
  const options: BrowserContextOptions = {
    viewport: { width, height },
    colorScheme: 'light',
    timezoneId: 'UTC',
    locale: 'en-GB',
    serviceWorkers: 'block',
    ...rest,
    baseURL,
  };
  const own = args ? await launchChromium({ args: [...args] }) : null;
  const context = await (own ?? (await sharedBrowser())).newContext(options);
  try {
    // As for a reader who saves data.
    if (!prefetch)
      await context.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    // The browser's own words may name no rule; these do, and in frames too.
    await context.addInitScript(() =>
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`policy: ${violatedDirective} ${blockedURI}`),
      ),
    );
    const page = await context.newPage();
    const complaints = watch(page, [baseURL, ...alsoFrom]);
    await body(page);
    const unexpected = complaints.filter((complaint) => !allow.some((pattern) => pattern.test(complaint)));
    if (unexpected.length > 0) throw new Error(`The page complained:\n${unexpected.join('\n')}`);
  } finally {
    await context.close();
    await own?.close();
  }
}

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
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
}
