/**
 * Attributes for an element with a text of the dataset: `dir` by the text, `lang` where it is not the page's language.
 */
import { useMessages } from '../i18n/use-messages.ts';
import { languageOf, type ReadText } from '../wording/describe-language.ts';
import { useSession } from './use-session.ts';

interface TextLanguage {
  readonly dir: 'auto';
  readonly lang: string | undefined;
}

export const useTextLanguage = (): ((read: ReadText) => TextLanguage) => {
  const { table } = useSession();
  const messages = useMessages();
  return (read) => ({ dir: 'auto', lang: languageOf(table, read, messages) });
};
