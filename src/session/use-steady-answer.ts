/** The live answer, at most four times a second while something moves, for counts and lists. */
import { useCallback, useSyncExternalStore } from 'react';
import type { SelectionState } from '../selection/selection-store.ts';
import type { Answer } from '../query/types.ts';
import { useSession, useSettledAnswer } from './use-session.ts';

const EVERY_MS = 250;

/** Throttles a store's subscription while the state moves. */
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

/** As `useSettledAnswer`, but it follows playback: else it would contradict the status beside it. */
export const usePlayingAnswer = (): Answer => {
  const settled = useSettledAnswer();
  const session = useSession();
  return (
    useSyncExternalStore(useSteadySubscribe(isPlaying), () =>
      isPlaying(session.store.getState()) ? session.answer() : null,
    ) ?? settled
  );
};
