/** Sharing in a real browser: what is copied works as it is, by keys alone as well; a pinned version and the way to the newest. */
import { expect, inject, test } from 'vitest';
import { pressInMore, button, painted, region, searchOf, statusOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';
import type { Page } from 'playwright-core';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Share', exact: true });
const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const allowCopying = (page: Page): Promise<void> =>
  page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

test('by keys alone: Enter opens, Enter copies the link to this view, arrows lead to the embeds, Escape gives the focus back', () =>
  withPage({}, async (page) => {
    await allowCopying(page);
    await openApp(page, '?t=2024-05-10..2024-05-12&sel=vovchansk-battle');
    await button(page, 'Share').focus();
    await page.keyboard.press('Enter');
    await dialogOf(page).waitFor();
    expect(await focused(page)).toBe('Copy link');
    await page.keyboard.press('Enter');
    await dialogOf(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
    expect(await copied(page)).toBe(`${inject('baseURL')}?t=2024-05-10..2024-05-12&sel=vovchansk-battle`);
    for (let tabs = 0; tabs < 2; tabs += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await dialogOf(page).getByRole('radio', { name: 'Plain iframe' }).isChecked()).toBe(true);
    await expect.poll(() => dialogOf(page).locator('iframe').count()).toBe(1);
    await page.keyboard.press('Escape');
    await dialogOf(page).waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Share');
  }));

/** Copies the code of that form, and opens an article with it. */
async function openArticleWith(page: Page, form: 'Plain iframe' | 'Script embed') {
  await button(page, 'Share').click();
  await dialogOf(page).getByText(form).click();
  await dialogOf(page).getByRole('button', { name: 'Copy code' }).click();
  await dialogOf(page).getByRole('status').filter({ hasText: 'Copied' }).waitFor();
  const code = await copied(page);
  await page.route('**/article.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>An article</title><link rel="icon" href="data:,"><p>Before.</p>${code}<p>After.</p>`,
    }),
  );
  await page.goto(`${inject('baseURL')}article.html`);
  return page.frameLocator('iframe[title^="Map and timeline:"]');
}

test('the plain frame works as it was copied: the same view, in a page of another kind', () =>
  withPage({}, async (page) => {
    await allowCopying(page);
    await openApp(page, '?t=2024-05-10..2024-05-12&track=diplomatic&sel=blinken-zelensky-meeting&ll=50,33,6');
    const before = await statusOf(page);
    const frame = await openArticleWith(page, 'Plain iframe');
    await frame
      .getByRole('status')
      .filter({ hasText: `Showing ${before.shown} of ${before.total} events` })
      .waitFor();
    await expect
      .poll(() => frame.getByRole('slider', { name: 'Window start' }).first().getAttribute('aria-valuetext'))
      .toContain('10 May 2024');
    const query = new URL(page.frames()[1]?.url() ?? '').search;
    expect(query).toMatch(
      /^\?t=2024-05-10\.\.2024-05-12&track=diplomatic&sel=blinken-zelensky-meeting&bbox=[\d.,]+&ui=lite$/,
    );
    const box = await page.locator('iframe').boundingBox();
    expect([box?.height, (box?.width ?? 0) > 1300]).toEqual([640, true]);
    // The way out of the frame leads to the whole app.
    await expect
      .poll(() => frame.getByRole('link', { name: /Open in Timefront/ }).getAttribute('href'))
      .toBe(query.replace('&ui=lite', ''));
  }));

test('the script embed works as it was copied: the frame takes the picture’s place, as high as its width asks for', () =>
  withPage({}, async (page) => {
    await allowCopying(page);
    await openApp(page, '?track=offensive&sel=vovchansk-battle');
    const before = await statusOf(page);
    const frame = await openArticleWith(page, 'Script embed');
    await frame
      .getByRole('status')
      .filter({ hasText: `Showing ${before.shown} of ${before.total} events` })
      .waitFor();
    await expect.poll(async () => (await page.locator('iframe').boundingBox())?.height).toBe(680);
    // The picture stays in the page, for paper, and out of sight.
    expect(await page.locator('img').isVisible()).toBe(false);
  }));

test.each([
  [1440, 900, false],
  [390, 844, true],
])('nothing in the dialog stands in anyone’s way at %d×%d', (width, height, hasTouch) =>
  withPage({ width, height, hasTouch }, async (page) => {
    await openApp(page, '?t=2024-05-10..2024-05-12');
    if (hasTouch) await pressInMore(page, 'Share');
    else await button(page, 'Share').click();
    await dialogOf(page).waitFor();
    for (const form of ['Link', 'Script embed', 'oEmbed']) {
      await dialogOf(page).getByText(form, { exact: true }).click();
      await painted(page);
      expect(await axeFindings(page, { scope: '.share' }), form).toEqual([]);
      const { inner, outer } = await dialogOf(page)
        .locator('.dialog-body')
        .evaluate((body) => ({ inner: body.scrollWidth, outer: body.clientWidth }));
      expect(inner, form).toBeLessThanOrEqual(outer);
    }
    if (hasTouch) {
      const low = await dialogOf(page)
        .locator('button, select, label:has(input)')
        .evaluateAll((parts) =>
          parts.filter((part) => part.getBoundingClientRect().height < 44).map((part) => part.textContent),
        );
      expect(low).toEqual([]);
    }
  }),
);

test('a pinned version says so, and leads to the newest', () =>
  withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('@1.0.0')) asked.push(request.url());
    });
    await openApp(page, '?snapshot=1.0.0&mode=sofar');
    expect(asked).toHaveLength(1);
    // Loaded anew the page has the line twice for a moment: as it stands before the app, and the app's own.
    const source = page.locator('#root .source-line');
    await source.getByText('A newer version, 1.2.0, exists.').waitFor();
    expect(await source.textContent()).toContain('data v1.0.0');
    await source.getByRole('link', { name: 'Show version 1.2.0' }).click();
    await source.getByText('data v1.2.0').waitFor();
    await expect.poll(() => searchOf(page)).toBe('?mode=sofar');
    expect(asked).toHaveLength(1);
    await openApp(page, '?snapshot=0.1.0');
    const notices = region(page, 'Notices');
    expect(await notices.textContent()).toContain(
      'Version 0.1.0 of the data is not kept here. This is the newest, 1.2.0.',
    );
    await notices.getByRole('button', { name: 'Dismiss' }).click();
    expect(await notices.isHidden()).toBe(true);
  }));

/** What the head says: canonical address and discovery. */
const headOf = (page: Page): Promise<readonly (string | null)[]> =>
  page.evaluate(() =>
    ['link[rel=canonical]', 'link[type="application/json+oembed"]'].map(
      (selector) => document.querySelector<HTMLLinkElement>(selector)?.href ?? null,
    ),
  );

test('the head names the link that is shown and an oEmbed answer with just that view, and follows', () =>
  withPage({}, async (page) => {
    const base = inject('baseURL');
    await openApp(page, '?t=2024-05-10..2024-05-12&sel=vovchansk-battle&theme=dark&utm_source=x');
    const link = `${base}?t=2024-05-10..2024-05-12&sel=vovchansk-battle`;
    await expect.poll(async () => (await headOf(page))[0]).toBe(link);
    const frameBy = async (): Promise<string> => {
      const answer = await fetch((await headOf(page))[1] ?? '');
      expect(answer.status).toBe(200);
      const { html } = (await answer.json()) as { html: string };
      return (/ src="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&');
    };
    const query = 't=2024-05-10..2024-05-12&sel=vovchansk-battle&theme=dark';
    expect(await frameBy()).toBe(`${base}?ui=lite&${query}`);
    // Back to all of it, then to a step in another language.
    await openApp(page, '');
    await expect.poll(() => headOf(page)).toEqual([base, `${base}oembed/kharkiv-may-2024.json`]);
    await button(page, 'Read it in 7 steps').click();
    await expect.poll(() => headOf(page)).toEqual([`${base}?story=1`, `${base}oembed/kharkiv-may-2024/story/1.json`]);
    expect(await frameBy()).toBe(`${base}?ui=lite&story=1`);
    await openApp(page, '?lang=uk&story=2');
    await expect
      .poll(() => headOf(page))
      .toEqual([`${base}?lang=uk&story=2`, `${base}oembed/kharkiv-may-2024/story/2/uk.json`]);
    expect(await frameBy()).toBe(`${base}?ui=lite&lang=uk&story=2`);
  }));
