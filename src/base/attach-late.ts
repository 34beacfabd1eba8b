/** What pointers and keys need, fetched right after the first picture and attached then. */
import { afterFrame } from './after-frame.ts';
import { keepAsking, lateValue, type LateStore } from './late-store.ts';

/**
 * @param attach returns how to detach; called at once where the part is here already
 * @returns takes it all back
 */
export const attachLate = <T>(store: LateStore<T>, attach: (part: T) => () => void): (() => void) => {
  const here = lateValue(store);
  if (here !== null) return attach(here);
  let detach: (() => void) | null = null;
  let stop: (() => void) | null = null;
  const cancel = afterFrame(() => {
    stop = keepAsking(store, (part) => {
      detach = attach(part);
    });
  });
  return () => {
    cancel();
    stop?.();
    detach?.();
  };
};
