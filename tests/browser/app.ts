/** What tests of the app read from the screen, by the names that the contract gives. */
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { builtIn } from '../fixtures/dataset.ts';

/** The app fills a page, or a frame of one. */
type Screen = Page | Frame;

export const region = (page: Screen, name: string): Locator => page.getByRole('region', { name, exact: true });
export const slider = (page: Screen, name: 'Window start' | 'Window end' | 'Playhead'): Locator =>
  page.getByRole('slider', { name, exact: true });
export const button = (page: Screen, name: string): Locator => page.getByRole('button', { name, exact: true });

/** N and M of the status sentence; N = 0 where it begins with "No events". */
export const statusOf = async (page: Screen): Promise<{ readonly shown: number; readonly total: number | null }> => {
  const text = (await page.getByRole('status').filter({ hasText: /event/ }).first().textContent()) ?? '';
  const counts = /Showing (\d+) of (\d+) events?/.exec(text);
  if (counts) return { shown: Number(counts[1]), total: Number(counts[2]) };
  if (text.startsWith('No events')) return { shown: 0, total: null };
  throw new Error(`no status sentence: “${text}”`);
};

/** Presses what the button "More" leads to. */
export const pressInMore = async (page: Screen, name: string | RegExp): Promise<void> => {
  await button(page, 'More').click();
  await page.getByRole('dialog', { name: 'More', exact: true }).getByRole('button', { name, exact: true }).click();
};

/** The panel of the axis, with the typed dates. */
export const openDates = async (page: Screen): Promise<void> => {
  await button(page, 'Dates').click();
  await page.getByRole('textbox', { name: 'From', exact: true }).waitFor();
};

/** The middle of a handle once the axis has come to rest, and how wide a day of its window is. */
export const restedHandle = async (page: Page, name: 'Window start' | 'Window end' | 'Playhead') => {
  const xOf = async (of: 'Window start' | 'Window end'): Promise<number> => {
    const { x, width } = (await slider(page, of).boundingBox())!; // in every view with dates
    return x + width / 2;
  };
  let [before, now] = [Number.NaN, await xOf('Window start')];
  while (before !== now) {
    await page.waitForTimeout(60);
    [before, now] = [now, await xOf('Window start')];
  }
  const days = (await valueOf(slider(page, 'Window end'))) - (await valueOf(slider(page, 'Window start'))) + 1;
  const { x, y, width, height } = (await slider(page, name).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2, day: ((await xOf('Window end')) - now) / days };
};

export const valueOf = async (handle: Locator): Promise<number> => Number(await handle.getAttribute('aria-valuenow'));

/** Titles of the events drawn as marks of their own on the timeline. */
export const timelineMarks = (page: Page): Promise<string[]> =>
  region(page, 'Timeline')
    .locator('.timeline-layer button:not([hidden])')
    .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));

/** The key of the strip in which a standing condition of the built-in data stands. */
const STRIPS: Readonly<Record<string, string>> = Object.fromEntries(
  builtIn().events.flatMap(({ id, track, when }) =>
    when?.shape === 'state' ? [[id, `strip|${builtIn().tracks?.findIndex((each) => each.id === track)}`]] : [],
  ),
);

/** How many events the marks of the timeline stand for: those drawn singly, and those that closed rows hold. */
export const eventsOnTimeline = (page: Page): Promise<number> =>
  region(page, 'Timeline')
    .locator('.timeline-layer button:not([hidden])')
    .evaluateAll((marks, strips) => {
      const keyOf = (mark: Element): string => mark.getAttribute('data-key') ?? '';
      const isClosed = (mark: Element): boolean => mark.getAttribute('aria-expanded') === 'false';
      const held = (mark: Element): number =>
        isClosed(mark) || keyOf(mark).startsWith('more')
          ? Number(/(\d+) \D+$/.exec(mark.getAttribute('aria-label') ?? '')?.[1])
          : 0;
      const own = marks.filter((mark) => keyOf(mark).startsWith('event|'));
      // The selected one of a closed strip has a line besides.
      const closed = new Set(marks.filter(isClosed).map(keyOf));
      const twice = own.filter((mark) => closed.has(strips[keyOf(mark).slice(6)] ?? ''));
      return own.length - twice.length + marks.reduce((sum, mark) => sum + held(mark), 0);
    }, STRIPS);

/** Waits until status and timeline say the same number of events; the status follows what moves four times a second. */
export const expectAgreement = (page: Page, message = ''): Promise<void> =>
  expect.poll(async () => (await eventsOnTimeline(page)) - (await statusOf(page)).shown, { message }).toBe(0);

export const searchOf = (page: Page): string => new URL(page.url()).search;

/** Two frames, so that what was asked for is painted. */
export const painted = (page: Screen): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** The app's events are painted. A page or frame that is being replaced has no element for a moment. */
export const untilReady = (page: Screen): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('html')?.dataset['ready'] === 'true', undefined, { polling: 50 });

/** The app is there, and speaks that language. */
export const untilIn = (page: Screen, lang: string): Promise<void> =>
  page.locator(`html[data-ready="true"][lang="${lang}"]`).waitFor({ state: 'attached' });

/** Gives the page another size, and waits until the app has followed. */
export const resize = async (page: Page, { width, height }: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize({ width, height });
  await painted(page);
};

/** The view of a link, without loading the page anew: as Back and Forward do. */
export const follow = async (page: Screen, link: string): Promise<void> => {
  await page.evaluate((query) => {
    history.pushState(null, '', query === '' ? location.pathname : query);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);
  await painted(page);
};

/** Another view at another size, without loading the page anew: in the language and the kind of frame that the link names. */
export const show = async (page: Page, link: string, size: { width: number; height: number }): Promise<void> => {
  await page.setViewportSize(size);
  await follow(page, link);
  const asked = new URLSearchParams(link);
  await untilIn(page, asked.get('lang') ?? 'en');
  await page.locator(`.app[data-ui="${asked.get('ui') ?? 'full'}"]`).waitFor();
  await painted(page);
};
