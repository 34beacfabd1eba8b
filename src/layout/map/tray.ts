/** The tray of shown events that are not on the map, each with its reason. */
import type { Messages } from '../../i18n/en.ts';
import { describeToSelected } from '../../wording/describe-relation.ts';
import type { Answer } from '../../query/types.ts';
import { atlasOf, type OffMap } from '../../query/places/atlas.ts';

export interface TrayEntry {
  readonly row: number;
  readonly title: string;
  /** What it is to the selected event leads. */
  readonly reason: string;
  readonly isRelated: boolean;
  /** While two windows are compared: in A 1, in B 2, in both 3; else 0. */
  readonly side: number;
}

/** How many shown events are not on the map. */
export const countOffMap = (answer: Answer): number => {
  const { offMap } = atlasOf(answer.table);
  let count = 0;
  for (const row of answer.rows) if (offMap[row] !== null) count += 1;
  return count;
};

const reasonOf = (why: OffMap, names: readonly string[], messages: Messages['map']): string => {
  if (why === 'countryOnly') return messages.countryOnly(names);
  if (why === 'objectOnly') return messages.objectOnly(names);
  return why === 'routeOnly' ? messages.routeOnly(names[0] ?? '', names[1] ?? '') : messages[why];
};

/** The first `most` of them, in the answer's order; `selected` is a row, -1 for none. */
export const selectOffMap = (
  answer: Answer,
  messages: Pick<Messages, 'map' | 'relations'>,
  most: number,
  selected = -1,
): readonly TrayEntry[] => {
  const atlas = atlasOf(answer.table);
  const entries: TrayEntry[] = [];
  for (const row of answer.rows) {
    const why = atlas.offMap[row] ?? null;
    if (why === null) continue;
    const reason = reasonOf(why, atlas.offNames.get(row) ?? [], messages.map);
    const relation = describeToSelected(answer, row, selected, messages);
    entries.push({
      row,
      title: answer.table.records[row]?.title ?? '',
      reason: relation === '' ? reason : messages.relations.reason(relation, reason),
      isRelated: relation !== '',
      side: answer.question.compare ? (answer.sides[row] ?? 0) : 0,
    });
    if (entries.length >= most) break;
  }
  return entries;
};
