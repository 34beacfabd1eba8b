/** What a listener gets: the summary, the links past the head, the marks in the order of the account. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buildTable } from '../../src/events/build.ts';
import { localise } from '../../src/events/localise.ts';
import type { EventRecord } from '../../src/events/format/schema.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { isInferredTransfer } from '../../src/query/places/flows.ts';
import { trackName, trackStanding } from '../../src/wording/describe-type.ts';
import { sceneNames } from '../../src/wording/name-event.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { follow, painted, searchOf } from './app.ts';
import { openApp, withPage } from './page.ts';
import { rebuild, type Rebuilt } from './rebuild.ts';
import { hear, heardSigns, heardTwice } from './screen-reader.ts';

const LANGUAGES = {
  en: { messages: en, table: buildTable(builtIn()) },
  uk: { messages: uk, table: buildTable(localise(builtIn(), 'uk')) },
};
const SCREENS = [
  ['', 1440, 900, 'en'],
  ['?lang=uk', 390, 844, 'uk'],
  ['?ui=lite', 375, 640, 'en'],
  ['?lang=uk&ui=lite', 320, 256, 'uk'],
] as const;

const press = async (page: Page, key: string, times = 1): Promise<void> => {
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
};
/** By Escape, one thing after the other, until nothing is open. */
const closeAll = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      await press(page, 'Escape');
      await painted(page);
      return page.locator('.timeline-layer [aria-expanded=true], .group-list').count();
    })
    .toBe(0);
/** Whether the focus is in what the selector names, and not on the page itself. */
const isFocusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((within) => document.activeElement?.closest(within) !== null, selector);
const focusedKey = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['key'] ?? '');

const TARGETS = [
  ['timeline', '.timeline-layer button'],
  ['map', '.map'],
  ['time', '.playback button'],
  ['table', 'tbody button'],
] as const;
const MOST_PHRASES = 8;
const MOST_KEYS = 12;
const DAYS = /\d{4}-\d\d(?:-\d\d)?/g;

/** "10 May": the first day of an event, as a date begins in a language. */
const dayOf = ({ when }: EventRecord, locale: string): string | null => {
  const day = /^\[?(\d{4}-\d\d-\d\d)/.exec(when?.edtf ?? '')?.[1];
  return day === undefined
    ? null
    : new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(day));
};

/** The keys from the start of the page to each event of the window: by the timeline's link and arrows. */
const keysByTimeline = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  const cost = new Map<string, number>();
  const note = (key: string, keys: number): void => {
    const id = key.replace(/^event\|/, '');
    cost.set(id, Math.min(cost.get(id) ?? Infinity, keys));
  };
  /** All of a level, from its first. */
  const walk = async (): Promise<readonly string[]> => {
    const keys: string[] = [];
    for (let key = await focusedKey(page); key !== keys.at(-1); key = await focusedKey(page)) {
      keys.push(key);
      await press(page, 'ArrowRight');
    }
    return keys;
  };
  const noteLevel = (level: readonly string[], before: number): void =>
    level.forEach((key, i) => note(key, before + Math.min(i, 1 + level.length - 1 - i)));
  // Tab and Enter lead to the first.
  await page.locator('.skip-links a').first().focus();
  await press(page, 'Enter');
  await press(page, 'Home');
  const top = await walk();
  noteLevel(top, 2);
  for (const [i, key] of top.entries()) {
    const mark = page.locator(`.timeline-layer [data-key="${key}"]`);
    if ((await mark.getAttribute('aria-expanded')) !== 'false') continue;
    await mark.focus();
    await press(page, 'ArrowDown');
    await page.waitForFunction((of) => document.querySelector(`[data-key="${of}"]`)?.ariaExpanded === 'true', key);
    await press(page, 'ArrowDown');
    if ((await focusedKey(page)) !== '' && (await focusedKey(page)) !== key)
      noteLevel(await walk(), 2 + Math.min(i, top.length - i) + 2);
    await closeAll(page);
  }
  return cost;
};

/** The same by the table's link, arrows and page keys. */
const keysByTable = async (page: Page): Promise<ReadonlyMap<string, number>> => {
  await page.locator('.skip-links a').nth(2).focus();
  await press(page, 'Enter');
  await page.locator('tbody button').first().waitFor();
  const ids = builtIn().events.map(({ id }) => id);
  const rows = await page
    .locator('tbody tr[data-row]')
    .evaluateAll((all) => all.map((row) => Number((row as HTMLElement).dataset['row'])));
  const last = rows.length - 1;
  return new Map(
    rows.map((row, i) => {
      const fromTop = Math.floor(i / 10) + (i % 10);
      const roundedUp = Math.ceil(i / 10) + (10 - (i % 10));
      return [ids[row] ?? '', 4 + Math.min(fromTop, roundedUp, 1 + last - i)];
    }),
  );
};

/** All names that can be heard on the timeline, with what opens open. */
const hearMarks = async (page: Page): Promise<readonly string[]> => {
  const said = new Set<string>();
  const listen = async (): Promise<void> => {
    for (const within of ['.timeline-layer', '.group-list'])
      for (const phrase of await hear(page, within)) if (phrase.startsWith('button, ')) said.add(phrase.slice(8));
  };
  await listen();
  /** What opens, and is closed. */
  const closed = (selector: string): Promise<readonly string[]> =>
    page
      .locator(`.timeline-layer ${selector}`)
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['key'] ?? ''));
  const open = async (key: string): Promise<void> => {
    await page.locator(`.timeline-layer [data-key="${key}"]`).press('Enter');
    await page.waitForFunction(
      (of) =>
        document.querySelector(`.timeline-layer [data-key="${of}"]`)?.ariaExpanded === 'true' ||
        document.querySelector('.group-list'),
      key,
    );
    await listen();
  };
  const MORE = '[data-key^=more]';
  const folded = await closed(MORE);
  for (const key of [...(await closed('[aria-expanded=false]')), ...folded]) {
    await open(key);
    for (const more of await closed(MORE)) if (!folded.includes(more)) await open(more);
    await closeAll(page);
  }
  return [...said].map((phrase) => phrase.replace(/, (?:not )?(?:pressed|expanded).*$/, ''));
};

type Language = (typeof LANGUAGES)[keyof typeof LANGUAGES];
/** What the dataset has of an event, to be heard. */
const expectedOf = ({ table, messages }: Language, record: EventRecord): Omit<Rebuilt, 'vouchedBy'> => {
  const row = table.indexOf.get(record.id)!; // of the same data
  const edtf = record.when?.edtf ?? '';
  const isState = edtf.startsWith('/');
  return {
    track: trackName(table.vocabulary.tracks[table.track[row]!]!, messages), // in range
    place: sceneNames(table, row),
    vouched: isInferredTransfer(record) ? 'inferred' : record.certainty.assertion,
    isOutside: record.when?.basis === 'outside',
    when: {
      // Of what holds throughout, when it is known to have held.
      days: (isState ? (record.when?.attested ?? table.document.asOf ?? '') : edtf).match(DAYS) ?? [],
      isStartGiven: !isState,
      isOngoing: !isState && edtf.endsWith('/..'),
      isAbout: edtf.includes('~'),
      times: isState
        ? ''
        : record.when?.shape === 'within'
          ? 'once'
          : record.when?.shape === 'repeated'
            ? 'several'
            : '',
      isAssumed: record.when?.basis === 'assumed',
      hasPart: record.when?.part !== undefined,
    },
  };
};

describe.each(SCREENS)('%s at %d×%d', (query, width, height, lang) => {
  const language = LANGUAGES[lang];
  const { messages, table } = language;

  test('the first dated fact is heard at once; links lead on; each event is a few keys away', () =>
    withPage({ width, height, hasTouch: width < 800 }, async (page) => {
      await openApp(page, query);
      await page.locator('.skip-links').waitFor({ state: 'attached' });
      const first = (await hear(page, 'body', MOST_PHRASES)).join(' ');
      expect(
        table.records.some((record) => {
          const day = dayOf(record, messages.dates.locale);
          return day !== null && first.includes(record.label ?? record.title) && first.includes(day);
        }),
        first,
      ).toBe(true);
      await press(page, 'Tab');
      for (const [target, selector] of TARGETS) {
        const link = page.getByRole('link', { name: messages.skip[target], exact: true });
        if (target === 'timeline') expect(await link.evaluate((node) => node === document.activeElement)).toBe(true);
        await link.focus();
        const box = (await link.boundingBox())!; // it has the focus
        expect(box.height).toBeGreaterThan(24);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        await press(page, 'Enter');
        await expect.poll(() => isFocusIn(page, selector), { message: target }).toBe(true);
      }
      const byTable = await keysByTable(page);
      await follow(page, query);
      await page.locator('.timeline-layer button').first().waitFor();
      const byTimeline = await keysByTimeline(page);
      const far = [...byTable].filter(([id, keys]) => Math.min(keys, byTimeline.get(id) ?? Infinity) > MOST_KEYS);
      expect(far).toEqual([]);
      expect(byTable.size).toBe(30);
    }));

  test('from what is said alone each event has its track, its date, its place, who vouches and what is from outside', () =>
    withPage({ width, height, hasTouch: width < 800 }, async (page) => {
      await openApp(page, query);
      const said = [...(await hearMarks(page))];
      // And what lies outside the window.
      await follow(page, `?t=2023-09..2024-05${query.replace('?', '&')}`);
      said.push(...(await hearMarks(page)));
      const { tracks } = table.vocabulary;
      const names = tracks.map((track) => trackName(track, messages));
      const standing = tracks.map((track) => trackStanding(track, messages));
      for (const record of table.records) {
        const own = [record.label, record.title].filter((text) => text !== undefined);
        const heard = said.flatMap((name) => {
          const found = own.some((text) => name.startsWith(text)) ? rebuild(name, names, messages) : null;
          return found ? [found] : [];
        });
        const of = heard[0] && {
          ...heard[0],
          place: heard[0].place
            .split(', ')
            .filter((text) => !standing.includes(text))
            .join(', '),
        };
        const { vouchedBy, ...rebuilt } = of ?? { vouchedBy: '' };
        expect(rebuilt, record.id).toEqual(expectedOf(language, record));
        const by = table.actors.get(record.certainty.by ?? '')?.name ?? '';
        if (record.certainty.assertion === 'claimed') expect(vouchedBy, record.id).toContain(by);
      }
    }));
});

/** By the link to the time, or by More, which has what has no room on a phone. */
const TO_DATES = {
  time: ['Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Enter'],
  more: ['Tab', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'Tab', 'Tab', 'Enter'],
};
test.each([
  ['', 1440, 900, 'time', '10 may', '14 may'],
  ['?lang=uk', 390, 844, 'more', '10.05', '14.05'],
  ['?ui=lite', 375, 640, 'time', '10 may', '14 may'],
  ['?lang=uk&ui=lite', 320, 256, 'time', '10.05', '14.05'],
] as const)('a window is typed in 25 presses, “%s” at %d×%d', (query, width, height, by, first, last) =>
  withPage({ width, height, hasTouch: width < 800 }, async (page) => {
    const { messages } = LANGUAGES[query.includes('uk') ? 'uk' : 'en'];
    await openApp(page, query);
    await page.locator('.skip-links').waitFor({ state: 'attached' });
    for (const key of TO_DATES[by]) {
      await press(page, key);
      await painted(page);
    }
    const from = page.getByRole('textbox', { name: messages.playback.from, exact: true });
    await from.waitFor();
    const typed = ['Tab', 'Tab', ...first.split(''), 'Tab', ...last.split(''), 'Enter'];
    for (const key of typed) await press(page, key === ' ' ? 'Space' : key);
    await expect.poll(() => searchOf(page)).toContain('t=2024-05-10..2024-05-14');
    expect(TO_DATES[by].length + typed.length).toBeLessThanOrEqual(25);
  }),
);

test.each(['en', 'uk'])('in no view is a sign heard, and no tip after the name that has it, %s', (lang) =>
  withPage({}, async (page) => {
    await openApp(page, `?lang=${lang}`);
    await page.locator('[data-spoken]').waitFor({ state: 'attached' });
    await page.locator('.map-pointers button').first().waitFor();
    expect(await heardTwice(page)).toEqual([]);
    const found = new Map<string, readonly string[]>();
    for (const view of [
      '',
      'story=3',
      'cmp=2024-05-08..2024-05-10&t=2024-05-12..2024-05-14',
      'dating=article',
      'sel=us-aid-announced',
      'sel=us-strike-restriction',
      'q=kharkiv',
      't=2023-09..2024-05',
      'view=map',
      'view=table',
      'view=responses',
      'track=offensive&place=iran',
    ]) {
      await follow(page, `?${[`lang=${lang}`, view].filter((part) => part !== '').join('&')}`);
      await painted(page);
      const signs = await heardSigns(page);
      if (signs.length > 0) found.set(view, signs);
    }
    expect([...found]).toEqual([]);
    await follow(page, '?story=3');
    // The text itself has its dot.
    const status = page.getByRole('status').filter({ hasText: ' · ' });
    expect(
      await status.evaluate((element) => getComputedStyle(element.querySelector('.dot-heard')!, '::after').content),
    ).toBe('","');
  }),
);
