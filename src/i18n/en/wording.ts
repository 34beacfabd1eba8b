/** English texts of: how an event's parts are worded, in every pane and in files. */
import type { RelationType } from '../wording.ts';
import { typeLabels } from './type-labels.ts';

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
  /** Names of our own tracks; a dataset has its own. */
  tracks: { offensive: 'Fighting', diplomatic: 'Diplomatic', other: 'Other' } as Readonly<Record<string, string>>,
  typeLabels: typeLabels as Readonly<Record<string, string>>,
  relations,
  where: {
    somewhere: (name: string) => `somewhere in ${name}`,
    /** What it is about, which is no scene. */
    concerns: (name: string) => `about ${name}`,
    namedOnly: (name: string) => `${name}: named only to say where`,
    /** Of a place where nothing that the data hold is told to have happened. */
    silent: (sources: number): string =>
      sources === 1 ? 'the source tells of nothing there' : 'the sources tell of nothing there',
    withSilence: (what: string, silence: string) => `${what}; ${silence}`,
  },
  who: {
    list: (names: readonly string[]) =>
      names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`,
  },
  vouching: {
    reported: { full: 'Reported by the source', short: 'reported', rest: 'by the source' },
    claimed: { full: (by: string) => `Claimed by ${by}`, short: 'claimed', rest: (by: string) => `by ${by}` },
    /** A transfer that the coder reads from a claim about something else. */
    inferred: {
      full: (by: string) => `Inferred from a claim by ${by}`,
      short: 'inferred',
      strong: 'Inferred',
      rest: (by: string) => `from a claim by ${by}`,
    },
    implied: { full: 'Implied', short: 'implied', rest: 'by the source, not said outright' },
    assessment: { full: 'Assessment', short: 'assessment', rest: 'by the source' },
    strong: { reported: 'Reported', claimed: 'Claimed', implied: 'Implied', assessment: 'Assessment' },
    someone: 'someone named',
    byName: (source: string) => `by ${source}`,
    inside: (source: string) => `, in ${source}`,
  },
  sourceAs: (publisher: string, readAs: string) => `${publisher}, as ${readAs}`,
  andMore: (list: string, count: number) => `${list} and ${count} more`,
};
