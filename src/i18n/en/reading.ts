/** English texts of: the reading column, the card, the legend and the wording of events. */
import { wording } from './wording.ts';

const ofAll = (total: number, parts: readonly string[]): string =>
  `Of ${total === 1 ? '1 event' : `all ${total} events`} of the dataset, ${parts.join(' and ')}.`;
const lessExact = (count: number): readonly string[] =>
  count > 0 ? [`${count} ${count === 1 ? 'is' : 'are'} dated less exactly`] : [];

export const reading = {
  ...wording,
  status: {
    showing: (shown: number, total: number) => `Showing ${shown} of ${total} ${total === 1 ? 'event' : 'events'}`,
    notYet: (count: number) =>
      count === 1 ? '1 of them may not have happened yet' : `${count} of them may not have happened yet`,
    possibly: (count: number) => `${count} by imprecise date`,
    mayLie: (count: number) => `${count} by imprecise place`,
    undated: (count: number) => `${count} without a date`,
    mayHold: (count: number) => `${count} more may hold (start not given)`,
    noDates: 'none has a date',
    upTo: (date: string) => `up to ${date}`,
    onDay: (date: string) => `on ${date}`,
    cutOff: (window: string, cut: string) => `${window}, ${cut}`,
    reset: 'Reset',
    resetTitle: 'Back to the first view: time, filters and selection',
    noneBecause: (reasons: string) => `No events: ${reasons}`,
    noneInWindow: 'none falls in this window',
    noneAtPlayhead: (filtered: boolean) =>
      `none ${filtered ? 'that passes the filters ' : ''}has happened by then in this window`,
    noneAtMoment: (filtered: boolean) => `none ${filtered ? 'that passes the filters ' : ''}is under way on that day`,
    drop: (what: string) => `Drop “${what}”`,
    dropAll: 'Drop all filters',
    showWhole: 'Show the whole period',
    moveToEnd: 'Move to the window’s end',
  },
  howSure: {
    region: 'Filters',
    heading: 'How sure?',
    showAll: 'Show all',
    lines: {
      reported: 'Reported by the article',
      claimed: 'Claimed by someone named',
      dated: 'Dated by the text itself',
      placed: 'Placed on the map',
    },
    articleOnly: 'Article only',
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
  },
  card: {
    region: 'Event details',
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
    whyOutside: '° From outside the article.',
    articleWords: (words: string) => `The article’s own words: “${words}”.`,
    datedHow: (how: string) => `Dated: ${how}.`,
    alsoIn: 'Also reported outside the article:',
    articleNoDate: 'The article alone gives no date.',
    articleAlone: (date: string) => `The article alone supports: ${date}.`,
    reportedIn: 'Reported in:',
    opensNewTab: 'opens in a new tab',
    orderOnly: 'order in time only',
    inferred: 'read from the order of the text',
    relationOutside: (publishers: string) => `° from outside the article: ${publishers}`,
    schematic: 'The link on the map is schematic, no route.',
    previous: 'Previous',
    next: 'Next',
    position: (k: number, n: number) => `${k} of ${n}`,
    notShown: 'not in the present view',
    outsideWindow: 'Outside the window shown.',
    showIt: 'Show it',
    cite: 'Cite',
    cited: 'Citation copied',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    close: 'Close',
  },
  caption: {
    none: 'Tap a mark, or step through the events.',
    region: 'Event in short',
    more: 'more',
    // Not "Previous event" and "Next event": the playback's buttons are named so, on the same page.
    previousEvent: 'Earlier event',
    nextEvent: 'Later event',
    moreAbout: (title: string) => `More about: ${title}`,
  },
  source: {
    source: (name: string) => `Source: ${name}`,
    version: (version: string) => `data v${version}`,
    asOf: (date: string) => `as of ${date}`,
    noCorrections: 'no corrections so far',
    corrected: (date: string, what: string) => `Corrected ${date}: ${what}`,
    boundaries: 'Boundaries imply no endorsement.',
    machine: 'Coded by machine.',
    mixed: 'Partly coded by machine.',
    openFull: 'Open in Timefront',
  },
  share: {
    copyByHandHint: 'The browser did not allow copying. The link is selected: press Ctrl+C (⌘C on a Mac).',
    textByHand: 'Copy this text',
    done: 'Done',
  },
  download: {
    partNote: (shown: number, total: number) => `This file holds ${shown} of the ${total} events of the dataset.`,
    windowNote: (window: string) => `Window: ${window}.`,
    filtersNote: (filters: string) => `Filters: ${filters}.`,
    articleNote: (sources: number) =>
      `The view was set to “Article only”: every date here is what the article alone supports. ${sources === 1 ? '1 outside source was' : `${sources} outside sources were`} left out, with the dates, relations and notes that rest on ${sources === 1 ? 'it' : 'them'}; what the rules and notes say of outside sources does not apply to this file.`,
    storyNote: 'The story was left out: it is told with dates from outside sources.',
    relationsNote: (count: number) =>
      count === 1
        ? '1 relation to an event that is left out was dropped.'
        : `${count} relations to events that are left out were dropped.`,
  },
};
