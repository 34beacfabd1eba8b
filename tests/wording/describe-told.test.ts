/** What a playing says of what comes in: the day and the occasions, who says so and how it is dated, and how many so far. */
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readFonts } from '../../src/publish/fonts.ts';
import { millis } from '../../src/base/brand.ts';
import { buildTable } from '../../src/events/build.ts';
import { localise } from '../../src/events/localise.ts';
import { en } from '../../src/i18n/en.ts';
import { uk } from '../../src/i18n/uk.ts';
import { arrivingRows, toldNow } from '../../src/session/told.ts';
import { describeTold } from '../../src/wording/describe-told.ts';
import { builtIn } from '../fixtures/dataset.ts';
import { kyivDay } from '../fixtures/time.ts';
import { sessionOn } from '../panes/reading/within-session.tsx';

const noon = (day: number) => millis(kyivDay(2024, 5, day) + 12 * 3_600_000 + 1);

const playing = (messages = en, document = builtIn()) => {
  const table = buildTable(document);
  const session = sessionOn(table);
  session.actions.play();
  const waysOn = (day: number): { readonly titles: readonly string[]; readonly notes: readonly string[] } => {
    session.actions.previewAt(noon(day));
    const told = toldNow(session);
    expect(toldNow(session)).toBe(told);
    const { titles, notes } = told ? describeTold(session.answer(), told, messages) : { titles: [], notes: [] };
    return { titles, notes };
  };
  const saidOn = (day: number): readonly string[] => {
    const { titles, notes } = waysOn(day);
    return [titles[0] ?? '', notes[0] ?? ''];
  };
  return { table, session, saidOn, waysOn };
};

test('a day with one occasion, with several, and days without any', () => {
  const { table, session, saidOn } = playing();
  expect(saidOn(12)).toEqual([
    'Sunday 12 May · Battle for Vovchansk',
    'Reported by the source; began about 12 May°, ongoing; dated from another source · 5 of 31 events so far',
  ]);
  expect([...arrivingRows(session)].map((row) => table.ids[row])).toEqual(['vovchansk-battle']);
  expect(saidOn(11)).toEqual(['1 day without events', '5 of 31 events so far']);
  expect(arrivingRows(session).size).toBe(0);
  expect(saidOn(10)[0]).toBe('Friday 10 May · Russian offensive in Kharkiv region, More calls to lift the US rule +1');
  expect(saidOn(14)[1]).toMatch(/^\d+ reported · .* · 30 of 31 events so far$/);
});

test('what had begun before the window is not said to begin on its first day', () => {
  expect(playing().saidOn(8)[0]).toMatch(/^Wednesday 8 May, begun before · /);
});

test('at rest nothing comes in', () => {
  const { session, saidOn } = playing();
  saidOn(12);
  session.actions.pause();
  expect([toldNow(session), arrivingRows(session).size]).toEqual([null, 0]);
});

test('in Ukrainian', () => {
  const { saidOn } = playing(uk, localise(builtIn(), 'uk'));
  expect(saidOn(12)[0]).toMatch(/^неділя, 12 травня · Бої за Вовчанськ/i);
  expect(saidOn(12)[1]).toMatch(/поки що 5 з 31 події$/);
  expect(saidOn(11)[0]).toBe('1 день без подій');
});

const { measure } = readFonts(fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, ''));
const FITS = { title: { size: 16, weight: 600 }, note: { size: 14, weight: 400 } } as const;

test.each([
  ['en', playing()],
  ['uk', playing(uk, localise(builtIn(), 'uk'))],
] as const)(
  'beside the steps of the narrowest phone there is room for the day and the name, and for who says so, in %s',
  (_, { waysOn }) => {
    for (let day = 8; day <= 14; day += 1) {
      const { titles, notes } = waysOn(day);
      for (const room of [390, 360, 320].map((width) => width - 98)) {
        const title = titles.find((words) => measure(words, FITS.title) * 1.12 <= room);
        const note = notes.find((words) => measure(words, FITS.note) * 1.12 <= room);
        expect(title, titles.join('\n')).toBeDefined();
        expect(note, notes.join('\n')).toBeDefined();
      }
    }
  },
);

test('it grows shorter by whole pieces: the count first, the weekday, the date before who says so', () => {
  const { titles, notes } = playing().waysOn(12);
  expect(titles.slice(2)).toEqual([
    'Sunday 12 May · Battle for Vovchansk',
    'Sun 12 May · Battle for Vovchansk',
    '12 May · Battle for Vovchansk',
    'Battle for Vovchansk',
    'Battle for Vovchansk',
    'Battle for…',
    'Battle…',
  ]);
  expect(notes.slice(1)).toEqual([
    'Reported by the source; began about 12 May°, ongoing; dated from another source',
    'reported; began about 12 May°, ongoing; dated from another source',
    'reported; from about 12 May°; dated from another source',
    'Reported by the source; began about 12 May°, ongoing',
    'reported; began about 12 May°, ongoing',
    'reported; from about 12 May°',
    'reported',
  ]);
});
