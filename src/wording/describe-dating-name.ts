/** The name of the dating by the source alone, by the kind of source. */
import { readSources } from '../events/outside.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';

export const sourceAlone = ({ document }: EventTable, { reading }: Messages): string => {
  const { article, other } = reading.howSure.sourceAlone;
  const read = readSources(document);
  return read.length === 1 && read[0]?.kind === 'article' ? article : other;
};
