/** From the first thing that a person does on the page, the first visit's hint has had its time. */
import type { PreferencesStore } from './preferences-store.ts';

const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** The hint's own button acts when it is let go: gone before that, the press would fall on what lies beneath. */
const OWN = '.first-hint';

export const watchFirstDeed = (preferences: PreferencesStore): void => {
  if (preferences.getState().hintSeen) return;
  const onDeed = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(OWN)) return;
    for (const deed of DEEDS) removeEventListener(deed, onDeed, { capture: true });
    preferences.setState({ hintSeen: true });
  };
  for (const deed of DEEDS) addEventListener(deed, onDeed, { capture: true, passive: true });
};
