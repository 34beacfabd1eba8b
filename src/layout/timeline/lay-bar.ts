/** One row of the timeline: its bar, its label where a spacing has room for it, and its height. */
import type { BarRow, OccasionRow } from '../../query/occasions/list-occasions.ts';
import { MIN_WIDTH, type BarSpec } from './bar-shapes.ts';
import { barOf, endOfData, labelText, tailOf } from './bar-spec.ts';
import {
  partsMark,
  placeAbove,
  placeBeside,
  placeLine,
  TAIL,
  TAIL_GAP,
  type BarBox,
  type PlacedLabel,
} from './place-labels.ts';
import { stripHeight, type Spacing } from './spacings.ts';
import type { TextStyle, TimelineInput } from './types.ts';

export interface LaidBar {
  readonly kind: 'bar';
  readonly row: number;
  readonly height: number;
  readonly bar: Omit<BarSpec, 'y'>;
  readonly label: PlacedLabel | null;
  readonly style: TextStyle;
  /** Behind the label, in grey. */
  readonly tail: string;
  /** Of an occasion with parts. */
  readonly holds: {
    readonly parts: readonly number[];
    readonly total: number;
    readonly isOpen: boolean;
  } | null;
  /** How many of the parts have a glyph behind the label; null where not even their number stands there. */
  readonly glyphs: number | null;
  /** Of a part: the occasion's row and how deep it stands. */
  readonly under: { readonly row: number; readonly depth: number; readonly isPerhaps: boolean } | null;
  /** The event itself is filtered out; some of its parts are not. */
  readonly isGhost: boolean;
}
export const INDENT = 14;
const RANKS: readonly OccasionRow['rank'][] = ['lead', 'plain', 'context'];

export interface Wanted {
  readonly bar: BarRow;
  readonly rank: OccasionRow['rank'];
  readonly holds: LaidBar['holds'];
  readonly under: LaidBar['under'];
  readonly isGhost: boolean;
  /** Where the label begins on the bar's line, of an open occasion, its parts and what holds throughout; else null. */
  readonly stalk: number | null;
  /** The grey words behind such a label. */
  readonly tail: string;
}

export const boxOf = (input: TimelineInput, bar: Omit<BarSpec, 'y'>): BarBox => {
  // A "?" within the plot, where the whole began, is not written over.
  const isLedInside = bar.leaderFrom !== undefined && bar.leaderFrom >= input.scale.left;
  return {
    x0: isLedInside ? bar.leaderFrom - 6 : bar.x0,
    x1: Math.max(bar.x1, bar.x0 + MIN_WIDTH),
    head: bar.cutLeft ? 8 : 0,
    tail: bar.ongoing === true || bar.cutRight === true ? 12 : 2,
  };
};

export const layBar = (input: TimelineInput, wanted: Wanted, spacing: Spacing): LaidBar => {
  const { row } = wanted.bar;
  const level = RANKS.indexOf(wanted.rank);
  const bar = barOf(input, wanted.bar, wanted.under ? 8 : spacing.thickness[level]!); // one for each rank
  const isSelected = row === input.selected;
  const isBold = isSelected || wanted.rank === 'lead';
  const size = wanted.under ? Math.min(13, spacing.sizes[1]) : spacing.sizes[level]!;
  const style: TextStyle = { size, ...(isBold ? { weight: 600 } : {}) };
  const name = labelText(input, row, bar);
  const { holds } = wanted;
  const text = wanted.isGhost ? input.words.ghost(name, holds?.parts.length ?? 0, holds?.total ?? 0) : name;
  const box = boxOf(input, bar);
  const plot = { left: input.scale.left - 4, right: input.width - 8 };
  const done = (label: PlacedLabel | null, height: number, tail = '', glyphs: number | null = null): LaidBar => ({
    kind: 'bar',
    row,
    bar,
    label,
    height,
    style,
    tail,
    holds,
    glyphs,
    under: wanted.under,
    isGhost: wanted.isGhost,
  });
  const above = wanted.rank === 'lead' ? spacing.lead : spacing.other;
  if (wanted.stalk !== null) {
    const x = wanted.stalk + (wanted.under ? wanted.under.depth * INDENT : 0);
    const behind = wanted.tail === '' ? 0 : TAIL_GAP + input.measure(wanted.tail, TAIL);
    const label = placeLine(text, x, bar.x0 - box.head - 8 - behind, style, input.measure);
    if (label) {
      const height = bar.leaderFrom !== undefined ? stripHeight(spacing) : wanted.under ? 24 : Math.min(30, above);
      const end = label.x + label.width + behind + 14;
      return {
        ...done(label, height, wanted.tail, holds ? 0 : null),
        // The dots of an unknown start begin behind the label.
        bar:
          bar.leaderFrom === undefined
            ? bar
            : { ...bar, leaderFrom: Math.min(Math.max(bar.leaderFrom, end), bar.x0 - 6) },
      };
    }
  }
  if (spacing.labels === 'above') {
    const { label, tail, glyphs } = placeAbove(
      { text, tail: wanted.isGhost ? '' : tailOf(input, row), parts: holds && !holds.isOpen ? holds.parts.length : 0 },
      box,
      { left: plot.left, right: Math.max(endOfData(input), bar.x1) },
      style,
      input.measure,
    );
    return done(label, above, tail, glyphs);
  }
  if (spacing.labels === 'selected' && !isSelected) return done(null, spacing.beside);
  const counted = holds && !holds.isOpen ? `${text} ${partsMark(holds.parts.length, false)}` : text;
  const beside = placeBeside(counted, box, plot, style, input.measure, spacing.labels === 'mixed');
  if (beside || spacing.labels === 'beside' || spacing.labels === 'selected') return done(beside, spacing.beside);
  return done(placeAbove({ text: counted, tail: '', parts: 0 }, box, plot, style, input.measure).label, above);
};
