/** The answer as it stands, told to React four times a second at most while something moves: counts and lists that follow it. */
import { useCallback, useSyncExternalStore } from 'react';
import type { SelectionState } from '../selection/selection-store.ts';
import type { Answer } from '../query/types.ts';
import { useSession, useSettledAnswer } from './use-session.ts';

const EVERY_MS = 250;

/** A store's subscription that is slowed down while the state moves. */
const useSteadySubscribe = (isMoving: (state: SelectionState) => boolean): ((changed: () => void) => () => void) => {
  const { store } = useSession();
  return useCallback(
    (changed: () => void) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (): void => {
        clearTimeout(timer);
        timer = undefined;
        changed();
      };
      const unsubscribe = store.subscribe((state) => {
        if (isMoving(state)) timer ??= setTimeout(tell, EVERY_MS);
        else tell();
      });
      return () => {
        unsubscribe();
        clearTimeout(timer);
      };
    },
    [store, isMoving],
  );
};

const isPlaying = ({ playing }: SelectionState): boolean => playing;
const isDraggedOrPlaying = ({ gesture, playing }: SelectionState): boolean => gesture.moving || playing;

export const useSteadyAnswer = (): Answer => {
  const session = useSession();
  return useSyncExternalStore(useSteadySubscribe(isDraggedOrPlaying), session.answer);
};

/** As `useSettledAnswer`, but while it plays: a list that stood still then would contradict the status beside it. */
export const usePlayingAnswer = (): Answer => {
  const settled = useSettledAnswer();
  const session = useSession();
  return (
    useSyncExternalStore(useSteadySubscribe(isPlaying), () =>
      isPlaying(session.store.getState()) ? session.answer() : null,
    ) ?? settled
  );
};
