/** A frame without a ground of its own (`bg=transparent`): what of the page around it shows through, and what covers. */
import type { Frame, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { button, follow, painted, region, searchOf } from './app.ts';
import { axeFindings } from './axe.ts';
import { appAt, frame, frameOf, withHost } from './host.ts';
import { openApp, withPage } from './page.ts';

/** No colour of the app's own. */
const HOST = { head: '<style>html{background:#f0f}</style>' };

/** How much of a part of the page is the very colour of the host's ground, from 0 to 1. */
const shareOf = async (page: Page, inside: Frame, part: string): Promise<number> => {
  await painted(inside);
  const box = await inside.locator(part).first().boundingBox();
  const png = (await page.screenshot()).toString('base64');
  return page.evaluate(
    async ([text, { x, y, width, height }]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${text}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d')!; // in 2D there always is one here
      context.drawImage(image, 0, 0);
      const pixels = new Uint32Array(
        context.getImageData(Math.ceil(x), Math.ceil(y), Math.floor(width), Math.floor(height)).data.buffer,
      );
      return pixels.filter((pixel) => pixel === 0xffff00ff).length / pixels.length;
    },
    [png, box!] as const, // each part is in sight
  );
};

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
] as const)('the page shows through head, foot and timeline, and not through what covers: %s', (theme, scheme) =>
  withHost(
    {},
    frame(`?ui=lite&theme=${theme}&bg=transparent`, '', `width:700px;height:560px;color-scheme:${scheme}`),
    async (page) => {
      const inside = await frameOf(page);
      for (const part of ['.app-header', '.app-foot', '.timeline'])
        expect(await shareOf(page, inside, part), part).toBeGreaterThan(0.5);
      expect(await shareOf(page, inside, '.map')).toBe(0);
      await follow(inside, `?ui=lite&theme=${theme}&bg=transparent&sel=vovchansk-battle`);
      await region(inside, 'Event details').waitFor();
      expect(await shareOf(page, inside, '.app-slot')).toBe(0);
      await follow(inside, `?ui=lite&theme=${theme}&bg=transparent&view=table`);
      await inside.locator('.table-row').first().waitFor();
      expect(await shareOf(page, inside, '.table-pane')).toBeGreaterThan(0.3);
      expect(await shareOf(page, inside, 'thead th')).toBe(0);
      await button(inside, 'Share').click();
      await inside.locator('.share-copy').first().waitFor();
      expect(await shareOf(page, inside, 'dialog[open]')).toBe(0);
    },
    HOST,
  ),
);

test('without it, with another word, and in a frame of the other colour scheme, it has its own', () =>
  withHost(
    {},
    ['?ui=lite', '?ui=lite&bg=none', '?ui=lite&theme=dark&bg=transparent']
      .map((query) => frame(query, '', 'width:500px;height:260px;color-scheme:light'))
      .join(''),
    async (page) => {
      for (const at of [0, 1, 2])
        expect(await shareOf(page, await frameOf(page, at), '.app-header'), String(at)).toBe(0);
    },
    HOST,
  ));

test('before the app is there, too, and the app does not show through it', () =>
  withHost(
    {},
    frame('?ui=lite&bg=transparent', '', 'width:700px;height:560px;color-scheme:light'),
    async (page) => {
      await page.route('**/assets/*.js', () => undefined);
      await page.reload({ waitUntil: 'commit' });
      const inside = await (await page.locator('iframe').elementHandle())?.contentFrame();
      if (!inside) throw new Error('no frame');
      await inside.locator('#shell .app-headline').first().waitFor();
      expect(await shareOf(page, inside, '#shell .app-header')).toBeGreaterThan(0.5);
      expect(await shareOf(page, inside, '#shell .map-view')).toBe(0);
      // As React does while the shell stands.
      const opacity = await inside.evaluate(() => {
        const app = document.createElement('div');
        app.className = 'app';
        document.getElementById('root')?.replaceChildren(app);
        const before = getComputedStyle(app).opacity;
        document.getElementById('shell')?.remove();
        return [before, getComputedStyle(app).opacity];
      });
      expect(opacity).toEqual(['0', '1']);
    },
    HOST,
  ));

test('the host script gives its frame the colour scheme that the theme needs, in a page that declares none', () =>
  withHost(
    { colorScheme: null, args: ['--blink-settings=preferredColorScheme=0'] },
    ['theme=dark&', 'theme=light&', '']
      .map(
        (theme) =>
          `<div data-timefront data-src="${appAt(`?ui=lite&${theme}bg=transparent`)}" data-title="A map" data-height="fixed" style="width:500px">A picture</div>`,
      )
      .join('') + `<style>iframe{height:250px!important}</style><script src="${appAt('embed/v1.js')}"></script>`,
    async (page) => {
      for (const [at, theme] of ['dark', 'light', 'light'].entries()) {
        const inside = await frameOf(page, at);
        // Once it has answered the page.
        await expect.poll(() => page.locator('iframe').nth(at).isVisible()).toBe(true);
        expect(await inside.evaluate(() => document.documentElement.dataset['theme'])).toBe(theme);
        expect(await shareOf(page, inside, '.app-header'), String(at)).toBeGreaterThan(0.3);
      }
    },
    HOST,
  ));

test('the address keeps it, and what leads out of the frame does not', () =>
  withPage({ width: 700, height: 560 }, async (page) => {
    await openApp(page, '?ui=lite&bg=transparent');
    await button(page, 'Next event').click();
    await expect.poll(() => searchOf(page)).toMatch(/sel=[^&]+&ui=lite&bg=transparent$/);
    const out = page.getByRole('link', { name: /Open in Timefront/ });
    expect(await out.getAttribute('href')).toMatch(/sel=[^&]+$/);
  }));

test('its words can be read on white and on near black, and it has its own ground for who wants more contrast and on paper', () =>
  withPage({ width: 700, height: 560 }, async (page) => {
    await openApp(page, '?ui=lite&bg=transparent');
    const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgba(0, 0, 0, 0)');
    // In the place of a page around it.
    await page.addStyleTag({ content: 'html{background:#fff}html[data-theme=dark]{background:#0c0e11}' });
    expect(await axeFindings(page)).toEqual([]);
    await follow(page, '?ui=lite&bg=transparent&view=table');
    await page.locator('.table-row').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    await expect.poll(ground).toBe('rgb(251, 250, 247)');
    await page.emulateMedia({ media: 'print', colorScheme: 'light', contrast: null });
    expect(await ground()).toBe('rgb(255, 255, 255)');
  }));

test('Share offers it among the choices of a frame, and the preview shows it', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await button(page, 'Share').click();
    const dialog = page.getByRole('dialog', { name: 'Share', exact: true });
    const choice = dialog.getByRole('checkbox', { name: 'Transparent background' });
    await dialog.getByText('Link', { exact: true }).waitFor();
    expect(await choice.count()).toBe(0);
    await dialog.getByText('Plain iframe').click();
    await dialog.getByLabel('Colours').selectOption('dark');
    await choice.check();
    await dialog.locator(`iframe[src="${inject('baseURL')}?ui=lite&theme=dark&bg=transparent"]`).waitFor();
    const inside = await frameOf(page);
    expect(await inside.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgba(0, 0, 0, 0)');
    const [frameScheme, stage] = await dialog
      .locator('iframe')
      .evaluate((own) =>
        [getComputedStyle(own), getComputedStyle(own.parentElement!)].map(({ colorScheme }) => colorScheme),
      ); // it has one
    expect([frameScheme, stage]).toEqual(['dark', 'dark']);
    expect(await axeFindings(page, { scope: '.share', except: 'iframe' })).toEqual([]);
  }));
