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
  card: {
    when: 'When',
    where: 'Where',
    who: 'Who',
    saysWho: 'Says who',
    flow: 'Flow',
    quantities: 'How much',
    howWeKnow: 'How we know',
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
    unknown: 'number not given',
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
};
