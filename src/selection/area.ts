/**
 * A drawn area as text: an encoded polyline (five decimals, latitude first), as the link carries it.
 * The format is Google's; it is a few lines, so it needs no package.
 */

/**
 * Corners as `[longitude, latitude]` in degrees; the last one joins the first. Longitudes run on past 180° where the
 * area crosses it; the middle of all is within ±180°.
 */
export type Area = readonly (readonly [lon: number, lat: number])[];

/** More corners than a hand draws; a link must stay short. */
export const MAX_CORNERS = 200;
export const SCALE = 1e5;
export const TURN = 360 * SCALE;

/**
 * Null where the text is no polyline, has fewer than three corners or too many, or leaves the globe. Each edge takes
 * the shorter way round it.
 */
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
  const corners: [number, number][] = [];
  let [lat, lon, east] = [0, 0, 0];
  for (let i = 0; i < numbers.length; i += 2) {
    lat += numbers[i]!; // in range
    lon += numbers[i + 1]!; // in range
    if (Math.abs(lat) > TURN / 4 || Math.abs(lon) > 1.5 * TURN) return null;
    const [before] = corners.at(-1) ?? [lon];
    east = lon - TURN * Math.round((lon - before) / TURN);
    corners.push([east, lat]);
  }
  const easts = corners.map(([x]) => x);
  const turns = TURN * Math.round((Math.min(...easts) + Math.max(...easts)) / 2 / TURN);
  return corners
    .filter(([x, y], i) => {
      // A corner that only stands in the midst of an edge of half the globe or more, so that the edge is told from the
      // shorter way.
      const [[west, south], [far, north]] = [corners.at(i - 1)!, corners[(i + 1) % corners.length]!]; // in range
      return !(y === south && y === north && (x - west) * (far - x) > 0 && Math.abs(far - west) >= TURN / 2);
    })
    .map(([x, y]): [number, number] => [(x - turns) / SCALE, y / SCALE]);
};
