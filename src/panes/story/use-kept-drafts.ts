/**
 * Drafts of this dataset's stories that the browser keeps: those of earlier visits, and the one that is being written.
 */
import { useRef, useState } from 'react';
import type { Story } from '../../query/story/edit-story.ts';
import { useSession } from '../../session/use-session.ts';
import { isSameStory, keepDraft, readDrafts, removeDraft, type KeptDraft } from './kept-drafts.ts';

/** @param present the story that was written before the editor opened, in this visit; null = none was */
export const useKeptDrafts = (present: Story | null) => {
  const { table, store } = useSession();
  const [dataset] = useState(() => store.getState().selection.data ?? table.document.id);
  const [first] = useState(() => {
    const drafts = readDrafts(dataset);
    const own = present && drafts.find(({ story }) => isSameStory(story, present));
    const others = drafts.filter((draft) => draft !== own && !isSameStory(draft.story, table.document.story ?? []));
    return { begun: own ? own.begun : Date.now(), isKept: Boolean(own), others };
  });
  /** What tells the draft that is being written from the others. */
  const begun = useRef(first.begun);
  const [isKept, setKept] = useState(first.isKept);
  const [others, setOthers] = useState<readonly KeptDraft[]>(first.others);
  const leaveOut = (draft: KeptDraft): void => setOthers((before) => before.filter((other) => other !== draft));
  return {
    /** Whether the browser keeps the draft that is being written. */
    isKept,
    /** Those of earlier visits, on offer. */
    others,
    /** A story that is set aside or emptied stays a draft as it was; what comes after it is another. */
    keep: (story: Story | null): void => {
      const hasSteps = story !== null && story.length > 0;
      if (!hasSteps) begun.current = Date.now();
      setKept(hasSteps && keepDraft(dataset, { begun: begun.current, at: Date.now(), story }));
    },
    /**
     * The draft of an earlier visit becomes the one that is being written; what was written before it stays a draft.
     */
    take: (draft: KeptDraft): void => {
      begun.current = draft.begun;
      leaveOut(draft);
    },
    remove: (draft: KeptDraft): void => {
      removeDraft(dataset, draft.begun);
      leaveOut(draft);
    },
  };
};
