/** The languages of the interface, without their texts: which there are, and which one is in force. */
export const LANGS = ['en', 'uk'] as const;
export type Lang = (typeof LANGS)[number];
/** Each language by its own name. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', uk: 'Українська' };
/** Which way each is read; the page turns with it, map and time axis do not. */
export const DIRECTIONS: Readonly<Record<Lang, 'ltr' | 'rtl'>> = { en: 'ltr', uk: 'ltr' };
export const DEFAULT_LANG: Lang = 'en';

export const isLang = (text: unknown): text is Lang => (LANGS as readonly unknown[]).includes(text);

/** The link's choice, else the first of the reader's own languages that there is, else English. */
export const pickLang = (chosen: Lang | null, wanted: readonly string[]): Lang =>
  chosen ?? wanted.map((tag) => tag.toLowerCase().split('-')[0] ?? '').find(isLang) ?? DEFAULT_LANG;
