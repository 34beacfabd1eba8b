/** English texts of: filters, their chips, and what an empty result says of them. */
import { named, negate } from '../negate.ts';

const orList = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' or ') : `${parts.slice(0, -1).join(', ')} or ${parts.at(-1)}`;

const inWindow = (isDated: boolean): string => (isDated ? ' in this window' : '');

const not = (isNot: boolean): string => (isNot ? 'not ' : '');
const chip = (value: string, isNot: boolean): string => (isNot ? negate(value, 'not ') : value);

const CERTAINTIES = { reported: 'reported', claimed: 'claimed', implied: 'implied', assessment: 'an assessment' };
const BASES = {
  stated: 'dated in the text',
  calendar: 'dated by the calendar from the text',
  containment: 'dated from another event',
  outside: 'dated from another source',
  report: 'dated by the report',
  assumed: 'dated by assumption',
};
const DATES_KNOWN = {
  second: 'dated to the second',
  minute: 'dated to the minute',
  hour: 'dated to the hour',
  part_of_day: 'dated to a part of the day',
  day: 'dated to the day',
  days: 'dated to a few days',
  week: 'dated to the week',
  month: 'dated to the month',
  season: 'dated to the season',
  year: 'dated to the year',
  decade: 'dated to the decade',
  century: 'dated to the century',
  unknown: 'dated with no precision given',
};
const PLACES_KNOWN = {
  exact: 'at an exact spot',
  near: 'near a known place',
  city: 'known to the town or city',
  district: 'known only to the district',
  region: 'known only to the region',
  country: 'known only to the country',
  unknown: 'without a place given',
};

export const filters = {
  dropAll: 'Drop all',
  count: (shown: number, total: number) => `${shown} of ${total} events`,
  groups: {
    track: 'Track',
    type: 'Type',
    actor: 'Actor',
    place: 'Place',
    src: 'Source',
    certainty: 'Who vouches',
    basis: 'How dated',
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
    /** Of what is named alone; the others say by themselves what they leave out. */
    not: (what: string) => `not ${what}`,
    by: (name: string, isNot: boolean) => `${not(isNot)}by ${name}`,
    to: (name: string, isNot: boolean) => `${not(isNot)}to ${name}`,
    basis: (value: string, isNot: boolean) => `date ${chip(value, isNot)}`,
    when: (value: string, isNot: boolean) => `date ${not(isNot)}known ${value}`,
    whenUnknown: (isNot: boolean) => `date precision ${isNot ? '' : 'not '}given`,
    where: (value: string, isNot: boolean) => `place ${chip(value, isNot)}`,
    q: (text: string) => `“${text}”`,
    qCorrected: (typed: string, read: string) => `“${typed}”, read as “${read}”`,
    area: 'drawn area',
    voices: (count: number) => `at least ${count} voices`,
    more: (count: number) => `+${count}`,
    moreTitle: (count: number) => `Show ${count} more`,
  },
  /** What a filter asks for, as it follows "none is" and "all are". `isNot`: what it leaves out. */
  asks: {
    track: (names: readonly string[], isNot: boolean) => `${not(isNot)}on the ${orList(names).toLowerCase()} track`,
    type: (names: readonly string[], isNot: boolean) => `${not(isNot)}of the type ${orList(names)}`,
    place: (names: readonly string[], isNot: boolean) => `${not(isNot)}connected with ${orList(names)}`,
    src: (names: readonly string[], isNot: boolean) => `${not(isNot)}from ${orList(names)}`,
    actor: (names: readonly string[], isNot: boolean) => `${not(isNot)}with ${orList(names)}`,
    actorBy: (names: readonly string[], isNot: boolean) => `${not(isNot)}by ${orList(names)}`,
    actorTo: (names: readonly string[], isNot: boolean) => `${not(isNot)}directed at ${orList(names)}`,
    certainty: (ids: readonly string[], isNot: boolean) => `${not(isNot)}${orList(named(CERTAINTIES, ids))}`,
    basis: (ids: readonly string[], isNot: boolean) => `${not(isNot)}${orList(named(BASES, ids))}`,
    when: (ids: readonly string[], isNot: boolean) => `${not(isNot)}${orList(named(DATES_KNOWN, ids))}`,
    where: (ids: readonly string[], isNot: boolean) => `${not(isNot)}${orList(named(PLACES_KNOWN, ids))}`,
    textDated: (isNot: boolean) => `${not(isNot)}dated by the text itself`,
    onMap: (isNot: boolean) => `${not(isNot)}placed on the map`,
    q: (text: string) => `found by “${text}”`,
    area: 'in the drawn area',
    voices: (count: number) => `told by at least ${count} voices`,
    or: orList,
    and: (parts: readonly string[]) => parts.join(' and '),
  },
  empty: {
    /** `isDated`: there is a window to speak of. */
    none: (what: string, isDated: boolean) => `none is ${what}${inWindow(isDated)}`,
    /** The view is empty because all that there is was excluded. */
    all: (what: string, isDated: boolean) => `all${inWindow(isDated)} are ${what}, and those are left out`,
    together: (count: number, list: string, isDated: boolean) =>
      `none passes ${count === 2 ? 'both' : `all ${['', '', '', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'][count] ?? count}`} filters (${list})${inWindow(isDated)}`,
  },
  /** The empty view: why, and what may be done. */
  emptyView: {
    noneBecause: (reasons: string) => `No events: ${reasons}`,
    noneInWindow: 'none falls in this window',
    noneAtPlayhead: (filtered: boolean) =>
      `the data tell of none ${filtered ? 'that passes the filters ' : ''}by then in this window`,
    noneAtMoment: (filtered: boolean) =>
      `the data tell of none ${filtered ? 'that passes the filters ' : ''}for that moment`,
    drop: (what: string) => `Drop “${what}”`,
    dropAll: 'Drop all filters',
    showWhole: 'Show the whole period',
    moveToEnd: 'Move to the window’s end',
  },
};
