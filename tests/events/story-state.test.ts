/** The state of a story's step: what of it leads nowhere is named. */
import { expect, test } from 'vitest';
import { badKeysOf } from '../../src/events/format/validate-state.ts';
import { builtIn } from '../fixtures/dataset.ts';

test.each([
  ['t=2024-05-10..2024-05-12&at=2024-05-11&mode=sofar', []],
  ['t=latest-3d&track=offensive~diplomatic&type=!speech&actor=by.blinken~to.zelensky&bbox=36,49,37,51', []],
  ['t=2024-05-12..2024-05-10', ['t']],
  ['at=tomorrow&mode=later', ['at', 'mode']],
  ['place=atlantis~kyiv&bbox=1,2,3', ['place', 'bbox']],
  ['q=%E0%A4%A', ['q']],
])('%s', (state, bad) => {
  expect(badKeysOf(state, builtIn())).toEqual(bad);
});
