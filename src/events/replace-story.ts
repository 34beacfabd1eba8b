/** A dataset with another story in place of its own. */
import type { DatasetDocument, StoryRecord } from './format/schema.ts';

const isOfStory = (key: string): boolean => /^story\.\d+$/.test(key);

/** Translations are those of the steps that are replaced, and go with them. */
export const replaceStory = (document: DatasetDocument, story: readonly StoryRecord[]): DatasetDocument => ({
  ...document,
  story: [...story],
  ...(document.texts
    ? {
        texts: Object.fromEntries(
          Object.entries(document.texts).map(([lang, texts]) => [
            lang,
            Object.fromEntries(Object.entries(texts).filter(([key]) => !isOfStory(key))),
          ]),
        ),
      }
    : {}),
});
