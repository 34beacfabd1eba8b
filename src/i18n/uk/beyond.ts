/** Ukrainian texts of: the ways to what is beyond the map's edges. Names of places stay in the nominative. */
import type { AllMessages } from '../en.ts';
import { counted, events, type Forms } from './plural.ts';

const JOURNEYS: Readonly<Record<string, Forms>> = {
  request: ['запит', 'запити', 'запитів'],
  movement: ['поїздка', 'поїздки', 'поїздок'],
};
/** A line joins two places; the data knows no routes. */
const LINK: Forms = ['лінія', 'лінії', 'ліній'];
/** Of these one can't count pieces without saying that each is a delivery. */
const GOODS: Readonly<Record<string, string>> = { supply: 'постачання', aid: 'допомога' };
const routes = (count: number, kind: string | null): string => {
  const goods = kind === null ? undefined : GOODS[kind];
  return goods === undefined
    ? counted(count, (kind === null ? undefined : JOURNEYS[kind]) ?? LINK)
    : `${goods}: ${count}`;
};
/** From where, by the compass. */
const FROM: Readonly<Record<string, string>> = {
  північ: 'з півночі',
  'північний схід': 'з північного сходу',
  схід: 'зі сходу',
  'південний схід': 'з південного сходу',
  південь: 'з півдня',
  'південний захід': 'з південного заходу',
  захід: 'із заходу',
  'північний захід': 'з північного заходу',
};

export const beyond: AllMessages['beyond'] = {
  pointer: (names) => `${names}. Перейти туди`,
  pointerName: (place, count, direction) => `${place}: ${events(count)} за краєм карти, на ${direction}`,
  routes,
  routesFrom: (count, kind, place, direction) =>
    `${routes(count, kind)}, ${place === null ? (FROM[direction] ?? direction) : `звідки: ${place}`}`,
  routesTo: (count, kind, place, direction) =>
    `${routes(count, kind)}, ${place === null ? `на ${direction}` : `куди: ${place}`}`,
  routesBetween: (from, to) => `звідки: ${from}, куди: ${to}`,
  routesNamed: (what, between) => `${what}, ${between}`,
  routesTold: (what, status) => `${what} (${status})`,
  morePointers: (count) => `ще ${count}`,
  directions: {
    north: 'північ',
    northEast: 'північний схід',
    east: 'схід',
    southEast: 'південний схід',
    south: 'південь',
    southWest: 'південний захід',
    west: 'захід',
    northWest: 'північний захід',
  },
  schematic: 'умовно',
  relatedName: (name) => `${name}. Пов’язано з вибраною подією`,
};
