/**
 * The onboarding hint of the first visit: one line that takes no focus, covers no mark, lets clicks through, and is
 * gone for good after the first interaction.
 */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useAllMessages } from '../i18n/use-messages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { findFreePlace, type PagePoint } from './free-place.ts';
import type { PreferencesStore } from './preferences-store.ts';

/** Time to look at the first view before the hint explains it. */
const WAIT_MS = 1200;
/** What the hint may cover, and what it must not. */
const HOSTS = '.app-timeline';
const MARKS = '.mark-button:not([hidden]), [role=slider], .playback button';

const boxesOf = (selector: string): readonly DOMRect[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

export interface OnboardingHintProps {
  readonly preferences: PreferencesStore;
}

export const OnboardingHint = ({ preferences }: OnboardingHintProps) => {
  const { hintSeen } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return hintSeen ? null : <Hint onSeen={() => preferences.setState({ hintSeen: true })} />;
};

const Hint = ({ onSeen }: { readonly onSeen: () => void }) => {
  const { helpSheet: help } = useAllMessages();
  const root = useRef<HTMLDivElement>(null);
  const [isDue, setDue] = useState(false);
  const [spot, setSpot] = useState<PagePoint | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  useLayoutEffect(() => {
    const node = root.current;
    if (!isDue || !node) return undefined;
    const place = (): void =>
      setSpot(
        findFreePlace({ width: node.offsetWidth, height: node.offsetHeight }, boxesOf(HOSTS), boxesOf(MARKS), {
          width: innerWidth,
          height: innerHeight,
        }),
      );
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [isDue]);
  const isTouch = matchMedia('(pointer: coarse)').matches;
  return (
    // Without room it is invisible, but screen readers still announce it.
    <div
      ref={root}
      className="onboarding-hint"
      aria-live="polite"
      data-placed={spot !== null}
      style={spot ? { left: spot.x, top: spot.y } : undefined}
    >
      {isDue && (
        <>
          <span>{isTouch ? help.hintTouch : help.hint}</span>
          <IconButton
            icon="close"
            size={16}
            label={help.hintDismiss}
            className="onboarding-hint-close"
            onClick={onSeen}
          />
        </>
      )}
    </div>
  );
};
