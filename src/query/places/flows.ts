/** Flows from origin to destination, by their ends. */
import type { EventRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import { isOnMap, worldX, worldY } from '../../base/geo/frame.ts';
import { pointOf } from './place-geometry.ts';

export interface Flow {
  readonly row: number;
  readonly kind: string;
  /** World units. */
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly fromName: string;
  readonly toName: string;
  /** The end is a town or a site, and not a country or a region. */
  readonly isFromTown: boolean;
  readonly isToTown: boolean;
  /** It is only read from a claim. */
  readonly isInferred: boolean;
}

interface End {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly isTown: boolean;
}

const AREAL: ReadonlySet<string> = new Set(['country', 'region', 'district', 'sea']);

const endsOf = (table: EventTable, row: number, role: 'origin' | 'destination'): readonly End[] => {
  const record = table.records[row];
  const placed = (record?.where ?? [])
    .filter((where) => where.role === role && where.place !== undefined)
    .map((where) => where.place ?? '');
  const ids = placed.length > 0 ? placed : ((role === 'origin' ? record?.flow?.from : record?.flow?.to) ?? []);
  return [...new Set(ids)].flatMap((id) => {
    const place = table.places.get(id);
    const point = pointOf(null, place);
    return place && point && isOnMap(point[1])
      ? [{ x: worldX(point[0]), y: worldY(point[1]), name: place.name, isTown: !AREAL.has(place.kind) }]
      : [];
  });
};

/**
 * Whether a transfer is only read from what somebody said of something else ("the drones of …"): what is claimed, and
 * how far it has got is neither asked for nor announced nor told.
 */
export const isInferredTransfer = (record: EventRecord | undefined): boolean =>
  record?.certainty.assertion === 'claimed' && (record.flow?.status === 'claimed' || record.flow?.status === 'implied');

/** One flow for each pair of an origin and a destination that have a place. */
export const buildFlows = (table: EventTable): readonly Flow[] => {
  const flows: Flow[] = [];
  for (let row = 0; row < table.count; row += 1) {
    const record = table.records[row];
    if (!record?.flow && !record?.where.some((where) => where.role === 'origin')) continue;
    for (const from of endsOf(table, row, 'origin')) {
      for (const to of endsOf(table, row, 'destination')) {
        if (from.name === to.name) continue;
        flows.push({
          row,
          kind: record.flow?.kind ?? 'movement',
          fromX: from.x,
          fromY: from.y,
          toX: to.x,
          toY: to.y,
          fromName: from.name,
          toName: to.name,
          isFromTown: from.isTown,
          isToTown: to.isTown,
          isInferred: isInferredTransfer(record),
        });
      }
    }
  }
  return flows;
};
