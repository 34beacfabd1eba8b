/** Whether things may move by themselves: not when the link says so, nor when the reader or the system does. */
import { sight } from '../base/sight-store.ts';
import type { SelectionStore } from './selection-store.ts';

export const isMotionless = (store: Pick<SelectionStore, 'getState'>): boolean =>
  store.getState().selection.motion === 'none' ||
  sight.getState().isStill ||
  (typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches);
