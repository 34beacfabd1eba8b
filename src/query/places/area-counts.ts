/** What an area's number means: how many of its events are only possibly in it, and how many it leaves out for want of a place. */
import { memoLast } from '../../base/memo.ts';
import { createAsk } from '../pipeline.ts';
import type { Answer } from '../types.ts';
import { atlasOf } from './atlas.ts';
import { countMayLie } from './may-lie.ts';

export interface AreaCounts {
  /** Shown events whose place is in the area. */
  readonly inside: number;
  /** Shown events whose place is known only to a region that meets the area: they may lie in it. */
  readonly onlyRegion: number;
  /** Events that all other filters and the time leave, but that have no place on the map. */
  readonly placeless: number;
}

/** Null without an area. */
export const countArea: (answer: Answer) => AreaCounts | null = memoLast((answer: Answer) => {
  const { table, question, rows } = answer;
  const { area, ...others } = question.filters;
  if (!area) return null;
  const { offMap } = atlasOf(table);
  const onlyRegion = countMayLie(answer);
  let placeless = 0;
  for (const row of createAsk()(table, { ...question, filters: others }).rows) if (offMap[row] !== null) placeless += 1;
  return { inside: rows.length - onlyRegion, onlyRegion, placeless };
});
