/** The keys of the whole page: `?` for help, undo and redo. */
import { useEffect, useEffectEvent } from 'react';
import { useSession } from '../session/use-session.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { isPageKey, isTyping, setCharacterKeys } from '../ui/character-keys.ts';
import { undoDirection } from '../ui/undo-keys.ts';
import type { PreferencesStore } from './preferences-store.ts';

export const useAppKeys = (views: ViewHistory, preferences: PreferencesStore, onHelp: () => void): void => {
  const { store } = useSession();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (isPageKey(event, '?')) {
      event.preventDefault();
      onHelp();
      return;
    }
    const direction = undoDirection(event);
    const { gesture, playing } = store.getState();
    if (
      !direction ||
      event.defaultPrevented ||
      isTyping(event) ||
      document.querySelector('dialog[open]') ||
      (gesture.moving && !playing)
    )
      return;
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
