/** The shown events that have no mark on the map. */
import { memoRecent } from '../../base/memo.ts';
import type { RowAnswer } from '../types.ts';
import { atlasOf, DRAWN_WITHOUT_MARK } from './atlas.ts';

export interface Unmarked {
  /** How many are nowhere on the map. */
  readonly offMap: number;
  /** How many it draws without a mark, as a flow or as the outline of what they are about. */
  readonly drawn: number;
  /** All of them, those that are drawn last; each kind in the answer's order. */
  readonly rows: readonly number[];
}

export const listUnmarked: (answer: RowAnswer) => Unmarked = memoRecent(3, ({ table, rows }: RowAnswer) => {
  const { offMap: reasons } = atlasOf(table);
  const [nowhere, drawn]: [number[], number[]] = [[], []];
  for (const row of rows) {
    const why = reasons[row] ?? null;
    if (DRAWN_WITHOUT_MARK.has(why)) drawn.push(row);
    else if (why !== null) nowhere.push(row);
  }
  return { offMap: nowhere.length, drawn: drawn.length, rows: [...nowhere, ...drawn] };
});
