/** Keys that walk through the story: in the panel, and the two arrows also where nothing on the page has the focus. */
import { useEffect, type KeyboardEvent } from 'react';
import { useEscape } from '../../ui/use-escape.ts';
import type { StoryWalk } from './use-story.ts';

type Key = Pick<globalThis.KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const isRightToLeft = (): boolean => getComputedStyle(document.documentElement).direction === 'rtl';

/** The step that a key leads to; null = the key is not the story's. */
const stepFor = (
  { key, ctrlKey, metaKey, altKey, shiftKey }: Key,
  { steps, step: { number } }: StoryWalk,
): number | null => {
  if (ctrlKey || metaKey || altKey || shiftKey) return null;
  if (key === 'ArrowRight' || key === 'ArrowLeft')
    return number + ((key === 'ArrowRight') === isRightToLeft() ? -1 : 1);
  if (key === 'PageDown') return number + 1;
  if (key === 'PageUp') return number - 1;
  if (key === 'Home') return 1;
  return key === 'End' ? steps.length : null;
};

/** Escape leaves the story. @returns the panel's own key handler */
export const useStoryKeys = (story: StoryWalk | null): ((event: KeyboardEvent) => void) => {
  useEffect(() => {
    if (!story) return undefined;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      // Elsewhere these keys move sliders, the map or a list; with no focus at all they do nothing.
      if (event.defaultPrevented || event.target !== document.body || !event.key.startsWith('Arrow')) return;
      const to = stepFor(event, story);
      if (to !== null) story.goTo(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [story]);
  useEscape(story?.leave ?? null);
  return (event) => {
    const to = story && stepFor(event, story);
    if (to === null || !story || (event.target instanceof Element && event.target.closest('[role=menu]'))) return;
    event.preventDefault();
    event.stopPropagation();
    story.goTo(to);
  };
};
