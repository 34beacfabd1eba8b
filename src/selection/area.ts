/**
 * A drawn area as text: an encoded polyline (five decimals, latitude first), as the link carries it.
 * The format is Google's; it is a few lines, so it needs no package.
 */

/** Corners as `[longitude, latitude]` in degrees; the last one joins the first. */
export type Area = readonly (readonly [lon: number, lat: number])[];

/** More corners than a hand draws; a link must stay short. */
export const MAX_CORNERS = 200;
const SCALE = 1e5;

const writeNumber = (value: number): string => {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>>= 5;
  }
  return text + String.fromCharCode(rest + 63);
};

export const encodeArea = (area: Area): string => {
  let [lat, lon] = [0, 0];
  let text = '';
  for (const [x, y] of area) {
    const [nextLat, nextLon] = [Math.round(y * SCALE), Math.round(x * SCALE)];
    text += writeNumber(nextLat - lat) + writeNumber(nextLon - lon);
    [lat, lon] = [nextLat, nextLon];
  }
  return text;
};

/** Null where the text is no polyline, has fewer than three corners or too many, or leaves the globe. */
export const decodeArea = (text: string): Area | null => {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (let i = 0; i < text.length; i += 1) {
    const chunk = text.charCodeAt(i) - 63;
    if (chunk < 0 || chunk > 63 || shift > 25) return null;
    value |= (chunk & 0x1f) << shift;
    shift += 5;
    if (chunk >= 0x20) continue;
    numbers.push(value & 1 ? ~(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  if (shift !== 0 || numbers.length % 2 !== 0 || numbers.length < 6 || numbers.length > 2 * MAX_CORNERS) return null;
  const area: [number, number][] = [];
  let [lat, lon] = [0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    lat += numbers[i]!; // an even number of them, checked above
    lon += numbers[i + 1]!;
    if (Math.abs(lat) > 90 * SCALE || Math.abs(lon) > 180 * SCALE) return null;
    area.push([lon / SCALE, lat / SCALE]);
  }
  return area;
};
