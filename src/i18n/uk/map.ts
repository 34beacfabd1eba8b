/** Ukrainian texts of: map. Names of places stay in the nominative, after a colon. */
import type { Messages } from '../en.ts';
import { counted, events, type Forms } from './plural.ts';
import { somewhere } from './somewhere.ts';

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
const numbers = new Intl.NumberFormat('uk');

export const map: Messages['map'] = {
  region: 'Карта',
  view: 'Карта: стрілки пересувають її, плюс і мінус змінюють масштаб',
  marks: 'Події на карті: стрілки ведуть від однієї до наступної',
  controls: 'Масштаб',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  fit: 'Усі',
  fitTitle: 'Показати на карті всі події',
  tools: 'Інші засоби карти',
  scale: (text) => `Масштаб: ${text}`,
  metres: (count) => `${count} м`,
  kilometres: (count) => `${numbers.format(count)} км`,
  credits: '© Учасники OpenStreetMap · Natural Earth · GeoNames',
  creditsShort: '© OpenStreetMap · Natural Earth · GeoNames',

  events,
  occasion: (label, count) => `${label} · ${count}`,
  more: (count) => `+${count}`,
  moreAt: (count, place) => `Ще ${events(count)}: ${place}`,
  cluster: (count, places, others) =>
    `${events(count)}: ${places.join(', ')}${others > 0 ? ` і ще ${counted(others, ['місце', 'місця', 'місць'])}` : ''}`,
  clusterCount: (count) => (count < 10_000 ? String(count) : `${Math.round(count / 1000)} тис.`),
  listAt: (place, count) => `${place} · ${events(count)}`,
  somePlace: 'місце без назви',
  somewhere: (what, place) => `${what} ${somewhere(place)}`,
  objectOfMany: (count, place) => `${events(count)} про: ${place}`,
  inRegion: somewhere,
  noBorder: (label) => `${label} (коло – це не межа)`,
  inTheRegion: (what) => `${what} у цих межах`,
  schematic: 'умовно',

  offMap: (count) => `Без місця на карті: ${count}`,
  tray: 'Не на карті',
  offMapShort: (count) => `Не на карті: ${count}`,
  drawnOnly: (count) => `Лише лінія чи обрис · ${count}`,
  notGiven: 'місце не вказано',
  countryOnly: (countries) =>
    `${countries.length === 1 ? 'відома лише країна' : 'відомі лише країни'}: ${countries.join(', ')}`,
  objectOnly: (objects) => `власного місця немає; стосується: ${objects.join(', ')}`,
  outlineOnly: (objects) => `власного місця немає; обведено те, чого стосується: ${objects.join(', ')}`,
  routeOnly: (from, to) => `без позначки; проведено лінію: ${from} → ${to}`,
  noOutline: 'у даних немає координат цього місця',
  beyondMap: 'за 85° північної чи південної широти, де карта закінчується',
  doubtful: 'координати сумнівні',
  showMore: (count) => `Ще ${count}`,
  close: 'Закрити',

  pointers: 'Події за краєм карти',
  pointer: (names) => `${names}. Перейти туди`,
  pointerName: (place, count, direction) => `${place}: ${events(count)} за краєм карти, на ${direction}`,
  routes,
  routesFrom: (count, kind, place, direction) =>
    `${routes(count, kind)}, ${place === null ? (FROM[direction] ?? direction) : `звідки: ${place}`}`,
  routesTo: (count, kind, place, direction) =>
    `${routes(count, kind)}, ${place === null ? `на ${direction}` : `куди: ${place}`}`,
  routesBetween: (from, to) => `${from} → ${to}`,
  routesNamed: (what, between) => `${what}: ${between}`,
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
};
