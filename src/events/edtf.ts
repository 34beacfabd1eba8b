/**
 * The EDTF subset of the codebook, read into plain objects: Level 0 dates, date-times and intervals; Level 1 qualifiers,
 * unspecified digits, open and unknown ends; of Level 2 only `[a..b]`; date-times as interval ends are an extension.
 * Anything else is refused with a code and a position. No package of the registry gets this subset right.
 */
import { EdtfError, parseEdtfDate, refuse, type EdtfDate, type EdtfProblem } from './edtf-date.ts';

/** Once, somewhere from the start of `first` to the end of `last`. */
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
  if (text === '') return refuse('empty', 0, 'the date is empty');
  if (text.startsWith('[') || text.endsWith(']')) return parseSet(text, timeZone);
  if (text.includes('/')) return parseInterval(text, timeZone);
  if (text.includes('..'))
    return refuse('not-edtf', text.indexOf('..'), 'a range is written in brackets [a..b] or with a slash a/b');
  return parseEdtfDate(text, 0, timeZone);
}

function parseSet(text: string, timeZone: string): EdtfSet {
  if (!text.startsWith('[')) return refuse('not-edtf', text.length - 1, 'a closing bracket without an opening one');
  if (!text.endsWith(']')) return refuse('not-edtf', text.length, 'the closing bracket is missing');
  const inner = text.slice(1, -1);
  if (inner.includes(','))
    return refuse('set-list', 1 + inner.indexOf(','), 'lists of dates are not supported: write [a..b]');
  if (inner.includes('/'))
    return refuse('not-edtf', 1 + inner.indexOf('/'), 'no interval inside brackets: write [a..b]');
  const parts = inner.split('..');
  if (parts.length !== 2) return refuse('not-edtf', 1, 'brackets hold one range: [a..b]');
  const [a = '', b = ''] = parts;
  if (a === '' || b === '') return refuse('set-open', a === '' ? 1 : text.length - 1, 'both ends of [a..b] are needed');
  const first = setMember(a, 1, timeZone);
  const last = setMember(b, 1 + a.length + 2, timeZone);
  if (last.start <= first.start)
    return refuse('set-order', 1 + a.length + 2, 'the second date of [a..b] must be later than the first');
  return { kind: 'set', first, last };
}

function setMember(text: string, at: number, timeZone: string): EdtfDate {
  const mark = text.search(/[?~%]/);
  if (mark >= 0) return refuse('set-qualifier', at + mark, 'no qualifier inside [a..b]');
  const date = parseEdtfDate(text, at, timeZone);
  if (date.unspecified) return refuse('unspecified-form', at, 'no unspecified digits inside [a..b]');
  if (date.unit === 'minute' || date.unit === 'second') return refuse('set-time', at, 'no times inside [a..b]');
  return date;
}

function parseInterval(text: string, timeZone: string): EdtfInterval {
  const parts = text.split('/');
  if (parts.length !== 2) return refuse('interval-parts', text.lastIndexOf('/'), 'an interval has one slash');
  const [a = '', b = ''] = parts;
  if (a === '' && b === '') return refuse('interval-empty', 0, 'both ends are empty: an open end is written ..');
  const from = intervalEnd(a, 0, timeZone);
  const to = intervalEnd(b, a.length + 1, timeZone);
  if (typeof from === 'object' && typeof to === 'object' && to.end <= from.start) {
    return refuse('interval-order', a.length + 1, 'the end lies before the start');
  }
  return { kind: 'interval', from, to };
}

function intervalEnd(text: string, at: number, timeZone: string): EdtfEnd {
  if (text === '') return 'unknown';
  if (text === '..') return 'open';
  return parseEdtfDate(text, at, timeZone);
}
