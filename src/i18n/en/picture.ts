/** English texts of: what leaves the screen, on paper and as a picture. */
export const picture = {
  /** Short, as a key has little room: only what a picture shows is in it. */
  key: {
    heading: 'Key',
    lasted: 'lasted',
    once: 'once, that day',
    part: 'part of a day',
    within: 'once, somewhere within',
    repeated: 'several times within',
    fade: 'day not known',
    unknown: 'start not given',
    ongoing: 'ongoing at publication',
    openEnd: 'end not given',
    claimed: '❝ someone’s claim',
    implied: 'implied',
    assessment: 'assessment',
    outside: '° date from outside the source',
    guess: '* date assumed or inferred',
    noData: 'no data: not calm',
    region: 'somewhere in it, no area of control',
    certain: 'certain at that time',
    possible: 'possible, not certain',
  },
  beyond: (first: string) => `Beyond the map: ${first}`,
  before: (date: string) => `Before ${date}`,
  after: (date: string) => `After ${date}`,
  undated: 'No date',
  perhaps: (title: string) => `perhaps: ${title}`,
  filters: (chips: string) => `Filtered by: ${chips}`,
  notChecked: (host: string) => `Data from ${host}, not checked by this site`,
  /** Of a layer over the bundled map. */
  notPrinted: (label: string) => `“${label}” is on the screen alone; printed is the bundled map`,
  /** Of a picture that shows a few of them: where all are. */
  all: (total: number, link: string) => (total === 1 ? link : `All ${total} events: ${link}`),
  signs: { outside: '° date from outside the source', claimed: '❝ someone’s claim', guess: '* date assumed' },
};
