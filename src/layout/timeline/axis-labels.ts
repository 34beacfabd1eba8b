/**
 * What the axis says: the names of its ticks, centred on their unit where it is wide enough, and weekdays or what the
 * ticks belong to in a second row.
 */
import { DAY } from '../../base/calendar.ts';
import { yearAt } from '../../base/time/instants.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { unitOf, type TimeUnit } from '../../base/time/units.ts';
import { type UnitName } from '../../base/time/unit-names.ts';
import type { Zone } from '../../base/time/zone.ts';
import { isClock, layoutTicks, type TickUnit, type TimeScale } from './axis.ts';

export interface AxisWords {
  readonly tick: (time: number, unit: UnitName) => string;
  /** The same with the month that it is in: "8 May"; null where a tick's own name needs none. */
  readonly tickInMonth: (time: number, unit: UnitName) => string | null;
  /** The second row: "Wed", "week", "+03:00" in an hour that comes twice; "" where there is nothing to say. */
  readonly below: (time: number, unit: UnitName) => string;
  /** What a run of ticks belongs to, from long to short: "May 2024", the day of a clock, the year of months. */
  readonly context: (time: number, unit: UnitName) => readonly string[];
}

export interface AxisInput {
  readonly scale: TimeScale;
  readonly zone: Zone;
  readonly words: AxisWords;
  /** Width of a text in CSS pixels. */
  readonly measure: (text: string, style: { readonly size: number; readonly weight?: 400 | 600 }) => number;
  /**
   * Where the window's handles stand and lines cross the axis, from and to: no label stands under one, if two have room
   * beside them.
   */
  readonly handles: readonly (readonly [number, number])[];
  /** What the playhead's pill covers: no label shows beside it. */
  readonly pill?: readonly [number, number] | null | undefined;
  /** Whether the year of the days is said elsewhere in the pane. */
  readonly isYearSaid: boolean;
  /** Nothing finer is told by the data: it is named only where the axis would have less than two labels. */
  readonly finest: TimeUnit;
  /** From here on there are no data: those ticks are muted. */
  readonly knownUntil: number;
}

export interface Axis {
  /** Vertical lines at the units' starts, drawn behind everything. */
  readonly grid: readonly number[];
  readonly labels: readonly Shape[];
}

/** A day's number needs little room; what says seconds or an era needs more than the others. */
const leastWidth = ({ unit: { name, length }, step }: TickUnit, finest: TimeUnit): number => {
  if (length < finest.length) return Infinity;
  if (name === 'day' && step === 1) return 30;
  // Quarters are what a year is told by.
  if (name === 'month' && step === 2) return Infinity;
  return name === 'second' || name === 'century' ? 90 : 64;
};

/** How far from its start a unit is named: in its middle, where it is short. */
const middleOf = ({ unit, step }: TickUnit, start: number, end: number): number => {
  // Weeks are named by their Monday, so their label stands over that day and not over the week's middle.
  if (unit.name === 'week') return DAY / 2;
  if (isClock(unit) || unit.name === 'decade' || unit.name === 'century') return 0;
  return (step === 1 ? end - start : unit.length) / 2;
};

const LABEL_GAP = 4;
/** A label may stand so far out of the plot. */
const OUTSIDE = 12;
/** Where two labels have no room the smaller one is taken. */
const UPPER = [
  { size: 16, weight: 600 },
  { size: 12, weight: 600 },
] as const;
type UpperStyle = (typeof UPPER)[number];
const LOWER = { size: 12 } as const;
/** Baselines of the two rows, and of one alone, from the middle of the band. */
const UPPER_Y = 0;
const LOWER_Y = 15;
const ALONE_Y = 6;

interface Tick {
  readonly start: number;
  readonly x: number;
  readonly text: string;
  readonly style: UpperStyle;
  /** Whether another month (year, day) begins between the tick before and this one, or it is the first. */
  readonly isTurn: boolean;
}

const contextUnit = ({ name }: TimeUnit): UnitName | null => {
  if (name === 'second' || name === 'minute' || name === 'hour') return 'day';
  if (name === 'day' || name === 'week') return 'month';
  return name === 'month' ? 'year' : null;
};

type Box = readonly [from: number, to: number];
const meets = ([from, to]: Box, [left, right]: Box): boolean => from < right && to > left;

/** @param isAll also those at the plot's very ends, moved so far in as they must be */
const upperRow = (
  { scale, zone, words, measure, handles }: AxisInput,
  picked: TickUnit,
  starts: readonly number[],
  style: UpperStyle,
  isAll = false,
): readonly Tick[] => {
  const ticks: Tick[] = [];
  const [least, most] = [scale.left - OUTSIDE, scale.right + OUTSIDE];
  const context = contextUnit(picked.unit);
  const turn = context && unitOf(zone, context);
  let taken = least - LABEL_GAP;
  let last: number | null = null;
  starts.forEach((start, i) => {
    const end = starts[i + 1];
    if (end === undefined && !isAll) return;
    const middle = scale.x(start + (end === undefined ? 0 : middleOf(picked, start, end)));
    const inset = isAll ? -1 : 2;
    if (middle < scale.left + inset || middle > scale.right - inset) return;
    const now = turn ? turn.floor(start) : 0;
    const isTurn = now !== last;
    const next = end === undefined ? most : scale.x(end);
    const place = (text: string): Box | null => {
      const half = measure(text, style) / 2;
      const x = isAll ? Math.max(least + half, Math.min(most - half, middle)) : middle;
      const box: Box = [x - half, x + half];
      const isFree = box[0] >= taken + LABEL_GAP && box[1] <= most && !handles.some((handle) => meets(box, handle));
      return isFree ? box : null;
    };
    const long = isTurn ? words.tickInMonth(start, picked.unit.name) : null;
    const short = words.tick(start, picked.unit.name);
    // The month may not take the room of the next tick.
    const longBox = long === null ? null : place(long);
    const isLong = longBox !== null && longBox[1] <= next + 2;
    const box = isLong ? longBox : place(short);
    if (!box) return;
    ticks.push({ start, x: (box[0] + box[1]) / 2, text: isLong ? (long ?? short) : short, isTurn, style });
    taken = box[1];
    last = now;
  });
  return ticks;
};

/** A context that every tick's own name leaves open: the day of a clock, the year of months, the month of days. */
const contextsOf = (
  { words, isYearSaid }: AxisInput,
  { unit }: TickUnit,
  tick: Tick,
  before: Tick | undefined,
): readonly string[] => {
  if (!tick.isTurn || contextUnit(unit) === null) return [];
  const texts = words.context(tick.start, unit.name);
  if (isClock(unit) || unit.name === 'month') return texts;
  const isNewYear = before !== undefined && yearAt(before.start, unit.zone) !== yearAt(tick.start, unit.zone);
  const isMonthSaid = tick.text !== words.tick(tick.start, unit.name);
  if (!isMonthSaid) return texts;
  return isYearSaid && !isNewYear ? [] : texts.slice(-1);
};

interface Lower {
  readonly x: number;
  readonly text: string;
  readonly box: Box;
}

/** The second row: first what the ticks belong to, then weekdays where there is room between. */
const lowerRow = (input: AxisInput, picked: TickUnit, ticks: readonly Tick[]): readonly Lower[] => {
  const { scale, words, measure, handles, pill } = input;
  const barred = pill ? [...handles, pill] : handles;
  const placed: Lower[] = [];
  const [least, most] = [scale.left - OUTSIDE, scale.right + OUTSIDE];
  const boxAt = (text: string, middle: number): Box => {
    const half = measure(text, LOWER) / 2;
    return [middle - half, middle + half];
  };
  const isClear = (box: Box): boolean => !barred.some((each) => meets(box, each));
  const isFree = ([from, to]: Box): boolean =>
    from >= least &&
    to <= most &&
    isClear([from, to]) &&
    !placed.some(({ box }) => meets([from - LABEL_GAP, to + LABEL_GAP], box));
  const put = (text: string, box: Box): void => {
    placed.push({ text, box, x: (box[0] + box[1]) / 2 });
  };
  ticks.forEach((tick, i) => {
    const texts = contextsOf(input, picked, tick, ticks[i - 1]);
    // Under the ticks that belong to it: about the first, or beside what stands in the way there.
    const before = ticks[i - 1]?.x ?? -Infinity;
    const after = ticks.find(({ x, isTurn }) => isTurn && x > tick.x)?.x ?? Infinity;
    const placesOf = (text: string): readonly Box[] => {
      const half = measure(text, LOWER) / 2;
      return [tick.x, ...barred.flatMap(([from, to]) => [to + 2 + half, from - 2 - half])]
        .toSorted((a, b) => Math.abs(a - tick.x) - Math.abs(b - tick.x))
        .map((x): Box => [x - half, x + half]);
    };
    for (const text of texts) {
      const box = placesOf(text).find((each) => isFree(each) && each[1] < after && each[0] + each[1] > 2 * before);
      if (box) return put(text, box);
    }
    // The ticks alone don't say their year: the first one's is said in any case.
    if (i === 0 && texts.length > 0) {
      const text = texts.at(-1) ?? '';
      const inside = ([from, to]: Box): Box => {
        const shift = Math.max(0, least - from) - Math.max(0, to - most);
        return [from + shift, to + shift];
      };
      put(text, placesOf(text).map(inside).find(isClear) ?? inside(boxAt(text, tick.x)));
    }
  });
  for (const { start, x } of ticks) {
    const text = words.below(start, picked.unit.name);
    const box = boxAt(text, x);
    if (text !== '' && isFree(box)) put(text, box);
  }
  return placed;
};

const labelsOf = (input: AxisInput, picked: TickUnit, all: readonly Tick[], middle: number): readonly Shape[] => {
  const lower = lowerRow(input, picked, all);
  const { pill, measure } = input;
  // They keep their places while it moves.
  const ticks = all.filter(({ x, text, style }) => {
    const half = measure(text, style) / 2;
    return !pill || !meets([x - half, x + half], pill);
  });
  const y = middle + (lower.length > 0 ? UPPER_Y : ALONE_Y);
  return [
    ...ticks.map(({ start, x, text, style }): Shape => {
      const token = start >= input.knownUntil ? 'muted' : 'ink';
      return { kind: 'text', x, y, text, token, ...style, align: 'middle' };
    }),
    ...lower.map(({ x, text }): Shape => ({
      kind: 'text',
      x,
      y: middle + LOWER_Y,
      text,
      token: 'muted',
      ...LOWER,
      align: 'middle',
    })),
  ];
};

/** An axis shorter than this has no room for a word between its handles; what they are at they say themselves. */
const LEAST_AXIS = 64;

/** @param middle of the band that the labels stand in, pixels from the pane's top */
export const layoutAxis = (input: AxisInput, middle: number): Axis => {
  const { scale, zone } = input;
  if (scale.right - scale.left < LEAST_AXIS) return { grid: [], labels: [] };
  const layOut = (style: UpperStyle, handles: AxisInput['handles']): ReturnType<typeof layoutTicks<Tick>> =>
    layoutTicks(
      scale,
      zone,
      (ticks) => leastWidth(ticks, input.finest),
      (ticks, each) => upperRow({ ...input, handles }, ticks, each, style),
    );
  const hasTwo = ({ laid }: ReturnType<typeof layOut>): boolean => laid.length > 1;
  const large = layOut(UPPER[0], input.handles);
  const small = hasTwo(large) ? large : layOut(UPPER[1], input.handles);
  // Two labels matter more than their keeping clear.
  const found = hasTwo(small) ? small : layOut(UPPER[1], []);
  const { picked, starts } = found;
  // Of a single second its two ends are named.
  const ticks = hasTwo(found) ? found.laid : upperRow({ ...input, handles: [] }, picked, starts, UPPER[1], true);
  return {
    grid: starts.map(scale.x).filter((x) => x >= scale.left - 0.5 && x <= scale.right + 0.5),
    labels: labelsOf(input, picked, ticks, middle),
  };
};
