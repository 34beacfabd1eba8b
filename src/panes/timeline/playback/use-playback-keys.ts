/** The keys of the playback bar, whose code loads after the first picture. */
import { useEffect, type RefObject } from 'react';
import { attachLate } from '../../../base/attach-late.ts';
import { createLateStore } from '../../../base/late-store.ts';
import type { Session } from '../../../session/session.ts';

export const playbackKeys = createLateStore(() => import('./playback-keys.ts'));

/** @param timeline accessible name of the timeline's region */
export const usePlaybackKeys = (session: Session, bar: RefObject<HTMLElement | null>, timeline: string): void => {
  useEffect(() => {
    const element = bar.current;
    if (!element) return undefined;
    return attachLate(playbackKeys, ({ followPlaybackKeys }, early) =>
      followPlaybackKeys(session, element, timeline, early),
    );
  }, [session, bar, timeline]);
};
