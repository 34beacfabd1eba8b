/** A circle as filter, "within 30 km of …", as the link carries it: `lat,lng,km`. */
import { wrapLng } from '../base/geo/frame.ts';

export interface Circle {
  /** Degrees; the longitude is within ±180. */
  readonly lat: number;
  readonly lng: number;
  readonly km: number;
}

/** A quarter round the globe; what is wider is no neighbourhood. */
export const MAX_KM = 10_000;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** Null where the text is none. */
export const readCircle = (text: string): Circle | null => {
  const parts = text.split(',');
  const [lat = 0, lng = 0, km = 0] = parts.map(Number);
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  if (Math.abs(lat) > 90 || Math.abs(lng) > 540 || km <= 0 || km > MAX_KM) return null;
  return { lat, lng: wrapLng(lng), km };
};

/** About 10 m, and four figures of the radius. */
export const writeCircle = ({ lat, lng, km }: Circle): string =>
  [lat.toFixed(4), wrapLng(lng).toFixed(4), km.toPrecision(4)].map(Number).join();
