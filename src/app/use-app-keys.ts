/** The keys of the whole page: `?` for help; undo and redo come right after the first picture. */
import { useEffect, useEffectEvent } from 'react';
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';
import { useSession } from '../session/use-session.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { isPageKey, setCharacterKeys } from '../ui/character-keys.ts';
import type { PreferencesStore } from './preferences-store.ts';

const viewKeys = createLateStore(() => import('./view-keys.ts'));

export const useAppKeys = (views: ViewHistory, preferences: PreferencesStore, onHelp: () => void): void => {
  const { store } = useSession();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!isPageKey(event, '?')) return;
    event.preventDefault();
    onHelp();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => attachLate(viewKeys, ({ followViewKeys }) => followViewKeys(store, views)), [store, views]);
  useEffect(() => {
    const follow = (): void => setCharacterKeys(preferences.getState().characterKeys);
    follow();
    return preferences.subscribe(follow);
  }, [preferences]);
};
