/** How an event is related to the selected one, in words: "answers the selected event". */
import type { AllMessages } from '../i18n/en.ts';
import { isInferred, otherEnd, type EventLink } from '../query/relations/links.ts';

/** The texts of the links between the selected row and another, from the other's side. */
export const describeLinks = (
  links: readonly EventLink[],
  selected: number,
  { relations }: Pick<AllMessages, 'relations'>,
): string =>
  [
    ...new Set(links.map((link) => relations.toSelected(link.relation.type, link.from !== selected, isInferred(link)))),
  ].join('; ');

/** How a row is related to the selected one; "" where it is not. @param links of the selected row */
export const describeToSelected = (
  links: readonly EventLink[],
  row: number,
  selected: number,
  messages: Pick<AllMessages, 'relations'>,
): string =>
  selected < 0 || row === selected
    ? ''
    : describeLinks(
        links.filter((link) => otherEnd(link, selected) === row),
        selected,
        messages,
      );
