/** A dataset with a reader's story in place of its own, and a note that says so. */
import type { DatasetDocument, StoryRecord } from '../events/format/schema.ts';

const STEP = /^story\.\d+$/;

/**
 * Texts in other languages are those of the steps as they were; a step that was kept keeps them under its new number.
 */
const textsOf = (
  { texts, story: before = [] }: DatasetDocument,
  story: readonly StoryRecord[],
): Pick<DatasetDocument, 'texts'> => {
  if (!texts) return {};
  const places = story.map(({ title, text }) => before.findIndex((step) => step.title === title && step.text === text));
  return {
    texts: Object.fromEntries(
      Object.entries(texts).map(([lang, byId]) => {
        const rest = Object.entries(byId).filter(([id]) => !STEP.test(id));
        const steps = places.flatMap((place, i) => {
          const own = byId[`story.${place + 1}`];
          return place < 0 || !own ? [] : [[`story.${i + 1}`, own] as const];
        });
        return [lang, Object.fromEntries([...rest, ...steps])];
      }),
    ),
  };
};

const isSame = (before: readonly StoryRecord[], story: readonly StoryRecord[]): boolean =>
  before.length === story.length &&
  before.every(
    ({ title, text, state }, i) => title === story[i]?.title && text === story[i]?.text && state === story[i]?.state,
  );

/** The document itself where its story is the very one; `note` goes to its notes, once. */
export const storyDocument = (
  document: DatasetDocument,
  story: readonly StoryRecord[],
  note: string,
): DatasetDocument => {
  if (isSame(document.story ?? [], story)) return document;
  const notes = document.method?.notes ?? [];
  return {
    ...document,
    ...textsOf(document, story),
    story: [...story],
    method: { ...document.method, notes: notes.includes(note) ? notes : [...notes, note] },
  };
};
