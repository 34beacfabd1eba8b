/**
 * Further places for the names of countries: where a country's own point is out of sight, its name stands at one of its
 * first-level units, or where its land goes on for long enough.
 */
import type { Label } from '../labels.ts';
import type { WorldRect } from '../map-package.ts';
import type { LandAnchor } from './land-anchors.ts';

/** From this zoom on a view may hold no point of a country that it shows. */
const FROM = 4;

const isWithin = ({ x, y }: Pick<Label, 'x' | 'y'>, { west, east, north, south }: WorldRect): boolean =>
  x >= west && x <= east && y >= north && y <= south;

/** @param disputed where a unit does not say whose land it is: no country is named there */
export const anchorCountries = (
  lists: readonly (readonly Label[])[],
  disputed: readonly WorldRect[],
): readonly Label[] => {
  const labels = lists.flat();
  const countries = new Map(labels.flatMap((label) => (label.kind === 'country' ? [[label.country, label]] : [])));
  return labels.flatMap((unit) => {
    const country = unit.kind === 'unit' && unit.country ? countries.get(unit.country) : undefined;
    if (!country || disputed.some((rect) => isWithin(unit, rect))) return [];
    return [{ ...country, x: unit.x, y: unit.y, rank: Math.max(FROM, country.rank) }];
  });
};

/** CSS pixels of the world at zoom 0, and of a letter of a country's name with the space after it. */
const WORLD_PIXELS = 256;
const LETTER_PIXELS = 12;

/**
 * Names of countries where their land is, the longest stretch first: from the zoom at which the name is no longer than
 * that.
 * @param codeOf alpha-2 of an alpha-3
 */
export const labelLand = (
  anchors: readonly LandAnchor[],
  countries: readonly Label[],
  disputed: readonly WorldRect[],
  codeOf: (code: string) => string | undefined,
): readonly Label[] => {
  const byCode = new Map(countries.map((label) => [label.country, label]));
  return anchors
    .toSorted((a, b) => b.width - a.width)
    .flatMap(({ code, x, y, width }) => {
      const country = byCode.get(codeOf(code));
      if (!country || disputed.some((rect) => isWithin({ x, y }, rect))) return [];
      const longest = Math.max(...Object.values(country.names).map((name) => name.length));
      const roomFrom = Math.log2((longest * LETTER_PIXELS) / (width * WORLD_PIXELS));
      return [{ ...country, x, y, rank: Math.max(FROM, country.rank, roomFrom) }];
    });
};
