/**
 * The first visit's hint: one line that takes no focus, lies over no mark, lets every press through, and is gone for good with the
 * first thing that a person does.
 */
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { findFreePlace, type Spot } from './free-place.ts';
import type { PreferencesStore } from './preferences-store.ts';
import './FirstHint.css';

/** The first view is looked at before it is explained. */
const WAIT_MS = 1200;
/** What the hint may lie over, the first that has room; and what it must not. */
const HOSTS = '.app-map, .app-timeline';
const MARKS = '.mark-button:not([hidden]), [data-floats], [data-covers-map], [role=slider], .map-pointers button';

const boxesOf = (selector: string): readonly DOMRect[] =>
  [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());

export interface FirstHintProps {
  readonly preferences: PreferencesStore;
}

export const FirstHint = ({ preferences }: FirstHintProps) => {
  const { hintSeen } = useSyncExternalStore(preferences.subscribe, preferences.getState);
  return hintSeen ? null : <Hint onSeen={() => preferences.setState({ hintSeen: true })} />;
};

const Hint = ({ onSeen }: { readonly onSeen: () => void }) => {
  const { help } = useMessages();
  const root = useRef<HTMLDivElement>(null);
  const [isDue, setDue] = useState(false);
  const [spot, setSpot] = useState<Spot | null>(null);
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
    // Without room it stays unseen, and is told all the same.
    <div
      ref={root}
      className="first-hint"
      aria-live="polite"
      data-placed={spot !== null}
      style={spot ? { left: spot.x, top: spot.y } : undefined}
    >
      {isDue && (
        <>
          <span>{isTouch ? help.hintTouch : help.hint}</span>
          <IconButton icon="close" size={16} label={help.hintDismiss} className="first-hint-close" onClick={onSeen} />
        </>
      )}
    </div>
  );
};
