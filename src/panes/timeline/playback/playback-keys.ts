/**
 * The keys of the playback bar: space plays where the timeline or the bar has the focus, the others work only in the
 * bar.
 */
import type { Session } from '../../../session/session.ts';
import { stepEvent } from '../../../session/step-events.ts';
import { hasNoModifier, typedKey } from '../../../ui/typed-key.ts';
import { togglePlay } from './PlayButton.tsx';
import { setEndAtPlayhead } from './step-actions.ts';

const TYPES_TEXT = 'input, textarea, select, [contenteditable=true]';
const USES_SPACE = `${TYPES_TEXT}, button, a[href], summary, [role=button], [role=menu], [role=dialog], [role=tab], [role=switch], [role=checkbox]`;

const IN_BAR: Readonly<Record<string, (session: Session) => void>> = {
  ',': (session) => stepEvent(session, -1),
  '.': (session) => stepEvent(session, 1),
  '[': (session) => setEndAtPlayhead(session, 'from'),
  ']': (session) => setEndAtPlayhead(session, 'to'),
};

/** What a playing that waits for who listens goes on by: a key that nothing under the focus has a use for. */
const isGoOn = ({ key }: KeyboardEvent, target: Element, inBar: boolean): boolean =>
  (key === 'Enter' && !target.closest(USES_SPACE)) || (key === 'ArrowRight' && inBar && target.matches('button'));

const goOn = (session: Session): void => stepEvent(session, 1);

const actionOf = (
  event: KeyboardEvent,
  target: Element,
  bar: Element,
  timeline: string,
  isWaiting: boolean,
): ((session: Session) => void) | undefined => {
  const inBar = bar.contains(target);
  if (isGoOn(event, target, inBar)) return isWaiting ? goOn : undefined;
  if (event.key === ' ') {
    const inside = inBar || target.closest(`[aria-label="${timeline}"]`) !== null;
    return inside && !target.closest(USES_SPACE) ? togglePlay : undefined;
  }
  return inBar && !target.closest(TYPES_TEXT) ? IN_BAR[typedKey(event)] : undefined;
};

/**
 * Listens to the page's keys. @param timeline accessible name of the timeline's region @param early presses before this
 * had come @returns how to stop
 */
export const followPlaybackKeys = (
  session: Session,
  bar: Element,
  timeline: string,
  early: readonly KeyboardEvent[],
): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const { target } = event;
    if (!(target instanceof Element) || event.defaultPrevented || !hasNoModifier(event)) return;
    const { playing, waits } = session.store.getState();
    const act = actionOf(event, target, bar, timeline, playing && waits);
    if (!act) return;
    event.preventDefault();
    act(session);
  };
  for (const event of early) onKey(event);
  document.addEventListener('keydown', onKey);
  return () => document.removeEventListener('keydown', onKey);
};
