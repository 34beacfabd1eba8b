/** The story in a real browser: taken by keys, by a link, in a frame by scrolling; written, saved and opened again. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { DatasetDocument } from '../../src/events/format/schema.ts';
import { pressInMore, button, painted, region, searchOf, statusOf, untilIn, show } from './app.ts';
import { axeFindings } from './axe.ts';
import { openApp, withPage } from './page.ts';
import { dragFinger } from './touch.ts';

const story = (page: Page) => region(page, 'Story');
const heading = (page: Page, name: string) => story(page).getByRole('heading', { name, exact: true });
/** How many events the step is about, and how many are shown. */
const aboutOf = async (page: Page): Promise<readonly number[]> => {
  const said = await page.getByRole('status').filter({ hasText: /event/ }).first().textContent();
  return (/about (\d+) events? · Showing (\d+) of/.exec(said ?? '') ?? []).slice(1).map(Number);
};
const heightOf = async (page: Page, name: string): Promise<number> =>
  (await region(page, name).boundingBox())?.height ?? 0;

test('by keys alone: through the story, marked on the timeline, out of it and in again; Back goes a step back', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await button(page, 'Read it in 7 steps').press('Enter');
    await heading(page, 'A Friday in May').waitFor();
    await expect.poll(() => aboutOf(page)).toEqual([1, 30]);
    await expect.poll(() => searchOf(page)).toContain('story=1');
    await page.keyboard.press('ArrowRight');
    await heading(page, 'Villages, and a fight for one town').waitFor();
    await page.keyboard.press('PageDown');
    await heading(page, 'Calls to lift a US rule').waitFor();
    const mark = region(page, 'Timeline').getByRole('button', { name: 'Step 3: Calls to lift a US rule' });
    await expect.poll(() => mark.getAttribute('aria-current')).toBe('step');
    await page.goBack();
    await heading(page, 'Villages, and a fight for one town').waitFor();
    await button(page, 'Leave the story').press('Enter');
    const resume = button(page, 'Resume at step 2 of 7');
    await resume.waitFor();
    await expect.poll(() => searchOf(page)).not.toContain('story=');
    await page.waitForFunction((name) => document.activeElement?.textContent === name, 'Resume at step 2 of 7');
    await page.keyboard.press('Enter');
    await heading(page, 'Villages, and a fight for one town').waitFor();
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Step 6:/ })
      .click();
    await heading(page, 'Asked for, announced, arrived').waitFor();
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Zelensky’s video address/ })
      .first()
      .click();
    // The card takes the place of the step, and gives it back.
    await region(page, 'Event details').waitFor();
    // One Escape closes the card, and with it the tip of the mark under the pointer.
    await page.getByRole('tooltip').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tooltip').waitFor({ state: 'detached' });
    await button(page, 'Back to this step').click();
    await expect.poll(() => searchOf(page)).toContain('sel=us-equipment-arriving');
  }));

test('a link to a step alone opens its view, and Back comes back to it; a link with a view of its own keeps that', () =>
  withPage({}, async (page) => {
    await openApp(page, '?story=3');
    await heading(page, 'Calls to lift a US rule').waitFor();
    await expect.poll(() => aboutOf(page)).toEqual([4, 30]);
    await expect.poll(() => searchOf(page)).toBe('?story=3');
    await button(page, 'Next step').click();
    await heading(page, 'A visitor comes to Kyiv').waitFor();
    await page.goBack();
    await heading(page, 'Calls to lift a US rule').waitFor();
    await expect.poll(() => aboutOf(page)).toEqual([4, 30]);
    await openApp(page, '?track=offensive&story=3');
    await heading(page, 'Calls to lift a US rule').waitFor();
    await expect.poll(async () => (await statusOf(page)).shown).toBe(8);
    expect(await button(page, 'Back to this step').isVisible()).toBe(true);
  }));

test('in Ukrainian the story is told in Ukrainian', () =>
  withPage({}, async (page) => {
    await openApp(page, '?story=1&lang=uk');
    await page.getByRole('heading', { name: 'П’ятниця в травні' }).waitFor();
  }));

test('in a narrow frame scrolling the texts drives the view, and so do the buttons; map, timeline and playback stay', () =>
  withPage({ width: 375, height: 640, hasTouch: true, reducedMotion: 'reduce' }, async (page) => {
    await openApp(page, '?ui=lite&story=1');
    const strip = page.getByRole('list', { name: 'Texts of the story' });
    await strip.waitFor();
    const box = await strip.boundingBox();
    if (!box) throw new Error('no strip');
    expect(box.height).toBeLessThanOrEqual(120);
    const second = await strip
      .getByRole('listitem')
      .nth(1)
      .evaluate((item) => (item as HTMLElement).offsetTop);
    for (let i = 0; i < 4 && !searchOf(page).includes('story=2'); i += 1) {
      // oxlint-disable-next-line no-await-in-loop
      await dragFinger(
        page,
        { x: 180, y: box.y + box.height - 6 },
        { x: 180, y: box.y + box.height - 6 - Math.min(80, second) },
      );
      // oxlint-disable-next-line no-await-in-loop
      await page.waitForTimeout(400);
    }
    await expect.poll(() => searchOf(page)).toContain('story=2');
    await expect.poll(() => aboutOf(page)).toEqual([2, 30]);
    await button(page, 'Next step').tap();
    await expect
      .poll(() => strip.evaluate((list) => list.scrollTop))
      .toBe(
        await strip
          .getByRole('listitem')
          .nth(2)
          .evaluate((item) => (item as HTMLElement).offsetTop),
      );
    await painted(page);
    await expect.poll(() => searchOf(page)).toContain('story=3');
    for (const name of ['Map', 'Timeline']) expect(await heightOf(page, name)).toBeGreaterThan(100);
    for (const name of ['Play', 'Previous event', 'Next event'])
      expect(await button(page, name).first().isVisible()).toBe(true);
    await strip.focus();
    const before = await strip.evaluate((list) => list.scrollTop);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => strip.evaluate((list) => list.scrollTop)).toBeGreaterThan(before);
  }));

test('in the smallest frame a title and the way on leave the rest its room', () =>
  withPage({ width: 320, height: 240 }, async (page) => {
    await openApp(page, '?ui=lite&story=3');
    await heading(page, 'Calls to lift a US rule').waitFor();
    // One pane alone has room; a button leads to the other.
    expect(await heightOf(page, 'Timeline')).toBeGreaterThan(60);
    for (const name of ['Play', 'Previous event', 'Next event', 'Next step', 'Map'])
      expect(await button(page, name).first().isVisible()).toBe(true);
    await button(page, 'Next step').click();
    await expect.poll(() => searchOf(page)).toContain('story=4');
    expect((await heading(page, 'A visitor comes to Kyiv').boundingBox())?.y).toBeLessThan(80);
  }));

const openEditor = async (page: Page): Promise<void> => {
  await pressInMore(page, 'Write a story');
  await page.getByRole('heading', { name: 'Write a story' }).waitFor();
};

test('a story is written, asks before it is lost, is saved with the dataset, and is the same when opened again', () =>
  withPage({}, async (page) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      dialog.accept().catch(() => undefined);
    });
    await openApp(page, '?sel=vovchansk-battle&track=offensive');
    await openEditor(page);
    await button(page, 'Start with an empty story').click();
    await button(page, 'Add this view as a step').click();
    await page.getByLabel('Title', { exact: true }).fill('My first step');
    await page.getByLabel('Text', { exact: true }).fill('One town is named.');
    // Another language is the reader's choice; what was written stays.
    await pressInMore(page, 'Українська');
    await untilIn(page, 'uk');
    expect(await page.getByText('My first step').count()).toBeGreaterThan(0);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);

    await openApp(page, '?sel=vovchansk-battle&track=offensive');
    await openEditor(page);
    await button(page, 'Start with an empty story').click();
    await button(page, 'Add this view as a step').click();
    await page.getByLabel('Title', { exact: true }).fill('My first step');
    await page.getByLabel('Text', { exact: true }).fill('One town is named.');
    const saved = page.waitForEvent('download');
    await button(page, 'Save with the dataset').click();
    const text = await readFile(await (await saved).path(), 'utf8');
    expect((JSON.parse(text) as DatasetDocument).story).toEqual([
      { title: 'My first step', text: 'One town is named.', state: 'track=offensive&sel=vovchansk-battle' },
    ]);
    await page.getByText('1 step, saved as a file.').waitFor();

    await page.route('**/mine.json', (route) => route.fulfill({ contentType: 'application/json', body: text }));
    await openApp(page, '?data=./mine.json&story=1');
    expect(asked).toEqual(['beforeunload']);
    await heading(page, 'My first step').waitFor();
    await expect.poll(() => aboutOf(page)).toEqual([8, 30]);
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .and(page.locator('[aria-pressed="true"]'))
      .first()
      .waitFor();
  }));

test('typing, then a click on a mark: it is selected by the first one', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openEditor(page);
    await page.getByRole('list', { name: 'Steps', exact: true }).getByRole('button', { name: /^1 / }).click();
    await page.getByLabel('Title', { exact: true }).fill('Worded anew');
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .click();
    await expect.poll(() => searchOf(page)).toContain('sel=vovchansk-battle');
    await button(page, '1 Worded anew').waitFor();
  }));

test('from the title to the text, by pointer and by key: what is typed next goes there', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openEditor(page);
    await button(page, 'Start with an empty story').click();
    await button(page, 'Add this view as a step').click();
    const text = page.getByLabel('Text', { exact: true });
    await page.keyboard.type('A title');
    await text.click();
    await page.keyboard.type('Some words');
    expect(await text.inputValue()).toBe('Some words');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Another');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' more');
    expect(await text.inputValue()).toBe('Some words more');
    await button(page, '1 Another').waitFor();
  }));

test('after a crash the draft is on offer; and the editor opens the very file that it saved', () =>
  withPage({}, async (page) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await openApp(page, '?sel=vovchansk-battle');
    await openEditor(page);
    await button(page, 'Start with an empty story').click();
    await button(page, 'Add this view as a step').click();
    await page.getByLabel('Title', { exact: true }).fill('Kept');
    await page.getByText(/A draft is kept in this browser/).waitFor();
    const saved = page.waitForEvent('download');
    await button(page, 'Save with the dataset').click();
    const file = {
      name: 'story.json',
      mimeType: 'application/json',
      buffer: await readFile(await (await saved).path()),
    };
    await page.reload();
    await openEditor(page);
    await button(page, 'Go on with this draft').click();
    await button(page, '1 Kept').waitFor();
    await button(page, 'Start with an empty story').click();
    const input = page.locator('input[type=file]');
    await input.setInputFiles({ ...file, buffer: Buffer.from('{"format": "timefront/1", "events": [') });
    await page
      .getByRole('alert')
      .getByText(/line 1/)
      .waitFor();
    await input.setInputFiles(file);
    await button(page, '1 Kept').waitFor();
  }));

test('axe finds nothing in the story, in a page and in a frame', () =>
  withPage({}, async (page) => {
    await openApp(page);
    for (const [query, width, height] of [
      ['?story=3', 1440, 900],
      ['?ui=lite&story=3', 700, 560],
    ] as const) {
      await show(page, query, { width, height });
      await story(page).waitFor();
      await page.waitForTimeout(400);
      // What stands around it in a frame is looked at without it.
      expect(await axeFindings(page, width > 1000 ? {} : { scope: '.story' }), query).toEqual([]);
    }
  }));

test('axe finds nothing in the editor on a phone', () =>
  withPage({ width: 390, height: 844, hasTouch: true }, async (page) => {
    await openApp(page);
    await openEditor(page);
    await page.getByRole('button', { name: /^3 Calls/ }).click();
    await page.waitForTimeout(400);
    expect(await axeFindings(page)).toEqual([]);
  }));
