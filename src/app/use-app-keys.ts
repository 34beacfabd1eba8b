/** The keys of the whole page: `?` for help, undo and redo, which come right after the first picture. */
import { useEffect } from 'react';
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';
import { useSession } from '../session/use-session.ts';
import type { ViewHistory } from '../share/view-history.ts';
import { setCharacterKeys } from '../ui/character-keys-switch.ts';
import { usePageKey } from '../ui/use-page-key.ts';
import type { PreferencesStore } from './preferences-store.ts';

const viewKeys = createLateStore(() => import('./view-keys.ts'));

export const useAppKeys = (views: ViewHistory, preferences: PreferencesStore, onHelp: () => void): void => {
  const { store } = useSession();
  usePageKey('?', onHelp);
  useEffect(() => attachLate(viewKeys, ({ followViewKeys }) => followViewKeys(store, views)), [store, views]);
  useEffect(() => {
    const follow = (): void => setCharacterKeys(preferences.getState().characterKeys);
    follow();
    return preferences.subscribe(follow);
  }, [preferences]);
};
