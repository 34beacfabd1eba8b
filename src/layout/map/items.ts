/**
 * What stands where: joins places whose marks would overlap into clusters.
 */
import { rowsAt, type AnchorCounts, type PlaceRows } from '../../query/places/place-rows.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { overlaps, paneX, paneY, pixelsOf, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { TAG, tagBox, tagWidth, type PeriodCounts } from './period-tags.ts';

/** Which side of its anchor a row of glyphs stands on. */
type RowPosition = 'below' | 'belowLeft' | 'above' | 'aboveLeft';

export interface Item {
  /** Pane pixels of the anchor, or of the middle of a cluster. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Of `count`, by colour slot. */
  readonly shares: readonly number[];
  /** One anchor: its glyphs are drawn singly, or as a disc where they have no room; several: a cluster. */
  readonly anchors: readonly number[];
  readonly clustered: boolean;
  readonly position: RowPosition;
  /** While two windows are compared: how many events are in each. */
  readonly periods: PeriodCounts | null;
  readonly box: Rect;
}

const MARGIN = 40;
const MAX_SINGLE_PLACES = 120;
const MAX_SINGLE_MARKS = 150;
/** A row of four glyphs would misrepresent a place with more events than this: a disc shows their share. */
const MAX_AT_PLACE = 16;
/** A row of glyphs that would reach over more of the ground than this would tell of other places: it is a disc. */
const MAX_ROW_METRES = 500_000;
const CELL = 72;
export const GLYPH = 24;
export const PITCH = 26;
export const MAX_IN_ROW = 4;
const MORE_WIDTH = 30;

/** Anchors with shown rows whose point lies in the frame or a little outside. */
const selectAnchorsInView = (atlas: Atlas, counts: AnchorCounts, frame: MapFrame): readonly number[] => {
  const { anchorX, anchorY } = atlas;
  const found: number[] = [];
  for (let anchor = 0; anchor < anchorX.length; anchor += 1) {
    if (counts.all[anchor] === 0) continue;
    // The index runs over the anchors.
    const y = paneY(anchorY[anchor]!, frame);
    if (y < -MARGIN || y > frame.height + MARGIN) continue;
    const x = paneX(anchorX[anchor]!, frame);
    if (x >= -MARGIN && x <= frame.width + MARGIN) found.push(anchor);
  }
  return found;
};

/** The radius of a cluster's disc, 15 to 24 pixels. */
export const clusterRadius = (count: number): number => Math.min(24, 13 + (2.6 * Math.log2(1 + count)) / 1.6);

/** Width of a row of glyphs, "+n" included. */
const rowWidth = (count: number): number => Math.min(count, MAX_IN_ROW) * PITCH + (count > MAX_IN_ROW ? MORE_WIDTH : 0);

/** The box of a mark with the tag that says which windows it is of. */
const withTag = (box: Rect, where: 'above' | 'below', width: number): Rect => {
  const tag = tagBox(box, where, width);
  return { x: tag.x, y: Math.min(box.y, tag.y), width: tag.width, height: box.height + TAG };
};

/** The box that an item takes, its name not counted. */
const boxOf = (
  x: number,
  y: number,
  count: number,
  clustered: boolean,
  position: RowPosition,
  periods: PeriodCounts | null,
): Rect => {
  const box = bareBoxOf(x, y, count, clustered, position);
  if (!periods) return box;
  const isAbove = !clustered && count > 1 && (position === 'above' || position === 'aboveLeft');
  return withTag(box, isAbove ? 'above' : 'below', clustered ? tagWidth(periods) : 0);
};

/** The same without a tag. */
export const bareBoxOf = (x: number, y: number, count: number, clustered: boolean, position: RowPosition): Rect => {
  if (clustered) {
    const r = clusterRadius(count) + 1;
    return { x: x - r, y: y - r, width: r * 2, height: r * 2 };
  }
  if (count === 1) return { x: x - GLYPH / 2, y: y - GLYPH / 2, width: GLYPH, height: GLYPH };
  const width = rowWidth(count);
  const left = position === 'below' || position === 'above' ? x - 6 : x + 6 - width;
  return position === 'below' || position === 'belowLeft'
    ? { x: left, y: y - 6, width, height: 16 + GLYPH }
    : { x: left, y: y - 10 - GLYPH, width, height: 16 + GLYPH };
};

const itemOf = (
  atlas: Atlas,
  counts: AnchorCounts,
  frame: MapFrame,
  anchors: readonly number[],
  clustered: boolean,
): Item => {
  let [x, y, count, a, b] = [0, 0, 0, 0, 0];
  for (const anchor of anchors) {
    // Anchors of the atlas are in range, here and in the counts.
    const n = counts.all[anchor]!;
    x += paneX(atlas.anchorX[anchor]!, frame) * n;
    y += paneY(atlas.anchorY[anchor]!, frame) * n;
    count += n;
    a += counts.periods?.a[anchor] ?? 0;
    b += counts.periods?.b[anchor] ?? 0;
  }
  x /= count;
  y /= count;
  const isTooWide = count > 1 && rowWidth(count) > pixelsOf(MAX_ROW_METRES, (y + frame.originY) / frame.scale, frame);
  const many = clustered || anchors.length > 1 || count > MAX_AT_PLACE || isTooWide;
  const periods = counts.periods && { a, b };
  return {
    x,
    y,
    count,
    shares: counts.bySlot.map((of) => (of ? anchors.reduce((sum, anchor) => sum + of[anchor]!, 0) : 0)),
    anchors,
    clustered: many,
    position: 'below',
    periods,
    box: boxOf(x, y, count, many, 'below', periods),
  };
};

/** Anchors by cell of a grid that stands still while the map is dragged. */
const groupByCell = (atlas: Atlas, frame: MapFrame, anchors: readonly number[]): readonly (readonly number[])[] => {
  const cells = new Map<number, number[]>();
  for (const anchor of anchors) {
    // Anchors of the atlas are in range.
    const cell =
      Math.floor((atlas.anchorY[anchor]! * frame.scale) / CELL) * 65_536 +
      Math.floor((atlas.anchorX[anchor]! * frame.scale) / CELL);
    const group = cells.get(cell);
    if (group) group.push(anchor);
    else cells.set(cell, [anchor]);
  }
  return [...cells.values()];
};

const POSITIONS: readonly RowPosition[] = ['below', 'belowLeft', 'above', 'aboveLeft'];

const MARGIN_X = 4;
/** Inside the pane and above its credits, which take two lines of a narrow one. */
const isWithin = ({ x, y, width, height }: Rect, frame: MapFrame): boolean =>
  x >= MARGIN_X &&
  x + width <= frame.width - MARGIN_X &&
  y >= 0 &&
  y + height <= frame.height - (frame.width < 480 ? 38 : 22);

/**
 * The item at the first position that is free and in the frame; a row of a place in sight for which there is none does
 * not fit: the edge would cut it, or the credits lie on it.
 */
const placeItem = (item: Item, placed: readonly Item[], frame: MapFrame): Item | null => {
  const isRow = !item.clustered && item.count > 1;
  const options = (isRow ? POSITIONS : POSITIONS.slice(0, 1)).map((position) => ({
    ...item,
    position,
    box: boxOf(item.x, item.y, item.count, item.clustered, position, item.periods),
  }));
  const free = options.filter((option) => !placed.some((other) => overlaps(other.box, option.box)));
  const fitting = free.find(({ box }) => isWithin(box, frame));
  if (fitting) return fitting;
  const isCut = isRow && item.x > 0 && item.x < frame.width && item.y > 0 && item.y < frame.height;
  return isCut ? null : (free[0] ?? null);
};

/** A place's row as a disc with its count, on its own point; null for what is no row. */
const collapse = (item: Item): Item | null =>
  item.clustered || item.count === 1
    ? null
    : {
        ...item,
        clustered: true,
        position: 'below',
        box: boxOf(item.x, item.y, item.count, true, 'below', item.periods),
      };

/**
 * Finds room for an item by making a disc of it, or of the row that it meets; changes `placed` only where that helps.
 */
const placeByCollapsing = (item: Item, placed: Item[], frame: MapFrame): Item | null => {
  const disc = collapse(item);
  const own = disc && placeItem(disc, placed, frame);
  if (own) return own;
  const forms = disc ? [item, disc] : [item];
  for (const [index, other] of placed.entries()) {
    const smaller = collapse(other);
    if (!smaller) continue;
    const rest = placed.filter((_, i) => i !== index);
    if (rest.some(({ box }) => overlaps(box, smaller.box))) continue;
    for (const form of forms) {
      const fitting = placeItem(form, [...rest, smaller], frame);
      if (!fitting) continue;
      placed[index] = smaller;
      return fitting;
    }
  }
  return null;
};

/**
 * Joins items until none overlaps another; the places with most events in the data choose first. A crowded place
 * becomes a disc before it takes in another, so that no event is drawn at a place whose own point has room for it.
 */
const resolveOverlaps = (
  atlas: Atlas,
  counts: AnchorCounts,
  frame: MapFrame,
  start: readonly Item[],
): readonly Item[] => {
  // Items have anchors of the atlas, which are in range.
  const weight = (item: Item): number => item.anchors.reduce((sum, anchor) => sum + atlas.anchorTotal[anchor]!, 0);
  let items = [...start].sort((a, b) => weight(b) - weight(a) || a.anchors[0]! - b.anchors[0]!);
  for (let pass = 0; pass < 8; pass += 1) {
    const placed: Item[] = [];
    let joined = false;
    for (const item of items) {
      const fitting = placeItem(item, placed, frame) ?? placeByCollapsing(item, placed, frame);
      const least = fitting ?? collapse(item) ?? item;
      const hit = fitting ? -1 : nearestHit(least, placed);
      if (fitting || hit < 0) {
        placed.push(least);
        continue;
      }
      const other = placed[hit]!; // found there
      placed[hit] = itemOf(atlas, counts, frame, [...other.anchors, ...item.anchors], true);
      joined = true;
    }
    items = placed;
    if (!joined) break;
  }
  return items;
};

/** The nearest of those that an item overlaps, -1 without any. */
const nearestHit = ({ x, y, box }: Item, placed: readonly Item[]): number => {
  let nearest = -1;
  let least = Infinity;
  for (const [index, other] of placed.entries()) {
    const distance = Math.hypot(other.x - x, other.y - y);
    if (distance >= least || !overlaps(other.box, box)) continue;
    nearest = index;
    least = distance;
  }
  return nearest;
};

/** The items in view: single places while they fit, else clusters. */
export const buildItems = (atlas: Atlas, counts: AnchorCounts, frame: MapFrame): readonly Item[] => {
  const anchors = selectAnchorsInView(atlas, counts, frame);
  const groups =
    anchors.length > MAX_SINGLE_PLACES ? groupByCell(atlas, frame, anchors) : anchors.map((anchor) => [anchor]);
  // Anchors of the atlas are in range, and no group is empty.
  const marks = anchors.reduce(
    (sum, anchor) => sum + (counts.all[anchor]! > MAX_AT_PLACE ? 1 : Math.min(counts.all[anchor]!, MAX_IN_ROW + 1)),
    0,
  );
  const crowded = marks > MAX_SINGLE_MARKS;
  return resolveOverlaps(
    atlas,
    counts,
    frame,
    groups.map((group) => itemOf(atlas, counts, frame, group, crowded && counts.all[group[0]!]! > 1)),
  );
};

/** The shown rows of each singly drawn item, in the answer's order. */
export const selectItemRows = (places: PlaceRows, items: readonly Item[]): ReadonlyMap<Item, readonly number[]> =>
  // An item has anchors.
  new Map(items.map((item) => [item, item.clustered ? [] : [...rowsAt(places, item.anchors[0]!)]]));
