/**
 * How much of the pane's left side something of the page covers (a docked card), so that the chrome can stand beside
 * it.
 */
import { useLayoutEffect, useState, type RefObject } from 'react';
import { COVERS } from './chrome-boxes.ts';

/** Beside a card that leaves less than this, chips and buttons would be crushed. */
const MIN_ROOM = 140;

interface Cover {
  /** CSS pixels of the pane's width that chrome must stand clear of. */
  readonly width: number;
  /** So much is covered that chrome has no room beside it. */
  readonly isMost: boolean;
  /** Differs whenever what covers the pane has changed its place or size. */
  readonly key: string;
}

const NONE: Cover = { width: 0, isMost: false, key: '' };

const readCover = (pane: HTMLElement): Cover => {
  const own = pane.getBoundingClientRect();
  let cover = 0;
  let key = '';
  for (const node of document.querySelectorAll(COVERS)) {
    const box = node.getBoundingClientRect();
    const isOver =
      box.width > 0 &&
      box.height > 0 &&
      box.left < own.left + own.width / 3 &&
      box.right > own.left &&
      box.bottom > own.top &&
      box.top < own.bottom;
    if (!isOver) continue;
    cover = Math.max(cover, box.right - own.left);
    key += ` ${Math.round(box.right - own.left)} ${Math.round(box.top - own.top)} ${Math.round(box.height)}`;
  }
  const isMost = cover > 0 && own.width - cover < MIN_ROOM;
  return { width: isMost ? 0 : Math.round(cover), isMost, key };
};

/**
 * Read again when `key` changes, and when the pane or what covers it changes its size: a card comes late, when it is
 * loaded.
 */
export const useCover = (pane: RefObject<HTMLElement | null>, key: unknown): Cover => {
  const [cover, setCover] = useState(NONE);
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
      setCover((before) => {
        const now = readCover(node);
        return now.key === before.key && now.isMost === before.isMost && now.width === before.width ? before : now;
      });
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
