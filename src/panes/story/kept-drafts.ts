/**
 * Drafts of stories that the browser keeps from visit to visit, the newest first. It may refuse to, and nothing depends
 * on it.
 */
import { browserStorage } from '../../base/browser-storage.ts';
import { STORY_STEPS } from '../../events/format/values.ts';
import type { Story } from '../../query/story/edit-story.ts';

export interface KeptDraft {
  /** When it was begun, in milliseconds since 1970: what tells drafts of one dataset apart. */
  readonly begun: number;
  /** When it was last changed. */
  readonly at: number;
  readonly story: Story;
}
interface Entry extends KeptDraft {
  /** The dataset's id or address, as a link names it. */
  readonly dataset: string;
}

const KEY = 'timefront-drafts';
const MAX_DRAFTS = 10;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isStep = (value: unknown): boolean =>
  isRecord(value) && [value['title'], value['text'], value['state']].every((part) => typeof part === 'string');
const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  typeof value['dataset'] === 'string' &&
  Number.isFinite(value['begun']) &&
  Number.isFinite(value['at']) &&
  Array.isArray(value['story']) &&
  value['story'].length > 0 &&
  value['story'].length <= STORY_STEPS &&
  value['story'].every(isStep);

const readEntries = (storage: Storage | null): readonly Entry[] => {
  try {
    const kept: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
};

/** Whether the browser took them. */
const writeEntries = (storage: Storage | null, entries: readonly Entry[]): boolean => {
  try {
    storage?.setItem(KEY, JSON.stringify(entries.slice(0, MAX_DRAFTS)));
    return storage !== null;
  } catch {
    return false;
  }
};

export const readDrafts = (dataset: string, storage = browserStorage()): readonly KeptDraft[] =>
  readEntries(storage).filter((entry) => entry.dataset === dataset);

export const isSameStory = (a: Story, b: Story): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps a draft in place of the one that was begun at the same time, and of any that says the same. Whether it was
 * kept.
 */
export const keepDraft = (dataset: string, { begun, at, story }: KeptDraft, storage = browserStorage()): boolean => {
  const others = readEntries(storage).filter(
    (entry) => entry.dataset !== dataset || (entry.begun !== begun && !isSameStory(entry.story, story)),
  );
  return writeEntries(storage, [{ dataset, begun, at, story }, ...others]);
};

export const removeDraft = (dataset: string, begun: number, storage = browserStorage()): void => {
  writeEntries(
    storage,
    readEntries(storage).filter((entry) => entry.dataset !== dataset || entry.begun !== begun),
  );
};
