/** Who took part in an event and on which side: the one list of roles that words and filters share. */
import type { EventRecord } from '../events/format/schema.ts';

/** `doer` is the initiator, `target` whom it was done to or with; `other` is merely named. */
export type Part = 'doer' | 'target' | 'other';
export interface Party {
  readonly actor: string;
  readonly role: string;
  readonly part: Part;
}

const DOERS: ReadonlySet<string> = new Set([
  'initiator',
  'attacker',
  'speaker',
  'visitor',
  'author',
  'supplier',
  'donor',
  'leader',
  'imposer',
  'by',
]);
const TARGETS: ReadonlySet<string> = new Set(['target', 'defender', 'addressee', 'host', 'recipient', 'to']);

const partOf = (role: string): Part => {
  if (DOERS.has(role)) return 'doer';
  return TARGETS.has(role) ? 'target' : 'other';
};

/** The actors in the record's order, then its `targets`, whatever role those are given. */
export const partiesOf = (record: EventRecord): readonly Party[] => [
  ...record.actors.map(({ actor, role }) => ({ actor, role, part: partOf(role) })),
  ...(record.targets ?? []).map(({ actor, role }) => ({ actor, role, part: 'target' as const })),
];
