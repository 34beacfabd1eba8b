/**
 * Second windows that are worth one press: the stretch before, the same dates earlier, all the data before or after.
 */
import { addMonths } from '../../base/time/instants.ts';
import type { Zone } from '../../base/time/zone.ts';
import { windowBefore } from '../../selection/context.ts';
import type { Span } from '../../selection/selection.ts';

const PRESETS = ['before', 'monthEarlier', 'yearEarlier', 'allBefore', 'allAfter'] as const;
type PresetName = (typeof PRESETS)[number];
interface Preset {
  readonly name: PresetName;
  readonly span: Span;
}

const earlier = ({ start, end }: Span, months: number, zone: Zone): Span => ({
  start: addMonths(start, -months, zone),
  end: addMonths(end, -months, zone),
});

/** @param extent what the data knows of: without data on a side there is no “all before” or “all after” */
export const presetsFor = (window: Span, extent: Span, zone: Zone): readonly Preset[] => {
  const spans: Readonly<Record<PresetName, Span>> = {
    before: windowBefore(window, zone),
    monthEarlier: earlier(window, 1, zone),
    yearEarlier: earlier(window, 12, zone),
    allBefore: { start: extent.start, end: window.start },
    allAfter: { start: window.end, end: extent.end },
  };
  return PRESETS.map((name) => ({ name, span: spans[name] })).filter(({ span }) => span.start < span.end);
};
