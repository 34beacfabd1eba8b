/** The value of a late part that comes unasked, tried for until it is there; null before. */
import { useEffect, useSyncExternalStore } from 'react';
import { keepAsking, lateValue, type LateStore } from '../base/late-store.ts';

export const useLateValue = <T>(store: LateStore<T>): T | null => {
  useSyncExternalStore(store.subscribe, store.getState);
  useEffect(() => keepAsking(store), [store]);
  return lateValue(store);
};
