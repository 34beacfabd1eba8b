/** Which mark under a canvas's buttons is pointed at, or focused by a key. Comes after the first picture. */

/** @param hover gets the mark's key, null where none is pointed at. @returns ends it */
export const followMarkHover = (layer: HTMLElement, hover: (key: string | null) => void): (() => void) => {
  const listening = new AbortController();
  const keyOf = (target: EventTarget | null): string | null =>
    target instanceof HTMLButtonElement ? (target.dataset.key ?? null) : null;
  let pressed: { readonly x: number; readonly y: number } | null = null;
  let hovered: string | null = null;
  const say = (key: string | null): void => {
    if (key !== hovered) hover(key);
    hovered = key;
  };
  const onOver = ({ pointerType, clientX, clientY, target }: PointerEvent): void => {
    // A finger does not hover: its tap selects. Nor is pointed at what a press has slid under a pointer that rests.
    if (pointerType === 'touch' || (clientX === pressed?.x && clientY === pressed.y)) return;
    say(keyOf(target));
  };
  // A pointer may have been there before this code.
  const onMove = (event: PointerEvent): void => {
    if (!pressed && hovered === null) onOver(event);
  };
  const onClick = ({ clientX, clientY }: MouseEvent): void => {
    pressed = { x: clientX, y: clientY };
    say(null);
  };
  // A press focuses, too.
  const onFocus = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && target.matches(':focus-visible')) say(keyOf(target));
  };
  const leave = (): void => say(null);
  layer.addEventListener('pointerover', onOver, listening);
  layer.addEventListener('pointermove', onMove, listening);
  layer.addEventListener('pointerleave', leave, listening);
  layer.addEventListener('click', onClick, listening);
  layer.addEventListener('focusin', onFocus, listening);
  layer.addEventListener('focusout', leave, listening);
  return () => listening.abort();
};
