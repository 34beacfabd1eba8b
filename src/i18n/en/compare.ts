/** English texts of: compare. The first window is A, the second B. */
const counts = (a: number, b: number): string =>
  [...(a > 0 ? [`A ${a}`] : []), ...(b > 0 ? [`B ${b}`] : [])].join(', ');

export const compare = {
  title: 'Compare two periods',
  region: 'Compare',
  leave: 'End comparison',
  open: 'Counts of A and B',
  a: 'A',
  b: 'B',

  status: (a: string, b: string): string => `A ${a} · B ${b}`,
  noneInEither: 'none falls in either window',

  /** By period: in A, in B, in both. */
  letters: ['', 'A', 'B', 'AB'] as readonly string[],
  periods: ['', 'period A', 'period B', 'both periods'] as readonly string[],
  counts,
  inPeriods: (a: number, b: number): string =>
    [...(a > 0 ? [`${a} in period A`] : []), ...(b > 0 ? [`${b} in period B`] : [])].join(', '),
  /** After an event's or a group's own name. */
  named: (name: string, periods: string): string => `${name}, ${periods}`,
  tagged: (letters: string, text: string): string => `${letters}: ${text}`,
  pointer: (place: string, tag: string): string => `${place}, ${tag}`,
  pointerName: (text: string, periods: string, direction: string): string =>
    `${text}: ${periods}, beyond the map’s edge, ${direction}`,
};
