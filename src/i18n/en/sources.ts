/** English texts of: an event's sources, what each vouches for, and where they differ. */
const andList = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

export const sources = {
  heading: (count: number) => (count === 1 ? 'Source' : `${count} sources`),
  voices: (count: number) => (count === 1 ? 'one voice' : `${count} voices`),
  voicesHint: 'Publishers of one house, and all who repeat one report, count as one voice.',
  atLeast: (count: number) => `At least ${count === 2 ? 'two' : count} voices`,
  /** The page's own headline was not seen. */
  described: (title: string) => `${title} (a description; its headline was not seen)`,
  isDescription: 'a description; its headline was not seen',
  vouchesFor: (names: readonly string[]) => `Vouches only for ${andList(names)}.`,
  vouched: { what: 'what happened', when: 'the date', where: 'the place', number: 'the number' },
  vouchedLink: 'a link to another event',
  codes: 'Codes reports of others, and is no voice of its own.',
  repeats: (name: string) => `Repeats ${name}.`,
  house: (name: string) => `Of the house ${name}.`,
  archived: 'Archived copy',
  archivedOn: (date: string) => `Archived copy of ${date}`,
  checksum: (start: string) => `SHA-256 ${start}…`,
  showMore: 'Titles, dates and copies',
  showLess: 'Names and notes only',
  differ: 'Sources differ',
  differOn: (subjects: string) => `Sources differ: ${subjects.toLowerCase()}`,
  asCoded: 'As coded here',
  subjects: { when: 'Date', where: 'Place', number: 'Number', assertion: 'Who vouches' },
  said: (who: string, text: string) => `${who}: ${text}`,
  onSubject: (label: string, text: string) => `${label} – ${text}`,
  aside: (text: string, note: string) => `${text}, ${note}`,
  accordingTo: (name: string) => `according to ${name}`,
  coding: 'Coding',
  codings: { high: 'high certainty', medium: 'medium certainty', low: 'low certainty' },
  tags: 'Tags',
  sourceAt: (source: string, part: string) => `${source}, ${part}`,
  sourceCount: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  sourceParts: (hasHeadline: boolean, paragraphs: string) =>
    [...(hasHeadline ? ['headline'] : []), ...(paragraphs === '' ? [] : [`¶${paragraphs}`])].join(', '),
};
