/** The main job in a real browser: read, scrub, play, select, understand how each thing is known. */
import { expect, test } from 'vitest';
import {
  button,
  eventsOnTimeline,
  expectAgreement,
  painted,
  pressInMore,
  region,
  searchOf,
  slider,
  statusOf,
  timelineMarks,
  valueOf,
  openDates,
} from './app.ts';
import { openApp, withPage } from './page.ts';

test('the first view: map, timeline, playback, how sure, and a status that counts what is drawn', () =>
  withPage({}, async (page) => {
    await openApp(page);
    // What stands in the foot comes right after the first picture.
    for (const name of ['Map', 'Timeline', 'Filters']) await region(page, name).waitFor();
    expect(await page.getByRole('group', { name: 'Playback' }).isVisible()).toBe(true);
    expect(await page.title()).toContain('Two stories on one clock');
    await expect.poll(async () => (await statusOf(page)).total).toBe(31);
    await expectAgreement(page);
    for (const name of ['Play', 'Previous event', 'Next event', 'Share', 'More'])
      await expect.poll(() => button(page, name).count()).toBe(1);
    await button(page, 'More').click();
    for (const name of ['Reset', 'Download', 'About this data', 'Timeline', 'Table'])
      await expect.poll(() => button(page, name).count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(
      await page.getByText('Front line and other occupied areas are not shown', { exact: false }).first().isVisible(),
    ).toBe(true);
    await expect.poll(() => searchOf(page)).toBe('');
  }));

test('the map pins what is known to a town, and counts the rest', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const map = region(page, 'Map');
    await map
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .first()
      .waitFor();
    await expect.poll(() => map.getByRole('button', { name: /\d+ have no place on a map/ }).count()).toBe(1);
    expect(await map.getByRole('button', { name: /^Zelensky’s video address/ }).count()).toBeLessThanOrEqual(1);
    expect(await map.getByText('© OpenStreetMap', { exact: false }).first().isVisible()).toBe(true);
  }));

test('scrubbing: a handle by keys, the playhead by pointer; map, timeline and status agree at each step', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const end = slider(page, 'Window end');
    const before = await valueOf(end);
    await end.focus();
    for (let i = 0; i < 4; i += 1) {
      await page.keyboard.press('ArrowLeft');
      await painted(page);
      await expectAgreement(page);
    }
    expect(await valueOf(end)).toBe(before - 4);
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-08..2024-05-12');
    await expect.poll(() => end.getAttribute('aria-valuetext')).toMatch(/12 May 2024/);
    const handle = await slider(page, 'Window start').boundingBox();
    if (!handle) throw new Error('no handle');
    await page.mouse.move(handle.x + handle.width / 2, handle.y + handle.height / 2);
    await page.mouse.down();
    await page.mouse.move(handle.x - 60, handle.y + handle.height / 2, { steps: 6 });
    await expect.poll(() => page.getByRole('status').first().getAttribute('aria-live')).toBe('off');
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-08..2024-05-12');
    await page.mouse.up();
    await expect.poll(() => searchOf(page)).not.toBe('?t=2024-05-08..2024-05-12');
    await page.goBack();
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-08..2024-05-12');
  }));

test('typed dates: the window follows, and what is no date is told', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await openDates(page);
    const from = page.getByRole('textbox', { name: 'From', exact: true });
    await from.fill('2024-05-10');
    await from.press('Enter');
    await expect.poll(() => searchOf(page)).toContain('t=2024-05-10..2024-05-16');
    await from.fill('soon');
    await from.press('Enter');
    await expect.poll(() => from.getAttribute('aria-invalid')).toBe('true');
    await expect.poll(() => searchOf(page)).toContain('t=2024-05-10..2024-05-16');
  }));

test('playing turns to “so far”, moves the playhead, and stops where it is told to', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await button(page, 'Play').click();
    await button(page, 'Pause').waitFor();
    const first = await valueOf(slider(page, 'Playhead'));
    await expect.poll(() => valueOf(slider(page, 'Playhead')), { timeout: 8000 }).toBeGreaterThan(first);
    await expect.poll(() => searchOf(page)).toContain('mode=sofar');
    await expect.poll(async () => (await statusOf(page)).shown).toBeLessThan(30);
    await button(page, 'Pause').click();
    await painted(page);
    await expect.poll(() => searchOf(page)).toContain('at=2024-05');
    const at = await valueOf(slider(page, 'Playhead'));
    await page.waitForTimeout(500);
    expect(await valueOf(slider(page, 'Playhead'))).toBe(at);
  }));

test('with reduced motion playing goes in steps', () =>
  withPage({ reducedMotion: 'reduce' }, async (page) => {
    await openApp(page, '?speed=8');
    await button(page, 'Play').click();
    await page.waitForTimeout(2500);
    const fraction = await page.evaluate(
      () => document.querySelector('[role=slider][aria-label=Playhead]')?.getAttribute('aria-valuenow') ?? '',
    );
    expect(Number.isInteger(Number(fraction))).toBe(true);
    expect(await valueOf(slider(page, 'Playhead'))).toBeGreaterThan(await valueOf(slider(page, 'Window start')));
  }));

test('an event selected on the timeline is selected everywhere, and its card says how it is known', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await region(page, 'Timeline')
      .getByRole('button', { name: /^Battle for Vovchansk/ })
      .click();
    const card = region(page, 'Event details');
    await card.waitFor();
    const text = (await card.innerText()).replaceAll('\n', ' ');
    expect(text).toContain('Battle for Vovchansk');
    expect(text).toMatch(/12 May 2024°/);
    expect(text).toMatch(/ongoing at publication \(14–15 May 2024\)/);
    expect(text).toContain('The Hill, as republished by GlobalUpFront');
    expect(text).toContain('¶8');
    await expect.poll(() => searchOf(page)).toBe('?sel=vovchansk-battle');
    expect(
      await region(page, 'Map')
        .getByRole('button', { name: /^Battle for Vovchansk/ })
        .first()
        .getAttribute('aria-pressed'),
    ).toBe('true');
    await card
      .getByRole('button', { name: /Russian offensive in Kharkiv region/ })
      .first()
      .click();
    await painted(page);
    await expect.poll(() => searchOf(page)).toBe('?sel=kharkiv-offensive');
    await page.goBack();
    await page.goBack();
    await painted(page);
    expect(await card.count()).toBe(0);
  }));

test('next and previous go by earliest start', () =>
  withPage({}, async (page) => {
    await openApp(page, '?sel=kharkiv-offensive');
    await button(page, 'Next event').first().click();
    await painted(page);
    const next = searchOf(page);
    expect(next).toContain('sel=');
    expect(next).not.toContain('sel=kharkiv-offensive');
    await button(page, 'Previous event').first().click();
    await painted(page);
    await expect.poll(() => searchOf(page)).toContain('sel=kharkiv-offensive');
  }));

test('how sure: each number is the count it leaves; article only leaves nothing from outside', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const filters = region(page, 'Filters');
    await filters.getByRole('button', { name: /^How sure/ }).click();
    for (const name of [
      /Reported by the source/,
      /Claimed by someone named/,
      /Implied or judged/,
      /Dated by the text itself/,
      /Placed on the map/,
    ]) {
      const toggle = filters.getByRole('button', { name }).or(filters.getByRole('checkbox', { name })).first();
      const count = Number(
        /(\d+)/.exec((await toggle.innerText()) || (await toggle.getAttribute('aria-label')) || '')?.[1],
      );
      await toggle.click();
      await painted(page);
      await expect.poll(async () => (await statusOf(page)).shown).toBe(count);
      await expect.poll(() => eventsOnTimeline(page)).toBe(count);
      await toggle.click();
      await painted(page);
    }
    await expect.poll(() => searchOf(page)).toBe('');
    await page.getByRole('switch', { name: /Article only/ }).click();
    await painted(page);
    await expect.poll(() => searchOf(page)).toBe('?dating=article');
    expect(await page.locator('main').innerText()).not.toContain('Euromaidan');
    for (const name of await timelineMarks(page)) expect(name).not.toContain('°');
  }));

test('an empty result names what empties it, and offers to drop it', () =>
  withPage({}, async (page) => {
    await openApp(page, '?certainty=assessment&track=other');
    expect(await page.getByRole('status').first().textContent()).toMatch(/^No events/);
    await page
      .getByRole('button', { name: /drop|all filters/i })
      .first()
      .click();
    await painted(page);
    await expect.poll(async () => (await statusOf(page)).shown).toBeGreaterThan(0);
  }));

test('the table has one row for each event shown, and selects', () =>
  withPage({}, async (page) => {
    await openApp(page);
    const { shown } = await statusOf(page);
    await pressInMore(page, 'Table');
    const table = page.getByRole('table').first();
    await table.waitFor();
    await expect.poll(() => searchOf(page)).toBe('?view=table');
    expect(await table.locator('tbody tr').count()).toBe(shown);
    const heads = await table.getByRole('columnheader').allInnerTexts();
    for (const name of ['Date', 'Event', 'Track', 'Place', 'Actors', 'Status', 'Source'])
      expect(heads.some((head) => head.includes(name))).toBe(true);
    await table.getByRole('button', { name: 'Battle for Vovchansk' }).click();
    await painted(page);
    await expect.poll(() => searchOf(page)).toContain('sel=vovchansk-battle');
  }));

test('about this data: method, one-sidedness, outside sources, licence', () =>
  withPage({}, async (page) => {
    await openApp(page);
    await pressInMore(page, 'About this data');
    const dialog = page.getByRole('dialog', { name: 'About this data' });
    await dialog.waitFor();
    const text = await dialog.innerText();
    for (const part of ['Euromaidan Press', 'Politico', 'Babel', 'CC BY 4.0', 'Russian']) expect(text).toContain(part);
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
  }));
