/** Ukrainian texts of: map. Names of places stay in the nominative, after a colon. */
import type { Messages } from '../en.ts';
import { events } from './plural.ts';
import { somewhere } from './somewhere.ts';

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
  credits: '© Учасники OpenStreetMap · Natural Earth · GeoNames',
  creditsShort: '© OpenStreetMap · Natural Earth · GeoNames',

  events,
  occasion: (label, count) => `${label} · ${count}`,
  listAt: (place, count) => `${place}: ${events(count)}`,
  somePlace: 'місце без назви',
  somewhere: (what, place) => `${what}, ${somewhere(place)}`,
  namedIn: (what) => `згадка в: ${what}`,
  placeNamedIn: (place, what) => `${place}, згадка в: ${what}`,
  inRegion: somewhere,
  noBorder: (label) => `${label} (коло – це не межа)`,

  offMap: (count) => `Без місця на карті: ${count}`,
  tray: 'Не на карті',
  offMapShort: (count) => `Не на карті: ${count}`,
  drawnOnly: (count) => `Лише лінія чи обрис: ${count}`,
  close: 'Закрити',

  withRelated: (text, count) => `${text}, пов’язаних: ${count}`,
  relatedPointer: (text) => `${text}, пов’язано`,
  pointers: 'Події за краєм карти',
};
