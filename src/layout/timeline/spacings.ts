/** How close the rows of the timeline may stand, from generous to bare. */
import { COMPACT, ROOMY, type Metrics } from './types.ts';

/**
 * How close rows stand, in CSS pixels: `lead`, `other` and `part` are the heights of rows whose label stands above the
 * bar, `beside` of one whose label stands on its line. `mixed` labels stand above where they would be cut beside,
 * `short` ones only where not even a cut one fits.
 */
export interface Spacing {
  readonly metrics: Metrics;
  readonly lead: number;
  readonly other: number;
  readonly beside: number;
  readonly thickness: readonly [lead: number, plain: number, context: number];
  readonly sizes: readonly [lead: number, plain: number, context: number];
  readonly labels: 'above' | 'mixed' | 'short' | 'beside' | 'selected';
}
const large = (metrics: Metrics, lead: number, other: number): Spacing => ({
  metrics,
  lead,
  other,
  beside: 24,
  thickness: [14, 10, 8],
  sizes: [16, 14, 12],
  labels: 'above',
});
const small = (above: number, beside: number, thickness: number, labels: Spacing['labels'], size = 12): Spacing => ({
  metrics: COMPACT,
  lead: above,
  other: above,
  beside,
  thickness: [thickness, thickness, thickness],
  sizes: [size, size, size],
  labels,
});
/** From generous to bare; the first that fits is taken. */
export const SPACINGS: readonly Spacing[] = [
  large(ROOMY, 62, 50),
  large(ROOMY, 48, 44),
  large(ROOMY, 37, 33),
  { ...large(ROOMY, 30, 28), thickness: [10, 8, 6], sizes: [14, 13, 12] },
  { ...large(COMPACT, 30, 28), thickness: [10, 8, 6], sizes: [14, 13, 12] },
  small(26, 17, 8, 'mixed', 13),
  small(25, 14, 7, 'mixed'),
  small(25, 14, 7, 'short'),
  small(23, 13, 6, 'short'),
  small(15, 15, 7, 'beside'),
  small(13, 13, 7, 'selected', 13),
  small(10, 10, 6, 'selected', 13),
  small(7, 7, 5, 'selected', 13),
  small(6, 6, 4, 'selected', 13),
  small(5, 5, 4, 'selected', 13),
];
/** Of what holds throughout, a strip or a line of its own. */
export const stripHeight = ({ beside }: Spacing): number => Math.min(24, beside + 2);
