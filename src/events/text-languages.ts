/** The languages that a dataset has texts in and the interface has words for, the dataset's own first; at least one. */
import { DEFAULT_LANG, LANGS, type Lang } from '../base/lang.ts';
import type { DatasetDocument } from './format/schema.ts';

export const textLanguagesOf = ({
  language = DEFAULT_LANG,
  texts = {},
}: Pick<DatasetDocument, 'language' | 'texts'>): readonly Lang[] => {
  const found = LANGS.filter((lang) => lang === language || Object.hasOwn(texts, lang));
  return found.length > 0 ? found : [DEFAULT_LANG];
};
