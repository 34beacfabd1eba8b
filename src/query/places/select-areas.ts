/** The shown events by area: which outlines are in use, as scenes and as what a policy is about. */
import { memoRecent } from '../../base/memo.ts';
import type { RowAnswer } from '../types.ts';
import { AREA_ROLES, atlasOf, type PlaceArea, type AreaRole } from './atlas.ts';

/** An area in use: its shown events as scenes, and as objects or references. */
export interface AreaUse {
  readonly index: number;
  readonly area: PlaceArea;
  readonly role: AreaRole;
  readonly rows: readonly number[];
}

/** The shown areas; one that is a scene and an object too is used twice. */
export const selectAreas: (answer: RowAnswer) => readonly AreaUse[] = memoRecent(3, ({ table, rows }: RowAnswer) => {
  const { areaStart, areaIndex, areaRole, areas } = atlasOf(table);
  const uses = new Map<number, { index: number; area: PlaceArea; role: AreaRole; rows: number[] }>();
  for (const row of rows) {
    // Rows, entries and the codes of roles are in range.
    for (let entry = areaStart[row]!; entry < areaStart[row + 1]!; entry += 1) {
      const index = areaIndex[entry]!;
      const key = index * AREA_ROLES.length + areaRole[entry]!;
      let use = uses.get(key);
      if (!use) {
        use = { index, area: areas[index]!, role: AREA_ROLES[areaRole[entry]!]!, rows: [] };
        uses.set(key, use);
      }
      if (use.rows.at(-1) !== row) use.rows.push(row);
    }
  }
  return [...uses.values()].sort((a, b) => a.index - b.index || a.role.localeCompare(b.role));
});
