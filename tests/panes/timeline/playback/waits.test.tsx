/** A playing that waits until what comes in has been read out, or until a key says that it has been heard. */
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { frameLoop } from '../../../../src/base/frame-loop.ts';
import { en } from '../../../../src/i18n/en.ts';
import { createPlayer, type Player } from '../../../../src/panes/timeline/playback/player.ts';
import { followPlaybackKeys } from '../../../../src/panes/timeline/playback/playback-keys.ts';
import type { Session } from '../../../../src/session/session.ts';
import { toldNow } from '../../../../src/session/told.ts';
import { toldPart } from '../../../../src/session/told-part.ts';
import { ALL_SHAPES, tableOf } from '../../../fixtures/small.ts';
import { sessionOn } from '../../reading/within-session.tsx';

const table = tableOf(ALL_SHAPES);
let player: Player;
let tick: (now: number) => void;
let now = 0;

beforeEach(async () => {
  await toldPart.load();
  vi.spyOn(frameLoop, 'request').mockImplementation((paint) => {
    tick = paint;
  });
});
afterEach(() => {
  player.stop();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const FRAME_MS = 50;
const pass = (milliseconds: number): void => {
  for (let time = 0; time < milliseconds; time += FRAME_MS) tick((now += FRAME_MS));
};

const play = (waits: boolean): Session => {
  const session = sessionOn(table);
  if (waits) session.actions.toggleWaits();
  session.actions.play();
  player = createPlayer(session, en);
  player.start();
  return session;
};
const stopNow = (session: Session) => toldNow(session)?.stop ?? null;
/** What is told first, and for how many milliseconds if nobody does anything. */
const first = (session: Session): NonNullable<ReturnType<typeof stopNow>> => {
  for (let frame = 0; frame < 100 && !stopNow(session); frame += 1) pass(FRAME_MS);
  return stopNow(session)!; // something comes in within five seconds
};
const holdOf = (session: Session): number => {
  const told = first(session);
  let time = 0;
  for (; time < 60_000 && stopNow(session) === told; time += FRAME_MS) pass(FRAME_MS);
  return time;
};

test('it is told longer where it waits than where it does not, and goes on by itself', () => {
  const usual = holdOf(play(false));
  player.stop();
  const waiting = holdOf(play(true));
  expect(waiting).toBeGreaterThan(usual * 1.5);
  expect(waiting).toBeLessThan(15_000);
});

test.each(['Enter', '.', 'ArrowRight'])('%s goes on to what is next, without ending the playing', (key) => {
  const session = play(true);
  const bar = document.createElement('div');
  const button = document.createElement('button');
  bar.append(button);
  document.body.append(bar);
  const stop = followPlaybackKeys(session, bar, 'Timeline', []);
  const told = first(session);
  pass(500);
  expect(stopNow(session)).toBe(told);
  fireEvent.keyDown(key === 'Enter' ? bar : button, { key });
  pass(1000);
  expect(stopNow(session)).not.toBe(told);
  expect(session.store.getState()).toMatchObject({ playing: true, selection: { selected: null } });
  stop();
});

test('a key on what uses it itself is not taken, nor where nothing waits', () => {
  const session = play(false);
  const stop = followPlaybackKeys(session, document.createElement('div'), 'Timeline', []);
  expect(fireEvent.keyDown(document.body, { key: 'Enter' })).toBe(true);
  session.actions.toggleWaits();
  const button = document.createElement('button');
  document.body.append(button);
  expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
  expect(fireEvent.keyDown(document.body, { key: 'Enter' })).toBe(false);
  stop();
});
