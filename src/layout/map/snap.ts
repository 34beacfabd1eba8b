/**
 * Where a point that is set on the map is meant to be: at a place of the dataset or a town of the base map right beside
 * it.
 */
import { paneX, paneY, type MapFrame } from '../../base/geo/frame.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import type { City } from './city.ts';

/** Pane pixels of the nearest place within `reach` of a spot of the pane; null without any. */
export const snapToPlace = (
  { anchorX, anchorY }: Pick<Atlas, 'anchorX' | 'anchorY'>,
  cities: readonly Pick<City, 'x' | 'y'>[],
  frame: MapFrame,
  [x, y]: readonly [x: number, y: number],
  reach: number,
): readonly [x: number, y: number] | null => {
  let nearest: readonly [number, number] | null = null;
  let least = reach;
  const offer = (worldX: number, worldY: number): void => {
    const at = [paneX(worldX, frame), paneY(worldY, frame)] as const;
    const away = Math.hypot(at[0] - x, at[1] - y);
    if (away > least) return;
    least = away;
    nearest = at;
  };
  for (const city of cities) offer(city.x, city.y);
  // Of a place and the town of the same name the dataset's comes last, and stays where they are equally near.
  anchorX.forEach((at, i) => offer(at, anchorY[i]!)); // as many as anchors
  return nearest;
};
