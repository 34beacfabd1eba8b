/** The keys of sliders, in whole units since 1970; a run of presses is one step of undo. */
import { noteDeed, type DeadEnd } from '../../../selection/note-deed.ts';
import type { Session } from '../../../session/session.ts';
import { createKeyRun } from './key-run.ts';
import { sliderStateOf } from './slider-state.ts';
import { playheadAt, sliderRange, SLIDERS, windowWith, type SliderName, type SliderRange } from './slider-values.ts';

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -10,
  PageUp: 10,
};

/** What of a key press matters here. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The value that a key leads to, within the range; null where it is no key of a slider. */
export const keyValue = ({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyPress, range: SliderRange): number | null => {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === 'Home') return range.min;
  if (key === 'End') return range.max;
  const step = STEPS[key];
  if (step === undefined) return null;
  const far = shiftKey && key.startsWith('Arrow') ? 10 : 1;
  return Math.min(range.max, Math.max(range.min, range.now + step * far));
};

/** What each is held up by at its least and at its greatest. */
const ENDS: Readonly<Record<SliderName, readonly [DeadEnd, DeadEnd]>> = {
  start: ['dataStart', 'leastWindow'],
  end: ['leastWindow', 'dataEnd'],
  playhead: ['windowStart', 'windowEnd'],
};

/** Says aloud that a key has led nowhere, because the slider stands at its least or greatest already. */
export const noteEnd = (name: SliderName, value: number, { now, min }: SliderRange): void => {
  if (value === now) noteDeed({ kind: 'end', of: ENDS[name][value === min ? 0 : 1] });
};

/** Listens on the sliders' root; a key that moves goes no further. @returns how to stop */
export const followSliderKeys = (session: Session, root: HTMLElement): (() => void) => {
  const run = createKeyRun(session.store);
  const onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    const name = SLIDERS.find((each) => target instanceof Element && target.matches(`.band-${each}`));
    const state = sliderStateOf(session);
    if (name === undefined) return;
    const range = sliderRange(name, state);
    const value = keyValue(event, range);
    if (value === null) return;
    event.preventDefault();
    event.stopPropagation();
    noteEnd(name, value, range);
    run(name, (history) => {
      if (name === 'playhead') session.actions.scrubTo(playheadAt(value, state), history);
      else session.actions.setWindow(windowWith(name, value, state), history);
    });
  };
  root.addEventListener('keydown', onKey);
  return () => root.removeEventListener('keydown', onKey);
};
