/** The system's Firefox without a window, driven by WebDriver BiDi. Playwright drives only Firefoxes of its own making. */
import { existsSync } from 'node:fs';
import { launch, type Frame, type Page } from 'puppeteer-core';
import { fontsFor } from '../fonts.ts';
import { SIZE, type Engine, type Scope, type Spot } from './engine.ts';

const SYSTEM = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** FIREFOX_PATH ('' for none), else the system's; undefined where it is not there. */
const findFirefox = ({ FIREFOX_PATH: given }: NodeJS.ProcessEnv = process.env): string | undefined =>
  (given === undefined ? SYSTEM : [given]).find((path) => existsSync(path));

/** No calls home. */
const PREFERENCES = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

const scopeOf = (frame: () => Frame): Scope => ({
  run: (act, ...arg) => frame().evaluate(act as (arg: unknown) => never, arg[0]),
});

/** How it calls a request through the service worker that the page itself has given up, as with another language. */
const GIVEN_UP = /A ServiceWorker intercepted the request and encountered an unexpected error/;

/** Errors of the console, scripts that fail, requests that fail. */
const listen = (page: Page, heard: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? error.message : String(error);
    if (!GIVEN_UP.test(text)) heard.push(`uncaught: ${text}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
};

/** Or why there is none. */
export const startFirefox = async (): Promise<Engine | string> => {
  const executablePath = findFirefox();
  if (executablePath === undefined) return 'there is no Firefox on this machine, and FIREFOX_PATH names none';
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: SIZE,
    env: { ...process.env, ...(await fontsFor(false)) },
    extraPrefsFirefox: PREFERENCES,
  });
  const page = await browser.newPage();
  const heard: string[] = [];
  listen(page, heard);
  const wheelAt = async ({ x, y }: Spot, deltaY: number): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY });
  };
  return {
    page: {
      ...scopeOf(() => page.mainFrame()),
      frame: scopeOf(() => page.frames()[1]!),
      goto: async (address) => void (await page.goto(address)),
      stroke: async ([first, ...others]) => {
        await page.mouse.move(first.x, first.y);
        await page.mouse.down();
        for (const { x, y } of others) await page.mouse.move(x, y, { steps: 4 });
        await page.mouse.up();
      },
      wheel: wheelAt,
      ctrlWheel: async (spot, deltaY) => {
        await page.keyboard.down('Control');
        await wheelAt(spot, deltaY);
        await page.keyboard.up('Control');
      },
      print: async () => ({
        file: Buffer.from(await page.pdf({ format: 'A4', printBackground: true, preferCSSPageSize: true })),
        isReadable: true,
      }),
      complaints: () => Promise.resolve(heard.splice(0)),
    },
    end: () => browser.close(),
  };
};
