/**
 * EDTF as others write it, with a reason where it is refused: Level 0 dates, date-times and intervals; Level 1
 * qualifiers, unspecified digits, seasons, long years, open and unknown ends; Level 2 qualifiers and unspecified digits
 * in any place, one of a set `[a,b..c]`, all of a set `{a,b}`, exponents, significant digits, parts of a year (25–41).
 * Date-times as interval ends are an extension. No package of the registry reads this right.
 */
import { wallOf } from '../base/brand.ts';
import { HOUR, MINUTE } from '../base/calendar.ts';
import { calendarUnit, longYear } from './edtf-calendar.ts';
import {
  dateInZone,
  type DatePart,
  type EdtfDate,
  type EdtfUnit,
  type Qualifier,
  type WrittenDate,
} from './edtf-date.ts';
import { EdtfError, refuse, type EdtfCode, type EdtfProblem } from './edtf-problem.ts';
import type { Edtf, EdtfEnd, EdtfInterval, EdtfReader, EdtfSet } from './edtf.ts';

type EdtfResult = { readonly ok: true; readonly value: Edtf } | { readonly ok: false; readonly problem: EdtfProblem };

/** Many events have the same dates, and each is read when it is completed, checked and built. */
const known = new Map<string, EdtfResult>();
const MOST_KNOWN = 100_000;

/** @param timeZone whose days and clocks the text is about; one that is not known is UTC */
export function parseEdtf(text: string, timeZone = 'UTC'): EdtfResult {
  const key = `${timeZone} ${text}`;
  let result = known.get(key);
  if (!result) {
    result = tryParse(text, timeZone);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, result);
  }
  return result;
}

function tryParse(text: string, timeZone: string): EdtfResult {
  try {
    return { ok: true, value: parse(text, timeZone) };
  } catch (error) {
    if (error instanceof EdtfError) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** All that is read of others. */
export const readAnyEdtf: EdtfReader = (text, timeZone) => {
  const result = parseEdtf(text, timeZone);
  return result.ok ? result.value : null;
};

function parse(text: string, timeZone: string): Edtf {
  if (text === '') return refuse('empty', 0, '');
  if (/^[[{]|[\]}]$/.test(text)) return parseSet(text, timeZone);
  if (OTHER_ORDER.test(text)) return refuse('other-order', 0, text);
  if (text.includes('/')) return parseInterval(text, timeZone);
  if (text.includes('..')) return refuse('range-form', text.indexOf('..'), text);
  return parseDate(text, 0, timeZone);
}

/** `10/05/2024` and `2024/05/10` are days and no intervals. */
const OTHER_ORDER = /^\d{1,4}\/\d{1,2}\/\d{1,4}$/;

/** One of several dates, or all of them; they count by the first and the last. */
function parseSet(text: string, timeZone: string): EdtfSet {
  const isAll = /^\{.*\}$/.test(text);
  if ((!isAll && !/^\[.*\]$/.test(text)) || text.includes('/')) return refuse('range-form', 0, text);
  const members: (readonly [EdtfDate, EdtfDate])[] = [];
  const items = text.slice(1, -1).split(',');
  let open: EdtfSet['open'];
  let at = 1;
  for (const [index, item] of items.entries()) {
    const range = item.trim().split('..');
    if (range.length > 2) return refuse('range-form', at, item);
    if (range.length === 2 && range.includes('')) {
      // Only the first may be open before, and only the last after.
      const side = range[0] === '' ? 'before' : 'after';
      const isAtItsEnd = index === (side === 'before' ? 0 : items.length - 1);
      if (isAll) return refuse('all-open', at, item);
      if (!isAtItsEnd || open !== undefined || range.join('') === '') return refuse('set-open', at, item);
      open = side;
    }
    const dates = range.filter((part) => part !== '').map((part) => setMember(part, at + item.indexOf(part), timeZone));
    const [first, last = first] = dates;
    if (!first || !last) return refuse('range-form', at, item);
    if (dates.length > 1 && last.start <= first.start)
      return refuse('set-order', at + item.lastIndexOf('..') + 2, item);
    members.push([first, last]);
    at += item.length + 1;
  }
  const first = members.map(([date]) => date).reduce((a, b) => (b.start < a.start ? b : a));
  const last = members.map(([, date]) => date).reduce((a, b) => (b.end > a.end ? b : a));
  const outer = open === 'before' ? members[0]?.[0] : open === 'after' ? members.at(-1)?.[1] : undefined;
  if (outer && outer !== (open === 'before' ? first : last)) return refuse('set-order', text.indexOf('..') + 2, text);
  return {
    kind: 'set',
    first,
    last,
    ...(open ? { open } : {}),
    ...(isAll ? { isAll } : {}),
    ...(isAll || members.length > 1
      ? { members: members.toSorted(([a], [b]) => a.start - b.start || a.end - b.end) }
      : {}),
  };
}

function setMember(text: string, at: number, timeZone: string): EdtfDate {
  const date = parseDate(text, at, timeZone);
  return date.qualifier ? refuse('set-qualifier', at + text.search(/[?~%]/), text) : date;
}

function parseInterval(text: string, timeZone: string): EdtfInterval {
  const parts = text.split('/');
  if (parts.length !== 2) return refuse('interval-parts', text.lastIndexOf('/'), text);
  const [a = '', b = ''] = parts;
  if (a === '' && b === '') return refuse('interval-empty', 0, text);
  const from = intervalEnd(a, 0, timeZone);
  const to = intervalEnd(b, a.length + 1, timeZone);
  if (typeof from === 'object' && typeof to === 'object' && to.end <= from.start)
    return refuse('interval-order', a.length + 1, text);
  return { kind: 'interval', from, to };
}

function intervalEnd(text: string, at: number, timeZone: string): EdtfEnd {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  return parseDate(text, at, timeZone);
}

const parseDate = (text: string, at: number, timeZone: string): EdtfDate =>
  dateInZone(parseWrittenDate(text, at), timeZone);

const MARK = '([?~%]?)';
const DATE = new RegExp(
  `^${MARK}(-?[\\dX]{4}|Y-?\\d{5,})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?` +
    '(?:T(\\d\\d)(?::(\\d\\d)(?::(\\d\\d))?)?(Z|[+-]\\d\\d(?::?\\d\\d)?)?([?~%]?))?$',
);
const FOREIGN: readonly (readonly [RegExp, EdtfCode])[] = [
  [/^\d{5,}$/, 'digits-only'],
  [/^(?!\d{4}-\d\d-\d\d(?!\d))\d{1,4}([./-])\d{1,2}\1\d{1,4}(?!\d)/, 'other-order'],
  [/^\d{4}-\d\d-\d\d \d/, 'space'],
  [/^\d{4}-?W\d/, 'week'],
  [/^\d{4}-?Q\d/i, 'quarter'],
  [/^\d{4}-\d\d-\d\dT/, 'time-form'],
  [/^(?:open|unknown|unspecified)$|^[\dux]{4}(?:-[\dux]{2}){0,2}$|^y-?\d+|^\(.*\)|\d\^|\?~$|~\?$/, 'old-form'],
  [/^Y?-?\d{1,4}[?~%]?$/, 'year-digits'],
];

/**
 * @param text the date alone, no brackets and no slash
 * @param at position of `text` in the whole, for messages
 * @throws EdtfError
 */
function parseWrittenDate(text: string, at: number): WrittenDate {
  const long = longYear(text, at);
  if (long) return { ...long, qualifier: null, qualified: long.unit, offset: null };
  const match = DATE.exec(text);
  if (!match) return refuse(FOREIGN.find(([pattern]) => pattern.test(text))?.[1] ?? 'not-edtf', at, text);
  const [, beforeYear = '', year = '', afterYear = '', beforeMonth = '', month, afterMonth = ''] = match;
  const [beforeDay = '', day, afterDay = '', hour, minute, second, offset, afterTime = ''] = match.slice(7);
  const calendar = calendarUnit(year, month, day, at);
  const parts = [
    { part: 'year', before: beforeYear, after: afterYear },
    { part: /^[2-4]\d$/.test(month ?? '') ? 'season' : 'month', before: beforeMonth, after: afterMonth },
    { part: 'day', before: beforeDay, after: afterDay },
  ].slice(0, 1 + Number(month !== undefined) + Number(day !== undefined)) as MarkedPart[];
  if (hour === undefined) return { ...calendar, ...qualify(parts, calendar.unit), offset: null };
  if (calendar.unit !== 'day' || calendar.unspecified) return refuse('time-form', at + text.indexOf('T'), text);
  const [unit, length]: [EdtfUnit, number] =
    second === undefined ? (minute === undefined ? ['hour', HOUR] : ['minute', MINUTE]) : ['second', 1000];
  const start = wallOf(calendar.start + timeOf([hour, minute, second], at + text.indexOf('T') + 1));
  return {
    start,
    end: wallOf(start + length),
    unit,
    ...qualify([...parts, { part: null, before: '', after: afterTime }], unit),
    unspecified: false,
    offset: offset === undefined ? null : offsetOf(offset, at + text.indexOf(offset, 13)),
  };
}

/**
 * A part of a date (null: its time), with the marks at its sides: one before it is of this part alone, one after it of
 * all up to it.
 */
interface MarkedPart {
  readonly part: DatePart | null;
  readonly before: string;
  readonly after: string;
}

/** One qualifier of all that are written, and what it is of. */
function qualify(parts: readonly MarkedPart[], unit: EdtfUnit): Pick<WrittenDate, 'qualifier' | 'qualified' | 'parts'> {
  const all = parts.map(({ before, after }) => before + after).join('');
  const both = all.includes('%') || (all.includes('?') && all.includes('~'));
  const qualifier = all === '' ? null : both ? '%' : (all.charAt(0) as Qualifier);
  const marked = parts
    .filter(({ before }, at) => before !== '' || parts.slice(at).some(({ after }) => after !== ''))
    .flatMap(({ part }) => part ?? []);
  const [coarsest] = marked;
  // A mark at the very end is of the whole date, and leaves open what the date's own precision does.
  if (!coarsest || parts.at(-1)?.after) return { qualifier, qualified: unit };
  return { qualifier, qualified: coarsest, ...(marked.length === parts.length ? {} : { parts: marked }) };
}

const CLOCK = [
  [HOUR, 23],
  [MINUTE, 59],
  [1000, 59],
] as const;

function timeOf(parts: readonly (string | undefined)[], at: number): number {
  return CLOCK.reduce((sum, [length, most], index) => {
    const part = parts[index] ?? '0';
    return Number(part) > most ? refuse('time-range', at + index * 3, part) : sum + Number(part) * length;
  }, 0);
}

/** Milliseconds that the written clock is ahead of UTC. */
function offsetOf(offset: string, at: number): number {
  if (offset === 'Z') return 0;
  const hours = Number(offset.slice(1, 3));
  const minutes = Number(offset.slice(3).replace(':', '') || 0);
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return refuse('offset-range', at, offset);
  return (offset.startsWith('-') ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}
