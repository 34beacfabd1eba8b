/** Ukrainian texts of: how an event stands to the selected one, on the map and in its tray. */
import type { AllMessages } from '../en.ts';
import type { RelationType } from '../wording.ts';

const WORDS: Readonly<Record<RelationType, readonly [of: string, by: string]>> = {
  part_of: ['частина вибраної події', 'вибрана подія – її частина'],
  response_to: ['відповідь на вибрану подію', 'вибрана подія – відповідь на неї'],
  follows: ['настала після вибраної події', 'передувала вибраній події'],
  about: ['стосується вибраної події', 'вибрана подія стосується її'],
  implements: ['на виконання вибраної події', 'вибрана подія – на її виконання'],
  stated_in: ['про це сказано у вибраній події', 'у ній сказано про вибрану подію'],
  supports: ['на підтримку вибраної події', 'вибрана подія – на її підтримку'],
};
const IN_TIME: ReadonlySet<RelationType> = new Set(['follows', 'response_to']);

/** The same in few words beside a row of the timeline; «вона» is the selected event. */
const TIES: Readonly<Record<RelationType, readonly [of: string, by: string]>> = {
  part_of: ['її частина', 'вона – частина цього'],
  response_to: ['відповідь на неї', 'вона – відповідь на це'],
  follows: ['після неї', 'перед нею'],
  about: ['стосується її', 'вона стосується цього'],
  implements: ['на її виконання', 'вона – на виконання цього'],
  stated_in: ['сказано в ній', 'її сказано тут'],
  supports: ['на її підтримку', 'вона – на підтримку цього'],
};

export const relations: AllMessages['relations'] = {
  tie: (type, isOther, inferred) => {
    if (inferred && IN_TIME.has(type)) return `${isOther ? 'після неї' : 'перед нею'}, лише в часі`;
    return TIES[type][isOther ? 0 : 1];
  },
  toSelected: (type, isOther, inferred) => {
    if (!inferred) return WORDS[type][isOther ? 0 : 1];
    if (IN_TIME.has(type))
      return `${isOther ? 'після вибраної події' : 'до вибраної події'} (лише послідовність у часі)`;
    return `${WORDS[type][isOther ? 0 : 1]} (видно з послідовності викладу)`;
  },
  reason: (relation, reason) => `${relation} · ${reason}`,
  countToSelected: (count) => `пов’язаних із вибраною подією: ${count}`,
};
