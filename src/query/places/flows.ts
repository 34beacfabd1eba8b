/** Flows from origin to destination: their ends in world units, and the schematic arcs that stand for them. */
import type { Shape } from '../../base/paint/shapes.ts';
import type { TokenName } from '../../base/paint/token.ts';
import type { EventRecord } from '../../events/format/schema.ts';
import type { EventTable } from '../../events/types.ts';
import { worldX, worldY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { pointOf } from './place-geometry.ts';

export interface Flow {
  readonly row: number;
  readonly kind: string;
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
  readonly fromName: string;
  readonly toName: string;
  /** The end is a town or a site, and not a country or a region. */
  readonly isFromTown: boolean;
  readonly isToTown: boolean;
  /** It is only read from a claim; by whom, where that is named. */
  readonly isInferred: boolean;
  readonly claimant: string | null;
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
    return place && point
      ? [{ x: worldX(point[0]), y: worldY(point[1]), name: place.name, isTown: !AREAL.has(place.kind) }]
      : [];
  });
};

/**
 * Whether a transfer is only read from what somebody said of something else ("the drones of …"): what is claimed, and how far
 * it has got is neither asked for nor announced nor told.
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
          claimant: table.actors.get(record.certainty.by ?? '')?.name ?? null,
        });
      }
    }
  }
  return flows;
};

const BEND = 0.18;
const ARROW = 8;

/** Names keep this clear of an arc, but not of its ends, which are places of their own. */
const CLEARANCE = 6;
const END = 14;

export interface Arc {
  readonly shapes: readonly Shape[];
  /** Small boxes along it, which names keep clear of. */ readonly along: readonly Rect[];
  /** Where the word "schematic" may stand: the arc's visible middle. */ readonly x: number;
  readonly y: number;
}

/**
 * A dashed arc bent to the left of its course, with an arrowhead at its end; null when none of it is in the frame.
 * @param labels boxes of the names that its ends are written as: the arc stops at their edges
 */
export const layoutArc = (flow: Flow, frame: MapFrame, token: TokenName, labels: readonly Rect[] = []): Arc | null => {
  const x0 = flow.fromX * frame.scale - frame.originX;
  const y0 = flow.fromY * frame.scale - frame.originY;
  const x1 = flow.toX * frame.scale - frame.originX;
  const y1 = flow.toY * frame.scale - frame.originY;
  const cx = (x0 + x1) / 2 + (y1 - y0) * BEND;
  const cy = (y0 + y1) / 2 - Math.abs(x1 - x0) * BEND;
  const points: number[] = [];
  let seen = 0;
  let midX = 0;
  let midY = 0;
  // Sampled, so that what lies far outside the frame is never handed to the painter.
  for (let i = 0; i <= 64; i += 1) {
    const t = i / 64;
    const x = (1 - t) * (1 - t) * x0 + 2 * t * (1 - t) * cx + t * t * x1;
    const y = (1 - t) * (1 - t) * y0 + 2 * t * (1 - t) * cy + t * t * y1;
    if (x < -200 || y < -200 || x > frame.width + 200 || y > frame.height + 200) continue;
    if (labels.some((label) => holds(label, x, y))) continue;
    points.push(x, y);
    if (x < 0 || y < 0 || x > frame.width || y > frame.height) continue;
    seen += 1;
    midX += x;
    midY += y;
  }
  if (seen < 2) return null;
  const middle = nearestTo(points, midX / seen, midY / seen);
  const isCut = labels.some((label) => holds(label, x1, y1));
  const [tipX, tipY] = isCut ? [points.at(-2)!, points.at(-1)!] : [x1, y1]; // at least two points are seen
  const angle = Math.atan2(y1 - cy, x1 - cx);
  const head = [-0.42, 0, 0.42].flatMap((turn) =>
    turn === 0 ? [tipX, tipY] : [tipX - ARROW * Math.cos(angle + turn), tipY - ARROW * Math.sin(angle + turn)],
  );
  return {
    shapes: [
      { kind: 'line', points, stroke: { token, width: 1.5, dash: [4, 4] } },
      { kind: 'line', points: head, stroke: { token, width: 1.5 } },
    ],
    along: boxesAlong(points, [x0, y0], [x1, y1]),
    x: middle[0],
    y: middle[1],
  };
};

/** Whether a point lies in a label's box or right beside it. */
const holds = ({ x, y, width, height }: Rect, atX: number, atY: number): boolean =>
  atX > x - 3 && atX < x + width + 3 && atY > y - 3 && atY < y + height + 3;

const boxesAlong = (
  points: readonly number[],
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): readonly Rect[] => {
  const boxes: Rect[] = [];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x, y] = [points[i]!, points[i + 1]!];
    if (Math.min(Math.hypot(x - x0, y - y0), Math.hypot(x - x1, y - y1)) > END)
      boxes.push({ x: x - CLEARANCE / 2, y: y - CLEARANCE / 2, width: CLEARANCE, height: CLEARANCE });
  }
  return boxes;
};

const nearestTo = (points: readonly number[], x: number, y: number): readonly [number, number] => {
  let best: readonly [number, number] = [x, y];
  let least = Infinity;
  for (let i = 0; i + 1 < points.length; i += 2) {
    const px = points[i]!;
    const py = points[i + 1]!;
    const distance = (px - x) ** 2 + (py - y) ** 2;
    if (distance < least) {
      least = distance;
      best = [px, py];
    }
  }
  return best;
};
