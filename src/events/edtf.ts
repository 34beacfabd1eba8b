/**
 * EDTF as plain objects, and how the forms are read that we write ourselves: a date, `a/b` with open and unknown ends,
 * `[a..b]`.
 */
import { dateInZone, readPlainDate, type EdtfDate } from './edtf-date.ts';

/** Once, somewhere from the start of `first` to the end of `last`: `[a..b]`, and `[a,b]` by its hull. */
export interface EdtfSet extends SetDetails {
  readonly kind: 'set';
  readonly first: EdtfDate;
  readonly last: EdtfDate;
}
/** What a set says beyond its hull; nothing of it occurs in sets that we write. */
interface SetDetails {
  /** `open` at a side: `[..a]` is at `a` or at any time before. */
  readonly open?: 'before' | 'after';
  /** On all of the dates, not on one of them: `{a,b}`. */
  readonly isAll?: true;
  /** The dates and stretches of dates of a list, by their starts. */
  readonly members?: readonly (readonly [first: EdtfDate, last: EdtfDate])[];
}
/** An interval's end: a date, `open` (`..`: no bound is set) or `unknown` (empty: there is one, not known). */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfEnd;
  readonly to: EdtfEnd;
}
export type Edtf = EdtfDate | EdtfSet | EdtfInterval;

/**
 * Reads the EDTF of a dataset: null = it can't be read. A dataset that we wrote needs `readPlainEdtf`, others what
 * comes with their decoder.
 * @param timeZone whose days and clocks the text is about; one that is not known is UTC
 */
export type EdtfReader = (text: string, timeZone: string) => Edtf | null;

export const readPlainEdtf: EdtfReader = (text, timeZone) => {
  const date = (part: string): EdtfDate | null => {
    const read = readPlainDate(part);
    return read && dateInZone(read, timeZone);
  };
  const [, first, last] = /^\[(.+)\.\.(.+)\]$/.exec(text) ?? [];
  if (first && last) {
    const [from, to] = [date(first), date(last)];
    return from && to && !from.qualifier && !to.qualifier && from.start < to.start
      ? { kind: 'set', first: from, last: to }
      : null;
  }
  const [a, b, ...rest] = text.split('/');
  if (a === undefined || b === undefined) return date(text);
  const end = (part: string): EdtfEnd | null => (part === '' ? 'unknown' : part === '..' ? 'open' : date(part));
  const [from, to] = [end(a), end(b)];
  const isOrdered = typeof from !== 'object' || typeof to !== 'object' || !from || !to || from.start < to.end;
  return from && to && isOrdered && text !== '/' && rest.length === 0 ? { kind: 'interval', from, to } : null;
};
