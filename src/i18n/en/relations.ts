/** English texts of: how an event stands to the selected one, on the map and in its tray. */
import type { RelationType } from '../wording.ts';

/** `of`: the event is the one that answers, follows, …; `by`: the selected one is. */
const WORDS: Readonly<Record<RelationType, readonly [of: string, by: string]>> = {
  part_of: ['part of the selected event', 'the selected event is part of it'],
  response_to: ['answers the selected event', 'answered by the selected event'],
  follows: ['follows the selected event', 'followed by the selected event'],
  about: ['about the selected event', 'the selected event is about it'],
  implements: ['carries out the selected event', 'carried out by the selected event'],
  stated_in: ['said in the selected event', 'the selected event was said in it'],
  supports: ['supports the selected event', 'supported by the selected event'],
};
/** Where nothing but the order in time speaks for them. */
const IN_TIME: ReadonlySet<RelationType> = new Set(['follows', 'response_to']);

/** The same in few words beside a row of the timeline; “it” is the selected event. */
const TIES: Readonly<Record<RelationType, readonly [of: string, by: string]>> = {
  part_of: ['part of it', 'it is part of this'],
  response_to: ['answers it', 'answered by it'],
  follows: ['follows it', 'followed by it'],
  about: ['about it', 'it is about this'],
  implements: ['carries it out', 'carried out by it'],
  stated_in: ['said in it', 'it was said in this'],
  supports: ['supports it', 'supported by it'],
};

export const relations = {
  tie: (type: RelationType, isOther: boolean, inferred: boolean): string => {
    if (inferred && IN_TIME.has(type)) return `${isOther ? 'after' : 'before'} it, in time only`;
    return TIES[type][isOther ? 0 : 1];
  },
  toSelected: (type: RelationType, isOther: boolean, inferred: boolean): string => {
    if (!inferred) return WORDS[type][isOther ? 0 : 1];
    if (IN_TIME.has(type)) return `${isOther ? 'after' : 'before'} the selected event (order in time only)`;
    return `${WORDS[type][isOther ? 0 : 1]} (read from the order of the text)`;
  },
  /** A reason in the tray, led by the relation. */
  reason: (relation: string, reason: string): string => `${relation} · ${reason}`,
  countToSelected: (count: number): string => `${count} related to the selected event`,
};
