/** The width or the height of an element, for what depends on the room in it. */
import { useLayoutEffect, useState, type RefObject } from 'react';

/** CSS pixels of the element's padding box; 0 until it is measured (always, in a simulated document). */
export const useSide = (ref: RefObject<HTMLElement | null>, side: 'clientWidth' | 'clientHeight'): number => {
  const [length, setLength] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const measure = (): void => setLength(element[side]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, side]);
  return length;
};
