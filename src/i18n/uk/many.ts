/** Ukrainian texts of: what counts many events: the discs of the map and the columns of the timeline. */
import type { AllMessages } from '../en.ts';
import { counted, events, ofEvents } from './plural.ts';

const short = (count: number): string => (count < 10_000 ? String(count) : `${Math.round(count / 1000)} тис.`);

export const many: AllMessages['many'] = {
  disc: (count, lit, places, others) =>
    `${lit === null ? events(count) : `Виділено ${lit} з ${ofEvents(count)}`}: ${places.join(', ')}${others > 0 ? ` і ще ${counted(others, ['місце', 'місця', 'місць'])}` : ''}`,
  short,
  litOf: (lit, count) => [`${lit} з ${short(count)}`, `${lit}/${short(count)}`],
  more: (count) => `+${count}`,
  moreAt: (count, place) => `Ще ${events(count)}: ${place}`,
  column: (count, lit, dates, tracks, isList) =>
    `${events(count)}${lit === null ? '' : `, виділено ${lit}`}, ${dates}: ${tracks.map(([name, of]) => `${name} – ${of}`).join(', ')}. ${isList ? 'Список' : 'Наблизити'}`,
  showMore: (count) => `Ще ${count}`,
};
