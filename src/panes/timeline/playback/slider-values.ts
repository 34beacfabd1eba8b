/** The values of the three sliders, in whole units since 1970. Pure functions. */
import { millis, type Millis } from '../../../base/brand.ts';
import type { TimeUnit } from '../../../base/time/units.ts';
import type { Span } from '../../../selection/selection.ts';

export const SLIDERS = ['start', 'end', 'playhead'] as const;
export type SliderName = (typeof SLIDERS)[number];

/** `unit` in milliseconds; `limits`: how far keys can move the window. */
export interface SliderState {
  readonly window: Span;
  readonly at: Millis;
  readonly unit: TimeUnit;
  readonly limits: Span;
}
export interface SliderRange {
  readonly min: number;
  readonly max: number;
  readonly now: number;
}

/** The last unit of a half-open span. */
const lastUnitOf = (end: number, unit: TimeUnit): number => unit.number(end - 1);

export const sliderRange = (name: SliderName, { window, at, unit, limits }: SliderState): SliderRange => {
  const first = unit.number(window.start);
  const last = Math.max(first, lastUnitOf(window.end, unit));
  if (name === 'start') return { min: Math.min(first, unit.number(limits.start)), max: last, now: first };
  if (name === 'end') return { min: first, max: Math.max(last, lastUnitOf(limits.end, unit)), now: last };
  return { min: first, max: last, now: Math.min(last, unit.number(at)) };
};

/** The window with `value` as its first or last unit and the other end unchanged. */
export const windowWith = (name: 'start' | 'end', value: number, { window, unit }: SliderState): Span =>
  name === 'start' ? { start: unit.at(value), end: window.end } : { start: window.start, end: unit.at(value + 1) };

/**
 * The start of a unit as the playhead's time, within the window; null, which means the window's end, for the last one.
 */
export const playheadAt = (value: number, state: SliderState): Millis | null => {
  const { min, max } = sliderRange('playhead', state);
  if (value >= max) return null;
  return millis(Math.max(state.window.start, state.unit.at(Math.max(min, value))));
};
