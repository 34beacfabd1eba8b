/**
 * The story that is being written: every change goes to the app, not under a press, and can be undone and brought
 * again.
 */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import {
  changeStep,
  duplicateStep,
  insertStep,
  moveStep,
  removeStep,
  type Story,
} from '../../query/story/edit-story.ts';
import { writeView } from '../../query/story/compare-steps.ts';
import { useSession } from '../../session/use-session.ts';
import type { StoryRecord } from '../../events/format/schema.ts';
import { STORY_STEPS } from '../../events/format/values.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { createAfterPress, type AfterPress } from '../../ui/after-press.ts';

/** How the story stands to the dataset: its own (`not` written here), or written here, in a file or not. */
export type Written = 'not' | 'unsaved' | 'saved';

/** As it was before a change; null = the dataset's own. */
type Version = Story | null;
interface Versions {
  readonly past: readonly Version[];
  readonly future: readonly Version[];
}
const NONE: Versions = { past: [], future: [] };
/** Steps that undo can go back. */
const MAX_UNDO = 100;

const titleOf = (story: Story, index: number, untitled: (step: number) => string): string =>
  story[index]?.title || untitled(index + 1);

const createKeys = () => {
  const keys = new WeakMap<StoryRecord, number>();
  let last = 0;
  const keyOf = (step: StoryRecord): number => {
    const known = keys.get(step);
    if (known !== undefined) return known;
    last += 1;
    keys.set(step, last);
    return last;
  };
  const inherit = (from: StoryRecord | undefined, to: StoryRecord | undefined): void => {
    if (from && to) keys.set(to, keyOf(from));
  };
  return { keyOf, inherit };
};

/** A number that stays with a step while it is worded and moved. */
const useKeys = (): ReturnType<typeof createKeys> => useState(createKeys)[0];

/**
 * Hands versions to the app: another story is another dataset, which takes every mark from under the pointer. `ahead`
 * is the version that waits for the pointer to be let go, null where none does.
 */
const useHandOn = (onStory: (story: Version) => void) => {
  const [ahead, setAhead] = useState<{ readonly own: Version } | null>(null);
  const waiting = useRef<{ readonly own: Version } | null>(null);
  const latest = useRef(onStory);
  useLayoutEffect(() => {
    latest.current = onStory;
  });
  const afterPress = useRef<AfterPress | null>(null);
  const flush = useCallback((): void => {
    const next = waiting.current;
    if (!next) return;
    waiting.current = null;
    setAhead(null);
    latest.current(next.own);
  }, []);
  useEffect(() => {
    const made = createAfterPress();
    afterPress.current = made;
    return made.destroy;
  }, []);
  const handOn = (own: Version): void => {
    waiting.current = { own };
    setAhead(waiting.current);
    if (afterPress.current) afterPress.current.run(flush);
    else flush();
  };
  return { ahead, handOn, flush };
};

export const useStoryDraft = (
  written: Written,
  onStory: (story: Story | null) => void,
  /** Hears of each version, to keep it from visit to visit. */
  onVersion: (own: Story | null) => void,
) => {
  const { table, store } = useSession();
  const {
    tour: { editor: words, untitled },
  } = useAllMessages();
  const { ahead, handOn, flush } = useHandOn(onStory);
  const story: Story = ahead?.own ?? table.document.story ?? [];
  const latest = useRef(story);
  useLayoutEffect(() => {
    latest.current = story;
  });
  const [notice, setNotice] = useState('');
  const own = useRef<Version>(null);
  useLayoutEffect(() => {
    own.current = ahead ? ahead.own : written === 'not' ? null : story;
  });
  const [{ past, future }, setVersions] = useState(NONE);
  const { keyOf, inherit } = useKeys();
  const [added, setAdded] = useState<number | null>(null);

  const show = (next: Version, said: string): void => {
    latest.current = next ?? [];
    own.current = next;
    onVersion(next);
    handOn(next);
    setNotice(said);
    setAdded(null);
  };
  const put = (next: Version, said: string): void => {
    const before = own.current;
    setVersions((versions) => ({ past: [...versions.past, before].slice(-MAX_UNDO), future: [] }));
    show(next, said);
  };
  const undo = (): void => {
    const [to, from] = [past.at(-1), own.current];
    if (to === undefined) return;
    setVersions({ past: past.slice(0, -1), future: [...future, from] });
    show(to, words.undone);
  };
  const redo = (): void => {
    const [to, from] = [future.at(-1), own.current];
    if (to === undefined) return;
    setVersions({ past: [...past, from], future: future.slice(0, -1) });
    show(to, words.redone);
  };
  const title = (index: number): string => titleOf(latest.current, index, untitled);
  const change = (index: number, part: Partial<StoryRecord>, said = ''): void => {
    const next = changeStep(latest.current, index, part);
    inherit(latest.current[index], next[index]);
    put(next, said);
  };
  const shown = (): string => writeView(store.getState().selection, store.getState().context);

  return {
    story,
    notice,
    keyOf,
    added,
    isFull: story.length >= STORY_STEPS,
    /** Null where there is nothing to undo, or to bring again. */
    undo: past.length > 0 ? undo : null,
    redo: future.length > 0 ? redo : null,
    /** Hands what waits to the app at once: before it is saved. */
    flush,
    change,
    add: (): void => {
      const { selected } = store.getState().selection;
      const row = selected === null ? undefined : table.indexOf.get(selected);
      const step = { title: row === undefined ? '' : (table.records[row]?.title ?? ''), text: '', state: shown() };
      put(insertStep(latest.current, latest.current.length, step), words.added(latest.current.length + 1));
      setAdded(keyOf(step));
    },
    update: (index: number): void => change(index, { state: shown() }, words.updated(title(index))),
    move: (from: number, to: number): void => {
      const next = moveStep(latest.current, from, to);
      if (next === latest.current) return;
      const said = words.moved(title(from), Math.max(0, Math.min(next.length - 1, to)) + 1, next.length);
      put(next, said);
    },
    duplicate: (index: number): void => put(duplicateStep(latest.current, index), words.added(index + 2)),
    remove: (index: number): void => put(removeStep(latest.current, index), words.removed(title(index))),
    /** Another story whole: of a file, or of an earlier visit. */
    replace: (next: Story, said: string): void => put(next, said),
    empty: (): void => put([], words.emptied),
    discard: (): void => put(null, words.discarded),
  };
};
export type StoryDraft = ReturnType<typeof useStoryDraft>;
