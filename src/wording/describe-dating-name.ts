/** The name of the dating by the source alone, by the kind of source. */
import { isOfArticle } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';

export const sourceAlone = ({ document }: EventTable, { reading }: Messages): string => {
  const { article, other } = reading.howSure.sourceAlone;
  return isOfArticle(document) ? article : other;
};
