/** English texts of: the reading column, the card, the legend and the wording of events. */
import { wording } from './wording.ts';

export const reading = {
  ...wording,
  status: {
    /** A search or an area does not filter yet. */
    notExact: 'not final: a filter is still to be applied',
    showing: (shown: number, total: number) => `Showing ${shown} of ${total} ${total === 1 ? 'event' : 'events'}`,
    notYet: (count: number) => `${count} perhaps not yet`,
    /** Of the window. */
    possibly: (count: number) => `${count} perhaps outside`,
    possiblyInside: (count: number) => `${count} perhaps outside the area`,
    undated: (count: number) => `${count} without a date`,
    mayHold: (count: number) => `${count} more perhaps (start not given)`,
    noDates: 'none has a date',
    upTo: (date: string) => `up to ${date}`,
    onDay: (date: string) => `on ${date}`,
    cutOff: (window: string, cut: string) => `${window}, ${cut}`,
    reset: 'Reset',
    resetTitle: 'Back to the first view: time, filters and selection',
  },
  howSure: {
    region: 'Filters',
    heading: 'How sure?',
    /** The switch to what the source that was read supports by itself, by the kind of that source. */
    sourceAlone: { article: 'Article only', other: 'By the source alone' },
  },
  card: {
    region: 'Event details',
    opensNewTab: 'opens in a new tab',
  },
  source: {
    source: (name: string) => `Source: ${name}`,
    version: (version: string) => `data v${version}`,
    asOf: (date: string) => `as of ${date}`,
    noCorrections: 'no corrections so far',
    corrected: (date: string, count: number) => `${count > 1 ? `${count} corrections, the last` : 'Corrected'} ${date}`,
    boundaries: 'Boundaries imply no endorsement.',
    machine: 'Coded by machine.',
    mixed: 'Partly coded by machine.',
    openFull: 'Open in Timefront',
  },
};
