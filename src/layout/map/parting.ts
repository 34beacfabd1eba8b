/**
 * Which places stand by themselves at which zoom, and which are counted together by a disc. Decided for all zooms at
 * once, whatever part of the map is in sight, so that what has parted never comes together again closer in: from near
 * to far discs take in what they touch, and from far to near a crowded place's own row opens where it touches nothing
 * that is there then or closer in.
 */
import { scaleOf } from '../../base/geo/frame.ts';

/** CSS pixels from a spot that a mark takes. */
export interface Reach {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A place that has something to show. */
export interface Spot {
  /** World units. */
  readonly x: number;
  readonly y: number;
  /** How many events it has. */
  readonly count: number;
  /** Its mark, or its disc. */
  readonly compact: Reach;
  /** The ways in which its row may stand, best first; none where it has none. */
  readonly rows: readonly Reach[];
  /** CSS pixels of the whole world's width from which on its row may be drawn. */
  readonly leastScale: number;
}

/** What stands on the map: one spot, or several that are counted together. */
export interface Stand {
  /** Indices of spots, the first the one with most events. */
  readonly members: readonly number[];
  readonly x: number;
  readonly y: number;
  /** Which of its spot's rows is drawn; -1 for a mark or a disc. */
  readonly row: number;
}

interface Node extends Omit<Spot, 'rows' | 'leastScale'> {
  readonly members: readonly number[];
}
interface Level {
  readonly zoom: number;
  readonly nodes: readonly Node[];
  /** The rows that are open, by spot. */
  open: ReadonlyMap<number, number>;
}

const NEAREST_ZOOM = 20;
const FARTHEST_ZOOM = 0;
/** Between two zooms at which is decided; of very many places fewer. */
const STEP = { few: 0.25, many: 0.5 };
const MANY = 400;
/** Beyond what a map of our own data shows, where hardly anything parts any more. */
const DEEP_ZOOM = 12;

const shorter = (dx: number): number => dx - Math.round(dx);
const touch = (a: Node | Spot, as: Reach, b: Node | Spot, bs: Reach, scale: number): boolean => {
  const dx = shorter(b.x - a.x) * scale;
  const dy = (b.y - a.y) * scale;
  return -as.left < dx + bs.right && dx - bs.left < as.right && -as.top < dy + bs.bottom && dy - bs.top < as.bottom;
};

type Near<T> = (at: Node | Spot) => readonly T[];

/** What may touch a spot, by cells as wide as the widest two marks. */
const indexBy = <T extends { readonly x: number; readonly y: number }>(
  all: readonly T[],
  scale: number,
  widest: number,
): Near<T> => {
  const columns = Math.floor(scale / (2 * widest));
  if (columns < 4) return () => all;
  const cells = new Map<number, T[]>();
  const column = (x: number): number => Math.floor((x - Math.floor(x)) * columns) % columns;
  const row = (y: number): number => Math.floor(y * columns);
  for (const each of all) {
    const key = row(each.y) * columns + column(each.x);
    const cell = cells.get(key);
    if (cell) cell.push(each);
    else cells.set(key, [each]);
  }
  return ({ x, y }) =>
    [-1, 0, 1].flatMap((dy) =>
      [-1, 0, 1].flatMap((dx) => cells.get((row(y) + dy) * columns + ((column(x) + dx + columns) % columns)) ?? []),
    );
};

/** Two as one, about the middle of their events. */
const join = (a: Node, b: Node, discOf: (count: number) => Reach): Node => {
  const [first, second] = a.count >= b.count ? [a, b] : [b, a];
  const count = a.count + b.count;
  const part = second.count / count;
  const x = first.x + shorter(second.x - first.x) * part;
  return {
    members: [...first.members, ...second.members],
    x: x - Math.floor(x),
    y: first.y + (second.y - first.y) * part,
    count,
    compact: discOf(count),
  };
};

/** Joins what touches until nothing does. */
const settle = (
  start: readonly Node[],
  scale: number,
  widest: number,
  discOf: (count: number) => Reach,
): readonly Node[] => {
  let nodes = start;
  for (;;) {
    const near = indexBy(nodes, scale, widest);
    const gone = new Set<Node>();
    const joined: Node[] = [];
    for (const node of nodes) {
      if (gone.has(node)) continue;
      let nearest: Node | null = null;
      let least = Infinity;
      for (const other of near(node)) {
        if (other === node || gone.has(other) || !touch(node, node.compact, other, other.compact, scale)) continue;
        const distance = Math.hypot(shorter(other.x - node.x), other.y - node.y);
        if (distance >= least) continue;
        least = distance;
        nearest = other;
      }
      if (!nearest) continue;
      gone.add(node).add(nearest);
      joined.push(join(node, nearest, discOf));
    }
    if (joined.length === 0) return nodes;
    nodes = [...nodes.filter((node) => !gone.has(node)), ...joined];
  }
};

const zoomsFor = (count: number): readonly number[] => {
  const step = count > MANY ? STEP.many : STEP.few;
  const zooms: number[] = [];
  for (let zoom = NEAREST_ZOOM; zoom >= FARTHEST_ZOOM; zoom -= zoom > DEEP_ZOOM ? 2 : step) zooms.push(zoom);
  return zooms;
};

/** Opens rows from far to near; one that is open stays so. */
const openRows = (levels: readonly Level[], spots: readonly Spot[], widest: number): void => {
  const all = [...new Set(levels.flatMap(({ nodes }) => nodes))];
  let open = new Map<number, number>();
  for (const level of levels.toReversed()) {
    const scale = scaleOf(level.zoom);
    const near = indexBy(all, scale, widest);
    const opened = [...open.keys()].map((spot) => ({ ...spots[spot]!, spot })); // indices of spots
    for (const { members } of level.nodes) {
      const [at] = members;
      const spot = at === undefined ? undefined : spots[at];
      if (members.length > 1 || at === undefined || !spot || open.has(at) || scale < spot.leastScale) continue;
      const isFree = (row: Reach): boolean =>
        near(spot).every((other) => other.members.includes(at) || !touch(spot, row, other, other.compact, scale)) &&
        opened.every((other) => !touch(spot, row, other, other.rows[open.get(other.spot)!]!, scale));
      const row = spot.rows.findIndex(isFree);
      if (row < 0) continue;
      open.set(at, row);
      opened.push({ ...spot, spot: at });
    }
    level.open = open;
    open = new Map(open);
  }
};

/** From near to far. */
export interface Parting {
  readonly levels: readonly Level[];
}

/** @param discOf what a disc of so many events takes */
export const partSpots = (spots: readonly Spot[], discOf: (count: number) => Reach): Parting => {
  const reaches = spots.flatMap(({ compact, rows }) => [compact, ...rows]);
  const widest = Math.max(60, ...reaches.map(({ left, right, top, bottom }) => Math.max(left + right, top + bottom)));
  let nodes: readonly Node[] = spots.map(({ x, y, count, compact }, i) => ({ members: [i], x, y, count, compact }));
  const levels = zoomsFor(spots.length).map((zoom): Level => {
    nodes = settle(nodes, scaleOf(zoom), widest, discOf);
    return { zoom, nodes, open: new Map() };
  });
  openRows(levels, spots, widest);
  return { levels };
};

/** What stands at a zoom. */
export const standsAt = ({ levels }: Parting, zoom: number): readonly Stand[] => {
  const level = levels.find((each) => each.zoom <= zoom + 1e-9) ?? levels.at(-1);
  return (level?.nodes ?? []).map(({ members, x, y }) => ({
    members,
    x,
    y,
    row: members.length === 1 ? (level?.open.get(members[0]!) ?? -1) : -1,
  }));
};
