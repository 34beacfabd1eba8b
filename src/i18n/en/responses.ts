/** English texts of: responses. */
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);

export const responses = {
  title: 'Responses',
  caution: 'An answer is what the source says answers it. Nothing here says that one thing caused another.',
  shown: (offensive: number, answered: number) => {
    if (offensive === 0) return 'No offensive event is shown.';
    const has = answered === 0 ? 'none' : String(answered);
    return offensive === 1
      ? `1 offensive event is shown; ${answered === 1 ? 'it has a diplomatic answer' : 'no diplomatic answer to it is coded'}.`
      : `${offensive} offensive events are shown; ${has} of them ${answered === 1 ? 'has' : 'have'} a diplomatic answer.`;
  },
  fromStart: 'Days are counted from start to start. Several events may tell of one happening.',
  answers: 'Diplomatic answers',
  noAnswer: 'No diplomatic answer coded.',
  otherAnswers: 'Answers on other tracks',
  links: 'Other links',
  unanswered: (count: number) => `No answer coded: ${events(count)}`,
  none: 'None of the events shown is offensive, and none answers an offensive one.',
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
