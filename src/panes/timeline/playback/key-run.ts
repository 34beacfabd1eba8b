/** Keys on a slider come in runs: the first of a run is a step of its own in the history, the others belong to it. */
import type { HistoryStep, SelectionStore } from '../../../selection/selection-store.ts';
import type { SliderName } from './slider-values.ts';

/** A key that comes later than this, in milliseconds, begins a new run. */
export const RUN_MS = 1000;

/** @param now milliseconds of a clock that never goes back */
export const createKeyRun = (store: SelectionStore, now: () => number = () => performance.now()) => {
  let last: { readonly name: SliderName; readonly time: number; readonly left: object } | null = null;
  /** Makes one key's change; anything done in between, by whatever means, ends the run. */
  return (name: SliderName, change: (history: HistoryStep) => void): void => {
    const before = store.getState().selection;
    const goesOn = last !== null && last.name === name && last.left === before && now() - last.time < RUN_MS;
    change(goesOn ? 'replace' : 'push');
    const after = store.getState().selection;
    if (after !== before || goesOn) last = { name, time: now(), left: after };
  };
};
