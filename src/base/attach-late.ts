/** What pointers and keys need, fetched right after the first picture and attached then. */
import { afterFrame } from './after-frame.ts';
import { keepAsking, lateValue, type LateStore } from './late-store.ts';

/** Keys that move what has the focus: of a slider, nobody else wants them. */
const MOVES = /^(?:Arrow|Page|Home|End)/;

/** Keeps the presses on an element, and keys that move it, until somebody listens. @returns hands them on, and ends */
const holdPresses = (element: HTMLElement): (() => void) => {
  const held: Event[] = [];
  const listening = new AbortController();
  const hold = (event: PointerEvent): void => {
    if (event.type === 'pointerdown') element.setPointerCapture(event.pointerId);
    else if (held.length === 0) return;
    held.push(event);
  };
  for (const type of ['pointerdown', 'pointermove', 'pointerup'] as const)
    element.addEventListener(type, hold, listening);
  element.addEventListener(
    'keydown',
    (event) => {
      if (!MOVES.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopPropagation();
      held.push(event);
    },
    listening,
  );
  return () => {
    listening.abort();
    for (const event of held)
      (event.target ?? element).dispatchEvent(new (event.constructor as typeof Event)(event.type, event));
  };
};

/**
 * @param attach gets the keys that were pressed in the page meanwhile, returns how to detach; called at once where the
 *   part is here already
 * @param pressed presses on it are not lost meanwhile: `attach` must listen on it, and nobody else
 * @returns takes it all back
 */
export const attachLate = <T>(
  store: LateStore<T>,
  attach: (part: T, early: readonly KeyboardEvent[]) => () => void,
  pressed?: HTMLElement,
): (() => void) => {
  const early: KeyboardEvent[] = [];
  const here = lateValue(store);
  if (here !== null) return attach(here, early);
  let detach: (() => void) | null = null;
  let stop: (() => void) | null = null;
  const handOn = pressed && holdPresses(pressed);
  const waiting = new AbortController();
  document.addEventListener('keydown', (event) => early.push(event), waiting);
  const cancel = afterFrame(() => {
    stop = keepAsking(store, (part) => {
      waiting.abort();
      detach = attach(part, early);
      handOn?.();
    });
  });
  return () => {
    cancel();
    waiting.abort();
    stop?.();
    if (detach) detach();
    else handOn?.();
  };
};
