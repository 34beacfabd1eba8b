/** English texts of: all that is told of one event, and what files say of themselves. */
import type { QuantityBound } from '../wording.ts';

const bounded: Readonly<Record<QuantityBound, (amount: string) => string>> = {
  exact: (amount) => amount,
  at_least: (amount) => `at least ${amount}`,
  more_than: (amount) => `more than ${amount}`,
  at_most: (amount) => `at most ${amount}`,
  about: (amount) => `about ${amount}`,
  vague: (amount) => `roughly ${amount}`,
};

export const details = {
  caption: {
    moreAbout: 'More about:',
  },
  card: {
    position: (k: number, n: number) => `${k} of ${n}`,
    notShown: 'not in the present view',
    when: 'When',
    where: 'Where',
    who: 'Who',
    saysWho: 'Says who',
    flow: 'Flow',
    quantities: 'How much',
    howWeKnow: 'How we know',
    ownClock: 'Also in my time zone',
    degree: 'How this date is known',
    citation: (parts: {
      title: string;
      date: string;
      status: string;
      source: string;
      sources: number;
      dataset: string;
      version: string | null;
      caveat: string;
      link: string;
    }) =>
      `“${parts.title}”, ${parts.date}. ${parts.status}. ${parts.sources === 1 ? 'Source' : 'Sources'}: ${parts.source}. In: ${parts.dataset}${parts.version === null ? '' : `, version ${parts.version}`}.${parts.caveat === '' ? '' : ` ${parts.caveat}`} ${parts.link}`,
    whyOutside: '° From outside the source.',
    articleWords: (words: string) => `The source’s own words: “${words}”.`,
    datedHow: (how: string) => `Dated: ${how}.`,
    alsoIn: 'Also reported elsewhere:',
    articleNoDate: 'The source alone gives no date.',
    articleAlone: (date: string) => `The source alone supports: ${date}.`,
    reportedIn: 'Reported in:',
    orderOnly: 'order in time only',
    inferred: 'read from the order of the text',
    relationOutside: (publishers: string) => `° from outside the source: ${publishers}`,
    schematic: 'The link on the map is schematic, no route.',
    previous: 'Previous',
    next: 'Next',
    outsideWindow: 'Outside the window shown.',
    showIt: 'Show it',
    cite: 'Cite',
    cited: 'Citation copied',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    close: 'Close',
  },
  amounts: {
    bounded,
    between: (low: string, high: string) => `${low} to ${high}`,
    /** A range, and the figure in it that the counters hold for the best. */
    withBest: (range: string, best: string) => `${range} (best figure ${best})`,
    countedBy: (name: string) => `counted by ${name}`,
    countedIn: (name: string, source: string) => `counted by ${name}, in ${source}`,
    numberFrom: (source: string) => `the number is from ${source}`,
    unknown: (what: string) => (what === '' ? 'number not given' : `number not given: ${what}`),
    /** Numbers that the file has in another order than low, best, high. */
    misordered: (range: string) => `${range} (in the file these numbers are not in order)`,
    money: (amount: string, currency: string) => `${currency}${amount}`,
    currencies: { USD: 'US$', EUR: '€', UAH: '₴', GBP: '£' },
    counted: (amount: string, unit: string) => `${amount} ${unit}`,
    scales: [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ] as readonly (readonly [number, string])[],
    kinds: { fatalities: 'killed', injured: 'injured', money: 'money', units: 'units', places: 'places', other: '' },
    several: (unit: string) => `several ${unit}, number not given`,
  },
  flow: {
    route: (from: string, to: string) => `${from} → ${to}`,
    kinds: { movement: 'movement', supply: 'supply', aid: 'aid', request: 'request' },
    statuses: {
      requested: 'requested, not delivered',
      announced: 'announced',
      under_way: 'under way',
      delivered: 'delivered',
      claimed: 'claimed',
      implied: 'implied',
    },
    inferred: (by: string) => `inferred from a claim by ${by}`,
    /** How far it got, where only somebody says so. */
    claimed: (status: string, by: string) => `${status}, as claimed by ${by}`,
    /** Where the source doesn't say from where, or to where. */
    inferredEnds: (status: string, isFrom: boolean, isTo: boolean) =>
      `${status}; ${isFrom ? (isTo ? 'from where to where' : 'from where') : 'to where'} is inferred`,
  },
  download: {
    partNote: (shown: number, total: number) => `This file holds ${shown} of the ${total} events of the dataset.`,
    windowNote: (window: string) => `Window: ${window}.`,
    filtersNote: (filters: string) => `Filters: ${filters}.`,
    articleNote: (view: string, sources: number) =>
      `The view was set to “${view}”: every date here is what the source alone supports. ${sources === 1 ? '1 outside source was' : `${sources} outside sources were`} left out, with the dates, relations and notes that rest on ${sources === 1 ? 'it' : 'them'}; what the rules and notes say of outside sources does not apply to this file.`,
    storyNote: 'The story was left out: it is told with dates from outside sources.',
    relationsNote: (count: number) =>
      count === 1
        ? '1 relation to an event that is left out was dropped.'
        : `${count} relations to events that are left out were dropped.`,
  },
  /** Where the browser does not let copy. */
  byHand: {
    copyByHandHint: 'The browser did not allow copying. The link is selected: press Ctrl+C (⌘C on a Mac).',
    textByHand: 'Copy this text',
    done: 'Done',
  },
  who: {
    against: (a: string, b: string) => `${a} against ${b}`,
    with: (a: string, b: string) => `${a} with ${b}`,
    to: (a: string, b: string) => `${a} to ${b}`,
    /** From the one that does to the other, whatever it is. */
    toward: (a: string, b: string) => `${a} → ${b}`,
    receivedBy: (a: string, b: string) => `${a}, received by ${b}`,
    addressing: (a: string, b: string) => `${a}, addressing ${b}`,
    none: 'not named',
    role: (name: string, role: string) => `${name} (${role})`,
    /** Known roles; another one is shown by its own id. */
    roles: {
      initiator: 'initiator',
      attacker: 'attacker',
      defender: 'defender',
      target: 'target',
      speaker: 'speaker',
      addressee: 'addressee',
      visitor: 'visitor',
      host: 'host',
      author: 'author',
      supplier: 'supplier',
      donor: 'donor',
      recipient: 'recipient',
      leader: 'leader',
      imposer: 'imposer',
      spoken_of: 'spoken of',
      by: 'by',
      to: 'to',
      mentioned: 'mentioned',
    } as Readonly<Record<string, string>>,
  },
  bases: {
    stated: 'stated in the text',
    calendar: 'by the calendar from the text',
    containment: 'from another event',
    outside: 'from another source',
    report: 'from the date of the report',
    assumed: 'assumed',
  },
  datePrecisions: {
    second: 'to the second',
    minute: 'to the minute',
    hour: 'to the hour',
    part_of_day: 'to a part of the day',
    day: 'to the day',
    days: 'to a few days',
    week: 'to the week',
    month: 'to the month',
    season: 'to the season',
    year: 'to the year',
    decade: 'to the decade',
    century: 'to the century',
    unknown: 'not given',
  },
};
