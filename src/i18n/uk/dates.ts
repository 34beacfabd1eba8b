/**
 * Ukrainian texts of: dates, and how sure they are. A day comes in the genitive ("14 травня"), a month alone in the
 * nominative ("травень 2024"), so the sentences are such that take both.
 */
import type { Messages } from '../en.ts';

const DATE_PARTS = { year: 'рік', season: 'пора', month: 'місяць', day: 'день' } as const;
const PARTS = { night: 'ніч', morning: 'ранок', afternoon: 'день', evening: 'вечір' } as const;

export const dates: Messages['dates'] = {
  lang: 'uk',
  locale: 'uk',
  none: 'без дати',
  about: (date) => `приблизно ${date}`,
  uncertain: (date) => `${date} (непевно)`,
  aboutUncertain: (date) => `приблизно ${date} (непевно)`,
  partly: (date, parts, qualifier) => {
    const names = parts.map((part) => DATE_PARTS[part]).join(' і ');
    const sign = qualifier === '~' ? 'приблизно' : 'непевно';
    return `${qualifier === '?' ? date : `приблизно ${date}`} (${sign}: ${names})`;
  },
  estimated: (year, range) => `приблизно ${year} (${range})`,
  oneOf: (list) => `одна з дат: ${list}`,
  allOf: (list) => `кожна з дат: ${list}`,
  ofMany: (count, range, isAll) => `${isAll ? 'кожна' : 'одна'} з дат (усього ${count}): ${range}`,
  open: {
    before: (date) => `${date} або раніше`,
    after: (date) => `${date} або пізніше`,
  },
  part: (part) => PARTS[part],
  since: (date) => `початок: ${date}`,
  guess: { assumed: '(припущено)', inferred: '(виведено)' },
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
  knownShort: (date) => `відомо: ${date}`,
  told: (date) => `сказано: ${date}, початок не вказано`,
  toldShort: (date) => `сказано: ${date}`,
  knownUntil: (date, until) => `відомо станом на ${date}, початок не вказано, кінець: ${until}`,
  until: (date) => `кінець: ${date}, початок не вказано`,
  /** Signs as words, for who listens. */
  signs: {
    outside: (isArticle) => (isArticle ? 'дата не зі статті' : 'дата не з цього джерела'),
    beforeOne: /(?:станом на |відомо: |сказано: |один раз, |закінчується: |закінчуються: |триває \(|публікація \()$/,
    range: (from, isEither, before) => {
      // A month alone is in the nominative, which "з … до" can't take.
      if (!/^\d/.test(from)) return `${from} – `;
      if (isEither) return `${from} або `;
      // "Станом на" can't be followed by "з".
      const noun = from.includes(':') ? 'час' : 'дні';
      return `${before.endsWith('станом на ') ? `${noun} ` : ''}з ${from} до `;
    },
    // Names of places are not declined.
    arrow: 'далі',
    paragraph: (isOne) => (isOne ? 'абзац' : 'абзаци'),
  },
};
