/** Which translations a part of a dataset still has a use for. */
import type { DatasetDocument } from '../events/format/schema.ts';
import { PHRASES, textKeysOf } from '../events/text-keys.ts';

type Texts = NonNullable<DatasetDocument['texts']>[string];
type Entry = Texts[string];

/** Every text in a value, wherever it stands. */
const collect = (value: unknown, into: Set<string>): void => {
  if (typeof value === 'string') into.add(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, into);
  else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) collect(item, into);
};

/** The part of a dataset with those translations alone that are of something in it. */
export const withUsedTexts = (document: DatasetDocument): DatasetDocument => {
  const { texts, ...rest } = document;
  if (!texts) return document;
  const keys = textKeysOf(document);
  const words = new Set<string>();
  collect(rest, words);
  const phrases = (entry: Entry): Entry =>
    Object.fromEntries(Object.entries(entry).filter(([text]) => words.has(text)));
  const used = (byKey: Texts): Texts =>
    Object.fromEntries(
      Object.entries(byKey)
        .filter(([key]) => keys.has(key))
        .map(([key, entry]) => [key, key === PHRASES ? phrases(entry) : entry]),
    );
  return { ...document, texts: Object.fromEntries(Object.entries(texts).map(([lang, byKey]) => [lang, used(byKey)])) };
};
