/** English texts of: the comparison’s panel. The first window is A, the second B. */
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const small = new Intl.NumberFormat('en-GB', {
  maximumSignificantDigits: 2,
  maximumFractionDigits: 2,
  roundingPriority: 'lessPrecision',
});
const rate = (count: number): string => (count < 10 ? small.format(count) : String(Math.round(count)));
const days = (count: number): string => (count === 1 ? '1 day' : `${number.format(count)} days`);
const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0');
const signedRate = (count: number): string => (count > 0 ? `+${rate(count)}` : count < 0 ? `−${rate(-count)}` : '0');
const range = (low: string, high: string): string => (low === high ? low : `${low} to ${high}`);

export const comparePanel = {
  windowLength: (length: string): string => `${length}, set by the window`,
  days,
  from: 'B from',
  to: 'B to',
  presets: 'Other dates',
  presetsFor: 'Other dates for B',
  preset: {
    before: 'The period before',
    monthEarlier: 'A month earlier',
    yearEarlier: 'A year earlier',
    allBefore: 'All data before',
    allAfter: 'All data after',
  },
  swap: 'Swap A and B',
  untilPlayhead: 'A counts what had begun by the playhead; B stands whole.',
  atPlayhead: 'A counts what was going on at the playhead; B stands whole.',
  lengths: (a: number, b: number): string => `A counts over ${days(a)}, B over ${days(b)}: compare the events a day.`,
  noneInA: 'No event falls in A.',
  noneInB: 'No event falls in B.',

  table: 'Events in A and in B',
  what: 'What',
  difference: 'Difference',
  all: 'All events',
  byTrack: 'By track',
  byType: 'By type',
  byPlace: 'By place',
  unnamed: 'A place without a name',
  offMap: 'No scene on the map',
  parts: (place: string): string => `Places in ${place}`,
  moreRows: (count: number): string => `${count} more`,
  fewerRows: 'Fewer',
  /** From the certain ones to the possible ones. */
  count: (low: number, high: number): string => (low === high ? String(low) : `${low}–${high}`),
  /** A range of numbers, for who listens. */
  saidRange: (text: string): string => text.replace('–', ' to '),
  /** A less B. */
  less: (low: number, high: number): string => (low === 0 && high === 0 ? 'same' : range(signed(low), signed(high))),
  byDay: 'Events a day',
  rate: (low: number, high: number): string => (low === high ? rate(low) : `${rate(low)}–${rate(high)}`),
  /** A less B, a day. */
  rateLess: (low: number, high: number): string =>
    low === 0 && high === 0 ? 'same' : range(signedRate(low), signedRate(high)),
  percent: (low: number, high: number): string => `${range(signed(low), signed(high))} %`,
  tooFewAll: (least: number): string => `B surely holds fewer than ${least} events: too few to compare by percentage.`,
  tooFewSome: (least: number): string =>
    `Where B surely holds fewer than ${least} events, they are too few to compare by percentage.`,
  inBoth: (count: number): string =>
    count === 1 ? '1 event is in both and counts in both.' : `${count} events are in both and count in both.`,
  imprecise: (a: number, b: number): string =>
    `Perhaps in the window, perhaps not: ${[...(a > 0 ? [`${a} of A’s events`] : []), ...(b > 0 ? [`${b} of B’s`] : [])].join(', ')}. A range goes from what is sure to what is possible.`,
  /** Conditions that are known to hold only after a period. */
  mayHold: (a: number, b: number): string =>
    `Start not given: ${[...(a > 0 ? [`${a} more may hold in A`] : []), ...(b > 0 ? [`${b} more may hold in B`] : [])].join(', ')}. They count from the day on which they were known to hold.`,
  undated: (count: number): string => `${events(count)} without a date ${count === 1 ? 'is' : 'are'} left out.`,
  several: 'An event at several places counts at each of them.',
  windowNote: (a: string, b: string): string =>
    `Two windows are compared, and this file holds the events of both. A: ${a}. B: ${b}.`,
  sliders: { start: 'Second window start', end: 'Second window end' },
};
