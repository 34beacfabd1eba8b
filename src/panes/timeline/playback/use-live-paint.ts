/** Paints at once when the view comes to rest, and once a frame while something moves; never through React. */
import { useEffect, useLayoutEffect, useRef } from 'react';
import { frameLoop } from '../../../base/frame-loop.ts';
import type { Session } from '../../../session/session.ts';

/** `paint` may be a new function at each render; it also runs after each render. */
export const useLivePaint = (session: Session, paint: () => void): void => {
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
    return () => {
      unsubscribe();
      frameLoop.cancel(run);
    };
  }, [session]);
};
