/** What stands in sight in frames of every size: who is heard, source, version, credits, and one pane or both. */
import type { Frame } from 'playwright-core';
import { expect, test } from 'vitest';
import { button, follow, region, slider } from './app.ts';
import { frame, frameOf, resizeFrame, withHost } from './host.ts';

/** Whether what a pattern finds in the source line is in sight there without scrolling. */
const isReadable = (inside: Frame, pattern: RegExp): Promise<boolean> =>
  inside.locator('.source-line-text').evaluate((line, source) => {
    const found = new RegExp(source).exec(line.textContent);
    if (!found) return false;
    const range = document.createRange();
    const nodes = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    const [start, end] = [found.index, found.index + found[0].length];
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (start >= before && start < before + length) range.setStart(node, start - before);
      if (end > before && end <= before + length) range.setEnd(node, end - before);
      before += length;
    }
    const [text, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
    // A font's box may be taller than its line.
    return text.height > 0 && text.top >= box.top - 2 && text.bottom <= Math.min(box.bottom, innerHeight) + 2;
  }, pattern.source);

test('in the smallest frame the source, who is heard in it and its date can be read', () =>
  withHost({ width: 1000, height: 800 }, frame('?ui=lite', '', 'width:320px;height:240px'), async (page) => {
    const inside = await frameOf(page);
    for (const [query, patterns] of [
      ['?ui=lite', [/Source: The Hill/, /no Russian one/, /as of 14–15 May 2024/]],
      ['?ui=bare', [/Source: The Hill/, /no Russian one/, /as of 14–15 May 2024/]],
      ['?ui=lite&lang=uk', [/Джерело: The Hill/, /російських немає/, /на 14–15 травня 2024/]],
    ] as const) {
      await follow(inside, query);
      await inside.locator(`.app[data-ui="${query.includes('bare') ? 'bare' : 'lite'}"]`).waitFor();
      for (const pattern of patterns)
        await expect.poll(() => isReadable(inside, pattern), { message: `${query} ${pattern}` }).toBe(true);
    }
  }));

test('in frames of every size who is heard, source, version and date stand in sight, with what plays and both panes in reach', () =>
  withHost({ width: 1000, height: 800, hasTouch: true }, frame(), async (page) => {
    const inside = await frameOf(page);
    for (const [width, height] of [
      [320, 240],
      [375, 380],
      [375, 640],
      [700, 560],
    ] as const) {
      await follow(inside, '?ui=lite');
      await resizeFrame(page, inside, width, height);
      // In a frame of a phone's width the words have the width that they need beside the tools: a sixth of its height.
      const head = await inside.locator('.app-header').boundingBox();
      if (width === 375 && height === 640) expect(head?.height).toBeLessThanOrEqual(115);
      const source = inside.locator('.source-line-text');
      expect(await source.innerText()).toMatch(
        /^Source: The Hill[\s\S]*as of[\s\S]*v\d+\.\d+\.\d+[\s\S]*4 corrections/,
      );
      // The head says who is heard, but where it has one line alone.
      const caveat = await inside.locator(height < 480 ? '.source-line-caveat' : '.app-deck-caveat').boundingBox();
      expect((caveat?.y ?? 999) + (caveat?.height ?? 999)).toBeLessThanOrEqual(height);
      const box = await source.boundingBox();
      expect((box?.y ?? 999) + (box?.height ?? 999)).toBeLessThanOrEqual(height + 1);
      // What can be scrolled inside would keep a finger from the page around it.
      expect(await inside.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0);
      for (const name of ['Play', 'Previous event', 'Next event'])
        expect(await button(inside, name).isVisible()).toBe(true);
      expect(await region(inside, 'Timeline').isVisible()).toBe(true);
      await expect.poll(() => slider(inside, 'Playhead').count()).toBe(1);
      // In a low frame one pane alone has room, and the other is one button away.
      const isLow = height < 360;
      await expect.poll(() => region(inside, 'Map').count()).toBe(isLow ? 0 : 1);
      if (isLow) await button(inside, 'Map').click();
      expect(await region(inside, 'Map').isVisible()).toBe(true);
      await expect.poll(() => slider(inside, 'Playhead').count()).toBe(1);
      expect(await button(inside, 'Play').isVisible()).toBe(true);
    }
  }));

test('in the smallest frame a row of each side can be tapped, the ones that answer across the axis', () =>
  withHost(
    { width: 1000, height: 800, hasTouch: true },
    frame('?ui=lite', '', 'width:320px;height:240px'),
    async (page) => {
      const inside = await frameOf(page);
      const axis = await inside.locator('.band').boundingBox();
      const sides = [];
      for (const name of [/^Russian offensive/, /^More calls/]) {
        const row = region(inside, 'Timeline').getByRole('button', { name });
        const box = await row.boundingBox();
        sides.push(Math.sign((box?.y ?? 0) + (box?.height ?? 0) / 2 - (axis?.y ?? 0)));
        await row.tap();
        await region(inside, 'Event details').waitFor();
        await inside.locator('body').press('Escape');
        await region(inside, 'Event details').waitFor({ state: 'detached' });
      }
      expect(sides).toEqual([-1, 1]);
    },
  ));

test('a low frame shows the pane that its link names, and the button between them writes it', () =>
  withHost(
    {},
    ['', '&view=map'].map((view) => frame(`?ui=lite${view}`, '', 'width:375px;height:340px')).join(''),
    async (page) => {
      const [plain, mapped] = [await frameOf(page, 0), await frameOf(page, 1)];
      const search = (inside: Frame): string => new URL(inside.url()).search;
      await button(mapped, 'Timeline').click();
      await expect.poll(() => search(mapped)).toBe('?view=timeline&ui=lite');
      expect(await region(mapped, 'Map').count()).toBe(0);
      await button(plain, 'Map').click();
      await expect.poll(() => search(plain)).toBe('?view=map&ui=lite');
      // Back where it began, the link asks for both again.
      await button(plain, 'Timeline').click();
      await expect.poll(() => search(plain)).toBe('?ui=lite');
      expect(await region(plain, 'Timeline').isVisible()).toBe(true);
    },
  ));

/** What of the map's credits is not seen, or lies under a box of the page's own. */
const hiddenCredits = (inside: Frame): Promise<readonly string[]> =>
  inside.locator('.map-credits').evaluate((line) => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const pane = line.closest('.map')!.getBoundingClientRect(); // the line is in it
    const others = [...document.querySelectorAll('.map-scale, .map-bar')];
    const faults = [...range.getClientRects()].flatMap((box) => [
      ...(box.left < pane.left - 1 || box.right > pane.right + 1 || box.bottom > pane.bottom + 1 ? ['cut'] : []),
      ...others.flatMap((node) => {
        const over = node.getBoundingClientRect();
        const meets =
          over.width > 0 &&
          over.left < box.right - 1 &&
          over.right > box.left + 1 &&
          over.top < box.bottom - 1 &&
          over.bottom > box.top + 1;
        return meets ? [`under ${node.className}`] : [];
      }),
    ]);
    return line.scrollWidth > line.clientWidth + 1 ? [...faults, 'wider than its box'] : faults;
  });

test('the map’s credits stand whole and free, in frames of every size, near and far out', () =>
  withHost({ width: 1000, height: 800 }, frame('?ui=lite&view=map'), async (page) => {
    const inside = await frameOf(page);
    for (const [width, height] of [
      [320, 240],
      [375, 340],
      [375, 640],
      [700, 340],
      [700, 560],
      [1000, 680],
    ] as const) {
      await resizeFrame(page, inside, width, height);
      for (const state of ['?ui=lite', '?view=map&ui=lite', '?view=map&ll=0,0,0&ui=lite']) {
        await follow(inside, state);
        // One pane alone has room in a low frame.
        if (!state.includes('view=map') && height < 360) continue;
        await expect
          .poll(() => hiddenCredits(inside), { message: `${width}×${height} ${state}`, timeout: 4000 })
          .toEqual([]);
      }
    }
  }));

/** What is seen of the status and does not fit its place. */
const cutInStatus = (inside: Frame): Promise<readonly string[]> =>
  inside.locator('.status-line').evaluate((status) =>
    [...status.querySelectorAll('.status-line-brief > span, .status-line-few > span, .status-line-count')].flatMap(
      (line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        const [text, box] = [range.getBoundingClientRect(), line.getBoundingClientRect()];
        const isSeen = getComputedStyle(line).clipPath === 'none' && text.top < box.bottom;
        return isSeen && (text.width > box.width + 0.5 || box.right > innerWidth) ? [line.textContent] : [];
      },
    ),
  );

test('how much is shown, a step, and two windows, are said whole in frames of every size, also in a wider font, and heard in full', () =>
  withHost({ width: 1000, height: 800, hasTouch: true }, frame('?ui=lite&story=3'), async (page) => {
    const inside = await frameOf(page);
    for (const font of ['', '.app-header *, .app-foot * { letter-spacing: .06em }']) {
      if (font) await inside.addStyleTag({ content: font });
      for (const lang of ['', '&lang=uk'])
        for (const state of [
          `?ui=lite${lang}&story=3`,
          `?cmp=2024-05-10..2024-05-11&ui=lite${lang}`,
          `?t=2024-05-10..2024-05-16&ui=lite${lang}`,
        ]) {
          await follow(inside, state);
          await inside
            .locator(
              `.status-line > [data-of="${/story/.test(state) ? 'step' : /cmp/.test(state) ? 'windows' : 'count'}"]`,
            )
            .waitFor({ state: 'attached' });
          for (const [width, height] of [
            [320, 240],
            [320, 568],
            [375, 340],
            [360, 740],
            [640, 480],
          ] as const) {
            // One that is not cut anywhere is looked at where there is least room for it.
            if (width > 600 && state.includes('t=2024')) continue;
            await resizeFrame(page, inside, width, height);
            await expect
              .poll(() => cutInStatus(inside), { message: `${width}×${height} ${state} ${font}`, timeout: 4000 })
              .toEqual([]);
          }
          if (state === '?ui=lite&story=3')
            expect(await inside.locator('.status-line-count').textContent()).toBe(
              'Step 3 of 7, about 4 events · Showing 30 of 31 events',
            );
        }
    }
  }));
