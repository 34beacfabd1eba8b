/**
 * What the current view says of a row: whether the event is only possible, its period, and why it is not on the map.
 */
import type { AllMessages } from '../../i18n/en.ts';
import { describeCutOff } from '../describe-window.ts';
import { atlasOf } from '../../query/places/atlas.ts';
import { mayBeYetToCome } from '../../query/presence.ts';
import type { Answer } from '../../query/types.ts';
import type { EventTable } from '../../events/types.ts';

/** "9 of 10 events", with "up to" or "on" a date where the playhead decides. */
export const describeCount = (answer: Answer, messages: AllMessages): string => {
  const count = messages.table.count(answer.shown, answer.total);
  const cutOff = describeCutOff(answer, messages);
  return cutOff === '' ? count : messages.table.countCut(count, cutOff);
};

/** Why an event is only possible, which panes show by a hollow mark; null where it is certain. */
export const describePresence = (answer: Answer, row: number, messages: AllMessages): string | null => {
  const { presence, periods, question } = answer;
  if (presence[row] !== 1) return null;
  const { possible } = messages.table;
  // Rows are in range.
  if ((periods[row]! & 1) === 1 && mayBeYetToCome(answer, row)) return possible.notYet;
  if (question.compare) return possible.compared;
  return question.mode === 'moment' ? possible.moment : possible.window;
};

/** "A", "B", "A and B". */
export const describePeriod = ({ periods }: Pick<Answer, 'periods'>, row: number, messages: AllMessages): string => {
  const { a, b, both } = messages.table.periods;
  return ({ 1: a, 2: b, 3: both } as Readonly<Record<number, string>>)[periods[row]!] ?? ''; // rows are in range
};

/** Null where the event is on the map. A reason only where the text of the place does not give it. */
export const describeOffMap = (table: EventTable, row: number, messages: AllMessages): string | null => {
  const why = atlasOf(table).offMap[row] ?? null;
  if (why === null) return null;
  if (why === 'routeOnly') return messages.table.asLink;
  if (why === 'outlineOnly') return messages.table.asOutline;
  return why === 'doubtful' || why === 'beyondMap' || why === 'noOutline'
    ? messages.table.offMapBecause(messages.offMap[why])
    : messages.table.offMap;
};
