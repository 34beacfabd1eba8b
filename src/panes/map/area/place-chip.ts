/**
 * Where the area's chip stands: just outside its box where there is room, else at the nearest clear place of the pane.
 */
import { overlaps, type Rect } from '../../../base/geo/frame.ts';
import { directionOf } from '../../../layout/map/pointers.ts';
import { shiftInto } from '../../../layout/map/reveal.ts';
import type { Direction } from '../../../layout/map/types.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const EDGE = 8;

interface PlacedChip {
  readonly x: number;
  readonly y: number;
  /** Which way the area lies where it is out of sight. */ readonly away: Direction | null;
}

/** `area`: the box of the area in pane pixels; `chrome`: what else floats over the map. */
export const placeChip = (area: Rect, chip: Size, chrome: readonly Rect[], pane: Size): PlacedChip => {
  const right = area.x + area.width - chip.width;
  const above = area.y - GAP - chip.height;
  const below = area.y + area.height + GAP;
  const at = (x: number, y: number): Rect => ({ x, y, ...chip });
  const isClear = (box: Rect): boolean =>
    box.x >= EDGE &&
    box.y >= EDGE &&
    box.x + box.width <= pane.width - EDGE &&
    box.y + box.height <= pane.height - EDGE &&
    !chrome.some((other) => overlaps(other, box, GAP / 2));
  const isAway = !overlaps(area, { x: 0, y: 0, ...pane });
  const frame = { ...pane, zoom: 0, scale: 1, originX: 0, originY: 0 };
  const away = isAway ? directionOf(area.x + area.width / 2, area.y + area.height / 2, frame) : null;
  const outside = [
    at(right, above),
    at(area.x, above),
    at(right, below),
    at(area.x, below),
    at(area.x + area.width + GAP, area.y),
    at(area.x - GAP - chip.width, area.y),
  ];
  const free = isAway ? undefined : outside.find(isClear);
  if (free) return { x: free.x, y: free.y, away };
  const limit = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));
  // An area wider or taller than the pane has its chip within the part that is seen.
  const seen = at(
    limit(isAway ? area.x + area.width / 2 - chip.width / 2 : right - GAP, pane.width - chip.width),
    limit(isAway ? area.y + area.height / 2 : area.y + GAP, pane.height - chip.height),
  );
  const [dx, dy] = shiftInto([seen], chrome, pane) ?? [0, 0];
  return { x: seen.x + dx, y: seen.y + dy, away };
};
