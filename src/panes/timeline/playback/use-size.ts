/** The width of an element, for layouts that need it before they draw. */
import { useLayoutEffect, useState, type RefObject } from 'react';

/** CSS pixels of the element's content box; 0 until it is measured (always, in a simulated document). */
export const useWidth = (ref: RefObject<HTMLElement | null>): number => {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => setWidth(element.clientWidth);
    measure();
    if (typeof ResizeObserver !== 'function') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
};
