/** English texts of the timeline pane. */
type Labels = Readonly<Record<string, string>>;
const RELATIONS: Labels = {
  part_of: 'part of',
  response_to: 'answers',
  follows: 'follows',
  about: 'about',
  implements: 'carries out',
  stated_in: 'said in',
  supports: 'supports',
};

/** Where nothing but the order in time speaks for them, that is what the curve says. */
const IN_TIME: ReadonlySet<string> = new Set(['follows', 'response_to']);

export const timeline = {
  region: 'Timeline',
  /** What holds throughout on our own tracks; a dataset has its own words. */
  standingOn: { offensive: 'Already under way', diplomatic: 'In force' } as Labels,
  ongoingOn: (track: string) => `${track}: ongoing`,
  ghost: (title: string, shown: number, total: number) => `in: ${title}, ${shown} of ${total} shown`,
  holds: (count: number) => `holds ${count} ${count === 1 ? 'part' : 'parts'}`,
  /** Behind a mark's name. */
  answers: (title: string) => `answers “${title}”`,
  answeredBy: (title: string) => `answered by “${title}”`,
  next: (title: string) => `then “${title}”`,
  perhaps: 'perhaps outside what is shown',
  perhapsPart: 'perhaps a part',
  stripName: (standing: string, count: number) => `${standing}: ${count} ${count === 1 ? 'event' : 'events'}`,
  /** Occasions and strips that have no row on their side; parts that have no line in what is open. */
  more: (count: number) => `+${count} more ›`,
  moreParts: (count: number) => `${count} more ›`,
  undated: (count: number) => `No date: ${count}`,
  noData: 'no data',
  /** As a sentence, where the data are of one article or of anything else. */
  noDataFrom: { article: 'The article ends here: no data, not calm', other: 'The data end here: no data, not calm' },
  week: 'week',
  zone: (place: string, _timeZone: string) => `${place} time`,
  relation: (type: string, inferred: boolean) =>
    inferred && IN_TIME.has(type) ? 'order in time only' : (RELATIONS[type] ?? type),
  zoomIn: 'Zoom in on time',
  zoomOut: 'Zoom out in time',
  hint: 'Left and right walk through time, up and down between an event and its parts, A across the axis to an answer; plus and minus zoom.',
};
