/** Only the rows near the view are in the document, where there are many; all of them have their room. */
import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { offsetsOf, piecesOf, rangeOf, type Heights, type Piece } from './row-layout.ts';
import { createRowScroller, FIRST_VIEW } from './row-scroller.ts';

/** So many rows are simply there: a page's own search and a reader's list of everything then find them. */
const FEW = 400;
/** Pixels above and below the view whose rows are there already. */
const MARGIN = 900;
/** Before anything was measured. */
const GUESS: Heights = { measured: new Map(), estimate: 64 };

export interface VirtualRows {
  readonly body: RefObject<HTMLTableSectionElement | null>;
  readonly pieces: readonly Piece[];
  /** Not all rows are in the document. */
  readonly isPartial: boolean;
  readonly reveal: (row: number) => void;
}

export interface VirtualRowsInput {
  readonly rows: readonly number[];
  /** Rows that stay in the document, for they hold the focus or are selected. */
  readonly pinned: readonly number[];
  readonly kept: number | null;
  readonly order: unknown;
  /** Changes when all heights do. */
  readonly look: string;
}

/** The heights with those of the rows in the document; the same ones where nothing changed. */
const measure = (body: HTMLElement, heights: Heights): Heights => {
  const found = new Map<number, number>();
  for (const element of body.querySelectorAll<HTMLElement>('[data-row]')) {
    const row = Number(element.dataset['row']);
    const { height } = element.getBoundingClientRect();
    if (height > 0 && Math.abs((heights.measured.get(row) ?? 0) - height) > 0.5) found.set(row, height);
  }
  if (found.size === 0) return heights;
  const measured = new Map([...heights.measured, ...found]);
  // The first rows seen stand for all others; a guess that changed with each row would make the scroll bar tremble.
  const estimate =
    heights.measured.size > 0
      ? heights.estimate
      : [...found.values()].reduce((sum, height) => sum + height, 0) / found.size;
  return { measured, estimate };
};

export const useVirtualRows = ({ rows, pinned, kept, order, look }: VirtualRowsInput): VirtualRows => {
  const body = useRef<HTMLTableSectionElement>(null);
  const [known, setKnown] = useState({ look, heights: GUESS });
  const heights = known.look === look ? known.heights : GUESS;
  const [view, setView] = useState(FIRST_VIEW);
  const [scroller] = useState(() =>
    createRowScroller((next, isResized) => {
      setView((last) => (isResized || Math.abs(next.top - last.top) > MARGIN / 2 ? next : last));
    }),
  );
  const offsets = useMemo(() => offsetsOf(rows, heights), [rows, heights]);
  const isPartial = rows.length > FEW;
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
