/** The answer as it stands, told to React four times a second at most while something moves: counts that follow a drag. */
import { useCallback, useSyncExternalStore } from 'react';
import { useSession } from '../../derive/use-session.ts';
import type { Answer } from '../../derive/types.ts';

const EVERY_MS = 250;

export const useSteadyAnswer = (): Answer => {
  const session = useSession();
  const subscribe = useCallback((changed: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      changed();
    };
    const unsubscribe = session.store.subscribe(({ gesture, playing }) => {
      if (gesture.moving || playing) timer ??= setTimeout(tell, EVERY_MS);
      else tell();
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [session]);
  return useSyncExternalStore(subscribe, session.answer);
};
