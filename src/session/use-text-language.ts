/** The language of a text of the dataset, where it is not translated and that is not the page's. */
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useSession } from './use-session.ts';

/** Reads a text from a document, or the same text from its translation. */
type ReadText = (document: DatasetDocument) => string | undefined;

export const languageOf = (
  { document, original }: Pick<EventTable, 'document' | 'original'>,
  read: ReadText,
  page: string,
): string | undefined => {
  const { language } = original;
  const text = read(document);
  return text !== undefined && language !== page && text === read(original) ? language : undefined;
};

export const useTextLanguage = (): ((read: ReadText) => string | undefined) => {
  const { table } = useSession();
  const { lang } = useMessages().dates;
  return (read) => languageOf(table, read, lang);
};
