/** In which language a text of the dataset stands, so that it is said where it is another than the page's. */
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';

/** The text of a document, and the same of its translation. */
export type ReadText = (document: DatasetDocument) => string | undefined;

/** The dataset's language where the text is not translated and that language is not the page's; else undefined. */
export const languageOf = (
  { document, original }: EventTable,
  read: ReadText,
  { dates }: Pick<AllMessages, 'dates'>,
): string | undefined => {
  const { language } = original;
  return language !== undefined && language !== dates.lang && read(document) === read(original) ? language : undefined;
};

/** The dataset's own language by name, where it is not the page's: "English", "English; shown here in translation". */
export const describeLanguage = ({ document, original }: EventTable, messages: AllMessages): string | null => {
  const { language } = original;
  const { lang, locale } = messages.dates;
  if (language === undefined || language === lang) return null;
  const { languageName, translated } = messages.about;
  const name = nameOf(language, locale);
  return document === original ? languageName(name) : translated(name);
};

/** A dataset may name anything: what is no language is shown as it is. */
const nameOf = (language: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};
