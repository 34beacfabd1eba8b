/** English texts of: what counts many events: the discs of the map and the columns of the timeline. */
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
const short = (count: number): string => (count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`);

/** How many of them only may be there at the time. */
const perhapsOf = (count: number, perhaps: number): string =>
  perhaps === 0 ? '' : count === 1 ? ', perhaps' : `, ${perhaps} of them perhaps`;

/** “by week”, where a column is one. */
const byUnit = (unit: string | null, steps: number): string => {
  if (unit === null) return '';
  return steps === 1 ? ` by ${unit}` : `, ${steps} ${unit}s a column`;
};

export const many = {
  /** `lit`: how many a story's step or a search is about; null where it is all of them. */
  disc: (count: number, lit: number | null, perhaps: number, places: readonly string[], others: number): string =>
    `${lit === null ? events(count) : `${lit} of ${events(count)} highlighted`}${perhapsOf(count, perhaps)}: ${places.join(', ')}${others > 0 ? ` and ${others} more ${others === 1 ? 'place' : 'places'}` : ''}`,
  /** On a disc. */
  short,
  /** The ways to say how many of them are lit, the longest first. */
  litOf: (lit: number, count: number): readonly string[] => [`${lit} of ${short(count)}`, `${lit}/${short(count)}`],
  /** Of a place's occasions, those that have no room. */
  more: (count: number): string => `+${count}`,
  moreAt: (count: number, place: string): string => `${count} more ${count === 1 ? 'event' : 'events'}: ${place}`,
  /** `lit`: how many a story's step or a search is about; null where it is all of them. */
  column: (
    count: number,
    lit: number | null,
    perhaps: number,
    dates: string,
    tracks: readonly (readonly [name: string, count: number])[],
  ) =>
    `${events(count)}${perhapsOf(count, perhaps)}${lit === null ? '' : `, ${lit} highlighted`}, ${dates}: ${tracks.map(([name, of]) => `${name} ${of}`).join(', ')}. List`,
  /** What columns count, each an event that it meets; how long each is; how many occasions have a row beyond them. */
  counted: (count: number, several: number, named: number, unit: string | null, steps: number): string =>
    `${events(count)}${byUnit(unit, steps)}${several === 0 ? '' : `, ${several} of them in several ${unit !== null && steps === 1 ? unit : 'column'}s`}${named === 0 ? '' : `; ${named} ${named === 1 ? 'occasion' : 'occasions'} named`}`,
  /** Events that are not listed. */
  showMore: (count: number): string => `${count} more`,
};
