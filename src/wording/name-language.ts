/** The name of the language that a dataset is in. */
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';

/** The name of the dataset's language where it is not the page's: "English", "English; shown here in translation". */
export const describeLanguage = ({ document, original }: EventTable, messages: AllMessages): string | null => {
  const { language } = original;
  const { lang, locale } = messages.dates;
  if (language === undefined || language === lang) return null;
  const { languageName, translated } = messages.about;
  const name = nameOf(language, locale);
  return document === original ? languageName(name) : translated(name);
};

/** `Intl.DisplayNames` throws for an invalid language tag, which is then shown as it is. */
const nameOf = (language: string, locale: string): string => {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
};
