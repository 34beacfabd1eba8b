/**
 * EDTF, read into plain objects: Level 0 dates, date-times and intervals; Level 1 qualifiers, unspecified digits, seasons, open
 * and unknown ends; of Level 2 what is plain: `[a..b]`, `[a,b]`, marks in any place. Date-times as interval ends are an extension.
 * Anything else is refused with a code and a position. No package of the registry reads this right.
 */
import { EdtfError, parseEdtfDate, refuse, type EdtfDate, type EdtfProblem } from './edtf-date.ts';
import { instantsAt } from './zone.ts';

/** Once, somewhere from the start of `first` to the end of `last`: `[a..b]`, and `[a,b]` by its hull. */
export interface EdtfSet {
  readonly kind: 'set';
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}
/** An interval's end: a date, `open` (`..`: no bound is set) or `unknown` (empty: there is one, not known). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}
export type Edtf = EdtfDate | EdtfSet | EdtfInterval;

export type EdtfResult =
  | { readonly ok: true; readonly value: Edtf }
  | { readonly ok: false; readonly problem: EdtfProblem };

/**
 * Reads a text of the subset.
 * @param timeZone zone that times with an offset are converted to; times without one are taken as they stand
 */
export function parseEdtf(text: string, timeZone = 'UTC'): EdtfResult {
  try {
    return { ok: true, value: parse(text, timeZone) };
  } catch (error) {
    if (error instanceof EdtfError) return { ok: false, problem: error.problem };
    throw error;
  }
}

function parse(text: string, timeZone: string): Edtf {
  if (text === '') return refuse('empty', 0, '');
  if (/[{}]/.test(text)) return refuse('braces', 0, text);
  if (text.startsWith('[') || text.endsWith(']')) return parseSet(text, timeZone);
  if (OTHER_ORDER.test(text)) return refuse('other-order', 0, text);
  if (text.includes('/')) return parseInterval(text, timeZone);
  if (text.includes('..')) return refuse('range-form', text.indexOf('..'), text);
  return parseEdtfDate(text, 0, timeZone);
}

/** `10/05/2024` and `2024/05/10` are days and no intervals. */
const OTHER_ORDER = /^\d{1,4}\/\d{1,2}\/\d{1,4}$/;

/** One of several dates: they count by the first and the last of them. */
function parseSet(text: string, timeZone: string): EdtfSet {
  if (!text.startsWith('[') || !text.endsWith(']') || text.includes('/')) return refuse('range-form', 0, text);
  const members: EdtfDate[] = [];
  let at = 1;
  for (const item of text.slice(1, -1).split(',')) {
    const range = item.trim().split('..');
    if (range.length > 2) return refuse('range-form', at, item);
    if (range.length === 2 && range.includes('')) return refuse('set-open', at, item);
    const dates = range.map((part) => setMember(part, at + item.indexOf(part), timeZone));
    const [first, last] = dates;
    if (first && last && last.start <= first.start) return refuse('set-order', at + item.lastIndexOf('..') + 2, item);
    members.push(...dates);
    at += item.length + 1;
  }
  const first = members.reduce((a, b) => (b.start < a.start ? b : a));
  const last = members.reduce((a, b) => (b.end > a.end ? b : a));
  return first === last ? refuse('range-form', 0, text) : { kind: 'set', first, last };
}

function setMember(text: string, at: number, timeZone: string): EdtfDate {
  const date = parseEdtfDate(text, at, timeZone);
  return date.qualifier ? refuse('set-qualifier', at + text.search(/[?~%]/), text) : date;
}

function parseInterval(text: string, timeZone: string): EdtfInterval {
  const parts = text.split('/');
  if (parts.length !== 2) return refuse('interval-parts', text.lastIndexOf('/'), text);
  const [a = '', b = ''] = parts;
  if (a === '' && b === '') return refuse('interval-empty', 0, text);
  const from = intervalEnd(a, 0, timeZone);
  const to = intervalEnd(b, a.length + 1, timeZone);
  if (typeof from === 'object' && typeof to === 'object' && endsBefore(from, to, timeZone))
    return refuse('interval-order', a.length + 1, text);
  return { kind: 'interval', from, to };
}

/** On the clock an hour may come twice: from 03:50 to 03:10 of the night when the clocks go back is forward in time. */
function endsBefore(from: EdtfDate, to: EdtfDate, timeZone: string): boolean {
  if (to.end > from.start) return false;
  const [begun] = instantsOf(from, timeZone);
  const ended = instantsOf(to, timeZone).at(-1);
  return begun === undefined || ended === undefined || ended + (to.end - to.start) <= begun;
}

function intervalEnd(text: string, at: number, timeZone: string): EdtfEnd {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  return parseEdtfDate(text, at, timeZone);
}

const hasClock = ({ unit }: EdtfDate): boolean => unit === 'hour' || unit === 'minute' || unit === 'second';

/** The instants that a date's first moment can be: none in an hour that the clocks skip, two in one that comes twice. */
export const instantsOf = (date: EdtfDate, timeZone: string): readonly number[] =>
  date.instant === null && hasClock(date) ? instantsAt(date.start, timeZone) : [date.instant ?? date.start];
