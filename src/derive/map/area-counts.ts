/** What an area's number means: how many of its events are only possibly in it, and how many it leaves out for want of a place. */
import { memoLast } from '../../base/memo.ts';
import { createAsk } from '../pipeline.ts';
import type { Answer } from '../types.ts';
import { pointsInArea } from './area-rows.ts';
import { atlasOf } from './atlas.ts';

export interface AreaCounts {
  /** Shown events in the area. */
  readonly inside: number;
  /** Those of them whose place is known only to a region that meets the area. */
  readonly onlyRegion: number;
  /** Events that all other filters and the time leave, but that have no place on the map. */
  readonly placeless: number;
}

/** Null without an area. */
export const countArea: (answer: Answer) => AreaCounts | null = memoLast((answer: Answer) => {
  const { table, question, rows } = answer;
  const { area, ...others } = question.filters;
  const [polyline] = area?.values ?? [];
  if (polyline === undefined) return null;
  const surely = pointsInArea(table, polyline);
  const { offMap } = atlasOf(table);
  let onlyRegion = 0;
  for (const row of rows) if (surely[row] === 0) onlyRegion += 1;
  let placeless = 0;
  for (const row of createAsk()(table, { ...question, filters: others }).rows) if (offMap[row] !== null) placeless += 1;
  return { inside: rows.length, onlyRegion, placeless };
});
