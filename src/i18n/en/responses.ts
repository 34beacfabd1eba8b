/** English texts of: responses. */
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

export const responses = {
  title: 'Responses',
  caution: 'An answer is what the source says answers it. Nothing here says that one thing caused another.',
  /**
   * `about`: the names of the tracks whose events these are; `across`: of those that answer. Both empty without two
   * sides.
   */
  shown: (about: string, across: string, count: number, answered: number) => {
    const under = across === '' ? '' : ` under ${across}`;
    const has = answered === 0 ? 'no answer coded' : `${answered} with an answer`;
    const said =
      count === 0
        ? about === ''
          ? 'No event is shown'
          : 'no event is shown'
        : `${events(count)} shown, ${has}${under}`;
    return `${about === '' ? '' : `${about}: `}${said}.`;
  },
  fromStart: 'Days are counted from start to start. Several events may tell of one happening.',
  answers: (across: string) => (across === '' ? 'Answers' : `Answers: ${across}`),
  noAnswer: (across: string) => (across === '' ? 'No answer coded.' : `No answer coded under ${across}.`),
  otherAnswers: 'Answers on other tracks',
  links: 'Other links',
  unanswered: (count: number) => `No answer coded: ${events(count)}`,
  none: (about: string) =>
    about === '' ? 'No event is shown.' : `${about}: no event is shown, and none that answers one.`,
  more: (count: number) => `Show ${count} more`,
  /** Why an event that is named here is not among those shown. */
  absent: { filters: 'left out by the filters', window: 'outside the window', playhead: 'not shown at this date' },
  /** On the card: what the events before it followed or answered, and the same forward. */
  before: 'Before that',
  after: 'After that',
  days: {
    same: 'same day',
    later: (count: number) => `${days(count)} later`,
    earlier: (count: number) => `${days(count)} earlier`,
    laterRange: (least: number, most: number) => `${least}–${days(most)} later`,
    earlierRange: (least: number, most: number) => `${least}–${days(most)} earlier`,
    upToLater: (most: number) => (most === 1 ? 'same day or the day after' : `same day or up to ${days(most)} later`),
    upToEarlier: (most: number) =>
      most === 1 ? 'same day or the day before' : `same day or up to ${days(most)} earlier`,
    either: (earlier: number, later: number) => `between ${days(earlier)} earlier and ${days(later)} later`,
    unknown: 'days between not known',
  },
};
