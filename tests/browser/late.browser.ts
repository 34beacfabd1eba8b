/**
 * Every late file of the build fails in turn, at load and on use, in a page and in a frame: the page stands, what was asked for
 * says so, and comes once its files can be had. The list of files is the build's own.
 */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { pressInMore, button, follow, region, searchOf, untilIn } from './app.ts';
import { appAt, frameOf, withHost } from './host.ts';
import { openApp, withPage } from './page.ts';
import { late, nameOf, hasFailed, ALLOWED, controlNetwork, expectPage, notice, retryUntil } from './late-network.ts';
import { STEPS, USES, type Visit, VISITS } from './late-uses.ts';

test('a part that does not come says so in its place, the page stands, and it comes with another try, whichever of its files failed', () =>
  withPage(ALLOWED, async (page) => {
    const network = await controlNetwork(page);
    network.cut();
    await openApp(page);
    await expectPage(page);
    for (const { name, act, there, leave } of USES) {
      network.cut();
      await act(page);
      await retryUntil(page, network, name, there(page));
      await leave?.(page);
      await expectPage(page);
    }
  }));

test('a file that is gone is told from a network that is down: a reload is offered, and comes back to the same view', () =>
  withPage(ALLOWED, async (page) => {
    const network = await controlNetwork(page, (route) => route.fulfill({ status: 404 }));
    await openApp(page);
    network.cut();
    await follow(page, '?t=2024-05-09..2024-05-14&sel=vovchansk-battle');
    const told = page.getByRole('alert').filter({ hasText: 'a newer version of this page seems to be there' });
    await told.first().waitFor();
    network.mend('all');
    await told.first().getByRole('button', { name: 'Reload the page' }).click();
    await region(page, 'Event details').waitFor();
    await expect.poll(() => searchOf(page)).toBe('?t=2024-05-09..2024-05-14&sel=vovchansk-battle');
  }));

test('a download and a language that cannot be had are told, with another try', () =>
  withPage(ALLOWED, async (page) => {
    const network = await controlNetwork(page);
    await openApp(page);
    network.cut((name) => name === 'uk' || name.startsWith('download'));
    await pressInMore(page, 'Download');
    await page.locator('.more').getByRole('button', { name: /CSV/ }).first().click();
    await notice(page, 'Download').waitFor();
    await pressInMore(page, 'Українська');
    await notice(page, 'Українська').waitFor();
    await expectPage(page);
    network.mend('all');
    const download = page.waitForEvent('download');
    await notice(page, 'Download').getByRole('button', { name: 'Try again' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await notice(page, 'Українська').getByRole('button', { name: 'Try again' }).click();
    await untilIn(page, 'uk');
    expect(await page.locator('.app-notice').count()).toBe(0);
  }));

test('in a frame the app stands without any late file, and a part comes when it is asked for again', () =>
  withHost(
    ALLOWED,
    `<iframe title="Timefront" src="${appAt('?sel=vovchansk-battle')}" style="width:1300px;height:800px"></iframe>`,
    async (page) => {
      const network = await controlNetwork(page);
      network.cut();
      await page.reload();
      const frame = await frameOf(page);
      await expectPage(frame);
      await retryUntil(frame, network, 'Event details', region(frame, 'Event details'));
    },
  ));

test('in a sandbox that lets no link open its address is shown, and what shows it comes with another try', () =>
  withHost(
    // The browser's own words for what is tried here.
    { allow: [...ALLOWED.allow, /'allow-popups' permission is not set|Clipboard API has been blocked/] },
    `<script>var said = 0; addEventListener('message', () => { said += 1; });</script>
    <iframe title="Timefront" sandbox="allow-scripts" src="${appAt('?sel=vovchansk-battle')}" style="width:1300px;height:800px"></iframe>`,
    async (page) => {
      const network = await controlNetwork(page);
      const frame = await frameOf(page);
      await page.waitForFunction(() => (window as unknown as { said: number }).said > 0);
      const link = region(frame, 'Event details').locator('.card-source-link').first();
      const address = (await link.getAttribute('href'))!; // a source with an address
      network.cut();
      await link.click();
      const field = frame.getByRole('dialog').getByRole('textbox');
      await retryUntil(frame, network, address, field);
      expect(await field.inputValue()).toBe(address);
      await frame.getByRole('dialog').getByRole('button', { name: 'Copy address' }).click();
      await frame.getByText('The text is selected').waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => frame.getByRole('dialog').count()).toBe(0);
      expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    },
  ));

/** Asks for as much as one link can. */
const LINK = '?track=offensive&cmp=2024-04-29..2024-05-13&q=Kharkiv&sel=vovchansk-battle&lang=uk';

/** How many files fail at once: those of them that are then not asked for, since another brings them, fail alone. */
const AT_ONCE = 4;

test('whichever files fail while the page is opened, the page stands', async () => {
  const asked = new Set<string>();
  await withPage(ALLOWED, async (page) => {
    page.on('request', (request) => asked.add(nameOf(new URL(request.url()).pathname.slice(1))));
    await openApp(page, LINK);
    await page.waitForTimeout(1500);
  });
  const names = [...(await late())].map(nameOf).filter((name) => asked.has(name));
  // What late parts share is one file.
  expect(names.length).toBeGreaterThan(12);
  await withPage(ALLOWED, async (page) => {
    const network = await controlNetwork(page);
    /** @returns what was asked for, and failed */
    const openWithout = async (group: readonly string[]): Promise<readonly string[]> => {
      network.cut((other) => group.includes(other));
      await openApp(page, LINK);
      const at = group.join();
      expect(await page.locator('.map-frame canvas').count(), at).toBeGreaterThan(0);
      expect(await page.locator('.timeline-canvas').isVisible(), at).toBe(true);
      expect(await page.locator('.status-line-count').first().textContent(), at).toMatch(/\d/);
      await expect
        .poll(() => network.failed().length, { timeout: 1500 })
        .toBe(group.length)
        .catch(() => undefined);
      return network.failed();
    };
    const alone: string[] = [];
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const group = names.slice(at, at + AT_ONCE);
      const failed = await openWithout(group);
      alone.push(...group.filter((name) => !failed.includes(name)));
    }
    for (const name of alone) expect(await openWithout([name])).toEqual([name]);
  });
}, 120_000);

/** By path alone: the link to it ends in the same name. */
const isOwnData = ({ pathname }: URL): boolean => pathname.endsWith('/own.json');

/** Map, timeline and playback stay, whatever they hold. */
const expectLandmarks = async (page: Page, at: string, isDated = true): Promise<void> => {
  const landmarks = searchOf(page).includes('view=') ? [] : [region(page, 'Map'), region(page, 'Timeline')];
  // The list of events without dates says in its own place that it did not come.
  if (isDated) landmarks.push(page.getByRole('group', { name: 'Playback' }));
  for (const landmark of landmarks) expect(await landmark.count(), at).toBe(1);
};

test('what a wide page asks for by and by fails, one after the other, and the page stands', () =>
  withPage(ALLOWED, async (page) => {
    page.setDefaultTimeout(10_000);
    const network = await controlNetwork(page);
    const all = new Set(STEPS.flatMap(({ fails }) => fails));
    network.cut((name) => all.has(name));
    await openApp(page);
    for (const { fails, act, leave } of STEPS) {
      await act?.(page);
      await expect
        .poll(() => network.failed(), { timeout: 5000, message: fails.join() })
        .toEqual(expect.arrayContaining([...fails]));
      await expectLandmarks(page, fails.join());
      await leave?.(page);
    }
  }));

const makeVisit = async ({ fails, query = '', data, site, settings, act }: Visit): Promise<void> =>
  withPage({ ...ALLOWED, ...settings }, async (page) => {
    if (data !== undefined)
      await page.route(isOwnData, (route) => route.fulfill({ contentType: 'application/json', body: data }));
    if (site !== undefined) await page.route('**/basemaps.json', (route) => route.fulfill({ json: site }));
    page.setDefaultTimeout(10_000);
    const network = await controlNetwork(page);
    network.cut((name) => fails.includes(name));
    await openApp(page, data === undefined ? query : `?data=./own.json${query}`);
    await act?.(page);
    await expect.poll(() => network.failed(), { timeout: 5000, message: fails.join() }).toEqual([...fails].toSorted());
    await expectLandmarks(page, fails.join(), data !== caseText('date-undated-all'));
  });

test('what other sizes of page and other data ask for fails in turn, and the page stands', async () => {
  const visit = async (part: number): Promise<void> => {
    for (const each of VISITS.filter((_, i) => i % 2 === part)) await makeVisit(each);
  };
  await Promise.all([visit(0), visit(1)]);
}, 120_000);

test('data of one’s own whose reader does not come is told, and opens with another try', () =>
  withPage(ALLOWED, async (page) => {
    await page.route(isOwnData, (route) =>
      route.fulfill({
        contentType: 'application/json',
        body: JSON.stringify({
          format: 'timefront/1',
          id: 'own',
          title: 'Own',
          asOf: '2024-05-12',
          sources: [{ id: 'paper', kind: 'article', publisher: 'A paper', title: 'A report' }],
          actors: [],
          places: [],
          events: [
            {
              id: 'good',
              track: 'offensive',
              type: 'strike',
              title: 'A good record',
              when: { edtf: '2024-05-10', shape: 'instant', basis: 'stated' },
              where: [],
              actors: [],
              evidence: [{ source: 'paper' }],
              certainty: { assertion: 'reported' },
            },
          ],
        }),
      }),
    );
    const network = await controlNetwork(page);
    network.cut((name) => name === 'read-body');
    await page.goto('./?data=./own.json');
    const again = button(page, 'Try again');
    await again.waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain('reads files');
    const reader = ['build-loaded', 'schema', 'schemas'];
    network.cut((name) => reader.includes(name));
    await again.click();
    await expect.poll(() => network.failed()).toEqual(reader);
    await again.waitFor();
    expect(await page.getByRole('alert').first().innerText()).toContain('reads files');
    network.mend('all');
    await again.click();
    await expectPage(page);
  }));

test('of the files of the build none was left out', async () => {
  const names = [...(await late())].map(nameOf);
  expect(names.filter((name) => !hasFailed.has(name))).toEqual([]);
});
