/**
 * The tray of shown events that have no mark on the map, each with its reason; those that are drawn as a flow or an
 * outline stand last.
 */
import type { AllMessages } from '../../i18n/en.ts';
import { describeToSelected } from '../../wording/describe-relation.ts';
import type { Answer } from '../../query/types.ts';
import { atlasOf, DRAWN_WITHOUT_MARK, type OffMap } from '../../query/places/atlas.ts';
import { NO_LINKS, type EventLink } from '../../query/relations/links.ts';
import type { Unmarked } from '../../query/places/list-unmarked.ts';

export interface TrayEntry {
  readonly row: number;
  readonly title: string;
  /** What it is to the selected event leads. */
  readonly reason: string;
  readonly isRelated: boolean;
  /** The map draws it, as a flow or as the outline of what it is about: it is not counted as "not on the map". */
  readonly isDrawn: boolean;
  /** While two windows are compared: in A 1, in B 2, in both 3; else 0. */
  readonly period: number;
}

const reasonOf = (why: OffMap, names: readonly string[], messages: AllMessages['offMap']): string => {
  if (why === 'countryOnly') return messages.countryOnly(names);
  if (why === 'objectOnly') return messages.objectOnly(names);
  if (why === 'outlineOnly') return messages.outlineOnly(names);
  return why === 'routeOnly' ? messages.routeOnly(names[0] ?? '', names[1] ?? '') : messages[why];
};

/** The first `most` of them, as they are listed; `selected` is a row, -1 for none; `links` are its own. */
export const selectTray = (
  answer: Answer,
  { rows: unmarked }: Unmarked,
  messages: Pick<AllMessages, 'offMap' | 'relations'>,
  most: number,
  selected = -1,
  links: readonly EventLink[] = NO_LINKS,
): readonly TrayEntry[] => {
  const atlas = atlasOf(answer.table);
  const entries: TrayEntry[] = [];
  const isDrawn = (row: number): boolean => DRAWN_WITHOUT_MARK.has(atlas.offMap[row] ?? null);
  for (const row of unmarked.slice(0, most)) {
    const why = atlas.offMap[row]!; // those without a reason are left out
    const reason = reasonOf(why, atlas.offNames.get(row) ?? [], messages.offMap);
    const relation = describeToSelected(links, row, selected, messages);
    entries.push({
      row,
      title: answer.table.records[row]?.title ?? '',
      reason: relation === '' ? reason : messages.relations.reason(relation, reason),
      isRelated: relation !== '',
      isDrawn: isDrawn(row),
      period: answer.question.compare ? answer.periods[row]! : 0, // rows are in range
    });
  }
  return entries;
};
