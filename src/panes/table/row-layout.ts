/**
 * The layout of a virtual list: offsets of rows of different heights, estimated until measured, and the rows near the
 * view.
 */
import { bisectRight } from 'd3';

export interface Heights {
  /** By row of the dataset, so that heights are kept when sorting and filtering. */
  readonly measured: ReadonlyMap<number, number>;
  readonly estimate: number;
}

/** The visible part of the list, in CSS pixels from the top of the first row. */
export interface TableViewport {
  readonly top: number;
  readonly height: number;
}
interface Range {
  readonly from: number;
  readonly to: number;
}

/** A row by its position in the list, or a gap in place of rows that are not rendered. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly before: number; readonly height: number };

/** The top of each row and, last, the end of the list; CSS pixels. */
export const offsetsOf = (rows: readonly number[], { measured, estimate }: Heights): Float64Array => {
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    // In range: there is one offset more than rows.
    offsets[index + 1] = offsets[index]! + (measured.get(row) ?? estimate);
  });
  return offsets;
};

/** The position of the row at a distance from the top, clamped to the first and the last. */
export const indexAt = (offsets: Float64Array, y: number): number =>
  Math.max(0, Math.min(offsets.length - 2, bisectRight(offsets, y) - 1));

/** The positions of visible rows and those within `margin` pixels of them; `to` is exclusive. */
export const rangeOf = (offsets: Float64Array, { top, height }: TableViewport, margin: number): Range =>
  offsets.length < 2
    ? { from: 0, to: 0 }
    : { from: indexAt(offsets, top - margin), to: indexAt(offsets, top + height + margin) + 1 };

/** The rows of a range and the `pinned` ones, with gaps between them in place of the others. */
export const piecesOf = (offsets: Float64Array, { from, to }: Range, pinned: readonly number[]): readonly Piece[] => {
  const count = offsets.length - 1;
  const far = pinned.filter((index) => index >= 0 && index < count && (index < from || index >= to));
  const there = [...new Set([...far, ...Array.from({ length: to - from }, (_, index) => from + index)])].toSorted(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  let next = 0;
  // Positions are in range: there is one offset more than rows.
  const fill = (until: number): void => {
    if (until > next) pieces.push({ kind: 'gap', before: until, height: offsets[until]! - offsets[next]! });
  };
  for (const index of there) {
    fill(index);
    pieces.push({ kind: 'row', index });
    next = index + 1;
  }
  fill(count);
  return pieces;
};

/**
 * Where to scroll so that `from`–`to` is visible: not at all or as little as possible; over long distances, to the
 * middle.
 */
export const revealingTop = ({ top, height }: TableViewport, from: number, to: number): number => {
  if (from >= top && to <= top + height) return top;
  if (to < top - height || from > top + 2 * height) return Math.max(0, (from + to - height) / 2);
  return Math.max(0, from < top ? from : Math.min(from, to - height));
};
