/**
 * What keys and pointers do on marks. In lists, left and right lead to what is earlier and later, whichever list it
 * stands in, up and down from an occasion to its parts and back; in a layer without lists, all four to the next or the
 * one before. Comes after the first picture.
 */
import type { MarkButton, MarkHandlers } from './marks.ts';
import { followMarkHover } from './mark-hover.ts';
import { typedKey } from './typed-key.ts';

const EARLIER = -1;
const LATER = 1;
const ACROSS = 'A';

/** Among those beside it: the parts of one whole, or all that are part of nothing. */
const sideways = (marks: readonly MarkButton[], from: MarkButton, step: number): MarkButton | undefined => {
  const level = marks.filter(({ whole }) => (whole ?? null) === (from.whole ?? null));
  return level[Math.max(0, Math.min(level.length - 1, level.indexOf(from) + step))];
};

const byKey = (marks: readonly MarkButton[], key: string | null | undefined): MarkButton | undefined =>
  marks.find((mark) => mark.key === key);

/** @returns where a key leads; undefined where it means nothing here */
const leadsTo = (
  press: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>,
  marks: readonly MarkButton[],
  from: MarkButton,
): MarkButton | null | undefined => {
  const isFlat = from.list === undefined;
  if (typedKey(press).toUpperCase() === ACROSS) return byKey(marks, from.across) ?? null;
  switch (press.key) {
    case 'ArrowLeft':
      return sideways(marks, from, EARLIER);
    case 'ArrowRight':
      return sideways(marks, from, LATER);
    case 'ArrowUp':
      return isFlat ? sideways(marks, from, EARLIER) : (byKey(marks, from.whole) ?? null);
    case 'ArrowDown':
      return isFlat ? sideways(marks, from, LATER) : (marks.find(({ whole }) => whole === from.key) ?? null);
    case 'Home':
      return sideways(marks, from, -marks.length);
    case 'End':
      return sideways(marks, from, marks.length);
    default:
      return undefined;
  }
};

/** @param shown in the order in which keys walk. @param early presses before this had come. @returns ends it */
export const followMarks = (
  layer: HTMLElement,
  { activate, hover, unanswered }: MarkHandlers,
  shown: () => readonly MarkButton[],
  focus: (key: string) => void,
  early: readonly KeyboardEvent[],
): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    const from = byKey(shown(), button?.dataset['key']);
    if (!from || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = leadsTo(event, shown(), from);
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to) focus(to.key);
    else if (typedKey(event).toUpperCase() === ACROSS) unanswered?.();
    // What is closed opens; its parts are one press further.
    else if (event.key === 'ArrowDown' && from.isExpanded === false) activate(from.key, true);
  };
  for (const event of early) if (layer.contains(event.target as Node)) onKey(event);
  layer.addEventListener('keydown', onKey);
  const endHover = followMarkHover(layer, hover);
  return () => {
    layer.removeEventListener('keydown', onKey);
    endHover();
  };
};
