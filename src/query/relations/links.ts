/** A relation between two events, seen from either end. */
import type { RelationRecord } from '../../events/format/schema.ts';
import type { EventIndex } from '../../events/types.ts';

/** `from` answers, follows or is part of `to`. */
export interface EventLink {
  readonly from: EventIndex;
  readonly to: EventIndex;
  readonly relation: RelationRecord;
}

/** Of no event. */
export const NO_LINKS: readonly EventLink[] = [];

/** Relations of which one end comes after the other. */
export const IN_TURN: ReadonlySet<RelationRecord['type']> = new Set(['response_to', 'follows']);

export const isInferred = ({ relation }: EventLink): boolean => relation.basis === 'inferred';

/** The other end of a row's link. */
export const otherEnd = (link: EventLink, row: number): EventIndex => (link.from === row ? link.to : link.from);
