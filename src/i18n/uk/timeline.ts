/** Ukrainian texts of the timeline pane. */
import type { Messages } from '../en.ts';
import { counted, events } from './plural.ts';

const RELATIONS: Readonly<Record<string, string>> = {
  part_of: 'частина',
  response_to: 'відповідь',
  follows: 'після цього',
  about: 'стосується',
  implements: 'виконує',
  stated_in: 'сказано тут',
  supports: 'підтримує',
};

/** Where nothing but the order in time speaks for them, that is what the curve says. */
const IN_TIME: ReadonlySet<string> = new Set(['follows', 'response_to']);

/**
 * By the platform's name where the data have none in Ukrainian: «час: Нью-Йорк». Longer names are no help, since they
 * name whose clock it once agreed with.
 */
const zoneName = (place: string, timeZone: string): string => {
  const parts = new Intl.DateTimeFormat('uk', { timeZone, timeZoneName: 'shortGeneric' }).formatToParts();
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name.startsWith('час: ') ? name : `час: ${place}`;
};

export const timeline: Messages['timeline'] = {
  region: 'Шкала часу',
  standingOn: { offensive: 'Уже тривало', diplomatic: 'Діє' },
  ongoingOn: (track) => `${track}: триває`,
  ghost: (title, shown, total) => `у складі: ${title}, показано ${shown} з ${total}`,
  holds: (count) => `містить ${counted(count, ['частину', 'частини', 'частин'])}`,
  answers: (title) => `відповідь на «${title}»`,
  answeredBy: (title) => `на це відповідь: «${title}»`,
  next: (title) => `далі «${title}»`,
  perhaps: 'може бути поза показаним',
  perhapsPart: 'може бути частиною',
  stripName: (standing, count) => `${standing}: ${events(count)}`,
  more: (count) => `ще ${count} ›`,
  moreParts: (count) => `ще ${count} ›`,
  undated: (count) => `Без дати: ${count}`,
  noData: 'немає даних',
  noDataFrom: {
    article: 'На цьому стаття закінчується: даних немає, це не затишшя',
    other: 'На цьому дані закінчуються: далі їх немає, це не затишшя',
  },
  week: 'тиждень',
  zone: (place, timeZone) => (/[a-z]/i.test(place) ? zoneName(place, timeZone) : `час: ${place}`),
  relation: (type, inferred) => (inferred && IN_TIME.has(type) ? 'лише черговість у часі' : (RELATIONS[type] ?? type)),
  zoomIn: 'Збільшити масштаб часу',
  zoomOut: 'Зменшити масштаб часу',
  hint: 'Стрілки ліворуч і праворуч ведуть у часі, вгору і вниз між подією та її частинами, A через вісь до відповіді; плюс і мінус змінюють масштаб.',
};
