/**
 * Keeps a pane's scroll position on a list of rows: visible rows stay in place while heights become known and rows
 * change.
 */
import { pageScale } from '../../base/sight-store.ts';
import { indexAt, revealingTop, type TableViewport } from './row-layout.ts';

interface RowModel {
  readonly rows: readonly number[];
  /** The top of each row and, last, the end of the list. */
  readonly offsets: Float64Array;
  /** The row that stays visible when the pane changes its size. */
  readonly kept: number | null;
  /** Changes with the order of rows; the view then starts at the top. */
  readonly order: unknown;
}

interface RowScroller {
  readonly attach: (pane: HTMLElement, body: HTMLElement) => () => void;
  readonly update: (model: RowModel) => void;
  /** Scrolls as little as possible, and never the page around the pane. */
  readonly reveal: (row: number) => void;
}

/** Before the pane is measured. */
export const FIRST_VIEW: TableViewport = { top: 0, height: 900 };

/** The scroll position at which the first row is just below the sticky head. */
const startOf = (pane: HTMLElement, body: HTMLElement): { readonly start: number; readonly head: number } => {
  const seen = (body.previousElementSibling as HTMLElement | null)?.offsetHeight ?? 0;
  // A visually hidden head still has a height of one pixel.
  const head = seen > 1 ? seen : 0;
  const below = (body.getBoundingClientRect().top - pane.getBoundingClientRect().top) / pageScale();
  return { start: below + pane.scrollTop - head, head };
};

const viewOf = (pane: HTMLElement, body: HTMLElement): TableViewport => {
  if (pane.clientHeight === 0) return FIRST_VIEW;
  const { start, head } = startOf(pane, body);
  return { top: pane.scrollTop - start, height: Math.max(0, pane.clientHeight - head) };
};

/** @param onView called on every scroll, with `isResized` when the pane changed its size */
export const createRowScroller = (onView: (view: TableViewport, isResized: boolean) => void): RowScroller => {
  let parts: { readonly pane: HTMLElement; readonly body: HTMLElement } | null = null;
  let model: RowModel = { rows: [], offsets: new Float64Array(1), kept: null, order: null };
  /** The row that keeps its place, and the distance from its top to the top of the view. */
  let anchor: { readonly row: number; readonly below: number } | null = null;
  let isKeptSeen = false;

  /** @param index in range */
  const offset = (index: number): number => model.offsets[index]!;
  const goTo = (top: number): void => {
    if (!parts) return;
    const { pane, body } = parts;
    const wanted = startOf(pane, body).start + top;
    if (Math.abs(pane.scrollTop - wanted) < 0.5) return;
    pane.scrollTop = wanted;
    onView(viewOf(pane, body), false);
  };
  const onScroll = (): void => {
    if (!parts) return;
    const view = viewOf(parts.pane, parts.body);
    const index = indexAt(model.offsets, view.top);
    const row = model.rows[index];
    // At the very top, new first rows push the others down, since a reader there wants to see them.
    anchor = row === undefined || view.top < 1 ? null : { row, below: view.top - offset(index) };
    const at = model.kept === null ? -1 : model.rows.indexOf(model.kept);
    isKeptSeen = at >= 0 && offset(at) < view.top + view.height && offset(at + 1) > view.top;
    onView(view, false);
  };
  const reveal = (row: number): void => {
    const index = model.rows.indexOf(row);
    if (!parts || index < 0) return;
    const view = viewOf(parts.pane, parts.body);
    const top = revealingTop(view, offset(index), offset(index + 1));
    isKeptSeen ||= row === model.kept;
    if (top === view.top) return;
    anchor = { row, below: top - offset(index) };
    goTo(top);
  };

  return {
    attach: (pane, body) => {
      parts = { pane, body };
      const observer = new ResizeObserver(() => {
        onView(viewOf(pane, body), true);
        if (model.kept !== null && isKeptSeen) reveal(model.kept);
      });
      pane.addEventListener('scroll', onScroll, { passive: true });
      observer.observe(pane);
      return () => {
        pane.removeEventListener('scroll', onScroll);
        observer.disconnect();
        parts = null;
      };
    },
    update: (next) => {
      const isSorted = model.order !== next.order;
      model = next;
      if (isSorted) {
        anchor = null;
        if (parts && viewOf(parts.pane, parts.body).top > 0) goTo(0);
      }
      const index = anchor ? model.rows.indexOf(anchor.row) : -1;
      if (anchor && index >= 0) goTo(offset(index) + anchor.below);
    },
    reveal,
  };
};
