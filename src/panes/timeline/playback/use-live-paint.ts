/** Repaints when the state changes, without React: at once at rest, once a frame while something moves. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { frameLoop } from '../../../base/frame-loop.ts';
import type { Session } from '../../../session/session.ts';

interface Followed {
  readonly subscribe: (changed: () => void) => () => void;
}

/** @param paint may be a new function at each render; also runs after each render @param also what else it follows */
export const useLivePaint = (session: Session, paint: () => void, also?: Followed): void => {
  const latest = useRef(paint);
  useLayoutEffect(() => {
    latest.current = paint;
    paint();
  });
  useEffect(() => {
    const run = (): void => latest.current();
    const follow = (): void => {
      if (session.store.getState().gesture.moving) frameLoop.request(run);
      else run();
    };
    const unsubscribe = session.store.subscribe(follow);
    const stop = also?.subscribe(run);
    return () => {
      unsubscribe();
      stop?.();
      frameLoop.cancel(run);
    };
  }, [session, also]);
};
