/** English texts of: how an event's parts are worded, in every pane and in files. */
import type { QuantityBound, RelationType } from '../wording.ts';
import { typeLabels } from './type-labels.ts';

const bounded: Readonly<Record<QuantityBound, (amount: string) => string>> = {
  exact: (amount) => amount,
  at_least: (amount) => `at least ${amount}`,
  more_than: (amount) => `more than ${amount}`,
  at_most: (amount) => `at most ${amount}`,
  about: (amount) => `about ${amount}`,
  vague: (amount) => `roughly ${amount}`,
};

const relations: Readonly<Record<RelationType, readonly [there: string, back: string]>> = {
  part_of: ['Part of', 'Has part'],
  response_to: ['Answers', 'Answered by'],
  follows: ['Follows', 'Followed by'],
  about: ['About', 'Spoken of in'],
  implements: ['Carries out', 'Carried out by'],
  stated_in: ['Said in', 'In it'],
  supports: ['Supports', 'Supported by'],
};

export const wording = {
  tracks: { offensive: 'Offensive', diplomatic: 'Diplomatic', other: 'Supplies' },
  typeLabels,
  relations,
  where: {
    somewhere: (name: string) => `somewhere in ${name}`,
    near: (name: string) => `near ${name}`,
    named: (name: string, kind: string) => `${name} · ${kind}`,
    onlyCountry: (name: string) => `only a country is known: ${name}`,
    none: 'place not given',
    route: (from: string, to: string) => `${from} → ${to}`,
    to: (name: string) => `to ${name}`,
    from: (name: string) => `from ${name}`,
    concerns: (name: string) => `about ${name}, no event there`,
    isolated: 'a point without a name',
    kinds: { site: 'site', town: 'town', city: 'city', district: 'district', region: 'region', country: 'country', sea: 'sea' },
    roles: { location: 'Scene', origin: 'From', destination: 'To', object: 'Object, no event there', reference: 'Named to locate it, no event there' },
    precisions: {
      exact: 'exact spot', near: 'near this place', city: 'known to the town or city', district: 'known only to the district',
      region: 'known only to the region', country: 'known only to the country', unknown: 'not known',
    },
    centre: (kind: string, coordinates: string) => `${kind} centre, ${coordinates}`,
    spot: (coordinates: string) => coordinates,
    within: (name: string, whole: string) => `${name}, ${whole}`,
    assumed: 'assumed',
    implied: 'implied by the text',
  },
  who: {
    against: (a: string, b: string) => `${a} against ${b}`,
    with: (a: string, b: string) => `${a} with ${b}`,
    to: (a: string, b: string) => `${a} to ${b}`,
    receivedBy: (a: string, b: string) => `${a}, received by ${b}`,
    addressing: (a: string, b: string) => `${a}, addressing ${b}`,
    list: (names: readonly string[]) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`),
    none: 'not named',
    role: (name: string, role: string) => `${name} (${role})`,
    /** Known roles; another one is shown by its own id. */
    roles: {
      initiator: 'initiator', attacker: 'attacker', defender: 'defender', target: 'target', speaker: 'speaker', addressee: 'addressee', visitor: 'visitor', host: 'host',
      author: 'author', supplier: 'supplier', donor: 'donor', recipient: 'recipient', leader: 'leader', imposer: 'imposer', spoken_of: 'spoken of', by: 'by', to: 'to',
    },
  },
  vouching: {
    reported: { full: 'Reported by the article', short: 'reported', rest: 'by the article' },
    claimed: { full: (by: string) => `Claimed by ${by}`, short: 'claimed', rest: (by: string) => `by ${by}` },
    implied: { full: 'Implied', short: 'implied', rest: 'by the article, not said outright' },
    assessment: { full: 'Assessment', short: 'assessment', rest: 'by the article' },
    strong: { reported: 'Reported', claimed: 'Claimed', implied: 'Implied', assessment: 'Assessment' },
    someone: 'someone named',
    byName: (source: string) => `by ${source}`,
    inside: (source: string) => `, in ${source}`,
  },
  sourceAs: (publisher: string, readAs: string) => `${publisher}, as ${readAs}`,
  sourceAt: (source: string, part: string) => `${source}, ${part}`,
  sourceParts: (hasHeadline: boolean, paragraphs: string) => [...(hasHeadline ? ['headline'] : []), ...(paragraphs === '' ? [] : [`¶${paragraphs}`])].join(', '),
  amounts: {
    bounded,
    between: (low: string, high: string) => `${low} to ${high}`,
    unknown: 'number not given',
    money: (amount: string, currency: string) => `${currency}${amount}`,
    currencies: { USD: 'US$', EUR: '€', UAH: '₴', GBP: '£' },
    counted: (amount: string, unit: string) => `${amount} ${unit}`,
    scales: [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as readonly (readonly [number, string])[],
    kinds: { fatalities: 'killed', injured: 'injured', money: 'money', units: 'units', places: 'places', other: '' },
    several: (unit: string) => `several ${unit}, number not given`,
  },
  flow: {
    route: (from: string, to: string) => `${from} → ${to}`,
    kinds: { movement: 'movement', supply: 'supply', aid: 'aid', request: 'request' },
    statuses: { requested: 'requested, not delivered', announced: 'announced', under_way: 'under way', delivered: 'delivered', claimed: 'claimed', implied: 'implied' },
  },
  bases: {
    stated: 'stated in the text', calendar: 'by the calendar from the text', containment: 'from the whole it is part of',
    outside: 'from outside the article', report: 'from the date of the report', assumed: 'assumed',
  },
  datePrecisions: {
    minute: 'to the minute', hour: 'to the hour', part_of_day: 'to a part of the day', day: 'to the day', days: 'to a few days', week: 'to the week',
    month: 'to the month', year: 'to the year', decade: 'to the decade', unknown: 'not known',
  },
};
