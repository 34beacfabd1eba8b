/** English texts of: what leaves the screen, on paper and as a picture. */
export const picture = {
  /** Short, as a key has little room: only what a picture shows is in it. */
  key: {
    heading: 'Key',
    lasted: 'lasted',
    once: 'once, that day',
    part: 'in a part of the day',
    within: 'once, somewhere within',
    repeated: 'several times within',
    fade: 'end not known to the day',
    unknown: 'start not given',
    ongoing: 'ongoing at publication',
    openEnd: 'end not given',
    claimed: '❝ claimed by someone named',
    implied: 'implied',
    assessment: 'assessment',
    outside: '° dated from outside the source',
    guess: '* date assumed or inferred',
    noData: 'no data: not calm',
    region: 'somewhere in this region',
    certain: 'certain at that time',
    possible: 'possible, not certain',
  },
  /** An outline is no area of control. */
  noControl: 'An outline is a place known no better, not an area of control.',
  beyond: (first: string) => `Beyond the map: ${first}`,
  before: (date: string) => `Before ${date}`,
  after: (date: string) => `After ${date}`,
  undated: 'No date',
  perhaps: (title: string) => `perhaps: ${title}`,
  filters: (chips: string) => `Filtered by: ${chips}`,
  notChecked: (host: string) => `Data from ${host}, not checked by this site`,
  few: (dates: string, shown: number) =>
    `Timeline of ${dates} with a few of its ${shown} ${shown === 1 ? 'event' : 'events'}.`,
  /** Of a picture that shows a few of them: where all are. */
  all: (total: number, link: string) => (total === 1 ? link : `All ${total} events: ${link}`),
  signs: { outside: '° date from outside the source', claimed: '❝ someone’s claim', guess: '* date assumed' },
};
