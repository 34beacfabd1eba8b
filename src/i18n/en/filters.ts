/** English texts of: filters, their chips, and what an empty result says of them. */
const orList = (parts: readonly string[]): string => (parts.length < 3 ? parts.join(' or ') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`);

export const filters = {
  title: 'Filters',
  /** Beside the title of the button that opens them. */
  inForce: (count: number) => `${count} in force`,
  dropAll: 'Drop all',
  count: (shown: number, total: number) => `${shown} of ${total} events`,
  groups: {
    track: 'Track', type: 'Type', actor: 'Actor', place: 'Place', src: 'Source', certainty: 'Who vouches', basis: 'How dated',
    precision: 'How exactly known',
  },
  lists: { when: 'The date', where: 'The place' },
  chosen: (count: number) => `${count} chosen`,
  leftOut: (count: number) => `${count} left out`,
  hints: {
    actor: 'A group holds its members.',
    place: 'Any part a place plays: where it happened, where from or to, what it is about. A region holds its towns.',
  },
  include: 'Only these',
  exclude: 'All but these',
  modeOf: (group: string) => `${group}: which to show`,
  sideOf: 'Which part the actor plays',
  sides: { any: 'Any part', by: 'Initiator', to: 'Target' },
  finds: { type: 'Find a type', actor: 'Find an actor', place: 'Find a place', src: 'Find a source' },
  found: (count: number) => (count === 1 ? '1 found' : `${count} found`),
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
  chips: {
    list: 'Filters in force',
    drop: (what: string) => `Drop filter: ${what}`,
    leave: (what: string) => `Switch off: ${what}`,
    not: (what: string) => `not ${what}`,
    by: (name: string) => `by ${name}`,
    to: (name: string) => `to ${name}`,
    basis: (value: string) => `date ${value}`,
    when: (value: string) => `date known ${value}`,
    whenUnknown: 'date precision not known',
    where: (value: string) => `place ${value}`,
    q: (text: string) => `“${text}”`,
    area: 'drawn area',
    more: (count: number) => `+${count}`,
    moreTitle: (count: number) => `Show ${count} more`,
  },
  /** What a filter asks for, as it follows "none is" and "all are". */
  asks: {
    track: (names: readonly string[]) => `on the ${orList(names).toLowerCase()} track`,
    type: (names: readonly string[]) => `of the type ${orList(names)}`,
    place: (names: readonly string[]) => `connected with ${orList(names)}`,
    src: (names: readonly string[]) => `from ${orList(names)}`,
    actor: (names: readonly string[]) => `with ${orList(names)}`,
    actorBy: (names: readonly string[]) => `by ${orList(names)}`,
    actorTo: (names: readonly string[]) => `directed at ${orList(names)}`,
    certainty: { reported: 'reported', claimed: 'claimed', implied: 'implied', assessment: 'an assessment' },
    basis: {
      stated: 'dated in the text', calendar: 'dated by the calendar from the text', containment: 'dated by the whole it is part of',
      outside: 'dated from outside the article', report: 'dated by the report', assumed: 'dated by assumption',
    },
    when: {
      minute: 'dated to the minute', hour: 'dated to the hour', part_of_day: 'dated to a part of the day', day: 'dated to the day',
      days: 'dated to a few days', week: 'dated to the week', month: 'dated to the month', year: 'dated to the year',
      decade: 'dated to the decade', unknown: 'dated with no known precision',
    },
    where: {
      exact: 'at an exact spot', near: 'near a known place', city: 'known to the town or city', district: 'known only to the district',
      region: 'known only to the region', country: 'known only to the country', unknown: 'without a known place',
    },
    textDated: 'dated by the text itself',
    onMap: 'placed on the map',
    q: (text: string) => `found by “${text}”`,
    area: 'in the drawn area',
    or: orList,
    and: (parts: readonly string[]) => parts.join(' and '),
    not: (what: string) => `not ${what}`,
  },
  empty: {
    none: (what: string) => `none is ${what} in this window`,
    /** The view is empty because all that there is was excluded. */
    all: (what: string) => `all in this window are ${what}, and those are left out`,
    together: (count: number, list: string) => `none passes ${count === 2 ? 'both' : `all ${['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? count}`} filters (${list}) in this window`,
  },
};
