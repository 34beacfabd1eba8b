/** With the network gone: the server is stopped for good, and only what the service worker holds is left. */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { withPage } from '../browser/page.ts';
import { serveDist } from '../browser/server.ts';

const install = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.register('sw.js');
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) {
      await new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      });
    }
  });

test('a page that was opened once opens again, by any link, with the server gone', async () => {
  const served = await serveDist(inject('dist'));
  try {
    await withPage({ serviceWorkers: 'allow', prefetch: true, baseURL: served.url }, async (page) => {
      await page.goto(served.url);
      await install(page);
      await served.close();
      for (const link of ['', '?view=table', 'index.html?t=2024-05-10..2024-05-15']) {
        const response = await page.goto(`${served.url}${link}`);
        expect(response?.status()).toBe(200);
        expect(response?.fromServiceWorker()).toBe(true);
        expect(await page.locator('h1').first().textContent()).not.toBe('');
      }
    });
  } finally {
    await served.close();
  }
});

test('caches of an older version are dropped, those of others on the origin are left', () =>
  withPage({ serviceWorkers: 'allow', prefetch: true }, async (page) => {
    await page.goto(inject('baseURL'));
    await page.evaluate(async () => {
      const scope = new URL('.', location.href).href;
      await Promise.all(
        [`timefront ${scope} old`, `timefront ${scope}other/ kept`, 'of someone else'].map((name) => caches.open(name)),
      );
    });
    await install(page);
    const names = await page.evaluate(() => caches.keys());
    expect(names.filter((name) => name.endsWith(' old'))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(['of someone else', expect.stringContaining('other/ kept')]));
  }));

test('in an opaque frame nothing is thrown', () =>
  withPage({}, async (page) => {
    await page.goto(inject('baseURL'));
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.src = './index.html';
      document.body.replaceChildren(frame);
      return new Promise((resolve) => {
        frame.addEventListener('load', resolve, { once: true });
      });
    });
    await page.waitForTimeout(1500);
  }));
