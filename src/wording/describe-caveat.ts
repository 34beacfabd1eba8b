/** Who is heard in the sources and who is not, in the dataset's own words: it stands in every form in which the data leave the page. */
import type { Messages } from '../i18n/en.ts';
import type { DatasetDocument } from '../events/format/schema.ts';

/** The caveat, else the shortest of the texts that a dataset says it in. */
export const caveatText = ({ caveat, shortLede, lede, method }: DatasetDocument): string | undefined =>
  caveat ?? shortLede ?? lede ?? method?.notes?.[0];

/** With a word before it where a machine coded the data; "" where the dataset says nothing. */
export const describeCaveat = (document: DatasetDocument, messages: Messages): string => {
  const { coded } = document;
  const { machine, mixed } = messages.reading.source;
  const by = { hand: undefined, machine, mixed }[coded ?? 'hand'];
  return [by, caveatText(document)].filter((text) => text !== undefined && text !== '').join(' ');
};
