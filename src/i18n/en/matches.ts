/** English texts of: the list of matches under the search. */
const counted = (count: number): string => (count === 1 ? '1 match' : `${count} matches`);

export const matches = {
  list: 'Matches',
  /** Before how many events are shown, while a search does not filter yet. */
  status: (count: number) => `${count === 1 ? '1 event matches' : `${count} events match`} · `,
  inside: (window: string, count: number) => `In ${window} · ${count}`,
  outside: (window: string, count: number) => `Outside ${window} · ${count}`,
  firstOf: (shown: number, count: number) => `The first ${shown} of ${count}. Type more to find fewer.`,
  position: (k: number, n: number) => `${k} of ${n}`,
  about: (date: string, status: string) => `${date} · ${status}`,
  /** What of an event was found, where it is not its title. */
  kinds: {
    title: 'title:',
    summary: 'summary:',
    place: 'place:',
    person: 'person:',
    party: 'party:',
    type: 'type:',
    source: 'source:',
    wording: 'date in its own words:',
    goods: 'goods:',
    tag: 'tag:',
    image: 'picture:',
  },
  spelt: (name: string, spelling: string) => `${name} (${spelling})`,
  nothing: (text: string) => `Nothing found for “${text}”.`,
  nothingYet: (text: string) => `Nothing found for “${text}” with the other filters.`,
  corrected: (typed: string, read: string) => `Nothing found for “${typed}”; shown is what “${read}” finds.`,
  searchFor: (text: string) => `Search for “${text}”`,
  hint: 'Every word must be found, in any order. Put a phrase in “quotation marks” to find its words together.',
  outsideNow: (count: number) => `${counted(count)} outside the window shown`,
  showThem: (count: number): string => (count === 1 ? 'Show it' : 'Show them'),
  hidden: (count: number) => `${counted(count)} left out by other filters`,
  dropOthers: 'Drop the other filters',
};
