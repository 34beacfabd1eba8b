/** An event that is shown from elsewhere: window and playhead move no farther than they must. */
import { expect, test } from 'vitest';
import { spanOfAll, windowShowing } from '../../src/query/time/widen-window.ts';
import { showRow } from '../../src/session/show-row.ts';
import { sessionOn } from '../panes/reading/within-session.tsx';
import { withRows } from '../fixtures/ask.ts';
import { ALL_SHAPES, tableOf } from '../fixtures/small.ts';
import { kyivDay } from '../fixtures/time.ts';

const table = tableOf(ALL_SHAPES);
const rowOf = (id: string): number => table.indexOf.get(id) ?? -1;
const shown = (link: string, id: string) => {
  const session = sessionOn(table, link);
  showRow(session, rowOf(id));
  const { window, at, selected } = session.store.getState().selection;
  return { window: window && [window.start, window.end], at, selected, answer: withRows(session.answer()) };
};
const may = (day: number): number => kyivDay(2024, 5, day);

test('an event in the window leaves the window alone', () => {
  expect(shown('', 'once')).toMatchObject({ window: null, at: null, selected: 'once' });
});

test('an event before or after it moves it to its edge, as long as it was', () => {
  expect(shown('', 'before').window).toEqual([kyivDay(2023, 9, 6), kyivDay(2023, 9, 15)]);
  expect(shown('t=2024-05-08..2024-05-09', 'speech').window).toEqual([may(13), may(15)]);
});

test('an event longer than the window is shown whole', () => {
  expect(shown('t=2024-05-08..2024-05-08', 'villages').window).toEqual([may(10), may(16)]);
});

test('a second window that shows it is enough', () => {
  expect(shown('t=2024-05-08..2024-05-09&cmp=2024-05-14..2024-05-15', 'speech').window).toEqual([may(8), may(10)]);
});

test('a playhead that hides it goes to its start', () => {
  const { at, answer } = shown('mode=sofar&at=2024-05-11', 'speech');
  expect(at).toBe(may(14));
  expect(answer.rows).toContain(rowOf('speech'));
  expect(shown('mode=sofar&at=2024-05-13', 'ground').at).toBe(may(13));
  expect(shown('mode=moment&at=2024-05-11&t=2024-05-10..2024-05-12', 'speech').answer.rows).toContain(rowOf('speech'));
});

test('all at once: the window is widened to the farthest of them', () => {
  const answer = sessionOn(table, 't=2024-05-12..2024-05-12').settledAnswer();
  const { start, end } = spanOfAll(withRows(answer));
  expect([start, end]).toEqual([kyivDay(2023, 9, 6), may(16)]);
  const widened = withRows(sessionOn(table, 't=2023-09-06..2024-05-15').settledAnswer());
  expect([...widened.filteredRows].filter((row) => windowShowing(widened, row) !== null)).toEqual([]);
});
