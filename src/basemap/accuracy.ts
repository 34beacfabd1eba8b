/** How exact the drawn map is, where the screen shows more than that: what it says of itself is in `data/basemap`. */
import { MAP_DETAIL } from '../base/late-resources.ts';
import type { MapFrame } from '../base/geo/frame.ts';
import { rectOf, type MapPackage } from './map-package.ts';

/** @param isWhole whether the cells in view have come; until then the coarse map stands in */
export const accuracyIn = (
  { originX, originY, width, height, scale, zoom }: MapFrame,
  over: readonly MapPackage[],
  isWhole: boolean,
): number | null => {
  const x = (originX + width / 2) / scale;
  const middle = { x: x - Math.floor(x), y: (originY + height / 2) / scale };
  const finer = over.find(({ bbox }) => {
    const { west, east, north, south } = rectOf(bbox);
    return middle.x > west && middle.x < east && middle.y > north && middle.y < south;
  });
  const steps = MAP_DETAIL[finer?.id ?? (isWhole ? 'cells' : 'world')] ?? [];
  const step = steps.findLast(({ from }) => zoom >= from);
  return step && zoom > step.until ? step.metres : null;
};
