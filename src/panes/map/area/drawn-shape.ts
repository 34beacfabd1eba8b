/** What is drawn on the map as a filter: an area by its corners, or a circle. */
import { circleRing } from '../../../layout/map/circle-ring.ts';
import { decodeArea, type Area } from '../../../selection/area.ts';
import { readCircle, writeCircle, type Circle } from '../../../selection/circle.ts';
import { encodeArea } from '../../../selection/encode-area.ts';

export type DrawnShape =
  | { readonly key: 'area'; readonly ring: Area }
  | { readonly key: 'near'; readonly ring: Area; readonly circle: Circle };

export const areaShape = (ring: Area): DrawnShape => ({ key: 'area', ring });
export const circleShape = (circle: Circle): DrawnShape => ({ key: 'near', ring: circleRing(circle), circle });

/** Null where the link's text is none. */
export const readShape = (key: DrawnShape['key'], text: string): DrawnShape | null => {
  const read = key === 'area' ? decodeArea(text) : readCircle(text);
  if (!read) return null;
  return 'km' in read ? circleShape(read) : areaShape(read);
};

export const writeShape = (shape: DrawnShape): string =>
  shape.key === 'area' ? encodeArea(shape.ring) : writeCircle(shape.circle);
