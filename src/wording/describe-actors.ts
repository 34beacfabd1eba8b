/** Who did it to or with whom, in words, from the roles. */
import type { AllMessages } from '../i18n/en.ts';
import type { EventTable } from '../events/types.ts';
import type { RoleKind, Vocabulary } from '../events/vocabulary.ts';
import { partiesOf } from '../query/parties.ts';
import { labelled } from './describe-type.ts';

interface ActorWords {
  /** "One party against another". */
  readonly text: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
}

const nameOf = (table: EventTable, id: string): string => table.actors.get(id)?.name ?? id;

/** The dataset's own label, else ours, else the id itself. */
export const roleName = ({ roles }: Vocabulary, id: string, { details }: AllMessages): string =>
  labelled(roles.get(id)?.label, details.who.roles, id);

const joined = (
  table: EventTable,
  row: number,
  doers: string,
  targets: string,
  roles: ReadonlySet<string>,
  messages: AllMessages,
): string => {
  const words = messages.details.who;
  if (doers === '') return targets;
  if (targets === '') return doers;
  if (roles.has('attacker') || roles.has('defender')) return words.against(doers, targets);
  if (roles.has('addressee')) return words.addressing(doers, targets);
  if (roles.has('recipient')) return words.to(doers, targets);
  if (roles.has('host'))
    return table.records[row]?.type === 'meeting' ? words.with(doers, targets) : words.receivedBy(doers, targets);
  return words.toward(doers, targets);
};

export const describeActors = (table: EventTable, row: number, messages: AllMessages): ActorWords => {
  const words = messages.details.who;
  const { list } = messages.reading.who;
  const all = partiesOf(table, row);
  const names = (kind: RoleKind): string =>
    list([...new Set(all.filter((party) => party.kind === kind).map(({ actor }) => nameOf(table, actor)))]);
  const main = joined(table, row, names('initiator'), names('target'), new Set(all.map(({ role }) => role)), messages);
  const others = all
    .filter(({ kind }) => kind === 'mentioned')
    .map(({ actor, role }) => words.role(nameOf(table, actor), roleName(table.vocabulary, role, messages)));
  const text = [main, ...others].filter(Boolean).join('; ');
  return {
    text: text === '' ? words.none : text,
    people: all.map(({ actor, role }) => ({
      name: nameOf(table, actor),
      role: roleName(table.vocabulary, role, messages),
    })),
  };
};
