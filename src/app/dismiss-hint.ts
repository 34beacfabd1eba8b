/** Dismisses the onboarding hint for good at the first interaction with the page. */
import type { PreferencesStore } from './preferences-store.ts';

const INTERACTIONS = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** The hint's own button acts on release; a hint removed at the press would let the click reach what is under it. */
const OWN = '.onboarding-hint';

export const dismissHintOnFirstInteraction = (preferences: PreferencesStore): void => {
  if (preferences.getState().hintSeen) return;
  const onInteraction = ({ target }: Event): void => {
    if (target instanceof Element && target.closest(OWN)) return;
    for (const type of INTERACTIONS) removeEventListener(type, onInteraction, { capture: true });
    preferences.setState({ hintSeen: true });
  };
  for (const type of INTERACTIONS) addEventListener(type, onInteraction, { capture: true, passive: true });
};
