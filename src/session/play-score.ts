/**
 * A playing as it is told: from occasion to occasion, each for a while, the time between them quickly. Pure functions.
 */
import { millis, type Millis } from '../base/brand.ts';
import { UNIT_NAMES } from '../base/time/unit-names.ts';
import { unitOf, type TimeUnit } from '../base/time/units.ts';
import type { Arrival } from '../query/time/find-arrivals.ts';
import type { Span } from '../selection/selection.ts';

/** At 1x, in milliseconds: what is told of a day with one occasion, and of each further one. */
export const HOLD_MS = 1500;
export const FURTHER_MS = 400;
/** So many further ones take time. */
const MOST_FURTHER = 5;
/** The time between two of them takes at most this. */
export const GAP_MS = 600;
/** More days than these are told by weeks, by months and so on. */
export const MOST_STOPS = 40;

/** A day on which something comes in, or another unit of time. */
export interface Stop extends Span {
  readonly unit: TimeUnit;
  /** What comes in, in order: of each group that is told together what came first. */
  readonly groups: readonly (readonly Arrival[])[];
}
/** A part of the playing: on the way to a stop, or at rest there. */
interface Leg {
  /** Where the playhead goes from and to. */
  readonly from: Millis;
  readonly to: Millis;
  /** When it begins and how long it takes, in milliseconds at 1x. */
  readonly begins: number;
  readonly lasts: number;
}
export interface Score {
  readonly window: Span;
  readonly stops: readonly Stop[];
  readonly legs: readonly Leg[];
  /** In milliseconds at 1x. */
  readonly length: number;
}
/** What is told: a stop, or the time without events between two. */
export interface Told extends Span {
  readonly stop: Stop | null;
}

/** In the order in which the keys come. */
const groupedBy = <K>(
  arrivals: readonly Arrival[],
  keyOf: (arrival: Arrival) => K,
): ReadonlyMap<K, readonly Arrival[]> => {
  const found = new Map<K, Arrival[]>();
  for (const arrival of arrivals) {
    const some = found.get(keyOf(arrival));
    if (some) some.push(arrival);
    else found.set(keyOf(arrival), [arrival]);
  }
  return found;
};

/** Those that are told first, then as they come. */
const groupsOf = (arrivals: readonly Arrival[]): Stop['groups'] => {
  const groups = groupedBy(arrivals, (each) => each.group);
  const place = ([first]: readonly Arrival[]): number => (first?.isLead ? 0 : (first?.group ?? 0) < 0 ? 2 : 1);
  return [...groups.values()].toSorted((a, b) => place(a) - place(b));
};

const stopsBy = (arrivals: readonly Arrival[], unit: TimeUnit, window: Span): readonly Stop[] =>
  [...groupedBy(arrivals, ({ at }) => unit.floor(at))].map(([start, some]) => ({
    start: millis(Math.max(start, window.start)),
    end: millis(Math.min(unit.end(start), window.end)),
    unit,
    groups: groupsOf(some),
  }));

const stopsOf = (arrivals: readonly Arrival[], unit: TimeUnit, window: Span): readonly Stop[] => {
  const coarser = UNIT_NAMES.slice(UNIT_NAMES.indexOf(unit.name) + 1).map((name) => unitOf(unit.zone, name));
  const all = [unit, ...coarser];
  const fits = all.find((each) => new Set(arrivals.map(({ at }) => each.number(at))).size <= MOST_STOPS);
  return stopsBy(arrivals, fits ?? all.at(-1)!, window); // there is one at least
};

const holdOf = ({ groups }: Stop): number => HOLD_MS + FURTHER_MS * Math.min(groups.length - 1, MOST_FURTHER);

const middleOf = ({ start, end }: Span): Millis => millis((start + end) / 2);

/** @param hold how long each stop is told, in milliseconds at 1x */
const scoreOn = (stops: readonly Stop[], window: Span, hold: (stop: Stop) => number): Score => {
  const legs: Leg[] = [];
  let at: Millis = window.start;
  let told: Millis = window.start;
  let begins = 0;
  const add = (to: Millis, lasts: number): void => {
    legs.push({ from: at, to, begins, lasts });
    at = to;
    begins += lasts;
  };
  for (const stop of stops) {
    // From one day to the next there is no time without events.
    add(middleOf(stop), stop.start > told ? GAP_MS : GAP_MS / 2);
    add(at, hold(stop));
    told = stop.end;
  }
  return { window, stops, legs, length: begins };
};

/** @param arrivals in order of time, inside the window */
export const buildScore = (arrivals: readonly Arrival[], unit: TimeUnit, window: Span): Score =>
  scoreOn(stopsOf(arrivals, unit, window), window, holdOf);

/** Words that are read aloud in a second, at 1x. */
export const WORDS_PER_SECOND = 2.5;

/**
 * The same, but each stop is told as long as a listener needs for its words, and never shorter than it is.
 * @param wordsOf how many words are said of it
 */
export const waitForListener = ({ stops, window }: Score, wordsOf: (stop: Stop) => number): Score =>
  scoreOn(stops, window, (stop) => Math.max(holdOf(stop), (wordsOf(stop) / WORDS_PER_SECOND) * 1000));

/**
 * Where the playing goes on at once: just past what is told at the moment, from where the next is on its way; between
 * two of them, where the next is told.
 */
export const goOnFrom = ({ stops, window }: Score, at: number): Millis => {
  const stop = stops.find(({ end }) => at < end);
  if (!stop) return window.end;
  return at < stop.start ? middleOf(stop) : millis(Math.max(at, middleOf(stop)) + 2);
};

/** Where the playhead is at a time of the playing; never past the middle of the last stop. */
export const placeAt = ({ legs, window }: Score, time: number): Millis => {
  const leg = legs.findLast(({ begins }) => begins <= time) ?? legs[0];
  if (!leg) return window.start;
  const part = Math.min(1, Math.max(0, (time - leg.begins) / leg.lasts));
  return millis(leg.from + (leg.to - leg.from) * part);
};

/** The time of the playing at which the playhead is somewhere first. */
export const timeAt = ({ legs, length }: Score, at: number): number => {
  const leg = legs.find(({ to }) => at <= to);
  return leg
    ? leg.begins + leg.lasts * (leg.to > leg.from ? Math.max(0, (at - leg.from) / (leg.to - leg.from)) : 0)
    : length;
};

/** What is told where the playhead is; the same object while it stays there. */
export const toldAt = ({ stops, window }: Score, at: number): Told | null => {
  const next = stops.findIndex(({ end }) => at < end);
  const stop = stops[next];
  if (!stop) return null;
  if (at >= stop.start) return { ...stop, stop };
  return { start: stops[next - 1]?.end ?? window.start, end: stop.start, stop: null };
};

/** Without motion: from the middle of one stop to that of the next, as long as each is told. */
export const stepAt = (score: Score, time: number): { readonly at: Millis; readonly time: number } => {
  const leg = score.legs.findLast(({ begins }) => begins <= time) ?? score.legs[0];
  if (!leg) return { at: score.window.start, time };
  return leg.from === leg.to ? { at: leg.to, time } : { at: leg.to, time: leg.begins + leg.lasts };
};
