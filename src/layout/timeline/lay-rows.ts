/** Each row of a side as it is laid out at a spacing: bar, label and height. */
import type { OccasionRow } from '../../query/occasions/list-occasions.ts';
import { INDENT, layBar, type Wanted } from './lay-bar.ts';
import type { Spacing } from './spacings.ts';
import { layStrip } from './standing-strip.ts';
import type { LaidBar, LaidRow, TimelineInput, TimelineRow } from './types.ts';

export const PLAIN = {
  rank: 'plain',
  holds: null,
  under: null,
  isGhost: false,
  stalk: null,
  tail: '',
  next: null,
} as const;

export const wantedOf = (occasion: OccasionRow, isOpen: boolean): Wanted => {
  const { row, wholeStart, rank, parts, total, isLeft, next } = occasion;
  return {
    ...PLAIN,
    bar: { row, wholeStart },
    rank,
    next,
    holds: parts.length > 0 ? { parts: parts.map((part) => part.row), total, isOpen } : null,
    isGhost: !isLeft,
  };
};

/** What holds throughout, on a line of its own. */
const layState = (
  input: TimelineInput,
  { bar, strip }: Extract<TimelineRow, { kind: 'state' }>,
  spacing: Spacing,
): LaidBar => {
  const { gutter } = input.frame;
  const wanted: Wanted = { ...PLAIN, bar, rank: 'context', stalk: gutter + (strip === null ? INDENT : 0) };
  return layBar(input, strip === null ? wanted : { ...wanted, tail: input.words.standingOn(strip) }, spacing);
};

export const layRows = (input: TimelineInput, rows: readonly TimelineRow[], spacing: Spacing): readonly LaidRow[] =>
  rows.map((each): LaidRow => {
    if (each.kind === 'own') return each;
    if (each.kind === 'strip') return layStrip(input, each.strip, each.isOpen);
    return each.kind === 'state'
      ? layState(input, each, spacing)
      : layBar(input, wantedOf(each.occasion, false), spacing);
  });
