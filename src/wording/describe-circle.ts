/** A circle in words: "within 30 km of Prague", or of a position where no place of the dataset is its middle. */
import { latOf, lngOf } from '../base/geo/frame.ts';
import { distanceKm } from '../base/great-circle.ts';
import type { EventTable } from '../events/types.ts';
import type { AllMessages } from '../i18n/en.ts';
import { atlasOf } from '../query/places/atlas.ts';
import { readCircle, type Circle } from '../selection/circle.ts';

/** A place so near to the middle is meant by it. */
const AT_KM = 0.5;

/** The name of the place that a circle is about; "" without any. */
const placeAt = (table: EventTable, { lat, lng }: Circle): string => {
  const { anchorX, anchorY, anchorName } = atlasOf(table);
  const isThere = (i: number): boolean => distanceKm([lng, lat], [lngOf(anchorX[i]!), latOf(anchorY[i]!)]) <= AT_KM; // as many as names
  return anchorName.find((name, i) => name !== '' && isThere(i)) ?? '';
};

/** @param text as the link has it; "" where it is no circle */
export const describeCircle = (table: EventTable, text: string, { areaTools: words }: AllMessages): string => {
  const circle = readCircle(text);
  if (!circle) return '';
  return words.within(words.distance(circle.km), placeAt(table, circle) || words.position(circle.lat, circle.lng));
};
