/**
 * The dataset's caveat (who is heard in the sources and who is not), which is part of everything that leaves the page.
 */
import type { Messages } from '../i18n/en.ts';
import type { DatasetDocument } from '../events/format/schema.ts';

/** The caveat, else the shortest text of the dataset that contains one. */
export const caveatText = ({ caveat, shortLede, lede, method }: DatasetDocument): string | undefined =>
  caveat ?? shortLede ?? lede ?? method?.notes?.[0];

/**
 * The sentence that a machine coded the data, or a part of them; null where people did, or the dataset does not say.
 */
export const describeCoding = ({ coded = 'hand' }: DatasetDocument, messages: Messages): string | null =>
  coded === 'hand' ? null : messages.reading.source[coded];

/** Both sentences; "" where there is neither. */
export const describeCaveat = (document: DatasetDocument, messages: Messages): string =>
  [describeCoding(document, messages), caveatText(document)].filter((text) => text).join(' ');
