/** Whether things may move by themselves: not when the link says so, nor when the reader's system does. */
import type { SelectionStore } from './selection-store.ts';

export const isMotionless = (store: Pick<SelectionStore, 'getState'>): boolean =>
  store.getState().selection.motion === 'none' ||
  (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);
