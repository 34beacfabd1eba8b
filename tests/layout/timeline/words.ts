/** Short words for tests of the timeline's layout. */
import type { AxisWords } from '../../../src/layout/timeline/axis.ts';
import type { TimelineWords } from '../../../src/layout/timeline/types.ts';
import { KYIV } from '../../fixtures/time.ts';

export const axisWords: AxisWords = {
  tick: (time) => new Date(KYIV.toWall(time)).toISOString().slice(8, 10),
  context: (time) => new Date(KYIV.toWall(time)).toISOString().slice(0, 7),
  zone: () => 'Kyiv days',
};

export const timelineWords: TimelineWords = {
  ...axisWords,
  tracks: [
    { name: 'Fighting', hint: 'attacks' },
    { name: 'Diplomatic', hint: 'visits' },
    { name: 'Other', hint: '' },
  ],
  isHueTrack: true,
  standing: (n) => `Standing · ${n}`,
  standingOn: (track) => `Holds ${track}`,
  ghost: (title, shown, total) => `in: ${title}, ${shown} of ${total}`,
  undated: (n) => `No date · ${n}`,
  noData: 'no data',
  cutDate: (time) => new Date(KYIV.toWall(time)).toISOString().slice(0, 10),
  when: () => 'when',
  relation: (type, inferred) => (inferred ? 'order in time only' : type),
  windowLetters: ['A', 'B'],
};
