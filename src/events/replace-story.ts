/** Replaces the story of a dataset. */
import type { DatasetDocument, StoryRecord } from './format/schema.ts';

const isOfStory = (key: string): boolean => /^story\.\d+$/.test(key);

/** A new document with this story; translations of the old steps are dropped. */
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
