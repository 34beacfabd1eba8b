/** The languages of the interface: which one is in force, and its messages. */
import { enFirst } from './en-first.ts';
import type { Messages } from './en.ts';

export const LANGS = ['en', 'uk'] as const;
export type Lang = (typeof LANGS)[number];
/** Each language by its own name. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', uk: 'Українська' };
/** Which way each is read; the page turns with it, map and time axis do not. */
export const DIRECTIONS: Readonly<Record<Lang, 'ltr' | 'rtl'>> = { en: 'ltr', uk: 'ltr' };
export const DEFAULT_LANG: Lang = 'en';

const isLang = (text: string): text is Lang => (LANGS as readonly string[]).includes(text);

/** The link's choice, else the first of the reader's own languages that there is, else English. */
export const pickLang = (chosen: Lang | null, wanted: readonly string[]): Lang =>
  chosen ?? wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLang) ?? DEFAULT_LANG;

/** English is there at once; another language is fetched when it is asked for. */
export const loadMessages = async (lang: Lang): Promise<Messages> => {
  switch (lang) {
    case 'en':
      return enFirst;
    case 'uk':
      return (await import('./uk.ts')).uk;
  }
};

/**
 * For lazily loaded parts: resolves with the part once the texts that only such parts say are there too. They are laid into the
 * object that is handed about already, so that nothing is drawn anew for their sake. Other languages come whole.
 */
export const withTexts = async <T>(part: Promise<T>): Promise<T> => {
  const [loaded, { enLate }] = await Promise.all([part, import('./en-late.ts')]);
  Object.assign(enFirst, enLate);
  return loaded;
};
