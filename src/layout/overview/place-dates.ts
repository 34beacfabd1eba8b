/** The dates under the overview: those of the window’s two ends, which stand apart, and whether a tick gives way. */

/** From and to, in CSS pixels. */
export interface DatePlace {
  readonly left: number;
  readonly right: number;
}

/** Between two dates in a line, in CSS pixels: type drawn a little wider than it was measured touches none. */
const GAP = 8;

/**
 * Places for the dates of the window's ends, each under its own end or as near to it as the other one allows. In a plot
 * with no room for both the start's gives way.
 */
export const placeEndDates = (
  ends: { readonly start: number; readonly end: number },
  widths: { readonly start: number; readonly end: number },
  { left, right }: DatePlace,
): { readonly start: DatePlace | null; readonly end: DatePlace } => {
  const apart = (widths.start + widths.end) / 2 + GAP;
  const aside = Math.max(0, apart - (ends.end - ends.start)) / 2;
  const hasBoth = right - left >= widths.start + GAP + widths.end;
  const lastStart = right - widths.end - GAP - widths.start;
  const start = Math.max(left, Math.min(lastStart, ends.start - aside - widths.start / 2));
  const least = hasBoth ? start + widths.start + GAP : left;
  const end = Math.max(least, Math.min(right - widths.end, ends.end + aside - widths.end / 2));
  return {
    start: hasBoth ? { left: start, right: start + widths.start } : null,
    end: { left: end, right: end + widths.end },
  };
};

/** Whether a tick has room beside a date. */
export const isClearOf = (tick: DatePlace, date: DatePlace | null): boolean =>
  date === null || tick.right + GAP <= date.left || date.right + GAP <= tick.left;
