/** Where scale and credits lie on the map: boxes that names keep clear of, and paddings that fits keep clear of. */
import { pageScale } from '../../base/sight-store.ts';
import { overlaps, type Paddings, type Rect } from '../../base/geo/frame.ts';

/** Elements with this attribute float over the map. */
const FLOATS = '[data-floats]';
const GAP = 4;
const MIN_PADDINGS: Paddings = { top: 24, right: 32, bottom: 32, left: 32 };
/** A row of marks stands under its place: what a fit clears at the bottom leaves room for it. */
const BELOW = 30;
/** A mark stands about its place. */
const HALF_MARK = 14;
/** A wider piece of chrome is cleared below or above, a narrower one beside. */
const MAX_SHARE = 0.45;

export interface ChromeBoxes {
  readonly boxes: () => readonly Rect[];
  /** The boxes, read anew. */
  readonly fresh: () => readonly Rect[];
  readonly paddings: () => Paddings;
  /** CSS pixels at the lower edge that scale and credits take. */
  readonly foot: () => number;
  /** Says that chrome has moved; boxes are read again when next asked for. */
  readonly invalidate: () => void;
}

const boxIn = (pane: DOMRect, node: Element): Rect | null => {
  const box = node.getBoundingClientRect();
  // What stands beside the map covers nothing of it.
  return box.width > 0 && overlaps(box, pane)
    ? {
        x: (box.left - pane.left) / pageScale() - GAP,
        y: (box.top - pane.top) / pageScale() - GAP,
        width: box.width / pageScale() + 2 * GAP,
        height: box.height / pageScale() + 2 * GAP,
      }
    : null;
};

const footOf = (boxes: readonly Rect[], height: number): number =>
  Math.max(0, ...boxes.map(({ y }) => Math.min(height * MAX_SHARE, height - y)));

const paddingsOf = (boxes: readonly Rect[], width: number, height: number): Paddings => {
  let { top, right, bottom, left } = MIN_PADDINGS;
  for (const box of boxes) {
    const isTall = box.height > height * MAX_SHARE;
    if (isTall && box.x < width / 2 && box.width < width * 0.6) left = Math.max(left, box.x + box.width + 16);
    else if (isTall) right = Math.max(right, width - box.x + 16);
    else if (box.y + box.height / 2 < height / 2) top = Math.max(top, box.y + box.height + 12);
    else bottom = Math.max(bottom, Math.min(height * MAX_SHARE, height - box.y + BELOW));
  }
  return { top, right, bottom, left, foot: footOf(boxes, height) + HALF_MARK };
};

export const createChromeBoxes = (pane: HTMLElement): ChromeBoxes => {
  let boxes: readonly Rect[] | null = null;
  const read = (within: Element | null = pane.parentElement): readonly Rect[] => {
    const frame = pane.getBoundingClientRect();
    return [...(within?.querySelectorAll(FLOATS) ?? [])].flatMap((node) => boxIn(frame, node) ?? []);
  };
  return {
    boxes: () => (boxes ??= read()),
    fresh: () => (boxes = read()),
    // A map so small that its tools lie on it has no room to keep a fit clear of them.
    paddings: () => paddingsOf(read(pane), pane.clientWidth, pane.clientHeight),
    foot: () => footOf(read(pane), pane.clientHeight),
    invalidate: () => {
      boxes = null;
    },
  };
};
