/** Runs the player while the state is playing, and pauses when the page or the bar is not visible. */
import { useEffect, useState, type RefObject } from 'react';
import { createLateStore, lateValue } from '../../../base/late-store.ts';
import { isMotionless } from '../../../selection/motion.ts';
import type { Messages } from '../../../i18n/en.ts';
import type { Session } from '../../../session/session.ts';
import type { Player } from './player.ts';

/** The player, which loads after the first picture. */
export const playerPart = createLateStore(() => import('./player.ts'));

interface PlayLoopParts {
  readonly messages: Messages;
  /** Whether the player's code could not be loaded. */
  readonly onMissing: (isMissing: boolean) => void;
}

/** @param bar playing pauses while it is off-screen, and a link with `play` starts once it is visible */
export const usePlayLoop = (
  session: Session,
  bar: RefObject<HTMLElement | null>,
  { messages, onMissing }: PlayLoopParts,
): void => {
  useEffect(() => {
    let player: Player | null = null;
    const start = (): void => {
      const part = lateValue(playerPart);
      if (part) {
        onMissing(false);
        player ??= part.createPlayer(session, messages);
        player.start();
      } else
        playerPart.load().then(follow, () => {
          session.actions.pause();
          onMissing(true);
        });
    };
    let isStopped = false;
    const follow = (): void => {
      if (session.store.getState().playing && !isStopped) start();
      else player?.stop();
    };
    follow();
    const unsubscribe = session.store.subscribe(follow);
    return () => {
      isStopped = true;
      unsubscribe();
      player?.stop();
    };
  }, [session, messages, onMissing]);
  useEffect(() => {
    const stopHidden = (): void => {
      if (document.hidden) session.actions.pause();
    };
    document.addEventListener('visibilitychange', stopHidden);
    return () => document.removeEventListener('visibilitychange', stopHidden);
  }, [session]);
  // State, not derived from the session: changing the language makes a new session, which must not start to play again.
  const [autoplay] = useState(() => ({ isPending: session.store.getState().selection.play }));
  useEffect(() => {
    const element = bar.current;
    if (!element || typeof IntersectionObserver !== 'function') return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) session.actions.pause();
      else if (autoplay.isPending && !isMotionless(session.store)) session.actions.play();
      if (entry?.isIntersecting) autoplay.isPending = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [session, bar, autoplay]);
};
