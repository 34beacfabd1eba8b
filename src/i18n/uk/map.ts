/** Ukrainian texts of: map. Names of places stay in the nominative, after a colon. */
import type { Messages } from '../en.ts';
import { counted, events } from './plural.ts';
import { somewhere } from './somewhere.ts';

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
  somewhere: (what, place) => `${what}, ${somewhere(place)}`,
  objectOfMany: (count, place) => `${events(count)} про: ${place}`,
  inRegion: somewhere,
  noBorder: (label) => `${label} (коло – це не межа)`,
  schematic: 'умовно',

  offMap: (count) => `Без місця на карті: ${count}`,
  tray: 'Не на карті',
  offMapShort: (count) => `Не на карті: ${count}`,
  drawnOnly: (count) => `Лише лінія чи обрис · ${count}`,
  showMore: (count) => `Ще ${count}`,
  close: 'Закрити',

  pointers: 'Події за краєм карти',
};
