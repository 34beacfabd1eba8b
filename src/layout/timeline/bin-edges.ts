/** The edges of the bins that counts are shown by. */
import type { TimeInterval } from 'd3';
import type { TimeUnit } from '../../base/time/units.ts';
import { everyStep, perMilli, startsIn, tickUnits, type TickUnit, type TimeScale } from './axis.ts';

/** Days and weeks are counted through, so that the bins of each are equally long. */
const everyBin = (picked: TickUnit): TimeInterval => {
  const { unit, step } = picked;
  if (unit.name !== 'day' && unit.name !== 'week') return everyStep(picked);
  return step === 1 ? unit.every : unit.every.filter((date) => unit.number(Number(date)) % step === 0);
};

/** Edges of the finest unit, no finer than the data's own, whose bins are `least` pixels wide: for counts. */
export const binEdges = (scale: TimeScale, least: number, finest: TimeUnit): Float64Array => {
  const units = tickUnits(finest.zone);
  const pixels = perMilli(scale);
  const picked =
    // Not empty.
    units.find(({ length }) => length >= finest.length && length * pixels >= least) ?? units[units.length - 1]!;
  return Float64Array.from(startsIn(everyBin(picked), scale.domain));
};
