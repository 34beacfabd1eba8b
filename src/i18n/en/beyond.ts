/** English texts of: the ways to what is beyond the map's edges. */
const events = (count: number): string => (count === 1 ? '1 event' : `${count} events`);
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

export const beyond = {
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
  routesBetween: (from: string, to: string): string => `from ${from} to ${to}`,
  routesNamed: (what: string, between: string): string => `${what} ${between}`,
  /** Who vouches for them, where no source does. */
  routesTold: (what: string, status: string): string => `${what} (${status})`,
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
  /** On a flow. */
  schematic: 'schematic',
  /** Of what is related to the selected event. */
  relatedName: (name: string): string => `${name}. Related to the selected event`,
};
