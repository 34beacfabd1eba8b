/** The size of an element in CSS pixels, for what depends on the room in a pane. */
import { useLayoutEffect, useState, type RefObject } from 'react';

interface PaneSize {
  readonly width: number;
  readonly height: number;
}

export const usePaneSize = (pane: RefObject<HTMLElement | null>): PaneSize => {
  const [size, setSize] = useState<PaneSize>({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const measure = (): void =>
      setSize((before) =>
        before.width === node.clientWidth && before.height === node.clientHeight
          ? before
          : { width: node.clientWidth, height: node.clientHeight },
      );
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [pane]);
  return size;
};
