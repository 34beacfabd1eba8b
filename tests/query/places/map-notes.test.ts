/** What the bundled map says of itself stands on the screen only where the map or the data hold it. */
import { expect, test } from 'vitest';
import { buildTable } from '../../../src/events/build.ts';
import { dueLines, listDataNotes, notesDue } from '../../../src/query/places/map-notes.ts';
import { builtIn } from '../../fixtures/dataset.ts';
import { tableOf } from '../../fixtures/small.ts';

const isDue = (...due: Parameters<typeof notesDue>): boolean => notesDue(...due).length > 0;
const LINE = 'a | offensive/strike | 2024-05-10 | instant';
const placed = (lon: number, lat: number) =>
  tableOf(LINE, { places: [{ id: 'p', name: 'P', kind: 'town', label: [lon, lat] }] });

test('data that lie there, or a map that is moved there', () => {
  expect(isDue(listDataNotes(buildTable(builtIn())), null)).toBe(true);
  expect(isDue(listDataNotes(placed(36.2, 50)), null)).toBe(true);
  expect(isDue(listDataNotes(placed(30, -10)), null)).toBe(false);
  expect(isDue(listDataNotes(placed(30, -10)), { kind: 'll', lat: 45, lng: 34, zoom: 7 })).toBe(true);
  expect(isDue(listDataNotes(placed(30, -10)), { kind: 'bbox', west: 10, south: -20, east: 40, north: 0 })).toBe(false);
  expect(isDue(listDataNotes(placed(30, -10)), { kind: 'bbox', west: -170, south: -55, east: 170, north: 75 })).toBe(
    true,
  );
});

test('points of the events count as places do; data without any place hold nothing', () => {
  const at = (lon: number) =>
    tableOf(
      `${LINE} | {"where":[{"geometry":{"type":"Point","coordinates":[${lon},48]},"role":"location","precision":"exact"}]}`,
      { places: [] },
    );
  expect([isDue(listDataNotes(at(35)), null), isDue(listDataNotes(at(2)), null)]).toEqual([true, false]);
  expect(isDue(listDataNotes(tableOf(LINE, { places: [] })), null)).toBe(false);
});

test('a note is in the reader’s language, else in English', () => {
  const ids = listDataNotes(placed(36.2, 50));
  expect(dueLines(ids, null, 'uk')).toEqual(['Лінії фронту та інших окупованих територій не показано.']);
  expect(dueLines(ids, null, 'fr')).toEqual(['Front line and other occupied areas are not shown.']);
  expect(dueLines([], null, 'en')).toEqual([]);
});
