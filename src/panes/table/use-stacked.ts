/** Whether the pane is too narrow for columns, so that each row is a block of its own. */
import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** CSS pixels. */
const MIN_WIDTH_FOR_COLUMNS = 600;

export const useStacked = (): { readonly pane: RefObject<HTMLElement | null>; readonly isStacked: boolean } => {
  const pane = useRef<HTMLElement>(null);
  const [isStacked, setStacked] = useState(false);
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const read = (): void => setStacked(element.clientWidth > 0 && element.clientWidth < MIN_WIDTH_FOR_COLUMNS);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { pane, isStacked };
};
