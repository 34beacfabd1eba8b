/**
 * While a story is being written, the keys of undo and redo are the story's: the page's own come after these and find
 * the key taken.
 */
import { useEffect, useEffectEvent } from 'react';
import { isTyping } from '../../ui/character-keys.ts';
import { undoDirection } from '../../ui/undo-keys.ts';
import type { StoryDraft } from './use-story-draft.ts';

export const useUndoKeys = ({ undo, redo }: StoryDraft): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const direction = undoDirection(event);
    // What is typed into a field is the field's to undo.
    if (!direction || event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    (direction === 'undo' ? undo : redo)?.();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
};
