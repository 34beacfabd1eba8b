/** What the present view adds to a row's words: whether the event is surely in it, in which period it is, and why it is not on the map. */
import type { AllMessages } from '../../i18n/en.ts';
import { describeCutOff } from '../describe-window.ts';
import { atlasOf } from '../../query/places/atlas.ts';
import { mayBeYetToCome } from '../../query/presence.ts';
import type { Answer } from '../../query/types.ts';
import type { EventTable } from '../../events/types.ts';

/** "9 of 10 events", and where the playhead decides, up to which day or on which. */
export const describeCount = (answer: Answer, messages: AllMessages): string => {
  const count = messages.table.count(answer.shown, answer.total);
  const cutOff = describeCutOff(answer, messages);
  return cutOff === '' ? count : messages.table.countCut(count, cutOff);
};

/** In words what the panes say by a hollow mark, as the status counts them; null where the event is surely there. */
export const describePresence = (answer: Answer, row: number, messages: AllMessages): string | null => {
  const { presence, sides, question } = answer;
  if (presence[row] !== 1) return null;
  const { possible } = messages.table;
  if ((sides[row]! & 1) === 1 && mayBeYetToCome(answer, row)) return possible.notYet;
  if (question.compare) return possible.compared;
  return question.mode === 'moment' ? possible.moment : possible.window;
};

/** "A", "B", "A and B". */
export const describePeriod = ({ sides }: Pick<Answer, 'sides'>, row: number, messages: AllMessages): string => {
  const { a, b, both } = messages.table.periods;
  return ({ 1: a, 2: b, 3: both } as Readonly<Record<number, string>>)[sides[row]!] ?? '';
};

/** Null where the event is on the map. The reason is told only where the words of the place don't tell it already. */
export const describeOffMap = (table: EventTable, row: number, messages: AllMessages): string | null => {
  const why = atlasOf(table).offMap[row] ?? null;
  if (why === null) return null;
  if (why === 'routeOnly') return messages.table.asLink;
  if (why === 'outlineOnly') return messages.table.asOutline;
  if (why === 'doubtful') return messages.table.offMapBecause(messages.map.doubtful);
  return why === 'noOutline' ? messages.table.offMapBecause(messages.map.noOutline) : messages.table.offMap;
};
