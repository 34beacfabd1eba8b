/** What pointers and keys need, fetched right after the first picture and attached then. */
import { afterFrame } from './after-frame.ts';
import { keepAsking, lateValue, type LateStore } from './late-store.ts';

/** Those that were asked for, of which neither the part nor its failure has come. */
const coming = new Set<() => boolean>();

/** Whether a press now could find nobody to take it. What failed is not waited for. */
export const isAttaching = (): boolean => [...coming].some((isWaiting) => isWaiting());

/**
 * @param attach returns how to detach; called at once where the part is here already
 * @returns takes it all back
 */
export const attachLate = <T>(store: LateStore<T>, attach: (part: T) => () => void): (() => void) => {
  const here = lateValue(store);
  if (here !== null) return attach(here);
  let detach: (() => void) | null = null;
  let stop: (() => void) | null = null;
  const isWaiting = (): boolean => store.getState().phase === 'waiting';
  coming.add(isWaiting);
  const cancel = afterFrame(() => {
    stop = keepAsking(store, (part) => {
      coming.delete(isWaiting);
      detach = attach(part);
    });
  });
  return () => {
    coming.delete(isWaiting);
    cancel();
    stop?.();
    detach?.();
  };
};
