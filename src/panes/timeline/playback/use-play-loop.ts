/** Plays: moves the playhead frame by frame while the state says so, and stops when nobody can see it. */
import { useEffect, useMemo, useState, type RefObject } from 'react';
import { frameLoop } from '../../../base/frame-loop.ts';
import type { Session } from '../../../session/session.ts';
import { advancePlay, buildPlayClock, stepMillis, stepPlay, type PlayClock } from '../../../session/play-clock.ts';
import { isMotionless } from '../../../selection/motion.ts';
import type { Span } from '../../../selection/selection.ts';

const NONE = new Float64Array();

/** When something changes in the view as it stands; the same array while that stays so. */
const changesOf = (session: Session): Float64Array =>
  session.known({ kind: 'changes', question: session.answer().question }) ?? NONE;

/** The clock of the view as it stands. */
const clockOf = (session: Session, changes: Float64Array): PlayClock => {
  const { window, dating } = session.answer().question;
  const { speed } = session.store.getState().selection;
  return buildPlayClock({ window, changes, unit: session.engine.schema.unit[dating], speed });
};

interface Player {
  readonly start: () => void;
  readonly stop: () => void;
}

export const createPlayer = (session: Session, onSkip: (span: Span) => void): Player => {
  let running = false;
  let last = 0;
  let made: { readonly changes: Float64Array; readonly selection: unknown; readonly clock: PlayClock } | null = null;
  const currentClock = (): PlayClock => {
    const changes = changesOf(session);
    const { selection } = session.store.getState();
    if (made?.changes !== changes || made.selection !== selection)
      made = { changes, selection, clock: clockOf(session, changes) };
    return made.clock;
  };
  const move = (now: number): void => {
    const clock = currentClock();
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

/** `bar`: what must be on the screen; playing stops when it is not, and a link that asks for it plays once it is. */
export const usePlayLoop = (
  session: Session,
  bar: RefObject<HTMLElement | null>,
  onSkip: (span: Span) => void,
): void => {
  const player = useMemo(() => createPlayer(session, onSkip), [session, onSkip]);
  useEffect(() => {
    const follow = (): void => (session.store.getState().playing ? player.start() : player.stop());
    follow();
    const unsubscribe = session.store.subscribe(follow);
    return () => {
      unsubscribe();
      player.stop();
    };
  }, [session, player]);
  useEffect(() => {
    const stopHidden = (): void => {
      if (document.hidden) session.actions.pause();
    };
    document.addEventListener('visibilitychange', stopHidden);
    return () => document.removeEventListener('visibilitychange', stopHidden);
  }, [session]);
  // Once a page: another language makes a new session, and no reader who has stopped wants it to play again.
  const [wish] = useState(() => ({ isOpen: session.store.getState().selection.play }));
  useEffect(() => {
    const element = bar.current;
    if (!element || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) session.actions.pause();
      else if (wish.isOpen && !isMotionless(session.store)) session.actions.play();
      if (entry?.isIntersecting) wish.isOpen = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [session, bar, wish]);
};
