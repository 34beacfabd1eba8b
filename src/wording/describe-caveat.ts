/** Who is heard in the sources and who is not, in the dataset's own words: it stands in every form in which the data leave the page. */
import type { Messages } from '../i18n/en.ts';
import type { DatasetDocument } from '../events/format/schema.ts';

/** The caveat, else the shortest of the texts that a dataset says it in. */
export const caveatText = ({ caveat, shortLede, lede, method }: DatasetDocument): string | undefined =>
  caveat ?? shortLede ?? lede ?? method?.notes?.[0];

/** That a machine coded the data, or part of them; null where people did, or nothing is said. */
export const describeCoding = ({ coded = 'hand' }: DatasetDocument, messages: Messages): string | null =>
  coded === 'hand' ? null : messages.reading.source[coded];

/** Both; "" where the dataset says nothing. */
export const describeCaveat = (document: DatasetDocument, messages: Messages): string =>
  [describeCoding(document, messages), caveatText(document)].filter((text) => text).join(' ');
