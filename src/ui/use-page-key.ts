/** A key of one character that acts wherever the focus is; listened for right after the first picture. */
import { useEffect, useEffectEvent } from 'react';
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';

const characterKeys = createLateStore(() => import('./character-keys.ts'));

export const usePageKey = (key: string, act: () => void): void => {
  const onKey = useEffectEvent(act);
  useEffect(() => {
    let early: KeyboardEvent | null = null;
    const waiting = new AbortController();
    document.addEventListener('keydown', (event) => (early = event), waiting);
    const detach = attachLate(characterKeys, ({ followPageKey }) => {
      waiting.abort();
      return followPageKey(key, () => onKey(), early);
    });
    return () => {
      waiting.abort();
      detach();
    };
  }, [key]);
};
