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
  assumed: (date) => `${date} (припущення)`,
  known: (date) => `відомо станом на ${date}, початок невідомий`,
  knownShort: (date) => `відомо на ${date}`,
  told: (date) => `сказано: ${date}, початок невідомий`,
  toldShort: (date) => `сказано: ${date}`,
  knownUntil: (date, until) => `відомо станом на ${date}, початок невідомий, кінець: ${until}`,
  until: (date) => `кінець: ${date}, початок невідомий`,
};
