/** Where rows of unlike height stand in a long list, and which of them are near the view; heights that were never seen are estimated. */

export interface Heights {
  /** By row of the dataset, so that a height outlives sorting and filtering. */
  readonly measured: ReadonlyMap<number, number>;
  readonly estimate: number;
}

/** What of the list is in sight: pixels from the first row's top. */
export interface TableViewport {
  readonly top: number;
  readonly height: number;
}
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A row by its position in the list, or the room of rows that are not there. */
export type Piece =
  | { readonly kind: 'row'; readonly index: number }
  | { readonly kind: 'gap'; readonly before: number; readonly height: number };

/** Tops of all rows, and at last the end of the list. */
export const offsetsOf = (rows: readonly number[], { measured, estimate }: Heights): Float64Array => {
  const offsets = new Float64Array(rows.length + 1);
  rows.forEach((row, index) => {
    offsets[index + 1] = offsets[index]! + (measured.get(row) ?? estimate);
  });
  return offsets;
};

/** The position of the row that holds a height of the list; the first or the last one beyond its ends. */
export const indexAt = (offsets: Float64Array, y: number): number => {
  let [low, high] = [0, Math.max(0, offsets.length - 2)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** The rows in sight and those within `margin` of it; `to` is exclusive. */
export const rangeOf = (offsets: Float64Array, { top, height }: TableViewport, margin: number): Range =>
  offsets.length < 2
    ? { from: 0, to: 0 }
    : { from: indexAt(offsets, top - margin), to: indexAt(offsets, top + height + margin) + 1 };

/** The rows of a range, with `pinned` ones wherever they stand, and gaps that keep everything in its place. */
export const piecesOf = (offsets: Float64Array, { from, to }: Range, pinned: readonly number[]): readonly Piece[] => {
  const count = offsets.length - 1;
  const far = pinned.filter((index) => index >= 0 && index < count && (index < from || index >= to));
  const there = [...new Set([...far, ...Array.from({ length: to - from }, (_, index) => from + index)])].toSorted(
    (a, b) => a - b,
  );
  const pieces: Piece[] = [];
  let next = 0;
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

/** The top of the view that shows the stretch `from`–`to`: as it is if it does, else moved no further than it must; far leaps end in the middle. */
export const revealingTop = ({ top, height }: TableViewport, from: number, to: number): number => {
  if (from >= top && to <= top + height) return top;
  if (to < top - height || from > top + 2 * height) return Math.max(0, (from + to - height) / 2);
  return Math.max(0, from < top ? from : Math.min(from, to - height));
};
