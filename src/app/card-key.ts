/** Shift with Enter leads from a mark to the card of its event, and from the card back to the mark. Late code. */
import type { SelectionStore } from '../selection/selection-store.ts';

const CARD = '.card, .event-brief';
/** What of a card takes the focus: the heading of the whole one, the button of the short one. */
const IN_CARD = '.card-title, .event-brief-text';
const MARKS = '.mark-button:not([hidden])';
/** A card's code comes with the first selection. */
const PATIENCE_MS = 3000;

const focus = (element: HTMLElement | null): boolean => {
  element?.focus({ preventScroll: true });
  return element !== null;
};

/** @returns how to stop waiting */
const focusOnceThere = (selector: string): (() => void) => {
  const find = (): boolean => focus(document.querySelector<HTMLElement>(selector));
  if (find()) return () => undefined;
  const observer = new MutationObserver(() => {
    if (find()) stop();
  });
  const timer = setTimeout(() => stop(), PATIENCE_MS);
  const stop = (): void => {
    clearTimeout(timer);
    observer.disconnect();
  };
  observer.observe(document.body, { childList: true, subtree: true });
  return stop;
};

/** @returns how to stop */
export const followCardKey = (store: SelectionStore): (() => void) => {
  let from: string | undefined;
  let stopWaiting = (): void => undefined;
  const selected = (): string | null => store.getState().selection.selected;
  const toCard = (mark: HTMLElement): void => {
    from = mark.dataset['key'];
    if (mark.getAttribute('aria-pressed') !== 'true') mark.click();
    // A count or a strip opens a list, which takes the focus itself.
    if (selected() === null) return;
    stopWaiting();
    stopWaiting = focusOnceThere(IN_CARD);
  };
  const toMark = (card: Element): void => {
    const keys = [from, `event|${selected()}`];
    const marks = [...document.querySelectorAll<HTMLElement>(MARKS)];
    const pressed = marks.filter((mark) => mark.getAttribute('aria-pressed') === 'true');
    const mark = pressed.toSorted(
      (a, b) => Number(keys.includes(b.dataset['key'])) - Number(keys.includes(a.dataset['key'])),
    )[0];
    // Where the card stands in the place of the marks, closing it brings them back.
    if (!focus(mark ?? null)) card.querySelector<HTMLElement>('.card-close')?.click();
  };
  const onKey = (event: KeyboardEvent): void => {
    const { target, key, shiftKey, ctrlKey, altKey, metaKey } = event;
    if (key !== 'Enter' || !shiftKey || ctrlKey || altKey || metaKey || !(target instanceof Element)) return;
    const mark = target.closest<HTMLElement>('.mark-button');
    const card = target.closest(CARD);
    if (event.defaultPrevented || !(mark ?? card)) return;
    event.preventDefault();
    if (mark) toCard(mark);
    else if (card) toMark(card);
  };
  document.addEventListener('keydown', onKey);
  return () => {
    stopWaiting();
    document.removeEventListener('keydown', onKey);
  };
};
