/** What a drawn area counts: events in it, those only possibly in it, and those it leaves out for want of a place. */
import { memoRecent } from '../../base/memo.ts';
import type { Ask } from '../pipeline.ts';
import type { RowAnswer } from '../types.ts';
import { atlasOf } from './atlas.ts';
import { countPossiblyInside } from './count-possibly-inside.ts';

export interface AreaCounts {
  /** Shown events whose place is in the area. */
  readonly inside: number;
  /** Shown events whose place is known only to a region that meets the area: they may lie in it. */
  readonly onlyRegion: number;
  /** Events that all other filters and the time leave, but that have no place on the map. */
  readonly placeless: number;
}

/** Null without an area. */
export const countArea = memoRecent(2, (answer: RowAnswer, ask: Ask): AreaCounts | null => {
  const { table, question, rows } = answer;
  const { area, near, ...others } = question.filters;
  if (!area && !near) return null;
  const { offMap } = atlasOf(table);
  const onlyRegion = countPossiblyInside(answer);
  let placeless = 0;
  for (const row of ask(table, { ...question, filters: others }).rows) if (offMap[row] !== null) placeless += 1;
  return { inside: rows.length - onlyRegion, onlyRegion, placeless };
});
