/** The relations of an event, as far as they are known by now. */
import { NO_LINKS, type EventLink } from '../query/relations/links.ts';
import type { Question } from '../query/types.ts';
import type { Session } from './session.ts';

/** @param row -1 for no event */
export const knownLinks = ({ known }: Session, question: Question, row: number): readonly EventLink[] =>
  (row < 0 ? null : known({ kind: 'links', question, row })) ?? NO_LINKS;
