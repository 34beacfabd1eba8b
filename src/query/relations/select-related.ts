/** Which shown events the selected one is related to. */
import type { Answer } from '../types.ts';
import { otherEnd, type EventLink } from './links.ts';

/**
 * The shown rows that the selected event is related to, each with its links.
 * @param selected row; -1 = none
 * @param links of it
 */
export const selectRelated = ({
  answer: { presence },
  selected,
  links: own,
}: {
  readonly answer: Pick<Answer, 'presence'>;
  readonly selected: number;
  readonly links: readonly EventLink[];
}): ReadonlyMap<number, readonly EventLink[]> => {
  const related = new Map<number, EventLink[]>();
  for (const link of own) {
    const other = otherEnd(link, selected);
    if (presence[other] === 0) continue;
    const links = related.get(other);
    if (links) links.push(link);
    else related.set(other, [link]);
  }
  return related;
};
