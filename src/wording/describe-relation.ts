/** How an event stands to the selected one, in words: "answers the selected event". */
import type { Messages } from '../i18n/en.ts';
import { isInferred, linksOf, otherEnd, type EventLink } from '../query/relations/links.ts';
import type { Answer } from '../query/types.ts';

/** The words of links between the selected row and one other, the other's side. */
export const describeLinks = (
  links: readonly EventLink[],
  selected: number,
  { relations }: Pick<Messages, 'relations'>,
): string =>
  [
    ...new Set(links.map((link) => relations.toSelected(link.relation.type, link.from !== selected, isInferred(link)))),
  ].join('; ');

/** What a row is to the selected one; "" where nothing relates them. */
export const describeToSelected = (
  { table, question }: Answer,
  row: number,
  selected: number,
  messages: Pick<Messages, 'relations'>,
): string =>
  selected < 0 || row === selected
    ? ''
    : describeLinks(
        linksOf(table, question.dating, selected).filter((link) => otherEnd(link, selected) === row),
        selected,
        messages,
      );
