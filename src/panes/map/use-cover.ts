/** When something of the page comes to lie over the pane, or leaves it: a docked card, a sheet. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { COVERS } from './chrome-boxes.ts';

const readCover = (pane: HTMLElement): string => {
  const own = pane.getBoundingClientRect();
  return [...document.querySelectorAll(COVERS)]
    .map((node) => node.getBoundingClientRect())
    .filter(({ width, height, left, right, top, bottom }) => {
      const isSeen = width > 0 && height > 0;
      return isSeen && left < own.right && right > own.left && bottom > own.top && top < own.bottom;
    })
    .map(
      ({ right, top, height }) => `${Math.round(right - own.left)} ${Math.round(top - own.top)} ${Math.round(height)}`,
    )
    .join(' ');
};

/**
 * Differs whenever what covers the pane has changed its place or size. Read again when `key` changes, and when the pane
 * or what covers it changes its size: a card comes late, when it is loaded.
 */
export const useCover = (pane: RefObject<HTMLElement | null>, key: unknown): string => {
  const [cover, setCover] = useState('');
  useLayoutEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const watched = new WeakSet<Element>();
    const watch = (element: Element): void => {
      if (watched.has(element)) return;
      watched.add(element);
      observer.observe(element);
    };
    const read = (): void => {
      for (const other of document.querySelectorAll(COVERS)) watch(other);
      setCover(readCover(node));
    };
    const observer = new ResizeObserver(read);
    watch(node);
    // A panel comes and goes beside the pane without any change of the selection.
    const beside = new MutationObserver(read);
    const main = node.closest('main');
    if (main) beside.observe(main, { childList: true });
    // The covering element is rendered in the same commit, possibly after this pane.
    const frame = requestAnimationFrame(read);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      beside.disconnect();
    };
  }, [pane, key]);
  return cover;
};
