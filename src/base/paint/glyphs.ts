/**
 * The glyphs of event types: simple shapes that differ in outline, filled or hollow, at 12 to 24 pixels.
 * One SVG path each, in a box of 24 × 24 centred at (0, 0), about equal in weight; only M, L, Q, A and Z.
 */
export const GLYPHS = {
  /** Ground offensive. */
  wedge: 'M-9 -9L10 0L-9 9L-4 0Z',
  /** Battle. */
  diamond: 'M0 -10L10 0L0 10L-10 0Z',
  /** Territory captured, control changed: its foot is notched, so that no short bar looks like it. */
  square: 'M-8 -9L8 -9L8 9L0 3L-8 9Z',
  /** Defence. */
  shield: 'M-8 -9L8 -9L8 1Q8 7 0 10Q-8 7 -8 1Z',
  /** Escalation, alert. */
  triangle: 'M0 -9L10 8L-10 8Z',
  /** Strike. */
  star: 'M0 -11L3 -3L11 0L3 3L0 11L-3 3L-11 0L-3 -3Z',
  /** Forces committed. */
  steps: 'M-9 8L-9 2L-3 2L-3 -3L3 -3L3 -8L9 -8L9 8Z',
  /** Other violence. */
  cross: 'M-9 -6L-6 -9L0 -3L6 -9L9 -6L3 0L9 6L6 9L0 3L-6 9L-9 6L-3 0Z',
  /** Visit. */
  house: 'M0 -9L8 -2L8 9L-8 9L-8 -2Z',
  /** Meeting. */
  circle: 'M8.5 0A8.5 8.5 0 1 1 -8.5 0A8.5 8.5 0 1 1 8.5 0Z',
  /** Speech, statement: a bubble of speech. */
  bubble: 'M0 -8A10 7.5 0 1 1 -2.5 6.76L-8.5 10L-7.2 4.7A10 7.5 0 0 1 0 -8Z',
  /** Video address. */
  screen: 'M-10 -8L10 -8L10 5L3 5L5 9L-5 9L-3 5L-10 5Z',
  /** Appeal, request: an open bowl. */
  bowl: 'M-10 -5L10 -5A10 11 0 0 1 -10 -5Z',
  /** Aid: announced, delivered. */
  plus: 'M-3.5 -9L3.5 -9L3.5 -3.5L9 -3.5L9 3.5L3.5 3.5L3.5 9L-3.5 9L-3.5 3.5L-9 3.5L-9 -3.5L-3.5 -3.5Z',
  /** Delegation, advocacy, protest: a pair of peaks. */
  peaks: 'M-10 8L-10 0L-5 -8L0 0L5 -8L10 0L10 8Z',
  /** Restriction, sanction. */
  octagon: 'M-3.7 -9L3.7 -9L9 -3.7L9 3.7L3.7 9L-3.7 9L-9 3.7L-9 -3.7Z',
  /** Agreement: two halves that meet. */
  bowtie: 'M-10 -8L0 -3L10 -8L10 8L0 3L-10 8Z',
  /** Supply of arms or parts. */
  trapezoid: 'M-6 -7L6 -7L10 7L-10 7Z',
  /** People displaced. */
  drop: 'M0 -10Q8 -1 8 3A8 7 0 0 1 -8 3Q-8 -1 0 -10Z',
  /** Anything else. */
  hexagon: 'M-5 -8.7L5 -8.7L10 0L5 8.7L-5 8.7L-10 0Z',
} as const;
export type GlyphName = keyof typeof GLYPHS;
