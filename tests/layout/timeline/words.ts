/** Short words for tests of the timeline's layout. */
import type { AxisWords } from '../../../src/layout/timeline/axis-labels.ts';
import type { TimelineWords } from '../../../src/layout/timeline/types.ts';
import { KYIV } from '../../fixtures/time.ts';

export const axisWords: AxisWords = {
  tick: (time) => new Date(KYIV.toWall(time)).toISOString().slice(8, 10),
  tickInMonth: (time) => new Date(KYIV.toWall(time)).toISOString().slice(5, 10),
  below: () => 'Wed',
  context: (time) => [new Date(KYIV.toWall(time)).toISOString().slice(0, 7)],
};

export const timelineWords: TimelineWords = {
  ...axisWords,
  tracks: [{ name: 'Fighting' }, { name: 'Diplomatic' }, { name: 'Other' }],
  isHueTrack: true,
  counted: (count, several) => `${count} events, ${several} in several`,
  standingOn: (track) => `Holds ${track}`,
  ghost: (title, shown, total) => `in: ${title}, ${shown} of ${total}`,
  undated: (n) => `No date: ${n}`,
  noData: 'no data',
  noDataLong: 'The data end here: no data, not calm',
  dates: '8–16 May 2024, Kyiv time',
  zone: 'Kyiv time',
  beside: (_, isCut) => (isCut ? 'cut' : 'beside'),
  guess: (kind) => `(${kind})`,
  more: (count) => `+${count} more ›`,
  moreParts: (count) => `${count} more ›`,
  relation: (type, inferred) => (inferred ? 'order in time only' : type),
  tie: (type, isFrom, inferred) => `${isFrom ? '' : 'by '}${type}${inferred ? ' inferred' : ''}`,
  windowLetters: ['A', 'B'],
};
