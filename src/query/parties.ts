/**
 * Who took part in an event and on which side, by the roles of the dataset's vocabulary: words and filters share it.
 */
import type { EventTable } from '../events/types.ts';
import { roleKind, type RoleKind } from '../events/vocabulary.ts';

interface Party {
  readonly actor: string;
  readonly role: string;
  readonly kind: RoleKind;
}

/** The actors in the record's order, then its `targets`, whatever role those are given. */
export const partiesOf = ({ records, vocabulary }: EventTable, row: number): readonly Party[] => {
  const record = records[row];
  if (!record) return [];
  return [
    ...record.actors.map(({ actor, role }) => ({ actor, role, kind: roleKind(vocabulary, role) })),
    ...(record.targets ?? []).map(({ actor, role }) => ({ actor, role, kind: 'target' as const })),
  ];
};
