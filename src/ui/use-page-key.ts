/** A key of one character that acts wherever the focus is; listened for right after the first picture. */
import { useEffect, useEffectEvent } from 'react';
import { attachLate } from '../base/attach-late.ts';
import { createLateStore } from '../base/late-store.ts';

const characterKeys = createLateStore(() => import('./character-keys.ts'));

/** @param act gets what was typed after the key before anybody listened for it */
export const usePageKey = (key: string, act: (typedAfter: string) => void): void => {
  const onKey = useEffectEvent(act);
  useEffect(
    () => attachLate(characterKeys, ({ followPageKey }, early) => followPageKey(key, (after) => onKey(after), early)),
    [key],
  );
};
