/** Ukrainian texts of: what counts many events: the discs of the map and the columns of the timeline. */
import type { AllMessages } from '../en.ts';
import { counted, events, ofEvents, type Forms } from './plural.ts';

const short = (count: number): string => (count < 10_000 ? String(count) : `${Math.round(count / 1000)} тис.`);

/** In several of a unit, or by it; and how many of it. */
const UNITS: Readonly<Record<string, readonly [several: string, forms: Forms]>> = {
  hour: ['годинах', ['година', 'години', 'годин']],
  day: ['днях', ['день', 'дні', 'днів']],
  week: ['тижнях', ['тиждень', 'тижні', 'тижнів']],
  month: ['місяцях', ['місяць', 'місяці', 'місяців']],
  year: ['роках', ['рік', 'роки', 'років']],
};

const perhapsOf = (count: number, perhaps: number): string =>
  perhaps === 0 ? '' : count === 1 ? ', можливо' : `, з них ${perhaps} – можливо`;

const byUnit = (unit: string | null, steps: number): string => {
  const [several, forms] = UNITS[unit ?? ''] ?? [];
  if (!several || !forms) return '';
  return steps === 1 ? ` по ${several}` : `, у стовпці ${counted(steps, forms)}`;
};

export const many: AllMessages['many'] = {
  disc: (count, lit, perhaps, places, others) =>
    `${lit === null ? events(count) : `Виділено ${lit} з ${ofEvents(count)}`}${perhapsOf(count, perhaps)}: ${places.join(', ')}${others > 0 ? ` і ще ${counted(others, ['місце', 'місця', 'місць'])}` : ''}`,
  short,
  litOf: (lit, count) => [`${lit} з ${short(count)}`, `${lit}/${short(count)}`],
  more: (count) => `+${count}`,
  moreAt: (count, place) => `Ще ${events(count)}: ${place}`,
  column: (count, lit, perhaps, dates, tracks) =>
    `${events(count)}${perhapsOf(count, perhaps)}${lit === null ? '' : `, виділено ${lit}`}, ${dates}: ${tracks.map(([name, of]) => `${name} – ${of}`).join(', ')}. Список`,
  showMore: (count) => `Ще ${count}`,
  counted: (count, several, named, unit, steps) =>
    `${events(count)}${byUnit(unit, steps)}${several === 0 ? '' : `, з них у кількох ${(steps === 1 && UNITS[unit ?? '']?.[0]) || 'стовпцях'} – ${several}`}${named === 0 ? '' : `; названо подій: ${named}`}`,
};
