/** The language of a dataset's text, for saying it where it differs from the page's. */
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';

/** Reads a text from a document, or the same text from its translation. */
export type ReadText = (document: DatasetDocument) => string | undefined;

/** The dataset's language where the text is not translated and that is not the page's language; else undefined. */
export const languageOf = (
  { document, original }: EventTable,
  read: ReadText,
  { dates }: Pick<AllMessages, 'dates'>,
): string | undefined => {
  const { language } = original;
  return language !== undefined && language !== dates.lang && read(document) === read(original) ? language : undefined;
};
