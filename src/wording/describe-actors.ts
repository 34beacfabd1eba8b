/** Who did it to or with whom, in words, from the roles. */
import type { Messages } from '../i18n/en.ts';
import type { EventTable } from '../events/types.ts';
import { partiesOf, type Part } from '../query/parties.ts';
import { trackOf } from './describe-type.ts';

export interface ActorWords {
  /** "Russian forces against Ukrainian forces". */
  readonly text: string;
  readonly people: readonly { readonly name: string; readonly role: string }[];
}

const roleName = (role: string, messages: Messages): string => {
  const labels: Readonly<Record<string, string>> = messages.reading.who.roles;
  return (Object.hasOwn(labels, role) ? labels[role] : undefined) ?? role.replaceAll('_', ' ');
};

const nameOf = (table: EventTable, id: string): string => table.actors.get(id)?.name ?? id;

const joined = (
  table: EventTable,
  row: number,
  doers: string,
  targets: string,
  roles: ReadonlySet<string>,
  messages: Messages,
): string => {
  const words = messages.reading.who;
  if (doers === '') return targets;
  if (targets === '') return doers;
  if (roles.has('addressee') && trackOf(table, row) === 'diplomatic') return words.addressing(doers, targets);
  if (roles.has('recipient')) return words.to(doers, targets);
  if (roles.has('host'))
    return table.records[row]?.type === 'meeting' ? words.with(doers, targets) : words.receivedBy(doers, targets);
  return trackOf(table, row) === 'offensive' ? words.against(doers, targets) : words.to(doers, targets);
};

export const describeActors = (table: EventTable, row: number, messages: Messages): ActorWords => {
  const words = messages.reading.who;
  const record = table.records[row];
  const all = record ? partiesOf(record) : [];
  const names = (part: Part): string =>
    words.list([...new Set(all.filter((party) => party.part === part).map(({ actor }) => nameOf(table, actor)))]);
  const main = joined(table, row, names('doer'), names('target'), new Set(all.map(({ role }) => role)), messages);
  const others = all
    .filter(({ part }) => part === 'other')
    .map(({ actor, role }) => words.role(nameOf(table, actor), roleName(role, messages)));
  const text = [main, ...others].filter(Boolean).join('; ');
  return {
    text: text === '' ? words.none : text,
    people: all.map(({ actor, role }) => ({ name: nameOf(table, actor), role: roleName(role, messages) })),
  };
};
