/** What a playing says of what comes in: the day and the occasions, who says so and how it is dated, and how many so far. */
import { expect, test } from 'vitest';
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
  const saidOn = (day: number): readonly string[] => {
    session.actions.previewAt(noon(day));
    const told = toldNow(session);
    expect(toldNow(session)).toBe(told);
    const { title, note } = told ? describeTold(session.answer(), told, messages) : { title: '', note: '' };
    return [title, note];
  };
  return { table, session, saidOn };
};

test('a day with one occasion, with several, and days without any', () => {
  const { table, session, saidOn } = playing();
  expect(saidOn(12)).toEqual([
    'Sunday 12 May · Battle for Vovchansk',
    'Reported by the source; began about 12 May°, ongoing · 5 of 31 events so far',
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
