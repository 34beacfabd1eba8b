/** English texts of: search. */
const matches = (count: number): string => (count === 1 ? '1 match' : `${count} matches`);

export const search = {
  title: 'Search events, people, places',
  /** The landmark, and the button that opens the field where there is no room for it. */
  open: 'Search',
  clear: 'Clear the search',
  close: 'Close the search',
  list: 'Matches',
  inside: (window: string, count: number) => `In ${window} · ${count}`,
  outside: (window: string, count: number) => `Outside ${window} · ${count}`,
  firstOf: (shown: number, count: number) => `The first ${shown} of ${count}. Type more to find fewer.`,
  position: (k: number, n: number) => `${k} of ${n}`,
  reached: (k: number, n: number, title: string) => `${k} of ${n}: ${title}`,
  about: (date: string, status: string) => `${date} · ${status}`,
  /** What of an event was found, where it is not its title. */
  kinds: {
    title: 'title:', summary: 'summary:', place: 'place:', person: 'person:', party: 'party:', type: 'type:', source: 'source:',
    wording: 'date in its own words:', goods: 'goods:', tag: 'tag:',
  },
  spelt: (name: string, spelling: string) => `${name} (${spelling})`,
  nothing: (text: string) => `Nothing found for “${text}”.`,
  nothingYet: (text: string) => `Nothing found for “${text}” with the other filters.`,
  hint: 'Every word must be found, in any order. Put a phrase in “quotation marks” to find its words together.',
  outsideNow: (count: number) => `${matches(count)} outside the window shown`,
  showThem: (count: number): string => (count === 1 ? 'Show it' : 'Show them'),
  hidden: (count: number) => `${matches(count)} left out by other filters`,
  drop: 'Drop the search',
  dropOthers: 'Drop the other filters',
};
