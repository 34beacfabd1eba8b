/** English texts of "How sure?". */
const ofAll = (total: number, parts: readonly string[]): string =>
  `Of ${total === 1 ? '1 event' : `all ${total} events`} of the dataset, ${parts.join(' and ')}.`;
const lessExact = (count: number): readonly string[] =>
  count > 0 ? [`${count} ${count === 1 ? 'is' : 'are'} dated less exactly`] : [];

export const howSure = {
  showAll: 'Show all',
  /** "19 reported · 9 claimed · 3 implied or judged". */
  vouched: (reported: number, claimed: number, other: number) =>
    `${reported} reported · ${claimed} claimed · ${other} implied or judged`,
  lines: {
    reported: 'Reported by the source',
    claimed: 'Claimed by someone named',
    other: 'Implied or judged',
    dated: 'Dated by the text itself',
    placed: 'Placed on the map',
  },
  nothingOutside: 'Nothing here rests on outside knowledge.',
  /** Of the whole dataset, not of the view. */
  changesWhenOff: (lost: number, changed: number, total: number) =>
    ofAll(total, [
      ...(lost > 0 ? [lost === 1 ? '1 loses its date' : `${lost} lose their dates`] : []),
      ...lessExact(changed),
    ]),
  changesWhenOn: (lost: number, changed: number, total: number) =>
    ofAll(total, [
      ...(lost > 0 ? [lost === 1 ? '1 is without a date' : `${lost} are without a date`] : []),
      ...lessExact(changed),
    ]),
};
