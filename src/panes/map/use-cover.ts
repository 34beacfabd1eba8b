/** How much of the pane's left side something of the page covers (a docked card), so that the chrome can stand beside it. */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { COVERS } from './chrome-boxes.ts';

const readCover = (pane: HTMLElement): number => {
  const own = pane.getBoundingClientRect();
  let cover = 0;
  for (const node of document.querySelectorAll(COVERS)) {
    const box = node.getBoundingClientRect();
    const isOver = box.width > 0 && box.left < own.left + own.width / 3 && box.right > own.left && box.bottom > own.top && box.top < own.bottom;
    if (isOver) cover = Math.max(cover, box.right - own.left);
  }
  return cover >= own.width ? 0 : Math.round(cover);
};

/** CSS pixels; read again when `key` changes, and when what covers the pane changes its size. */
export const useCover = (pane: RefObject<HTMLElement | null>, key: unknown): number => {
  const [cover, setCover] = useState(0);
  useLayoutEffect(() => {
    const node = pane.current;
    if (!node) return undefined;
    const read = (): void => setCover(readCover(node));
    const observer = new ResizeObserver(read);
    observer.observe(node);
    // What covers the pane is rendered in the same commit, but maybe after it.
    const frame = requestAnimationFrame(() => {
      for (const other of document.querySelectorAll(COVERS)) observer.observe(other);
      read();
    });
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [pane, key]);
  return cover;
};
