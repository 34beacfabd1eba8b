/** Which shown events the selected one is related to. */
import type { Answer } from '../types.ts';
import { linksOf, otherEnd, type EventLink } from './links.ts';

/** The shown rows that the selected event is related to, each with its links. @param selected row; -1 = none */
export const selectRelated = ({
  answer,
  selected,
}: {
  readonly answer: Answer;
  readonly selected: number;
}): ReadonlyMap<number, readonly EventLink[]> => {
  const related = new Map<number, EventLink[]>();
  if (selected < 0) return related;
  for (const link of linksOf(answer.table, answer.question.dating, selected)) {
    const other = otherEnd(link, selected);
    if (answer.presence[other] === 0) continue;
    const links = related.get(other);
    if (links) links.push(link);
    else related.set(other, [link]);
  }
  return related;
};
