/** Chromium for the smoke set, driven by Playwright as in all other browser tests. */
import type { Frame, Page } from 'playwright-core';
import { sharedBrowser } from '../page.ts';
import { SIZE, type Engine, type Scope, type Spot } from './engine.ts';

const scopeOf = (frame: () => Frame): Scope => ({
  run: (act, ...arg) => frame().evaluate(act as (arg: unknown) => never, arg[0]),
});

/** Errors and warnings of the console, scripts that fail, requests that fail or leave this machine. */
const listen = (page: Page, heard: string[]): void => {
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${response.status()}: ${response.url()}`);
  });
};

export const startChromium = async (): Promise<Engine> => {
  const browser = await sharedBrowser();
  const context = await browser.newContext({
    viewport: SIZE,
    timezoneId: 'UTC',
    locale: 'en-GB',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  const heard: string[] = [];
  listen(page, heard);
  const wheelAt = async ({ x, y }: Spot, deltaY: number): Promise<void> => {
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, deltaY);
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
      print: async () => ({ file: await page.pdf({ format: 'A4', preferCSSPageSize: true }), isReadable: false }),
      complaints: () => Promise.resolve(heard.splice(0)),
    },
    end: () => context.close(),
  };
};
