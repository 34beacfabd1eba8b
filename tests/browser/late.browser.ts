/**
 * Every late file of the build fails in turn, at load and on use, in a page and in a frame: the page stands, what was asked for
 * says so, and comes once its files can be had. The list of files is the build's own.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Frame, Locator, Page, Route } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { caseText } from '../fixtures/cases.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { button, follow, region, searchOf } from './app.ts';
import { appAt, frameOf, withHost } from './host.ts';
import { openApp, withPage, type PageSettings } from './page.ts';

type Screen = Page | Frame;

const late = async (): Promise<ReadonlySet<string>> => {
  const rest = JSON.parse(await readFile(join(inject('dist'), 'rest.json'), 'utf8')) as readonly string[];
  return new Set(rest.filter((path) => path.endsWith('.js')));
};
/** Without the hash of its content. */
const nameOf = (path: string): string => path.replace(/^assets\/|-[\w-]{8}\.js$/g, '');
/** Names of what failed at least once, in any test of this file. */
const hasFailed = new Set<string>();
// What a boundary catches React says in the console.
const ALLOWED = { allow: [/Failed to load resource|ERR_FAILED|LateError/] };

interface Network {
  /** Lets no late file through, or those alone that are meant. */
  readonly cut: (isMeant?: (name: string) => boolean) => void;
  /** Lets through one of the files that failed, or whatever there is. */
  readonly mend: (what: 'one' | 'all') => void;
  readonly failures: () => number;
  /** Names of what failed since the last cut. */
  readonly failed: () => readonly string[];
}

const controlNetwork = async (
  routed: Page | BrowserContext,
  fail: (route: Route) => Promise<void> = (route) => route.abort(),
): Promise<Network> => {
  const files = await late();
  const mended = new Set<string>();
  const broken = new Set<string>();
  let isCut: ((name: string) => boolean) | null = null;
  let failures = 0;
  await routed.route('**/assets/*.js', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\//, '');
    const name = nameOf(path);
    if (!isCut?.(name) || !files.has(path) || mended.has(path)) {
      await route.continue();
      return;
    }
    hasFailed.add(name);
    broken.add(path);
    failures += 1;
    await fail(route);
  });
  return {
    cut: (isMeant = () => true) => {
      isCut = isMeant;
      mended.clear();
      broken.clear();
    },
    mend: (what) => {
      const [first] = broken;
      if (what === 'all') isCut = null;
      else if (first !== undefined) {
        mended.add(first);
        broken.delete(first);
      }
    },
    failures: () => failures,
    failed: () => [...broken].map(nameOf).toSorted(),
  };
};

/** Map, timeline and status. */
const expectPage = async (page: Screen): Promise<void> => {
  await region(page, 'Map').waitFor();
  await region(page, 'Timeline').waitFor();
  await page.getByRole('status').filter({ hasText: /event/ }).first().waitFor();
};

const notice = (page: Screen, name: string): Locator =>
  page.getByRole('alert').filter({ hasText: `“${name}” could not be loaded` });

/** Lets the files of a part through one at a time, and asks for it again each time, until it is there. */
const retryUntil = async (page: Screen, network: Network, name: string, there: Locator): Promise<void> => {
  await notice(page, name).first().waitFor();
  const isThere = (): Promise<boolean> => there.first().isVisible();
  const told = (): Promise<number> => notice(page, name).count();
  for (let tries = 0; ; tries += 1) {
    await expect.poll(async () => (await isThere()) || (await told()) > 0, { interval: 20 }).toBe(true);
    const before = { failures: network.failures(), told: await told() };
    if (before.told === 0) return;
    if (tries > 30) throw new Error(`${name} does not come`);
    network.mend('one');
    // All at once: what is compared is shown in two places.
    await notice(page, name)
      .getByRole('button', { name: 'Try again' })
      .evaluateAll((buttons) => {
        for (const each of buttons) (each as HTMLButtonElement).click();
      });
    await expect
      .poll(async () => network.failures() > before.failures || (await told()) < before.told, { interval: 20 })
      .toBe(true);
  }
};

const inMenu = async (page: Page, item: string | RegExp, menu = 'More'): Promise<void> => {
  await button(page, menu).click();
  await page.getByRole('menuitem', { name: item }).first().click();
};

interface Use {
  /** What the notice calls it. */
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly there: (page: Page) => Locator;
  readonly leave?: (page: Page) => Promise<unknown>;
}
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');
const home = (page: Page): Promise<void> => follow(page, '');

/** What a reader asks for on a wide page. */
const USES: readonly Use[] = [
  { name: 'Legend', act: async () => undefined, there: (page) => page.locator('.legend') },
  {
    name: 'Event details',
    act: (page) => follow(page, '?sel=vovchansk-battle'),
    there: (page) => region(page, 'Event details'),
    leave: home,
  },
  {
    name: 'Filters',
    act: (page) => follow(page, '?track=offensive'),
    there: (page) => page.locator('.filter-chips'),
    leave: home,
  },
  {
    name: 'Filters',
    act: (page) => button(page, 'Filters').click(),
    there: (page) => page.locator('.filter-panel [role=checkbox], .filter-panel input'),
    leave: (page) => button(page, 'Filters').click(),
  },
  {
    name: 'Story',
    act: (page) => button(page, 'The story in 7 steps').click(),
    there: (page) => region(page, 'Story'),
    leave: home,
  },
  {
    name: 'Compare',
    act: (page) => inMenu(page, 'Compare two periods'),
    there: (page) => page.locator('.compare-brush'),
    leave: home,
  },
  {
    name: 'Write a story',
    act: (page) => inMenu(page, 'Write a story'),
    there: (page) => page.getByRole('heading', { name: 'Write a story' }),
    leave: (page) => button(page, 'Close').first().click(),
  },
  {
    name: 'Share',
    act: (page) => button(page, 'Share').click(),
    there: (page) => page.locator('.share-copy'),
    leave: escape,
  },
  {
    name: 'About this data',
    act: (page) => button(page, 'About this data').click(),
    there: (page) => page.getByRole('dialog').locator('h3'),
    leave: escape,
  },
  {
    name: 'Keys and gestures',
    act: (page) => inMenu(page, 'Keys and gestures'),
    there: (page) => page.locator('.help-groups'),
    leave: escape,
  },
  {
    name: 'Area',
    act: (page) => inMenu(page, /^Rectangle/, 'Area and distance'),
    there: (page) => page.getByRole('group', { name: 'Drawing' }),
    leave: escape,
  },
  {
    name: 'Dates and zoom',
    act: (page) => page.locator('.playback-dates').click(),
    there: (page) => page.locator('.playback-presets'),
    leave: escape,
  },
  {
    name: 'Search',
    act: async (page) => {
      await page.getByRole('search').getByRole('combobox').focus();
    },
    there: (page) => page.getByRole('search').locator('.visually-hidden[aria-live]'),
  },
  { name: 'Table', act: (page) => follow(page, '?view=table'), there: (page) => page.getByRole('table'), leave: home },
  {
    name: 'Responses',
    act: (page) => follow(page, '?view=responses'),
    there: (page) => page.locator('.responses'),
    leave: home,
  },
];

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
    expect(searchOf(page)).toBe('?t=2024-05-09..2024-05-14&sel=vovchansk-battle');
  }));

test('a download and a language that cannot be had are told, with another try', () =>
  withPage(ALLOWED, async (page) => {
    const network = await controlNetwork(page);
    await openApp(page);
    network.cut((name) => name === 'uk' || name.startsWith('download'));
    await inMenu(page, /CSV/, 'Download');
    await notice(page, 'Download').waitFor();
    await button(page, 'More').click();
    await page.getByRole('menuitemradio', { name: 'Українська' }).click();
    await notice(page, 'Українська').waitFor();
    await expectPage(page);
    network.mend('all');
    const download = page.waitForEvent('download');
    await notice(page, 'Download').getByRole('button', { name: 'Try again' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await notice(page, 'Українська').getByRole('button', { name: 'Try again' }).click();
    await page.waitForFunction(() => document.documentElement.lang === 'uk');
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

/** Asks for as much as one link can. */
const LINK = '?track=offensive&cmp=2024-04-29..2024-05-13&q=Kharkiv&sel=vovchansk-battle&lang=uk';

test('whichever file fails while the page is opened, the page stands', async () => {
  const asked = new Set<string>();
  await withPage(ALLOWED, async (page) => {
    page.on('request', (request) => asked.add(nameOf(new URL(request.url()).pathname.slice(1))));
    await openApp(page, LINK);
    await page.waitForTimeout(1500);
  });
  const names = [...(await late())].map(nameOf).filter((name) => asked.has(name));
  // What late parts share is one file.
  expect(names.length).toBeGreaterThan(12);
  const visit = (part: number): Promise<void> =>
    withPage(ALLOWED, async (page) => {
      const network = await controlNetwork(page);
      for (const name of names.filter((_, i) => i % 3 === part)) {
        network.cut((other) => other === name);
        await openApp(page, LINK);
        expect(await page.locator('.map-frame canvas').count(), name).toBeGreaterThan(0);
        expect(await page.locator('.timeline-canvas').isVisible(), name).toBe(true);
        expect(await page.locator('.status-line-count').first().textContent(), name).toMatch(/\d/);
      }
    });
  await Promise.all([visit(0), visit(1), visit(2)]);
}, 120_000);

/** By path alone: the link to it ends in the same name. */
const isOwnData = ({ pathname }: URL): boolean => pathname.endsWith('/own.json');

/** What one more visit asks for, and what of it fails: all else comes, so that the way to it is open. */
interface Visit {
  readonly fails: readonly string[];
  readonly query?: string;
  /** A dataset of one's own, as text. */
  readonly data?: string;
  readonly settings?: PageSettings;
  readonly act?: (page: Page) => Promise<unknown>;
}

const openReport = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /What was read of the file$/ }).click();
const PHONE: PageSettings = { width: 390, height: 844, hasTouch: true };

const VISITS: readonly Visit[] = [
  { fails: ['VersionNote'], query: '?snapshot=1.0.0' },
  { fails: ['EmptyActions'], query: '?q=nothingofthiskind' },
  {
    fails: ['Sheet'],
    settings: PHONE,
    act: (page) =>
      page
        .getByRole('button', { name: /^Filters/ })
        .first()
        .tap(),
  },
  { fails: ['Caption'], query: '?sel=vovchansk-battle', settings: PHONE },
  { fails: ['UndatedBar', 'UndatedList'], data: caseText('date-undated-all') },
  { fails: ['ReportButton'], data: caseText('place-swapped') },
  { fails: ['ReportDialog'], data: caseText('place-swapped'), act: openReport },
  {
    fails: ['save-report'],
    data: caseText('place-swapped'),
    act: async (page) => {
      await openReport(page);
      await page.getByRole('dialog').locator('button.app-button').last().click();
      await escape(page);
    },
  },
  { fails: ['layout-counts'], data: JSON.stringify(syntheticDataset(400)), query: '&t=earliest..latest' },
  {
    fails: ['EventList'],
    data: caseText('place-identical-40'),
    act: (page) => region(page, 'Map').locator('.mark-button:not([hidden])').first().click(),
  },
  {
    fails: ['player', 'MapTooltip', 'typed-window'],
    act: async (page) => {
      await region(page, 'Map').locator('.mark-button:not([hidden])').first().hover();
      await button(page, 'Play').first().click();
      await page.locator('.playback-dates').click();
      await page.locator('.dates-input').first().fill('9 May 2024');
      await page.keyboard.press('Enter');
      await escape(page);
    },
  },
  {
    fails: ['story-file'],
    act: async (page) => {
      await inMenu(page, 'Write a story');
      await page
        .locator('input[type=file]')
        .last()
        .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from('{}') });
    },
  },
];

const makeVisit = async ({ fails, query = '', data, settings, act }: Visit): Promise<void> =>
  withPage({ ...ALLOWED, ...settings }, async (page) => {
    if (data !== undefined)
      await page.route(isOwnData, (route) => route.fulfill({ contentType: 'application/json', body: data }));
    page.setDefaultTimeout(10_000);
    const network = await controlNetwork(page);
    network.cut((name) => fails.includes(name));
    await openApp(page, data === undefined ? query : `?data=./own.json${query}`);
    await act?.(page);
    await expect.poll(() => network.failed(), { timeout: 5000, message: fails.join() }).toEqual([...fails].toSorted());
    // Events without dates have a list of their own in the timeline's place, which says here that it did not come.
    expect(await page.locator('.app-map').isVisible(), String(fails)).toBe(true);
    expect(await page.locator('.app-timeline').isVisible(), String(fails)).toBe(true);
  });

test('what other sizes of page, the pointer and other data ask for fails in turn, and the page stands', async () => {
  const visit = async (part: number): Promise<void> => {
    for (const each of VISITS.filter((_, i) => i % 3 === part)) await makeVisit(each);
  };
  await Promise.all([visit(0), visit(1), visit(2)]);
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
    network.cut((name) => name === 'build-loaded' || name === 'schema');
    await again.click();
    await expect.poll(() => network.failed()).toEqual(['build-loaded', 'schema']);
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
