/** The text of a drawn area for the link. */
import { SCALE, TURN, type Area } from './area.ts';

const writeNumber = (value: number): string => {
  let rest = value < 0 ? ~(value << 1) : value << 1;
  let text = '';
  while (rest >= 0x20) {
    text += String.fromCharCode((0x20 | (rest & 0x1f)) + 63);
    rest >>>= 5;
  }
  return text + String.fromCharCode(rest + 63);
};

/** With corners in the midst of edges that go half round the globe or more: an edge is read as the shorter way. */
const withMiddles = (area: Area): Area =>
  area.flatMap((corner, i) => {
    const next = area[(i + 1) % area.length] ?? corner;
    const parts = Math.floor(Math.abs(next[0] - corner[0]) / 180) + 1;
    return Array.from({ length: parts }, (_, part): Area[number] => [
      corner[0] + ((next[0] - corner[0]) * part) / parts,
      corner[1] + ((next[1] - corner[1]) * part) / parts,
    ]);
  });

/** Whole turns (link units) by which an area lies off the globe's own. */
const turnsOf = (area: Area): number => {
  const lons = area.map(([lon]) => lon);
  return TURN * Math.round((Math.min(...lons) + Math.max(...lons)) / 720);
};

export const encodeArea = (area: Area): string => {
  let [lat, lon] = [0, 0];
  let text = '';
  const shift = turnsOf(area);
  for (const [x, y] of withMiddles(area)) {
    const [nextLat, nextLon] = [Math.round(y * SCALE), Math.round(x * SCALE) - shift];
    text += writeNumber(nextLat - lat) + writeNumber(nextLon - lon);
    [lat, lon] = [nextLat, nextLon];
  }
  return text;
};
