/**
 * What stands where on the map: places by themselves with the glyphs of their occasions, and discs that count several
 * places, or a crowded one.
 */
import { memoRecent } from '../../base/memo.ts';
import type { PlaceRows } from '../../query/places/place-rows.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { overlaps, paneX, paneY, pixelsOf, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { partSpots, standsAt, type Parting, type Reach, type Spot, type Stand } from './parting.ts';
import { TAG, tagBox, tagWidth, type PeriodCounts } from './period-tags.ts';

/** Where a row of glyphs stands at its anchor. */
export interface RowPlace {
  /** Its left edge, in pixels from the anchor. */
  readonly left: number;
  readonly isAbove: boolean;
}

export interface Item {
  /** Pane pixels of the anchor, or of the middle of a disc. */
  readonly x: number;
  readonly y: number;
  /** How many events. */
  readonly count: number;
  /** How many occasions they belong to: each has a glyph. */
  readonly groups: number;
  /** Of `count`, by colour slot. */
  readonly shares: readonly number[];
  /** One anchor: its glyphs are drawn singly, or as a disc where they have no room; several: a disc. */
  readonly anchors: readonly number[];
  readonly clustered: boolean;
  /** Null for a disc, and for a single event, which stands on its anchor. */
  readonly row: RowPlace | null;
  /** While two windows are compared: how many events are in each. */
  readonly periods: PeriodCounts | null;
  readonly box: Rect;
}

const MARGIN = 40;
/** Of more places than these, marks keep farther apart, so that a map is no carpet of them. */
const MANY_PLACES = 120;
const APART = { few: 1, many: 20 };
/** Of more places than these, all of the data decide where discs are, not what is shown just now. */
const VERY_MANY_PLACES = 400;
/** A row of four glyphs would misrepresent a place with more occasions than this: a disc shows their share. */
const MAX_AT_PLACE = 16;
/** A row of glyphs that would reach over more of the ground than this would tell of other places: it is a disc. */
const MAX_ROW_METRES = 500_000;
export const GLYPH = 24;
export const PITCH = 26;
export const MAX_IN_ROW = 4;
const MORE_WIDTH = 30;
/** Of a row, its anchor's ring included. */
const ROW_HEIGHT = 16 + GLYPH;

/** The radius of a disc, 15 to 24 pixels. */
export const clusterRadius = (count: number): number => Math.min(24, 13 + (2.6 * Math.log2(1 + count)) / 1.6);

/** Width of a row of glyphs, "+n" included. */
export const rowWidth = (groups: number): number =>
  Math.min(groups, MAX_IN_ROW) * PITCH + (groups > MAX_IN_ROW ? MORE_WIDTH : 0);

/** The ways in which a row may stand, best first; one glyph stands in the middle. */
const placesOf = (groups: number): readonly RowPlace[] => {
  const width = rowWidth(groups);
  const lefts = groups === 1 ? [-width / 2] : [-6, 6 - width];
  return [false, true].flatMap((isAbove) => lefts.map((left) => ({ left, isAbove })));
};

/** The box of a mark with the tag that says which windows it is of. */
const withTag = (box: Rect, where: 'above' | 'below', width: number): Rect => {
  const tag = tagBox(box, where, width);
  return { x: tag.x, y: Math.min(box.y, tag.y), width: tag.width, height: box.height + TAG };
};

/** The box of an item without a tag. */
export const bareBoxOf = ({ x, y, count, groups, clustered, row }: Omit<Item, 'box' | 'shares' | 'anchors'>): Rect => {
  if (clustered) {
    const r = clusterRadius(count) + 1;
    return { x: x - r, y: y - r, width: r * 2, height: r * 2 };
  }
  if (!row) return { x: x - GLYPH / 2, y: y - GLYPH / 2, width: GLYPH, height: GLYPH };
  return { x: x + row.left, y: row.isAbove ? y - 10 - GLYPH : y - 6, width: rowWidth(groups), height: ROW_HEIGHT };
};

/** The box that an item takes, its words not counted. */
const boxOf = (item: Omit<Item, 'box' | 'shares' | 'anchors'>): Rect => {
  const { clustered, row, periods } = item;
  const box = bareBoxOf(item);
  return periods ? withTag(box, row?.isAbove ? 'above' : 'below', clustered ? tagWidth(periods) : 0) : box;
};

const placed = <T extends Omit<Item, 'box'>>(item: T): T & { readonly box: Rect } => ({ ...item, box: boxOf(item) });

/** What a box about an anchor takes of it. */
const reachOf = ({ x, y, width, height }: Rect, apart: number): Reach => ({
  left: apart - x,
  right: x + width + apart,
  top: apart - y,
  bottom: y + height + apart,
});

interface Weighed {
  readonly anchor: number;
  readonly count: number;
  readonly groups: number;
}

const spotOf = (atlas: Atlas, { anchor, count, groups }: Weighed, apart: number, hasTags: boolean): Spot => {
  const [x, y] = [atlas.anchorX[anchor]!, atlas.anchorY[anchor]!]; // in range
  const most = { a: count, b: count };
  const at = { x: 0, y: 0, count, groups, row: null, periods: hasTags ? most : null };
  const compact = reachOf(boxOf({ ...at, clustered: count > 1 }), apart);
  const rows =
    count === 1 || groups > MAX_AT_PLACE
      ? []
      : placesOf(groups).map((row) => reachOf(boxOf({ ...at, clustered: false, row }), apart));
  const world = { width: 0, height: 0, zoom: 0, scale: 1, originX: 0, originY: 0 };
  const leastScale = rowWidth(groups) / pixelsOf(MAX_ROW_METRES, y, world);
  return { x: x - Math.floor(x), y, count, compact, rows, leastScale };
};

const discOf =
  (apart: number, hasTags: boolean) =>
  (count: number): Reach => {
    const periods = hasTags ? { a: count, b: count } : null;
    return reachOf(boxOf({ x: 0, y: 0, count, groups: 0, clustered: true, row: null, periods }), apart);
  };

interface Parted {
  readonly parting: Parting;
  /** The anchor of each spot. */
  readonly anchors: readonly number[];
}

const part = (atlas: Atlas, weighed: readonly Weighed[], hasTags: boolean): Parted => {
  const apart = weighed.length > MANY_PLACES ? APART.many : APART.few;
  // Those with most events choose first.
  const { anchorTotal } = atlas;
  const ordered = weighed.toSorted(
    (a, b) => anchorTotal[b.anchor]! - anchorTotal[a.anchor]! || a.anchor - b.anchor, // in range
  );
  return {
    parting: partSpots(
      ordered.map((each) => spotOf(atlas, each, apart, hasTags)),
      discOf(apart, hasTags),
    ),
    anchors: ordered.map(({ anchor }) => anchor),
  };
};

const partAll = memoRecent(2, (atlas: Atlas, hasTags: boolean): Parted => {
  const weighed = [...atlas.anchorTotal].map((count, anchor) => ({ anchor, count, groups: count }));
  return part(atlas, weighed, hasTags);
});

const partShown = memoRecent(4, (atlas: Atlas, { all, groups, periods }: PlaceRows): Parted => {
  const weighed = [...all].flatMap((count, anchor) => (count > 0 ? [{ anchor, count, groups: groups[anchor]! }] : []));
  const hasTags = periods !== null;
  return weighed.length > VERY_MANY_PLACES ? partAll(atlas, hasTags) : part(atlas, weighed, hasTags);
});

/** An item where it stands by what is shown; null where nothing of it is. */
const itemOf = (
  atlas: Atlas,
  counts: PlaceRows,
  frame: MapFrame,
  spots: Parted['anchors'],
  stand: Stand,
): Item | null => {
  const anchors = stand.members.map((at) => spots[at]!).filter((anchor) => counts.all[anchor]! > 0); // of the parting
  const [first] = anchors;
  if (first === undefined) return null;
  const sum = (of: Uint32Array): number => anchors.reduce((total, anchor) => total + of[anchor]!, 0);
  const count = sum(counts.all);
  const isOne = anchors.length === 1;
  const [x, y] = isOne ? [atlas.anchorX[first]!, atlas.anchorY[first]!] : [stand.x, stand.y];
  const groups = isOne ? counts.groups[first]! : 0;
  const isRow = isOne && count > 1 && stand.row >= 0;
  return placed({
    x: paneX(x, frame),
    y: paneY(y, frame),
    count,
    groups,
    shares: counts.bySlot.map((of) => (of ? sum(of) : 0)),
    anchors,
    clustered: !isRow && count > 1,
    row: isRow ? (placesOf(groups)[stand.row] ?? placesOf(groups)[0]!) : null,
    periods: counts.periods && { a: sum(counts.periods.a), b: sum(counts.periods.b) },
  });
};

const EDGE = 4;
/** Between a row that slides and its neighbours, with which it would be read as one. */
const BETWEEN = 8;
const isClear = ({ x, y, width, height }: Rect, frame: MapFrame, reserved: readonly Rect[]): boolean =>
  x >= EDGE &&
  x + width <= frame.width - EDGE &&
  y >= EDGE &&
  y + height <= frame.height - EDGE &&
  !reserved.some((other) => overlaps(other, { x, y, width, height }));

const airOf = ({ x, y, width, height }: Rect): Rect => ({ x: x - BETWEEN, y, width: width + 2 * BETWEEN, height });

/** A row that the edge would cut, or that would lie under the credits, turns or slides along its anchor. */
const bringIn = (item: Item, items: readonly Item[], frame: MapFrame, reserved: readonly Rect[]): Item => {
  const { row, x, groups } = item;
  if (!row || isClear(item.box, frame, reserved)) return item;
  const width = rowWidth(groups);
  const inside = Math.max(
    6 - width,
    Math.min(-6, Math.max(EDGE - x, Math.min(row.left, frame.width - EDGE - width - x))),
  );
  const ways = [row.isAbove, !row.isAbove].flatMap((isAbove) => [
    { left: row.left, isAbove },
    { left: inside, isAbove },
  ]);
  return (
    ways
      .map((way) => placed({ ...item, row: way }))
      .find(
        ({ box }) =>
          isClear(box, frame, reserved) && !items.some((other) => other !== item && overlaps(other.box, airOf(box))),
      ) ?? item
  );
};

/**
 * The items in view.
 * @param reserved what no row should lie under
 */
export const buildItems = (
  atlas: Atlas,
  counts: PlaceRows,
  frame: MapFrame,
  reserved: readonly Rect[] = [],
): readonly Item[] => {
  const parted = partShown(atlas, counts);
  const items = standsAt(parted.parting, frame.zoom).flatMap((stand) => {
    const x = paneX(stand.x, frame);
    const y = paneY(stand.y, frame);
    const isNear = x >= -MARGIN && x <= frame.width + MARGIN && y >= -MARGIN && y <= frame.height + MARGIN;
    return isNear ? (itemOf(atlas, counts, frame, parted.anchors, stand) ?? []) : [];
  });
  return items.reduce<readonly Item[]>((all, item, i) => all.with(i, bringIn(item, all, frame, reserved)), items);
};
