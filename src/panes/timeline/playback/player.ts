/** Moves the playhead frame by frame by the clock of the view. Comes when something is played. */
import { frameLoop } from '../../../base/frame-loop.ts';
import { isMotionless } from '../../../selection/motion.ts';
import type { Span } from '../../../selection/selection.ts';
import { advancePlay, buildPlayClock, stepMillis, stepPlay, type PlayClock } from '../../../session/play-clock.ts';
import type { Session } from '../../../session/session.ts';

/** When something changes in the view as it stands; the same array while that stays so. Null until it is known. */
const changesOf = (session: Session): Float64Array | null =>
  session.known({ kind: 'changes', question: session.answer().question });

/** The clock of the view as it stands. */
const clockOf = (session: Session, changes: Float64Array): PlayClock => {
  const {
    unit,
    question: { window },
  } = session.answer();
  const { speed } = session.store.getState().selection;
  return buildPlayClock({ window, changes, unit, speed });
};

export interface Player {
  readonly start: () => void;
  readonly stop: () => void;
}

export const createPlayer = (session: Session, onSkip: (span: Span) => void): Player => {
  let running = false;
  let last = 0;
  let made: { readonly changes: Float64Array; readonly selection: unknown; readonly clock: PlayClock } | null = null;
  const currentClock = (): PlayClock | null => {
    const changes = changesOf(session);
    if (!changes) return null;
    const { selection } = session.store.getState();
    if (made?.changes !== changes || made.selection !== selection)
      made = { changes, selection, clock: clockOf(session, changes) };
    return made.clock;
  };
  const move = (now: number): void => {
    const clock = currentClock();
    if (!clock) return;
    const { at } = session.answer().question;
    const motionless = isMotionless(session.store);
    if (motionless && now - last < stepMillis(session.store.getState().selection.speed)) return;
    const next = motionless ? stepPlay(clock, at) : advancePlay(clock, at, now - last);
    last = now;
    if (next.skipped) onSkip(next.skipped);
    session.actions.previewAt(next.at);
    if (next.ended) session.actions.pause();
  };
  const tick = (now: number): void => {
    if (!running) return;
    if (last === 0) last = now;
    else move(now);
    frameLoop.request(tick);
  };
  return {
    start: () => {
      if (running) return;
      running = true;
      last = 0;
      frameLoop.request(tick);
    },
    stop: () => {
      running = false;
      frameLoop.cancel(tick);
    },
  };
};
