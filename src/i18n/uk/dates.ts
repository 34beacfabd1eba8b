/**
 * Ukrainian texts of: dates, and how sure they are. A day comes in the genitive ("14 травня"), a month alone in the
 * nominative ("травень 2024"), so the sentences are such that take both.
 */
import type { Messages } from '../en.ts';

const PARTS = { night: 'ніч', morning: 'ранок', afternoon: 'день', evening: 'вечір' } as const;

export const dates: Messages['dates'] = {
  lang: 'uk',
  locale: 'uk',
  none: 'без дати',
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  aboutUncertain: (date) => `приблизно ${date} (непевно)`,
  partOfDay: (part, day) => `${PARTS[part]} ${day}`,
  once: (range) => `один раз, ${range}`,
  severalTimes: (range) => `кілька разів, ${range}`,
  severalTimesSince: (date, asOf) => `кілька разів, ${date} – публікація (${asOf})`,
  severalTimesSinceShort: (date) => `кілька разів, початок: ${date}`,
  began: (date, asOf) => `початок: ${date}, на час публікації триває (${asOf})`,
  beganShort: (date) => `початок: ${date}, триває`,
  severalTimesOpen: (date) => `кілька разів, початок: ${date}, кінець не вказано`,
  beganOpen: (date) => `початок: ${date}, кінець не вказано`,
  assumed: (date) => `${date} (припущення)`,
  inferred: (date) => `${date} (за висновком)`,
  startNotGiven: 'початок не вказано',
  known: (date) => `відомо станом на ${date}, початок не вказано`,
  knownShort: (date) => `відомо на ${date}`,
  told: (date) => `сказано: ${date}, початок не вказано`,
  toldShort: (date) => `сказано: ${date}`,
  knownUntil: (date, until) => `відомо станом на ${date}, початок не вказано, кінець: ${until}`,
  until: (date) => `кінець: ${date}, початок не вказано`,
};
