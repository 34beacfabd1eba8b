/** English texts of: map. */
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
const numbers = new Intl.NumberFormat('en-GB');
/** A link joins two places; the data knows no routes. */
const LINKS: Readonly<Record<string, string>> = {
  supply: 'supply link',
  aid: 'aid link',
  request: 'request',
  movement: 'journey',
};
const routes = (count: number, kind: string | null): string => {
  const noun = (kind === null ? undefined : LINKS[kind]) ?? 'link';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
};

export const map = {
  region: 'Map',
  view: 'Map view: arrow keys move it, plus and minus zoom',
  marks: 'Events on the map: arrow keys walk from one to the next',
  controls: 'Zoom',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  fitTitle: 'Fit the map to the events shown',
  tools: 'More map tools',
  scale: (text: string): string => `Scale: ${text}`,
  metres: (count: number): string => `${count} m`,
  kilometres: (count: number): string => `${numbers.format(count)} km`,
  credits: '© OpenStreetMap contributors · Natural Earth · GeoNames',
  creditsShort: '© OpenStreetMap · Natural Earth · GeoNames',

  events,
  /** On the map: an occasion, and how many of its events are at a place. */
  occasion: (label: string, count: string): string => `${label} · ${count}`,
  more: (count: number): string => `+${count}`,
  moreAt: (count: number, place: string): string => `${count} more ${count === 1 ? 'event' : 'events'}: ${place}`,
  cluster: (count: number, places: readonly string[], others: number): string =>
    `${events(count)}: ${places.join(', ')}${others > 0 ? ` and ${others} more ${others === 1 ? 'place' : 'places'}` : ''}`,
  clusterCount: (count: number): string => (count < 10_000 ? String(count) : `${Math.round(count / 1000)}k`),
  listAt: (place: string, count: number): string => `${place} · ${events(count)}`,
  somePlace: 'a place without a name',
  somewhere: (what: string, place: string): string => `${what}: somewhere in ${place}`,
  objectOfMany: (count: number, place: string): string => `${events(count)} about ${place}`,
  inRegion: (place: string): string => `somewhere in ${place}`,
  /** Of a region whose outline is not known. */
  noBorder: (label: string): string => `${label} (the disc is no border)`,
  inTheRegion: (what: string): string => `${what} in the region`,
  schematic: 'schematic',

  offMap: (count: number): string => `${count} ${count === 1 ? 'has' : 'have'} no place on a map`,
  tray: 'Not on the map',
  offMapShort: (count: number): string => `${count} not on a map`,
  /** Those that have a flow or an outline, and no mark of their own. */
  drawnOnly: (count: number): string => `Only a link or an outline · ${count}`,
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
  showMore: (count: number): string => `${count} more`,
  close: 'Close',

  pointers: 'Events beyond the map’s edge',
  pointer: (names: string): string => `${names}. Go there`,
  pointerName: (place: string, count: number, direction: string): string =>
    `${place}: ${events(count)} beyond the map’s edge, ${direction}`,
  routes,
  /** `place` where all of them have one, else the direction. */
  routesFrom: (count: number, kind: string | null, place: string | null, direction: string): string =>
    `${routes(count, kind)} from ${place ?? `the ${direction}`}`,
  routesTo: (count: number, kind: string | null, place: string | null, direction: string): string =>
    `${routes(count, kind)} to ${place ?? `the ${direction}`}`,
  /** Where an end is a country or a region, which lies in no direction. */
  routesBetween: (from: string, to: string): string => `${from} → ${to}`,
  routesNamed: (what: string, between: string): string => `${what}: ${between}`,
  morePointers: (count: number): string => `+${count} more`,
  directions: {
    north: 'north',
    northEast: 'north-east',
    east: 'east',
    southEast: 'south-east',
    south: 'south',
    southWest: 'south-west',
    west: 'west',
    northWest: 'north-west',
  },
};
