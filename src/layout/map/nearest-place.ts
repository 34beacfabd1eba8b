/** The named place nearest to a spot: of the dataset's places that are points, and of the base map's centres. */
import { distanceKm, type LonLat } from '../../base/great-circle.ts';
import type { Atlas } from '../../query/places/atlas.ts';
import { latOf, lngOf } from '../../base/geo/frame.ts';
import type { City } from './city.ts';

interface NearPlace {
  readonly name: string;
  readonly km: number;
}

/** Farther than this a place says nothing about a spot. */
const MAX_KM = 100;

export const nearestPlace = (
  { anchorX, anchorY, anchorName }: Pick<Atlas, 'anchorX' | 'anchorY' | 'anchorName'>,
  cities: readonly City[],
  spot: LonLat,
): NearPlace | null => {
  let best: NearPlace | null = null;
  const offer = (name: string, x: number, y: number): void => {
    const km = distanceKm(spot, [lngOf(x), latOf(y)]);
    if (name !== '' && km <= (best?.km ?? MAX_KM)) best = { name, km };
  };
  anchorName.forEach((name, i) => offer(name, anchorX[i]!, anchorY[i]!)); // as many as names
  for (const { text, x, y } of cities) offer(text, x, y);
  return best;
};
