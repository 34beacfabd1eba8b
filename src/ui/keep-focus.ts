/**
 * The focus is never lost: where what had it is gone, hidden or switched off and nobody gave it on, what stands nearest
 * takes it, in the smallest part of the page around it that is still there. Late code.
 */
import { endWaiting, waitWithFocus } from './focus-return.ts';

/** A text field is none: it would open a keyboard that nobody asked for. */
const TAKES_FOCUS =
  'button, a[href], summary, select, input[type=checkbox], input[type=radio], [tabindex]:not([tabindex="-1"], input)';

interface Place {
  readonly element: Element;
  /** The innermost first. */
  readonly around: readonly Element[];
  readonly x: number;
  readonly y: number;
}

/** Browsers of 2023 may not tell of themselves. */
const isVisible = (element: Element): boolean =>
  'checkVisibility' in element
    ? element.checkVisibility({ visibilityProperty: true })
    : (element as Element).getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';

const isThere = (element: Element): boolean =>
  element.isConnected && isVisible(element) && !element.matches(':disabled') && element.closest('[inert]') === null;

const middleOf = (element: Element): { readonly x: number; readonly y: number } => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};
const placeOf = (element: Element): Place => {
  const around: Element[] = [];
  for (let each = element.parentElement; each; each = each.parentElement) around.push(each);
  return { element, around, ...middleOf(element) };
};

const nearestIn = (part: Element, { x, y }: Place): HTMLElement | null => {
  let nearest: HTMLElement | null = null;
  let least = Infinity;
  for (const each of part.querySelectorAll<HTMLElement>(TAKES_FOCUS)) {
    if (!isThere(each)) continue;
    const at = middleOf(each);
    const distance = Math.hypot(at.x - x, at.y - y);
    if (distance >= least) continue;
    nearest = each;
    least = distance;
  }
  return nearest;
};

/** Nothing that can be seen has the focus. */
const isNowhere = (): boolean => {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || !isThere(activeElement);
};

/** @returns how to stop */
export const keepFocus = (): (() => void) => {
  let last: Place | null = null;
  let isSecond = false;
  let frame = 0;
  const restore = (lost: Place): void => {
    for (const part of lost.around) {
      if (!isThere(part)) continue;
      nearestIn(part, lost)?.focus({ preventScroll: true });
      if (!isNowhere()) return;
    }
  };
  const look = (): void => {
    const lost = last;
    if (!lost || !isNowhere()) return;
    // It was left by a press on empty ground.
    if (isThere(lost.element)) last = null;
    else if (isSecond) waitWithFocus(() => restore(lost));
    else {
      // Whoever took it away may give it on himself.
      isSecond = true;
      frame = requestAnimationFrame(look);
    }
  };
  const lookSoon = (): void => {
    cancelAnimationFrame(frame);
    isSecond = false;
    frame = requestAnimationFrame(look);
  };
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof Element) last = placeOf(target);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributeFilter: ['hidden', 'disabled', 'inert', 'open'],
  });
  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('focusout', lookSoon, { signal });
  document.addEventListener('keydown', endWaiting, { signal, capture: true });
  document.addEventListener('pointerdown', endWaiting, { signal, capture: true });
  addEventListener('resize', lookSoon, { signal });
  if (document.activeElement && document.activeElement !== document.body) last = placeOf(document.activeElement);
  return () => {
    cancelAnimationFrame(frame);
    observer.disconnect();
    listening.abort();
  };
};
