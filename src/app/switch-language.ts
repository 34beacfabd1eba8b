/** Puts the page into a language: fetches its messages and what translates the dataset, then hands both on. */
import { DIRECTIONS, LANG_NAMES, type Lang } from '../base/lang.ts';
import { memoLast } from '../base/memo.ts';
import { buildTable } from '../events/build.ts';
import type { DatasetDocument } from '../events/format/schema.ts';
import type { EventTable } from '../events/types.ts';
import type { Messages } from '../i18n/en.ts';
import { loadMessages } from '../i18n/load-messages.ts';
import { dropFailed, tellFailed } from './failed-tasks.ts';
import type { ShellStore } from './shell-store.ts';

type Translate = (document: DatasetDocument, lang: string) => DatasetDocument;
const asItIs: Translate = (document) => document;

/** The translator of a dataset, fetched only where there is something to translate. */
const loadTranslate = (document: DatasetDocument, lang: Lang): Translate | Promise<Translate> =>
  document.texts && Object.hasOwn(document.texts, lang) && document.language !== lang
    ? import('../events/localise.ts').then(({ localise }) => localise)
    : asItIs;

/** The loaded dataset in a language; the table itself where it carries nothing in it. */
export const tableIn = memoLast((table: EventTable, lang: Lang, translate: Translate): EventTable => {
  const shown = translate(table.document, lang);
  if (shown === table.document) return table;
  return { ...buildTable(shown, table.original, table.skipped, table.readEdtf), fitted: table.fitted };
});

/** What is done once the language is there. */
type Act = (messages: Messages, lang: Lang, translate: Translate) => void;

/** @param table null where no dataset has come yet */
type SwitchLanguage = (lang: Lang, table: EventTable | null, act: Act) => void;

/**
 * Where a language can't be had the page stays in the one that it has, and says so; `retry` tries again. The newest
 * wish wins: a language that comes late is not shown over a later choice.
 */
export const createLanguageSwitch = (shell: ShellStore, retry: SwitchLanguage): SwitchLanguage => {
  let wish = 0;
  return (lang, table, act) => {
    wish += 1;
    const own = wish;
    const put: Act = (messages, shown, translate) => {
      if (own !== wish) return;
      Object.assign(document.documentElement, { lang: shown, dir: DIRECTIONS[shown] });
      act(messages, shown, translate);
    };
    const { messages, lang: shown } = shell.getState();
    const translate = table ? loadTranslate(table.document, lang) : asItIs;
    if (shown === lang && translate === asItIs) {
      put(messages, lang, asItIs);
      return;
    }
    Promise.all([shown === lang ? messages : loadMessages(lang), translate]).then(
      ([loaded, ready]) => {
        dropFailed(shell, 'language');
        put(loaded, lang, ready);
      },
      (cause: unknown) => {
        if (own !== wish) return;
        tellFailed(shell, { id: 'language', name: () => LANG_NAMES[lang] }, cause, () => retry(lang, table, act));
        put(messages, shown, asItIs);
      },
    );
  };
};
