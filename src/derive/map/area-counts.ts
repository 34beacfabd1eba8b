/** What an area's number means: how many of its events are only possibly in it, and how many it leaves out for want of a place. */
import { memoLast } from '../../base/memo.ts';
import { createAsk } from '../pipeline.ts';
import type { Answer } from '../types.ts';
import { pointsInArea } from './area-rows.ts';
import { atlasOf } from './atlas.ts';

export interface AreaCounts {
  /** Shown events whose place is in the area. */
  readonly inside: number;
  /** Shown events whose place is known only to a region that meets the area: they may lie in it. */
  readonly onlyRegion: number;
  /** Events that all other filters and the time leave, but that have no place on the map. */
  readonly placeless: number;
}

/** Of the rows shown, those that only may lie in the area; 0 without an area. */
export const countMayLie: (answer: Answer) => number = memoLast(({ table, question, rows }: Answer) => {
  const [polyline] = question.filters.area?.values ?? [];
  if (polyline === undefined) return 0;
  const surely = pointsInArea(table, polyline);
  let count = 0;
  for (const row of rows) if (surely[row] === 0) count += 1;
  return count;
});

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
