/** Moves the playhead frame by frame as the playing is told. Comes when something is played. */
import { SECOND } from '../../../base/calendar.ts';
import { millis, type Millis } from '../../../base/brand.ts';
import { frameLoop } from '../../../base/frame-loop.ts';
import { noteDeed } from '../../../selection/note-deed.ts';
import { isMotionless } from '../../../selection/motion.ts';
import { placeAt, stepAt, timeAt, waitForListener, type Score } from '../../../session/play-score.ts';
import { toldPart } from '../../../session/told-part.ts';
import { scoreOf } from '../../../session/told.ts';
import type { Session } from '../../../session/session.ts';
import type { AllMessages, Messages } from '../../../i18n/en.ts';
import { askForAll, knownMessages } from '../../../i18n/english-store.ts';
import { tellArrival } from '../../../wording/tell/tell-arrival.ts';
import { wordsIn } from '../../../wording/tell/within.ts';
import { memoLast } from '../../../base/memo.ts';

/** A longer frame counts as this long, so that a stalled page does not jump, in milliseconds. */
const LONGEST_FRAME_MS = 100;

export interface Player {
  readonly start: () => void;
  readonly stop: () => void;
}

/** While it plays the playhead is between two seconds, so that it has all of the day that it is in. */
const between = (at: Millis): Millis => (at % SECOND === 0 ? millis(at + 1) : at);

export const createPlayer = (session: Session, messages: Messages): Player => {
  const waiting = memoLast((score: Score, words: AllMessages): Score =>
    waitForListener(score, (stop) => wordsIn(tellArrival(session.answer(), { ...stop, stop }, words))),
  );
  /** As long as who listens needs, where that is wished for. */
  const read = (): Score | null => {
    const score = scoreOf(session);
    const words = session.store.getState().waits ? knownMessages(messages) : null;
    return score && words ? waiting(score, words) : score;
  };
  let running = false;
  let last = 0;
  /** How far it has been told, in milliseconds at 1x, and of what. */
  let told: { readonly score: Score; time: number } | null = null;
  /** Where the playhead was put last; somebody else may put it elsewhere. */
  let put: Millis | null = null;
  const move = (elapsed: number): void => {
    const score = read();
    if (!score) return;
    const { at } = session.answer().question;
    if (told?.score !== score || put !== at) {
      const time = timeAt(score, at);
      // After the last of them it begins anew.
      told = { score, time: put === null && time >= score.length ? 0 : time };
    }
    const { speed } = session.store.getState().selection;
    told.time += Math.min(Math.max(elapsed, 0), LONGEST_FRAME_MS) * speed;
    if (told.time >= score.length) {
      noteDeed({ kind: 'playedOut' });
      session.actions.finish(score.stops.at(-1)?.start ?? null);
      return;
    }
    const step = isMotionless(session.store) ? stepAt(score, told.time) : null;
    if (step) told.time = step.time;
    put = between(step?.at ?? placeAt(score, told.time));
    session.actions.previewAt(put);
  };
  const tick = (now: number): void => {
    if (!running) return;
    if (last !== 0) move(now - last);
    last = now;
    if (running) frameLoop.request(tick);
  };
  return {
    start: () => {
      if (running) return;
      running = true;
      askForAll(messages);
      // A step on from what is told goes by it, also where no map has asked for it.
      toldPart.ask();
      last = 0;
      put = null;
      frameLoop.request(tick);
    },
    stop: () => {
      running = false;
      frameLoop.cancel(tick);
    },
  };
};
