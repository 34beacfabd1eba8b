/** English texts of: why an event has no mark on the map. */
export const offMap = {
  notGiven: 'place not given',
  countryOnly: (countries: readonly string[]): string =>
    `${countries.length === 1 ? 'only a country is known' : 'only countries are known'}: ${countries.join(', ')}`,
  objectOnly: (objects: readonly string[]): string => `no place of its own; it is about ${objects.join(', ')}`,
  outlineOnly: (objects: readonly string[]): string =>
    `no place of its own; outlined is what it is about: ${objects.join(', ')}`,
  routeOnly: (from: string, to: string): string => `no pin; drawn as a link from ${from} to ${to}`,
  noOutline: 'the place’s position is not in the data',
  beyondMap: 'beyond 85° north or south, where the map ends',
  doubtful: 'its coordinates are in doubt',
};
