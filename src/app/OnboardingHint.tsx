/**
 * The onboarding hint of the first visit: a line below the status in the timeline's strip, that takes no focus and is
 * gone for good after the first interaction. A page without a strip has no room for it: there it is only announced.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useAllMessages } from '../i18n/use-messages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { isCoarse } from '../ui/is-coarse.ts';
import type { PreferencesStore } from './preferences-store.ts';

/** Time to look at the first view before the hint explains it. */
const WAIT_MS = 1200;

export interface OnboardingHintProps {
  readonly preferences: PreferencesStore;
}

export const OnboardingHint = ({ preferences }: OnboardingHintProps) => {
  const { hintSeen } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return hintSeen ? null : <Hint onSeen={() => preferences.setState({ hintSeen: true })} />;
};

const Hint = ({ onSeen }: { readonly onSeen: () => void }) => {
  const { helpSheet: help } = useAllMessages();
  const [isDue, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="onboarding-hint" aria-live="polite">
      {isDue && (
        <>
          <span>{isCoarse() ? help.hintTouch : help.hint}</span>
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
