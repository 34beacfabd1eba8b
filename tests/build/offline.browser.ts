/**
 * What the service worker holds: with the network gone, under a site that changes, answers wrongly or has other pages, and
 * when a new build takes the place of the one that is open.
 */
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { button, region, searchOf, untilReady } from '../browser/app.ts';
import { withPage } from '../browser/page.ts';
import { serveDist } from '../browser/server.ts';
import { changingSite, nextBuild } from './changing-site.ts';

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

const cached = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return lists.flat().map(({ url }) => new URL(url).pathname);
  });
const NO_SUCH = /Failed to load resource|ERR_|LateError|Failed to register|is not what was built|Uncaught/;

test('a page in the place of a script is never held, and what was held before stays', async () => {
  const site = await changingSite(inject('dist'));
  try {
    await withPage({ serviceWorkers: 'allow', baseURL: site.url, allow: [NO_SUCH] }, async (page) => {
      site.answer((path, response) => {
        if (!/\/StoryPanel-/.test(path)) return false;
        response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Accept our terms');
        return true;
      });
      await page.goto(site.url);
      await untilReady(page);
      const state = await page.evaluate(async () => {
        const { installing } = await navigator.serviceWorker.register('sw.js');
        return new Promise((resolve) => {
          installing?.addEventListener('statechange', () => {
            if (installing.state === 'redundant' || installing.state === 'activated') resolve(installing.state);
          });
        });
      });
      expect(state).toBe('redundant');
      expect((await cached(page)).filter((path) => path.includes('StoryPanel'))).toEqual([]);
      // Back from the hotel.
      site.answer(() => false);
      await install(page);
      expect((await cached(page)).filter((path) => path.includes('StoryPanel'))).toHaveLength(1);
    });
  } finally {
    await site.close();
  }
});

test('a dataset is held unless its server says no, so many and no more, and stands in where the server is in trouble', async () => {
  const site = await changingSite(inject('dist'));
  let isDown = false;
  site.answer((path, response) => {
    if (!path.startsWith('/data/')) return false;
    if (isDown) response.writeHead(503).end();
    else
      response
        .writeHead(200, {
          'content-type': 'application/json',
          'cache-control': path.includes('secret') ? 'no-store' : 'no-cache',
        })
        .end(caseText('date-circa'));
    return true;
  });
  try {
    await withPage({ serviceWorkers: 'allow', baseURL: site.url, allow: [NO_SUCH] }, async (page) => {
      await page.goto(site.url);
      await install(page);
      await page.goto(`${site.url}?data=./data/own.json`);
      await untilReady(page);
      await page.evaluate(async () => {
        for (let n = 0; n < 20; n += 1) {
          // oxlint-disable-next-line no-await-in-loop -- one after the other
          await fetch(`./data/${n}.json`);
        }
        await fetch('./data/secret.json');
      });
      const data = async (): Promise<readonly string[]> =>
        (await cached(page)).filter((path) => path.startsWith('/data/'));
      await expect.poll(async () => (await data()).length).toBe(12);
      expect(await data()).toContain('/data/19.json');
      expect(await data()).not.toContain('/data/own.json');
      await page.reload();
      await untilReady(page);
      await expect.poll(data).toContain('/data/own.json');
      expect(await data()).not.toContain('/data/secret.json');
      isDown = true;
      await page.reload();
      await untilReady(page);
      await page.getByText(/The server did not answer\. These are the data as fetched/).waitFor();
    });
  } finally {
    await site.close();
  }
});

test('at a site’s root the app leaves the site’s other pages and their data alone', async () => {
  const site = await changingSite(inject('dist'));
  site.answer((path, response) => {
    if (!path.startsWith('/news/')) return false;
    response.writeHead(200, { 'content-type': path.endsWith('.json') ? 'application/json' : 'text/html' });
    response.end(path.endsWith('.json') ? '{}' : '<title>News</title><script>fetch("./list.json")</script>');
    return true;
  });
  try {
    await withPage({ serviceWorkers: 'allow', baseURL: site.url, allow: [NO_SUCH] }, async (page) => {
      await page.goto(site.url);
      await install(page);
      const response = await page.goto(`${site.url}news/`);
      expect(response?.fromServiceWorker()).toBe(false);
      await page.waitForLoadState('networkidle');
      expect((await cached(page)).filter((path) => path.startsWith('/news'))).toEqual([]);
    });
  } finally {
    await site.close();
  }
});

const entryOf = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? null);

test('a new build under an open page: what is asked for late is there, held or told, and the next visit has the new one', async () => {
  const site = await changingSite(inject('dist'));
  const next = await nextBuild(inject('dist'));
  try {
    // With a service worker: the old page goes on, without a word.
    await withPage({ serviceWorkers: 'allow', baseURL: site.url, allow: [NO_SUCH] }, async (page) => {
      await page.goto(site.url);
      await install(page);
      await page.goto(`${site.url}?t=2024-05-09..2024-05-14`);
      await untilReady(page);
      const first = await entryOf(page);
      await site.show(next.dist);
      await button(page, 'Read it in 7 steps').click();
      await region(page, 'Story').waitFor();
      await page.goto(`${site.url}?snapshot=1.1.0`);
      await untilReady(page);
      await page.getByText('Version 1.1.0 of the data').first().waitFor();
      expect(await entryOf(page)).not.toBe(first);
    });
    await site.show(inject('dist'));
    // Without: it says so, and a reload keeps the view.
    await withPage({ baseURL: site.url, allow: [NO_SUCH] }, async (page) => {
      await page.goto(`${site.url}?t=2024-05-09..2024-05-14`);
      await untilReady(page);
      await site.show(next.dist);
      await button(page, 'Read it in 7 steps').click();
      const told = page.getByRole('alert').filter({ hasText: 'a newer version of this page seems to be there' });
      await told.first().getByRole('button', { name: 'Reload the page' }).click();
      await untilReady(page);
      expect(searchOf(page)).toContain('story=1');
    });
  } finally {
    await site.close();
    await next.remove();
  }
});
