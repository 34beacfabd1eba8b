/**
 * What a text that is no EDTF would be in EDTF, where that can be told: for reports, never put in its place unasked.
 */
import { DAY, dayOf, daysInMonth } from '../base/calendar.ts';
import { isoText } from '../base/time/instants.ts';
import { UTC } from '../base/time/zone.ts';
import { parseEdtf } from './edtf-parse.ts';
import { parseIsoUnit } from './iso-date.ts';

type Rule = readonly [
  pattern: RegExp,
  write: (parts: readonly (string | undefined)[], text: string) => readonly string[],
];

const two = (text: string | undefined): string => (text ?? '').padStart(2, '0');
const day = (year: string | undefined, month: string | undefined, date: string | undefined): string =>
  `${year}-${two(month)}-${two(date)}`;

/** Monday of a week by ISO 8601: the one that holds 4 January is the first. */
const weekOf = (year: number, week: number): string => {
  const fourth = dayOf(year, 1, 4);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY + (week - 1) * 7 * DAY;
  return `${isoText(monday, UTC)}/${isoText(monday + 6 * DAY, UTC)}`;
};

const RULES: readonly Rule[] = [
  [/^(\d{4})(\d\d)(\d\d)$/, ([y, m, d]) => [day(y, m, d)]],
  [/^(\d{4})[./-](\d{1,2})[./-](\d{1,2})$/, ([y, m, d]) => [day(y, m, d)]],
  // With dots the day leads everywhere; with slashes it depends on who wrote it.
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([d, m, y]) => [day(y, m, d)]],
  [/^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/, ([a, b, y]) => [day(y, b, a), day(y, a, b)]],
  [
    /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d(?::\d\d)?)(?:[.,]\d+)?(Z|[+-]\d\d:?\d\d)?$/,
    ([d, t, o = '']) => [`${d}T${t}${o}`],
  ],
  [
    /^(\d{4}-\d\d-\d\d)T24:00(?::00)?$/,
    ([d = '']) => [`${isoText(parseIsoUnit(d, UTC)?.end ?? Number.NaN, UTC)}T00:00`],
  ],
  [/^(\d{4})-?W(\d\d)$/, ([y, w]) => [weekOf(Number(y), Number(w))]],
  [/^(\d{4})-?Q([1-4])$/i, ([y, q]) => [`${y}-${32 + Number(q)}`]],
  [/^Y(-?)(\d{1,4})$/, ([sign, y]) => [`${sign}${y?.padStart(4, '0')}`]],
  [/^(-?)(\d{1,3})$/, ([sign, y]) => [`${sign}${y?.padStart(4, '0')}`]],
  [/^[\dux]{4}(?:-[\dux]{2}){0,2}$/, (_, text) => [text.toUpperCase().replaceAll('U', 'X')]],
  [/^(.+)(?:\?~|~\?)$/, ([date]) => [`${date}%`]],
  [/^y(-?\d+)$/, ([y]) => [`Y${y}`]],
  [/^(.+)\/open$|^(.+)\/unknown$/, ([open, unknown]) => [open ? `${open}/..` : `${unknown}/`]],
  [/^unknown\/(.+)$/, ([date]) => [`/${date}`]],
  [/^(\d{4})-(\d)$/, ([y, m]) => [`${y}-${two(m)}`]],
  [/^(\d{1,2})[./](\d{4})$/, ([m, y]) => [`${y}-${two(m)}`]],
  [/^\[?([^[\]]+?)\s*\.\.\s*([^[\]]+?)\]?$/, ([a, b]) => [`[${a}..${b}]`, `${a}/${b}`]],
  [/^(\d[\d-]*\d)\s*(?:–|—|\bto\b)\s*(\d[\d-]*\d)$/, ([a, b]) => [`${a}/${b}`]],
  [/^([^/]+)\/([^/]+)$/, ([a, b]) => [`${b}/${a}`]],
  [/^(\d{4})-(\d\d)-(\d\d)$/, ([y, m, d]) => (Number(d) > lastDay(y, m) ? [`${y}-${m}`] : [])],
];

const lastDay = (year: string | undefined, month: string | undefined): number =>
  daysInMonth(Number(year), Number(month));

/** What is meant, most likely first; empty where nothing can be told. All of it parses. */
export function suggestEdtf(text: string): readonly string[] {
  const trimmed = text.trim();
  if (trimmed !== text && parseEdtf(trimmed).ok) return [trimmed];
  for (const [pattern, write] of RULES) {
    const match = pattern.exec(trimmed);
    const found = match ? write(match.slice(1), trimmed).filter((item) => parseEdtf(item).ok) : [];
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}
