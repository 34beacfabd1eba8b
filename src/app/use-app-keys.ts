/** The keys of the whole page: `?` for help, undo and redo. */
import { useEffect, useEffectEvent } from 'react';
import { useSession } from '../derive/use-session.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { isPageKey, isTyping, setCharacterKeys } from '../ui/character-keys.ts';
import type { PreferencesStore } from './preferences-store.ts';

/** By the letter, and by its place on keyboards that write no Latin letters. */
const isLetter = (event: KeyboardEvent, letter: 'z' | 'y'): boolean =>
  event.key.toLowerCase() === letter || (!/^[a-z]$/i.test(event.key) && event.code === `Key${letter.toUpperCase()}`);

/** Null = no key of ours. */
const directionOf = (event: KeyboardEvent): 'undo' | 'redo' | null => {
  if ((!event.ctrlKey && !event.metaKey) || event.altKey) return null;
  if (isLetter(event, 'z')) return event.shiftKey ? 'redo' : 'undo';
  return isLetter(event, 'y') && !event.shiftKey && !event.metaKey ? 'redo' : null;
};

export const useAppKeys = (views: ViewHistory, preferences: PreferencesStore, onHelp: () => void): void => {
  const { store } = useSession();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (isPageKey(event, '?')) {
      event.preventDefault();
      onHelp();
      return;
    }
    const direction = directionOf(event);
    const { gesture, playing } = store.getState();
    if (!direction || event.defaultPrevented || isTyping(event) || document.querySelector('dialog[open]') || (gesture.moving && !playing)) return;
    event.preventDefault();
    views[direction]();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    const follow = (): void => setCharacterKeys(preferences.getState().characterKeys);
    follow();
    return preferences.subscribe(follow);
  }, [preferences]);
};
