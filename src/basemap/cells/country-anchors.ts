/**
 * Further places for the names of countries: where a country's own point is out of sight, its name stands at one of its
 * first-level units.
 */
import type { Label } from '../labels.ts';
import type { WorldRect } from '../map-package.ts';

/** From this zoom on a view may hold no point of a country that it shows. */
const FROM = 4;

const isWithin = ({ x, y }: Label, { west, east, north, south }: WorldRect): boolean =>
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
