/** The keys of the whole page: `?` for help; undo, redo and what else follows the page come after the first picture. */
import { useEffect } from 'react';
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';
import { setCharacterKeys } from '../ui/character-keys-switch.ts';
import { usePageKey } from '../ui/use-page-key.ts';
import type { App } from './start.ts';

const viewKeys = createLateStore(() => import('./view-keys.ts'));

export const useAppKeys = (app: App, onHelp: () => void): void => {
  usePageKey('?', onHelp);
  useEffect(() => attachLate(viewKeys, ({ followPage }) => followPage(app)), [app]);
  useEffect(() => {
    const { preferences } = app;
    const follow = (): void => setCharacterKeys(preferences.getState().characterKeys);
    follow();
    return preferences.subscribe(follow);
  }, [app]);
};
