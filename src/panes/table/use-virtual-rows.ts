/** In a long table only the rows near the view are in the document; gaps take the room of the others. */
import { pageScale } from '../../base/sight-store.ts';
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { offsetsOf, piecesOf, rangeOf, type Heights, type Piece } from './row-layout.ts';
import { createRowScroller, FIRST_VIEW } from './row-scroller.ts';

/** Up to this many rows all are rendered, so that the browser's search and screen readers find them. */
const MAX_UNVIRTUALISED = 400;
/** CSS pixels above and below the view in which rows are rendered. */
const MARGIN = 900;
/** Before anything is measured. */
const INITIAL_HEIGHTS: Heights = { measured: new Map(), estimate: 64 };

interface VirtualRows {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly pieces: readonly Piece[];
  /** Whether some rows are not in the document. */
  readonly isPartial: boolean;
  readonly reveal: (row: number) => void;
}

interface VirtualRowsInput {
  readonly rows: readonly number[];
  /** Rows that stay in the document because they have the focus or are selected. */
  readonly pinned: readonly number[];
  readonly kept: number | null;
  readonly order: unknown;
  /** Changes when all heights may have changed. */
  readonly look: string;
}

/** The heights with those of the rendered rows; the same object where nothing changed. */
const measure = (body: HTMLElement, heights: Heights): Heights => {
  const found = new Map<number, number>();
  for (const element of body.querySelectorAll<HTMLElement>('[data-row]')) {
    const row = Number(element.dataset['row']);
    const height = element.getBoundingClientRect().height / pageScale();
    if (height > 0 && Math.abs((heights.measured.get(row) ?? 0) - height) > 0.5) found.set(row, height);
  }
  if (found.size === 0) return heights;
  const measured = new Map([...heights.measured, ...found]);
  // The average of the first rows is kept as the estimate: one that changed with each row would make the scroll bar
  // jump.
  const estimate =
    heights.measured.size > 0
      ? heights.estimate
      : [...found.values()].reduce((sum, height) => sum + height, 0) / found.size;
  return { measured, estimate };
};

export const useVirtualRows = ({ rows, pinned, kept, order, look }: VirtualRowsInput): VirtualRows => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [known, setKnown] = useState({ look, heights: INITIAL_HEIGHTS });
  const heights = known.look === look ? known.heights : INITIAL_HEIGHTS;
  const [view, setView] = useState(FIRST_VIEW);
  const [scroller] = useState(() =>
    createRowScroller((next, isResized) => {
      setView((last) => (isResized || Math.abs(next.top - last.top) > MARGIN / 2 ? next : last));
    }),
  );
  const offsets = useMemo(() => offsetsOf(rows, heights), [rows, heights]);
  const isPartial = rows.length > MAX_UNVIRTUALISED;
  const range = isPartial ? rangeOf(offsets, view, MARGIN) : { from: 0, to: rows.length };
  const pieces = piecesOf(offsets, range, isPartial ? pinned.map((row) => rows.indexOf(row)) : []);
  useLayoutEffect(() => {
    const pane = body.current?.closest<HTMLElement>('.table-pane');
    return pane && body.current ? scroller.attach(pane, body.current) : undefined;
  }, [scroller]);
  // oxlint-disable-next-line react/exhaustive-deps -- any change may change a height; ends where none does
  useLayoutEffect(() => {
    const next = body.current ? measure(body.current, heights) : heights;
    if (next !== heights) setKnown({ look, heights: next });
  });
  useLayoutEffect(() => scroller.update({ rows, offsets, kept, order }), [scroller, rows, offsets, kept, order]);
  return { body, pieces, isPartial, reveal: scroller.reveal };
};
