/**
 * What the list does that it stands elsewhere than its field: a press in it never takes the focus from there, a press
 * elsewhere closes both, and Tab goes from the one to the other as if they stood together.
 */
import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';

const buttonsIn = (element: Element | null): readonly HTMLElement[] => [...(element?.querySelectorAll('button') ?? [])];

interface PanelPresses {
  readonly box: RefObject<HTMLElement | null>;
  readonly isInside: (element: EventTarget | null) => boolean;
  readonly onPressElsewhere: () => void;
}

/** @returns for the list's own element */
export const usePanelPresses = ({
  box,
  isInside,
  onPressElsewhere,
}: PanelPresses): RefObject<HTMLDivElement | null> => {
  const panel = useRef<HTMLDivElement>(null);
  const onPress = useEffectEvent((event: PointerEvent): void => {
    if (!isInside(event.target)) onPressElsewhere();
  });
  const onTab = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key !== 'Tab') return;
    const ends = [buttonsIn(box.current).at(-1), buttonsIn(panel.current)[0]];
    const [from, to] = event.shiftKey ? ends.toReversed() : ends;
    if (event.target !== from || !to) return;
    event.preventDefault();
    to.focus();
  });
  useEffect(() => {
    const shown = panel.current;
    const field = box.current;
    const keepFocus = (event: MouseEvent): void => event.preventDefault();
    document.addEventListener('pointerdown', onPress);
    shown?.addEventListener('mousedown', keepFocus);
    shown?.addEventListener('keydown', onTab);
    field?.addEventListener('keydown', onTab);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      shown?.removeEventListener('mousedown', keepFocus);
      shown?.removeEventListener('keydown', onTab);
      field?.removeEventListener('keydown', onTab);
    };
  }, [box]);
  return panel;
};
