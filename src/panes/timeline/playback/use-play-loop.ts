/** Plays: moves the playhead frame by frame while the state says so, and stops when nobody can see it. */
import { useEffect, useState, type RefObject } from 'react';
import { createLateStore, lateValue } from '../../../base/late-store.ts';
import { isMotionless } from '../../../selection/motion.ts';
import type { Span } from '../../../selection/selection.ts';
import type { Session } from '../../../session/session.ts';
import type { Player } from './player.ts';

/** What plays; fetched when something is played. */
export const playerPart = createLateStore(() => import('./player.ts'));

export interface PlayLoopEvents {
  /** A stretch without events was leapt over. */
  readonly onSkip: (span: Span) => void;
  /** What plays could not be fetched. */
  readonly onMissing: (isMissing: boolean) => void;
}

/** `bar`: what must be on the screen; playing stops when it is not, and a link that asks for it plays once it is. */
export const usePlayLoop = (
  session: Session,
  bar: RefObject<HTMLElement | null>,
  { onSkip, onMissing }: PlayLoopEvents,
): void => {
  useEffect(() => {
    let player: Player | null = null;
    const start = (): void => {
      const part = lateValue(playerPart);
      if (part) {
        onMissing(false);
        player ??= part.createPlayer(session, onSkip);
        player.start();
      } else
        playerPart.load().then(follow, () => {
          session.actions.pause();
          onMissing(true);
        });
    };
    let isOver = false;
    const follow = (): void => {
      if (session.store.getState().playing && !isOver) start();
      else player?.stop();
    };
    follow();
    const unsubscribe = session.store.subscribe(follow);
    return () => {
      isOver = true;
      unsubscribe();
      player?.stop();
    };
  }, [session, onSkip, onMissing]);
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
