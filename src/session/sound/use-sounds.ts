/** Lets a session be heard while a person wants to. */
import { useEffect, useSyncExternalStore } from 'react';
import type { Session } from '../session.ts';
import { soundStore } from './sound-store.ts';

export const useSounds = (session: Session): void => {
  const { follow } = useSyncExternalStore(soundStore.subscribe, soundStore.getState);
  useEffect(() => follow?.(session), [follow, session]);
};
