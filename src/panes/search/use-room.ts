/**
 * The list over the page: as high as there is room above a keyboard on the screen, gone with a press elsewhere, never
 * taking the focus.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

const EDGE = 8;

export const useRoom = (
  box: RefObject<HTMLElement | null>,
  onPressElsewhere: () => void,
): RefObject<HTMLDivElement | null> => {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const fit = (): void => {
      const { height, offsetTop } = window.visualViewport ?? { height: innerHeight, offsetTop: 0 };
      const top = panel.current?.getBoundingClientRect().top ?? 0;
      panel.current?.style.setProperty('--search-room', `${Math.round(height + offsetTop - top - EDGE)}px`);
    };
    fit();
    window.visualViewport?.addEventListener('resize', fit);
    return () => window.visualViewport?.removeEventListener('resize', fit);
  }, []);
  const onPress = useEffectEvent((event: PointerEvent): void => {
    if (event.target instanceof Node && !box.current?.contains(event.target)) onPressElsewhere();
  });
  useEffect(() => {
    const shown = panel.current;
    const keepFocus = (event: MouseEvent): void => event.preventDefault();
    document.addEventListener('pointerdown', onPress);
    shown?.addEventListener('mousedown', keepFocus);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      shown?.removeEventListener('mousedown', keepFocus);
    };
  }, []);
  return panel;
};
