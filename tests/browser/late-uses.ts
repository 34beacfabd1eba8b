/** What a reader does that asks for late files: uses of a wide page, and visits with other settings and data. */
import type { Locator, Page } from 'playwright-core';
import { caseText } from '../fixtures/cases.ts';
import { manyEventsText } from '../fixtures/large-files.ts';
import { syntheticDataset } from '../fixtures/synthetic.ts';
import { button, follow, pressInMore, region } from './app.ts';
import { type PageSettings } from './page.ts';

interface Use {
  /** What the notice calls it. */
  readonly name: string;
  readonly act: (page: Page) => Promise<unknown>;
  readonly there: (page: Page) => Locator;
  readonly leave?: (page: Page) => Promise<unknown>;
}
/** At its first mark, as a hand does that is not quite still. */
const pointAt = async (pane: Locator): Promise<void> => {
  const mark = pane.locator('.mark-button:not([hidden])').first();
  for (const x of [4, 6, 8]) {
    await mark.hover({ position: { x, y: 6 } });
    await pane.page().waitForTimeout(200);
  }
};
const escape = (page: Page): Promise<void> => page.keyboard.press('Escape');
const home = (page: Page): Promise<void> => follow(page, '');

/**
 * What a reader asks for on a wide page. The first needs what comes right after the first picture, which is there from
 * then on.
 */
export const USES: readonly Use[] = [
  {
    name: 'More',
    act: (page) => button(page, 'More').click(),
    there: (page) => page.locator('.more'),
    leave: escape,
  },
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
    act: (page) => button(page, 'Read it in 7 steps').click(),
    there: (page) => region(page, 'Story'),
    leave: home,
  },
  {
    name: 'Compare',
    act: (page) => pressInMore(page, 'Compare two periods'),
    there: (page) => page.locator('.compare-head'),
    leave: home,
  },
  {
    name: 'More',
    act: (page) => pressInMore(page, 'Describe this view'),
    there: (page) => region(page, 'Describe this view'),
    leave: escape,
  },
  {
    name: 'More',
    act: (page) => pressInMore(page, 'My eyes'),
    there: (page) => region(page, 'My eyes'),
    leave: escape,
  },
  {
    name: 'Write a story',
    act: (page) => pressInMore(page, 'Write a story'),
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
    act: (page) => pressInMore(page, 'About this data'),
    there: (page) => page.getByRole('dialog', { name: 'About this data' }).locator('h3'),
    leave: escape,
  },
  {
    name: 'Keys and gestures',
    act: (page) => pressInMore(page, 'Keys and gestures'),
    there: (page) => page.locator('.help-groups'),
    leave: escape,
  },
  {
    name: 'Not on the map',
    act: (page) => page.getByRole('button', { name: /have no place on a map/ }).click(),
    there: (page) => page.locator('.off-map-item').first(),
    leave: escape,
  },
  {
    name: 'More map tools',
    act: async (page) => {
      await button(page, 'More map tools').click();
      await page.getByRole('button', { name: /^Rectangle/ }).click();
    },
    there: (page) => page.getByRole('group', { name: 'Drawing' }),
    leave: escape,
  },
  {
    name: 'Dates and zoom',
    act: (page) => button(page, 'Dates').click(),
    there: (page) => page.locator('.dates-panel'),
    leave: escape,
  },
  {
    name: 'Search',
    // The list says in its panel, which opens with the first letter, that it did not come.
    act: async (page) => {
      await button(page, 'Search').click();
      await page.keyboard.type('k');
    },
    there: (page) => page.getByRole('listbox', { name: 'Matches' }),
    leave: async (page) => {
      await escape(page);
      await escape(page);
    },
  },
  { name: 'Table', act: (page) => follow(page, '?view=table'), there: (page) => page.getByRole('table'), leave: home },
];

/** What of a wide page fails as soon as it is asked for; what the steps before have missed stands in nobody's way. */
interface Step {
  readonly fails: readonly string[];
  readonly act?: (page: Page) => Promise<unknown>;
  readonly leave?: (page: Page) => Promise<unknown>;
}
const to = (link: string) => (page: Page) => follow(page, link);

export const STEPS: readonly Step[] = [
  // When the page has time.
  { fails: ['after'] },
  { fails: ['TimelineTip'], act: (page) => pointAt(region(page, 'Timeline')) },
  { fails: ['MapTooltip'], act: (page) => pointAt(region(page, 'Map')) },
  {
    fails: ['PlayCaption'],
    act: (page) => button(page, 'Play').click(),
    leave: async (page) => {
      await button(page, 'Pause').click();
      await home(page);
    },
  },
  { fails: ['EmptyActions', 'write-empty'], act: to('?q=nothingofthiskind'), leave: home },
  { fails: ['BandBar'], act: to('?view=table'), leave: home },
  {
    fails: ['save-story'],
    act: async (page) => {
      await pressInMore(page, 'Write a story');
      await page.locator('.story-save').click();
    },
  },
  {
    fails: ['story-file'],
    act: (page) =>
      page
        .locator('input[type=file]')
        .last()
        .setInputFiles({ name: 'story.json', mimeType: 'application/json', buffer: Buffer.from('{}') }),
  },
];

/** What one more visit asks for, and what of it fails: all else comes, so that the way to it is open. */
export interface Visit {
  readonly fails: readonly string[];
  readonly query?: string;
  /** A dataset of one's own, as text. */
  readonly data?: string;
  /** What the site lists of the map, in place of its own. */
  readonly site?: readonly object[];
  readonly settings?: PageSettings;
  readonly act?: (page: Page) => Promise<unknown>;
}

const openReport = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /What was read of the file$/ }).click();
const PHONE: PageSettings = { width: 390, height: 844, hasTouch: true };

export const VISITS: readonly Visit[] = [
  { fails: ['VersionNote'], query: '?snapshot=1.0.0' },
  { fails: ['check-layer'], query: '?base=unheard-of' },
  { fails: ['EventBrief'], query: '?sel=vovchansk-battle', settings: PHONE },
  { fails: ['foreign-dates'], data: caseText('date-circa') },
  { fails: ['LoadingProgress'], data: manyEventsText(20_000) },
  { fails: ['UndatedBar', 'UndatedList'], data: caseText('date-undated-all') },
  {
    fails: ['dispute-views'],
    site: [{ id: 'theirs', kind: 'disputed', label: 'Theirs', attribution: '© Somebody', default: true, list: [] }],
  },
  { fails: ['ReportButton'], data: caseText('place-swapped') },
  { fails: ['FileReport'], data: caseText('place-swapped') },
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
  { fails: ['bin-names'], data: JSON.stringify(syntheticDataset(400)), query: '&t=earliest..latest' },
  {
    fails: ['GroupPanel'],
    data: caseText('place-identical-40'),
    act: (page) => region(page, 'Map').locator('.mark-button:not([hidden])').first().click(),
  },
  {
    // What tells which mark is pointed at comes with it.
    fails: ['soon'],
    act: (page) => button(page, 'Play').first().click(),
  },
];
