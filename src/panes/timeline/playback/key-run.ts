/** Groups key presses on a slider into runs, so that a run is one step of undo. */
import type { HistoryStep, SelectionStore } from '../../../selection/selection-store.ts';
import type { SliderName } from './slider-values.ts';

/** A key press later than this, in milliseconds, begins a new run. */
const RUN_MS = 1000;

/** @param now milliseconds of a clock that never goes back */
export const createKeyRun = (store: SelectionStore, now: () => number = () => performance.now()) => {
  let last: { readonly name: SliderName; readonly time: number; readonly left: object } | null = null;
  /** Makes the change of one key press; any other change in between ends the run. */
  return (name: SliderName, change: (history: HistoryStep) => void): void => {
    const before = store.getState().selection;
    const goesOn = last !== null && last.name === name && last.left === before && now() - last.time < RUN_MS;
    change(goesOn ? 'replace' : 'push');
    const after = store.getState().selection;
    if (after !== before || goesOn) last = { name, time: now(), left: after };
  };
};
