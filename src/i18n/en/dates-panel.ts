/** English texts of the panel of dates and of how it plays, and of what is wrong with typed dates. */
import type { UnitName } from '../../base/time/unit-names.ts';

export const datesPanel = {
  presets: 'Jump to',
  presetAll: 'All of the data',
  presetOwn: 'The dataset’s own window',
  presetLastWeek: 'Last week of the data',
  earlier: 'Earlier',
  later: 'Later',
  toStart: 'To start',
  toEnd: 'To end',
  stepBack: (step: UnitName) => `Back one ${step}`,
  stepForward: (step: UnitName) => `Forward one ${step}`,
  mode: { window: 'Window', sofar: 'So far', moment: 'Moment' },
  modeNote: {
    window: 'Everything between From and To',
    sofar: 'What had begun by the playhead',
    moment: 'What was going on at the playhead',
  },
  modeTitle: 'Show',
  speed: (speed: number) => ({ 0.25: '¼×', 0.5: '½×' } as Readonly<Record<number, string>>)[speed] ?? `${speed}×`,
  speedTitle: 'Speed',
  waitsTitle: 'Aloud',
  waits: 'Wait while it is read out',
  waitsNote: 'While it plays, what comes in stays until it can have been heard; “Next event” or Enter goes on',
  stepTitle: 'Steps go',
  step: (step: UnitName | 'event') => (step === 'event' ? 'event by event' : `by ${step}`),
  dateProblem: {
    empty: 'Type a date, such as 14 May 2024 or 2024-05-14.',
    ambiguous: 'Which is the month? Type 14 May 2024, 14.5.2024 or 2024-05-14.',
    unreadable: 'Not a date that can be read. Type 14 May 2024 or 2024-05-14.',
    'no-such-day': 'There is no such day.',
  },
  soundTitle: 'Sound',
  soundOff: 'Off',
  soundOn: 'On',
  soundNote:
    'Each event that comes in or is chosen is heard: above and below the axis as two instruments, earlier to the left, ' +
    'softly where its start is not known exactly, with a hiss where it is only claimed.',
  soundMissing: 'This browser has no way to make sounds, or may not. Nothing else is missing.',
  fromAfterTo: (to: string) => `From is after To (${to}).`,
  toBeforeFrom: (from: string) => `To is before From (${from}).`,
};
