/** Which rows are listed, in what order, and how many of them. */

/**
 * By time, as in the file, by window while two are compared (`side`), or by a rank given for each row; equal ones stay
 * in the order of time.
 */
export type RowOrder =
  | { readonly by: 'time' | 'file' | 'period'; readonly direction: 1 | -1 }
  | { readonly by: 'rank'; readonly ranks: Uint32Array; readonly direction: 1 | -1 };
export const IN_TIME: RowOrder = { by: 'time', direction: 1 };
export const AS_IN_FILE: RowOrder = { by: 'file', direction: 1 };

/**
 * Those shown, those of them that some source of the dating vouches for, all that pass the filters whatever the time,
 * or the whole dataset.
 */
export type RowSet = 'shown' | 'vouched' | 'filtered' | 'all';

export interface Page {
  /** The first row of the page, from 0. */
  readonly from?: number;
  /** All that are left, by default. */
  readonly most?: number;
}

export interface RowPage {
  readonly rows: readonly number[];
  /** How many there are on all pages. */
  readonly total: number;
}
