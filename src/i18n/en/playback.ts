/** English texts of the playback bar: transport, sliders, dates, modes. */
import { inOneUnit } from '../duration.ts';

const many = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`;

/** "16 hours", "1 day", "7 months". */
const duration = (length: number): string => {
  const { unit, count } = inOneUnit(length);
  return count === 0 ? 'less than a second' : many(count, unit);
};

const events = (count: number): string => many(count, 'event');
const MODE_COUNTS = {
  window: (count: number) => `${events(count)} so far`,
  sofar: (count: number) => `${events(count)} so far`,
  moment: (count: number) => `${events(count)} then`,
} as const;

export const playback = {
  region: 'Time controls',
  group: 'Playback',
  heading: 'Time',
  play: 'Play',
  pause: 'Pause',
  previousEvent: 'Previous event',
  nextEvent: 'Next event',

  cannotPlay: 'What plays could not be fetched. Press Play to try again.',
  quiet: (length: number) => `${duration(length)} without events`,

  overview: 'Overview of the data over time',
  sliders: { start: 'Window start', end: 'Window end', playhead: 'Playhead' },
  playheadText: (date: string, mode: 'window' | 'sofar' | 'moment', count: number) =>
    `${date}, ${MODE_COUNTS[mode](count)}`,
  inTime: (when: string, count: number) => `${count} in ${when}`,
  beforeLabel: (inTime: string) => `${inTime}, earlier: go there`,
  afterLabel: (inTime: string) => `${inTime}, later: go there`,

  from: 'From',
  to: 'To',
  datesTitle: 'Dates and zoom',
  datesNotRead: 'What reads dates could not be fetched. Press Enter to try again.',
};
