/**
 * What a person can do, each deed with the way it is done on a wide page, on a phone and in frames, and how what live
 * regions say of it begins. One walk does them all, in an order in which each finds what it needs.
 */
import type { Frame, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { LANG_NAMES, type Lang } from '../../src/base/lang.ts';
import { localise } from '../../src/events/localise.ts';
import { en, type AllMessages } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { MAX_WORDS, wordsIn } from '../../src/wording/tell/within.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { button, follow } from './app.ts';
import { frame, frameOf, withHost } from './host.ts';
import { listenIn, takeHeard, untilHeard } from './live-regions.ts';
import { openApp, withPage } from './page.ts';

/** A wide page, a phone, a frame of a phone's width, and one that has the height for one pane alone. */
const KINDS = ['wide', 'phone', 'frame', 'low'] as const;
export type Kind = (typeof KINDS)[number];

interface Reader {
  readonly page: Page;
  /** The page, or the frame in it. */
  readonly screen: Page | Frame;
  readonly kind: Kind;
  readonly lang: Lang;
  readonly words: AllMessages;
}
type Way = (reader: Reader) => Promise<unknown>;
/** One way everywhere, or one for each kind of page. */
type Ways = Way | { readonly [kind in Kind]?: Way };

interface Said {
  readonly starts?: string;
  readonly ends?: string;
}

interface Deed {
  readonly name: string;
  /** Leads to where it is done, and says nothing. */
  readonly before?: Ways;
  readonly does: Ways;
  readonly says: (words: AllMessages, kind: Kind) => Said;
  /** Says nothing either. */
  readonly after?: Ways;
  /** More is said until then, of what comes in. */
  readonly isLast?: boolean;
}

/** Until whatever a page says of itself at first has been said. */
const SETTLED_MS = 1500;
/** A second saying of the same deed would come in this time. */
const AGAIN_MS = 250;
/** Nearly all of them by then; on a busy machine a few later, and none much. */
const SOON_MS = 1000;
const LATEST_MS = 3000;

const WORDS = { en, uk } as const;
const otherOf = (lang: Lang): Lang => (lang === 'en' ? 'uk' : 'en');

const wayFor = (ways: Ways | undefined, kind: Kind): Way | undefined =>
  typeof ways === 'function' ? ways : ways?.[kind];
/** In a frame a reader only reads: there is no More, no filter, no search and no comparison, but by a link. */
const pages = (way: Way) => ({ wide: way, phone: way });
const frames = (way: Way) => ({ frame: way, low: way });

// Ways

type Name = (words: AllMessages) => string;
const press =
  (name: Name, within = 'body'): Way =>
  ({ screen, words }) =>
    screen
      .locator(within)
      .getByRole('button', { name: name(words), exact: true })
      .first()
      .press('Enter');
const keys =
  (...names: readonly string[]): Way =>
  // One upon the other, as a hand does it.
  ({ page }) =>
    Promise.all(names.map((name) => page.keyboard.press(name)));
/** On the first of what the selector names. */
const keysOn =
  (selector: string, ...names: readonly string[]): Way =>
  async (reader) => {
    await reader.screen.locator(selector).first().focus();
    await keys(...names)(reader);
  };
const inMore =
  (name: Name): Way =>
  async ({ screen, words }) => {
    await button(screen, words.app.menu).press('Enter');
    const more = screen.getByRole('dialog', { name: words.app.menu, exact: true });
    await more.getByRole('button', { name: name(words), exact: true }).press('Enter');
  };
const until =
  (way: Way, there: string): Way =>
  async (reader) => {
    await way(reader);
    await reader.screen.locator(there).first().waitFor();
  };
/** What stands in the head of a wide page stands in More on a phone. */
const opened = (name: Name, there: string) => ({ wide: until(press(name), there), phone: until(inMore(name), there) });
const escape = keys('Escape');

const from = ({ screen, words }: Reader): Locator =>
  screen.getByRole('textbox', { name: words.playback.from, exact: true });
const typeDate =
  (text: string): Way =>
  async (reader) => {
    await from(reader).fill(text);
    await from(reader).press('Enter');
  };
const DATES = '.dates-panel';
const openDates: Ways = {
  ...frames(
    until(
      press(({ app }) => app.dates),
      DATES,
    ),
  ),
  wide: until(
    press(({ app }) => app.dates),
    DATES,
  ),
  phone: until(
    inMore(({ app }) => app.dates),
    DATES,
  ),
};
const inDates = (name: Name): Way => press(name, DATES);

/** By a mouse, in several moves. */
const drag =
  (selector: string, pixels: number): Way =>
  async ({ page, screen }) => {
    const box = (await screen.locator(selector).boundingBox())!; // in every view with dates
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + pixels, y, { steps: 6 });
    await page.mouse.up();
  };

const MARK = '.timeline-layer [data-key^="event|"]:not([hidden], [aria-expanded])';
const STRIP = '.timeline-layer [data-key^=strip]:not([hidden])';
/** One event with a mark of its own on the map. */
const MAPPED = 'vovchansk-battle';
const markOfMap: Way = ({ screen, lang }) => {
  const { label, title } = localise(builtIn(), lang).events.find(({ id }) => id === MAPPED)!; // it is in it
  const marks = screen.locator('.map').getByRole('button', { name: new RegExp(`^${label ?? title}`) });
  return marks.first().press('Enter');
};
/** Where a map is small, its zoom stands among its tools. */
const TOOLS = until(
  press(({ map }) => map.tools),
  '.map-tools button',
);

// What is said

const is = (text: string): Said => ({ starts: text, ends: text });
/** The words around the numbers in it, whatever form they have with others. */
const around = (text: string): Said => ({
  starts: text.slice(0, text.search(/\d/)),
  ends: text.replace(/^[^]*\d \p{L}+/u, ''),
});
const startOf = (text: string): Said => ({ starts: text.replace(/[ .:]*$/, '') });
type Deeds = AllMessages['tell']['deeds'];
const said =
  (of: (deeds: Deeds, words: AllMessages) => string, as: (text: string) => Said = is) =>
  (words: AllMessages): Said =>
    as(of(words.tell.deeds, words));
const selected = said(({ selected: of }) => of(''), startOf);
const unselected = said((deeds) => deeds.unselected);
const closed = said((deeds) => deeds.closed);
const listed = said((deeds) => deeds.listed(5), around);
const sight = said((deeds) => deeds.sight(5, 7), around);
const end = (of: keyof Deeds['ends']) => said((deeds) => deeds.ends[of]);
/** In whatever words before: how many events that leaves, at the end. */
const counted = ({ reading }: AllMessages): Said => ({
  ends: around(`${reading.status.showing(30, 31)}.`).ends ?? '',
});

/** What opens in its place where it has room there, else as a list. */
const isOpened = (words: AllMessages, kind: Kind): Said =>
  kind === 'wide' ? around(words.tell.deeds.opened(5)) : listed(words);

const STEPS: readonly Deed[] = [
  {
    name: 'nothing to undo',
    before: { phone: press(({ app }) => app.menu) },
    does: {
      ...frames(keysOn('.playback button', 'Control+z')),
      wide: keysOn('.playback button', 'Control+z'),
      phone: press(({ undo }) => undo.undo(null)),
    },
    says: end('undo'),
    after: { phone: escape },
  },
  {
    name: 'nothing to do again',
    before: { wide: press(({ app }) => app.menu) },
    does: {
      ...frames(keysOn('.playback button', 'Control+Shift+z')),
      wide: press(({ undo }) => undo.redo(null)),
      phone: keysOn('.playback button', 'Control+Shift+z'),
    },
    says: end('redo'),
    after: { wide: escape },
  },
  { name: 'a step back', does: press(({ playback }) => playback.previousEvent), says: selected },
  { name: 'no later event', does: press(({ playback }) => playback.nextEvent), says: end('laterEvent') },
  {
    name: 'undo',
    does: keys('Control+z'),
    says: said(({ undone }, { undo }) => undone(undo.changes.selected), startOf),
  },
  {
    name: 'a step on',
    does: press(({ playback }) => playback.nextEvent),
    says: ({ tell: { deeds } }) => ({ ...startOf(deeds.selected('')), ends: ` ${deeds.position(1, 30)}` }),
  },
  { name: 'no earlier event', does: press(({ playback }) => playback.previousEvent), says: end('earlierEvent') },
  { name: 'Escape', does: escape, says: unselected },
  { name: 'a mark', does: keysOn(MARK, 'Enter'), says: selected },
  { name: 'the same mark', does: keysOn(MARK, 'Enter'), says: unselected },
  {
    name: 'undo, from the menu',
    before: pages(press(({ app }) => app.menu)),
    does: {
      ...pages(press(({ undo }) => undo.undo(undo.changes.selected))),
      ...frames(keys('Control+z')),
    },
    says: said(({ undone }, { undo }) => undone(undo.changes.selected), startOf),
    after: pages(escape),
  },
  {
    name: 'what was undone, again',
    does: keys('Control+Shift+z'),
    says: said(({ redone }, { undo }) => redone(undo.changes.selected), startOf),
  },
];

/** What a wide page opens in its place has no room elsewhere, and is listed. */
const narrow = (way: Way) => ({ phone: way, ...frames(way) });
const LISTS: readonly Deed[] = [
  { name: 'what opens', does: keysOn(STRIP, 'Enter'), says: isOpened },
  { name: 'closed by Escape', does: escape, says: closed },
  { name: 'what opens, again', does: keysOn(STRIP, 'Enter'), says: isOpened },
  {
    name: 'closed by itself',
    does: { ...narrow(press(({ app }) => app.close, '.app-slot')), wide: keysOn(STRIP, 'Enter') },
    says: closed,
  },
  { name: 'a list', does: narrow(keysOn(STRIP, 'Enter')), says: listed },
  { name: 'one of a list', does: narrow(keysOn('.group-list button', 'Enter')), says: selected },
  { name: 'Escape from it', does: narrow(escape), says: unselected },
];

const TIME: readonly Deed[] = [
  { name: 'nothing beyond it', does: keysOn('.band-end', 'End'), says: end('dataEnd') },
  { name: 'zoom of the timeline', does: keysOn(MARK, '+'), says: counted },
  {
    name: 'several steps of a handle',
    does: keysOn('.band-start', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'),
    says: counted,
  },
  { name: 'a drag', does: drag('.band-start', 40), says: ({ reading }) => around(reading.status.showing(30, 31)) },
  {
    name: 'no date',
    before: openDates,
    does: typeDate('x'),
    says: ({ datesPanel }) => is(datesPanel.dateProblem.unreadable),
  },
  { name: 'typed dates', does: typeDate('2024-05-13'), says: counted },
  { name: 'all of the data', does: inDates(({ datesPanel }) => datesPanel.presetAll), says: counted },
  { name: 'farther out', does: inDates(({ timeline }) => timeline.zoomOut), says: counted },
  { name: 'no farther', does: inDates(({ timeline }) => timeline.zoomOut), says: end('farthest') },
  { name: 'no later', does: inDates(({ datesPanel }) => datesPanel.later), says: end('dataEnd') },
  { name: 'its own window', does: inDates(({ datesPanel }) => datesPanel.presetOwn), says: counted },
  { name: 'to the start', does: inDates(({ datesPanel }) => datesPanel.toStart), says: counted },
  { name: 'at the start', does: inDates(({ datesPanel }) => datesPanel.toStart), says: end('windowStart') },
  { name: 'a moment', does: inDates(({ datesPanel }) => datesPanel.mode.moment), says: counted },
  { name: 'the window', does: inDates(({ datesPanel }) => datesPanel.mode.window), says: counted },
  { name: 'to the end', does: inDates(({ datesPanel }) => datesPanel.toEnd), says: end('windowEnd') },
];

/** A sentence on what comes in, with how many there are so far. */
const arrived = ({ told }: AllMessages): Said => ({ ends: around(`${told.soFar(30, 31)}.`).ends ?? '' });
const PLAYING: readonly Deed[] = [
  {
    name: 'playing, which waits for who listens',
    before: async (reader) => {
      await inDates(({ datesPanel }) => datesPanel.waits)(reader);
      await escape(reader);
    },
    does: press(({ playback }) => playback.play),
    // Of a long sentence the number gives way.
    says: () => ({}),
  },
  { name: 'on to what comes next', does: press(({ playback }) => playback.nextEvent), says: arrived },
  { name: 'a pause', does: press(({ playback }) => playback.pause), says: said(({ paused }) => paused, startOf) },
  {
    name: 'a speed',
    before: async (reader) => {
      await wayFor(openDates, reader.kind)?.(reader);
      await inDates(({ datesPanel }) => datesPanel.waits)(reader);
    },
    does: inDates(({ datesPanel }) => datesPanel.speed(8)),
    says: said(({ speed }, { datesPanel }) => speed(datesPanel.speed(8))),
    after: escape,
  },
  {
    name: 'playing, to its end',
    does: press(({ playback }) => playback.play),
    says: said(({ playedOut }) => playedOut, startOf),
    isLast: true,
  },
];

const MAP: readonly Deed[] = [
  // So low a frame shows one of the two.
  { name: 'the map', does: { low: press(({ map }) => map.region) }, says: said(({ view }) => view.map) },
  { name: 'a mark of the map', does: markOfMap, says: selected },
  { name: 'Escape from there', does: escape, says: unselected },
  {
    name: 'the map moved by keys',
    does: keysOn('.map-frame', 'Shift+ArrowRight'),
    says: sight,
  },
  {
    name: 'zoom of the map',
    before: narrow(TOOLS),
    does: { ...narrow(press(({ map }) => map.zoomIn, '.map-tools')), wide: press(({ map }) => map.zoomIn, '.map') },
    says: sight,
    after: narrow(escape),
  },
  { name: 'to what is out of sight', does: keysOn('.map-pointers button', 'Enter'), says: sight },
  { name: 'what has no place on the map', does: keysOn('.map-bar-words > button', 'Enter'), says: listed },
  { name: 'Escape from that', does: escape, says: closed },
  {
    name: 'the timeline',
    does: { low: press(({ timeline }) => timeline.region) },
    says: said(({ view }) => view.timeline),
  },
];

const AT_STEP = '.story-controls button';
const STORY: readonly Deed[] = [
  {
    name: 'the story',
    does: {
      wide: press(({ story }) => story.enter(7)),
      phone: press(({ story }) => story.enter(7)),
      frame: press(({ story }) => story.enter(7)),
      // So low a frame has no room for the way in; a link leads there.
      low: ({ screen, lang }) => follow(screen, `?ui=lite&lang=${lang}&story=1`),
    },
    says: ({ tour }) => startOf(tour.announce(1, 7, '')),
  },
  { name: 'no step before it', does: press(({ tour }) => tour.backName), says: end('firstStep') },
  {
    name: 'the next step',
    does: press(({ tour }) => tour.nextName),
    says: ({ tour }) => startOf(tour.announce(2, 7, '')),
  },
  { name: 'the last step', does: keysOn(AT_STEP, 'End'), says: ({ tour }) => startOf(tour.announce(7, 7, '')) },
  { name: 'no step after it', does: keysOn(AT_STEP, 'ArrowRight'), says: end('lastStep') },
  { name: 'out of the story', does: escape, says: said(({ storyLeft }) => storyLeft, startOf) },
];

const FILTERS: readonly Deed[] = [
  {
    name: 'a filter',
    before: opened(({ app }) => app.filters, '.filter-choice input'),
    does: pages(keysOn('.filter-choice input', 'Space')),
    says: ({ tell }) => startOf(tell.filtered('')),
  },
  {
    name: 'no filter',
    does: pages(press(({ filters }) => filters.dropAll)),
    says: said(({ noFilters }) => noFilters, startOf),
  },
  {
    name: 'dates by the source alone',
    does: pages(keysOn('.how-sure-switch', 'Enter')),
    says: said(({ dating }) => dating.article, startOf),
  },
  {
    name: 'the best dates',
    does: pages(keysOn('.how-sure-switch', 'Enter')),
    says: said(({ dating }) => dating.best, startOf),
    after: pages(escape),
  },
  {
    name: 'a search that is typed',
    before: opened(({ search }) => search.open, '.search-input'),
    does: pages(keys('r', 'u', 's')),
    says: ({ reading }) => ({ ends: around(reading.status.showing(30, 31)).ends ?? '' }),
  },
  { name: 'sent', does: pages(keys('Enter')), says: ({ tell }) => startOf(tell.filtered('')) },
  {
    name: 'taken back',
    does: pages(escape),
    says: said(({ noFilters }) => noFilters, startOf),
    after: pages(escape),
  },
  {
    name: 'a comparison',
    does: pages(inMore(({ compare }) => compare.title)),
    says: said(({ comparing }) => comparing(''), startOf),
  },
  {
    name: 'no comparison',
    does: pages(press(({ compare }) => compare.leave)),
    says: said(({ compareLeft }) => compareLeft, startOf),
  },
];

const LOOKS: readonly Deed[] = [
  {
    name: 'the table',
    does: { ...pages(inMore(({ app }) => app.viewTable)), ...frames(press(({ app }) => app.viewTable)) },
    says: said(({ view }) => view.table),
  },
  {
    name: 'back from it',
    does: press(({ app }) => app.viewTimeline),
    says: ({ tell: { deeds } }, kind) => is(deeds.view[kind === 'low' ? 'timeline' : 'split']),
  },
  {
    name: 'colours',
    does: pages(inMore(({ more }) => more.themeDark)),
    says: said(({ theme }) => theme.dark),
  },
  {
    name: 'the other language, in that language',
    does: pages(inMore(({ dates }) => LANG_NAMES[otherOf(dates.lang)])),
    says: ({ dates }) => is(WORDS[otherOf(dates.lang)].tell.deeds.language(LANG_NAMES[otherOf(dates.lang)])),
  },
];

const DEEDS = [...STEPS, ...LISTS, ...TIME, ...PLAYING, ...MAP, ...STORY, ...FILTERS, ...LOOKS];

/** Does them all on one page; each is said once, soon, and in so many words. */
const walk = async (seat: Omit<Reader, 'words'>): Promise<void> => {
  const { screen, kind, lang } = seat;
  const words = WORDS[lang];
  const reader: Reader = { ...seat, words };
  const waits: number[] = [];
  const hear = async ({ name, before, does, says, after, isLast = false }: Deed): Promise<void> => {
    const way = wayFor(does, kind);
    if (!way) return;
    const at = `${name} (${kind}, ${lang})`;
    await wayFor(before, kind)?.(reader);
    expect(await takeHeard(screen), `before ${at}`).toEqual([]);
    const { starts = '', ends = '' } = says(words, kind);
    await way(reader);
    await untilHeard(screen, isLast ? starts : '').catch(() => expect.fail(`nothing is said: ${at}`));
    await screen.waitForTimeout(AGAIN_MS);
    const heard = await takeHeard(screen);
    await wayFor(after, kind)?.(reader);
    const texts = heard.map(({ text }) => text);
    expect(new Set(texts).size, `${at}: ${texts.join(' | ')}`).toBe(isLast ? texts.length : 1);
    expect(isLast || texts.length === 1, `${at}: ${texts.join(' | ')}`).toBe(true);
    const last = texts.at(-1) ?? '';
    expect(last.startsWith(starts) && last.endsWith(ends), `${at}: “${last}” is not “${starts} … ${ends}”`).toBe(true);
    for (const text of texts) expect(wordsIn(text), `${at}: ${text}`).toBeLessThanOrEqual(MAX_WORDS);
    if (isLast) return;
    const { after: wait = 0 } = heard[0] ?? {};
    expect(wait, `${at}: ${last}`).toBeLessThan(LATEST_MS);
    waits.push(wait);
  };
  await screen.locator('[data-spoken]').first().waitFor({ state: 'attached' });
  await screen.waitForTimeout(SETTLED_MS);
  await listenIn(screen);
  for (const deed of DEEDS) {
    // oxlint-disable-next-line no-await-in-loop -- one page
    await hear(deed);
  }
  expect(waits.filter((wait) => wait > SOON_MS).length).toBeLessThanOrEqual(waits.length / 20);
};

/** With all that moves on the way, and without. */
const MOTION = { en: 'no-preference', uk: 'reduce' } as const;
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Time enough on a busy machine; most of it is waiting. */
export const LONG = { timeout: 150_000 };

export const walkPage = (kind: 'wide' | 'phone', size: Size, lang: Lang): Promise<void> =>
  withPage({ ...size, hasTouch: kind === 'phone', reducedMotion: MOTION[lang] }, async (page) => {
    await openApp(page, `?lang=${lang}`);
    await walk({ page, screen: page, kind, lang });
  });

/** In a page of another site. */
export const walkFrame = (kind: 'frame' | 'low', { width, height }: Size, lang: Lang): Promise<void> =>
  withHost(
    { width: 400, height: 660, hasTouch: true, reducedMotion: MOTION[lang] },
    frame(`?ui=lite&lang=${lang}`, '', `width:${width}px;height:${height}px`),
    async (page) => walk({ page, screen: await frameOf(page), kind, lang }),
  );
