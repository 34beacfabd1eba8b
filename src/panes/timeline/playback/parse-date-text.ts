/** Dates as people type them: only what can mean one thing (ISO, a year, a month, day first with dots, or the month in words). */
import { dayOf, daysInMonth, parseIsoUnit } from '../../../base/calendar.ts';
import type { Span } from '../../../selection/selection.ts';

export type DateProblem = 'empty' | 'ambiguous' | 'unreadable' | 'no-such-day';
export type TypedDate = { readonly unit: Span } | { readonly problem: DateProblem };

const WORDS = /^(?:(\d{1,2})\.?\s+)?(\p{L}{3,})\.?,?(?:\s+(\d{4}))?(?:,?\s+(\d{1,2}:\d{2}))?$/u;
const DOTTED = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/;
const AMBIGUOUS = /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/;
const ISO_LIKE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/;

/** The month a word names among full names in the interface's language; 0 = none, or more than one. */
const monthOf = (word: string, months: readonly string[]): number => {
  const given = word.toLowerCase();
  const matches = months.filter((name) => name.toLowerCase().startsWith(given) || given === `${name.slice(0, 3).toLowerCase()}t`);
  return matches.length === 1 && matches[0] !== undefined ? months.indexOf(matches[0]) + 1 : 0;
};

const two = (text: string | number): string => String(text).padStart(2, '0');

const parseDay = (year: string | number, month: number, day: string, clock?: string): TypedDate => {
  if (month < 1 || month > 12 || Number(day) < 1 || Number(day) > daysInMonth(Number(year), month)) return { problem: 'no-such-day' };
  const iso = `${year}-${two(month)}-${two(day)}${clock === undefined ? '' : `T${clock.padStart(5, '0')}`}`;
  const unit = parseIsoUnit(iso);
  return unit ? { unit } : { problem: 'unreadable' };
};

const parseWords = (text: string, months: readonly string[], ownYear: number): TypedDate | null => {
  const [, day, word, year = ownYear, clock] = WORDS.exec(text) ?? [];
  const month = word === undefined ? 0 : monthOf(word, months);
  if (month === 0) return null;
  if (day === undefined) return { unit: { start: dayOf(Number(year), month, 1), end: dayOf(Number(year), month + 1, 1) } };
  return parseDay(year, month, day, clock);
};

/**
 * The unit that a text names (closed-open).
 * @param months twelve full names
 * @param ownYear the year that is meant where none is typed
 */
export const parseDateText = (typed: string, months: readonly string[], ownYear: number): TypedDate => {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (text === '') return { problem: 'empty' };
  const iso = parseIsoUnit(text.replace(/^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})$/, '$1T$2'));
  if (iso) return { unit: iso };
  const words = parseWords(text, months, ownYear);
  if (words) return words;
  const [, day, month, year] = DOTTED.exec(text) ?? [];
  if (day !== undefined && year !== undefined) return parseDay(year, Number(month), day);
  if (ISO_LIKE.test(text)) return { problem: 'no-such-day' };
  return { problem: AMBIGUOUS.test(text) ? 'ambiguous' : 'unreadable' };
};
