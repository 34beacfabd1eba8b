/** What an element says of the language of the dataset's text in it: its direction by the text itself, its language where it is not the page's. */
import { useMessages } from '../i18n/use-messages.ts';
import { languageOf, type ReadText } from '../wording/describe-language.ts';
import { useSession } from './use-session.ts';

export interface TextLanguage {
  readonly dir: 'auto';
  readonly lang: string | undefined;
}

export const useTextLanguage = (): ((read: ReadText) => TextLanguage) => {
  const { table } = useSession();
  const messages = useMessages();
  return (read) => ({ dir: 'auto', lang: languageOf(table, read, messages) });
};
