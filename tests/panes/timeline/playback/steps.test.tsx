/** Steps of the playhead by every unit, as a link asks for them, and through the hours in which the clocks change. */
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { UnitName } from '../../../../src/base/time/unit-names.ts';
import { buildLoaded } from '../../../../src/load/build-loaded.ts';
import { createActions } from '../../../../src/selection/actions.ts';
import { contextOf } from '../../../../src/selection/context.ts';
import { parseLink, writeLink } from '../../../../src/selection/link.ts';
import { createSelectionStore } from '../../../../src/selection/selection-store.ts';
import { createSession } from '../../../../src/session/session.ts';
import { renderTimeline } from './timeline-with-dates.tsx';
import { soundDataset, soundEvent } from '../../../fixtures/dataset.ts';

/** Events at these dates of Kyiv, in the view of a link. */
const setUp = (dates: readonly string[], link: string) => {
  const events = dates.map((edtf, index) =>
    soundEvent({ id: `e${index}`, when: { edtf, shape: 'instant', basis: 'stated' } }),
  );
  const { table } = buildLoaded(JSON.stringify(soundDataset(events, { asOf: '2030' })), 'file.json');
  const store = createSelectionStore();
  const actions = createActions(store);
  const context = contextOf(table);
  const { selection, dropped } = parseLink(link, context);
  expect(dropped).toEqual([]);
  actions.begin(table, selection);
  const session = createSession(table, context, store, actions);
  renderTimeline(session);
  const user = userEvent.setup();
  const at = (): string | null => new URLSearchParams(writeLink(store.getState().selection, context)).get('at');
  const says = (): string | undefined =>
    screen
      .getByRole('slider', { name: 'Playhead' })
      .getAttribute('aria-valuetext')
      ?.replace(/, [^,]*$/, '');
  return {
    back: async (step: UnitName) => user.click(screen.getByRole('button', { name: `Back one ${step}` })),
    forward: async (step: UnitName) => user.click(screen.getByRole('button', { name: `Forward one ${step}` })),
    moment: () => [at(), says()],
    link: () => writeLink(store.getState().selection, context),
  };
};

type Said = readonly [link: string | null, words: string];

test.each<[UnitName, readonly string[], Said, Said, Said]>([
  [
    'second',
    ['2024-05-10T14:00:00', '2024-05-10T14:00:10'],
    ['2024-05-10T14:00:10', '10 May 2024, 14:00:10'],
    ['2024-05-10T14:00:09', '10 May 2024, 14:00:09'],
    [null, '10 May 2024, 14:00:10'],
  ],
  [
    'minute',
    ['2024-05-10T14:00', '2024-05-10T14:10'],
    ['2024-05-10T14:10', '10 May 2024, 14:10'],
    ['2024-05-10T14:09', '10 May 2024, 14:09'],
    [null, '10 May 2024, 14:10'],
  ],
  [
    'hour',
    ['2024-05-10T02:00', '2024-05-10T14:10'],
    ['2024-05-10T14:00', '10 May 2024, 14:00'],
    ['2024-05-10T13:00', '10 May 2024, 13:00'],
    [null, '10 May 2024, 14:10'],
  ],
  [
    'day',
    ['2024-05-10', '2024-05-20'],
    ['2024-05-20', '20 May 2024'],
    ['2024-05-19', '19 May 2024'],
    [null, '20 May 2024'],
  ],
  [
    'week',
    ['2024-05-01', '2024-05-29'],
    ['2024-05-23', '23 May 2024'],
    ['2024-05-16', '16 May 2024'],
    [null, '29 May 2024'],
  ],
  [
    'month',
    ['2024-01-15', '2024-12-15'],
    ['2024-12-01', '1 December 2024'],
    ['2024-11-01', '1 November 2024'],
    [null, '15 December 2024'],
  ],
  [
    'year',
    ['2014', '2024'],
    ['2024-01-01', '1 January 2024'],
    ['2023-01-01', '1 January 2023'],
    [null, '31 December 2024'],
  ],
  [
    'decade',
    ['1914', '2024'],
    ['2020-01-01', '1 January 2020'],
    ['2010-01-01', '1 January 2010'],
    [null, '31 December 2024'],
  ],
  [
    'century',
    ['1124', '2024'],
    ['2000-01-01', '1 January 2000'],
    ['1900-01-01', '1 January 1900'],
    [null, '31 December 2024'],
  ],
])('by the %s', async (step, dates, once, twice, rest) => {
  const { back, forward, moment, link } = setUp(dates, `step=${step}`);
  expect(link()).toContain(`step=${step}`);
  await back(step);
  expect(moment()).toEqual(once);
  await back(step);
  expect(moment()).toEqual(twice);
  await forward(step);
  expect(moment()).toEqual(once);
  await forward(step);
  expect(moment()).toEqual(rest);
});

test('a skipped hour is none: from the last minute before three it is one step to four', async () => {
  const { back, forward, moment } = setUp(
    ['2024-03-31T02:10', '2024-03-31T02:50', '2024-03-31T04:40'],
    'mode=sofar&at=2024-03-31T04:00&step=minute',
  );
  await back('minute');
  expect(moment()).toEqual(['2024-03-31T02:59', '31 March 2024, 02:59']);
  await forward('minute');
  expect(moment()).toEqual(['2024-03-31T04:00', '31 March 2024, 04:00']);
});

test('a skipped hour is none by hours, either', async () => {
  const { back, moment } = setUp(
    ['2024-03-31T01:10', '2024-03-31T02:50', '2024-03-31T05:40'],
    'mode=sofar&at=2024-03-31T05:00&step=hour',
  );
  const seen: unknown[] = [];
  for (let step = 0; step < 3; step += 1) {
    await back('hour');
    seen.push(moment()[0]);
  }
  expect(seen).toEqual(['2024-03-31T04:00', '2024-03-31T02:00', '2024-03-31T01:10']);
});

test('a repeated hour is gone through twice, and words and links say which of the two', async () => {
  const { forward, moment, link } = setUp(
    ['2024-10-27T02:30', '2024-10-27T03:10+03:00', '2024-10-27T03:10+02:00', '2024-10-27T04:20'],
    'mode=sofar&at=2024-10-27T02:30&step=hour',
  );
  const seen: unknown[] = [];
  for (let step = 0; step < 3; step += 1) {
    await forward('hour');
    seen.push(moment());
  }
  expect(seen).toEqual([
    ['2024-10-27T03:00+03:00', '27 October 2024, 03:00 (+03:00)'],
    ['2024-10-27T03:00+02:00', '27 October 2024, 03:00 (+02:00)'],
    ['2024-10-27T04:00', '27 October 2024, 04:00'],
  ]);
  expect(link()).toContain('at=2024-10-27T04:00');
});
