/** The answer at rest, as `useSettledAnswer`; while it plays the answer as it stands, told four times a second at most. */
import { useCallback, useSyncExternalStore } from 'react';
import type { Answer } from './types.ts';
import { useSession, useSettledAnswer } from './use-session.ts';

const EVERY_MS = 250;

/** For lists beside a status that counts along: a list that stood still while it plays would contradict it. */
export const usePlayingAnswer = (): Answer => {
  const settled = useSettledAnswer();
  const session = useSession();
  const subscribe = useCallback((changed: () => void) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      clearTimeout(timer);
      timer = undefined;
      changed();
    };
    const unsubscribe = session.store.subscribe(({ playing }, before) => {
      if (playing) timer ??= setTimeout(tell, EVERY_MS);
      else if (before.playing) tell();
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [session]);
  const playing = useSyncExternalStore(subscribe, () => (session.store.getState().playing ? session.answer() : null));
  return playing ?? settled;
};
