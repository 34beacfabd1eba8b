/** Where a selected mark must go to be seen: the nearest place of the pane that no chrome and no edge covers. */
import type { PlaceRows } from '../../query/places/place-rows.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { overlaps, paneX, paneY, type MapFrame, type Rect } from '../../base/geo/frame.ts';
import { buildItems, GLYPH } from './items.ts';

const EDGE = 8;
/** A mark that is moved gets some air; one that only has to stay does not. */
const AIR = 6;

const around = (x: number, y: number, size: number): Rect => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

/**
 * Boxes of a row's marks in pane pixels, one a place; an area's is about its label point. Empty for a row off the map.
 */
export const selectMarkBoxes = (places: PlaceRows, atlas: Atlas, frame: MapFrame, row: number): readonly Rect[] => {
  const anchors = [...atlas.pointAnchor.subarray(atlas.pointStart[row], atlas.pointStart[row + 1])];
  if (anchors.length > 0) {
    const items = buildItems(atlas, places, frame);
    // Anchors and areas of the atlas are in range.
    return anchors.map(
      (anchor) =>
        items.find((item) => item.anchors.includes(anchor))?.box ??
        around(paneX(atlas.anchorX[anchor]!, frame), paneY(atlas.anchorY[anchor]!, frame), GLYPH),
    );
  }
  const areas = [...atlas.areaIndex.subarray(atlas.areaStart[row], atlas.areaStart[row + 1])];
  return areas.map((area) => {
    const { labelX, labelY } = atlas.areas[area]!;
    return around(paneX(labelX, frame), paneY(labelY, frame), GLYPH);
  });
};

interface Size {
  readonly width: number;
  readonly height: number;
}

const isClear = (box: Rect, chrome: readonly Rect[], pane: Size, edge: number, air: number): boolean =>
  box.x >= edge &&
  box.y >= edge &&
  box.x + box.width <= pane.width - edge &&
  box.y + box.height <= pane.height - edge &&
  !chrome.some((other) => overlaps(other, box, air));

/** The nearest clear place for a box of this size; its sides lie against chrome or edges, or where they are now. */
const nearestPlace = (box: Rect, chrome: readonly Rect[], pane: Size): Rect | null => {
  const limit = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));
  const xs = [
    limit(box.x, pane.width - box.width),
    ...chrome.flatMap((other) => [other.x - box.width - AIR, other.x + other.width + AIR]),
  ];
  const ys = [
    limit(box.y, pane.height - box.height),
    ...chrome.flatMap((other) => [other.y - box.height - AIR, other.y + other.height + AIR]),
  ];
  let best: Rect | null = null;
  let least = Infinity;
  for (const x of xs) {
    for (const y of ys) {
      const place = { ...box, x, y };
      const distance = Math.hypot(x - box.x, y - box.y);
      if (distance >= least || !isClear(place, chrome, pane, EDGE, AIR)) continue;
      best = place;
      least = distance;
    }
  }
  return best;
};

/**
 * How far the picture must move, in pixels, for one of the boxes to be in sight; null where it is already, or where no
 * place is free. What is wider than any free place is shown by its first mark.
 */
export const shiftInto = (
  boxes: readonly Rect[],
  chrome: readonly Rect[],
  pane: Size,
): readonly [dx: number, dy: number] | null => {
  if (boxes.some((box) => isClear(box, chrome, pane, 0, 0))) return null;
  const moves = (sized: readonly Rect[]): readonly (readonly [number, number])[] =>
    sized.flatMap((box) => {
      const place = nearestPlace(box, chrome, pane);
      return place ? [[place.x - box.x, place.y - box.y] as const] : [];
    });
  const whole = moves(boxes);
  const found =
    whole.length > 0
      ? whole
      : moves(
          boxes.map(({ x, y, width, height }) => ({
            x,
            y: y + Math.max(0, height - GLYPH),
            width: Math.min(width, GLYPH),
            height: GLYPH,
          })),
        );
  return found.toSorted((a, b) => Math.hypot(...a) - Math.hypot(...b))[0] ?? null;
};
