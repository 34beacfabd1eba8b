/** How close the rows of the timeline may stand, and how large what stands in them is; CSS pixels. */

/** From row to row of an occasion that leads and of any other; the thickness of bars and the size of labels by rank. */
export interface Spacing {
  readonly lead: number;
  readonly other: number;
  readonly thickness: readonly [lead: number, plain: number, context: number];
  readonly sizes: readonly [lead: number, plain: number, context: number];
}

const LARGE = { thickness: [14, 10, 8], sizes: [16, 14, 12] } as const;
const SMALL = { thickness: [10, 8, 6], sizes: [14, 13, 12] } as const;

interface Where {
  readonly frame: { readonly isSmall: boolean };
  /** Nothing is pressed on paper: rows may stand closer there than fingers allow. */
  readonly isStatic: boolean;
}
const PITCHES = [
  [62, 50],
  [48, 44],
  [37, 33],
] as const;
const TIGHTEST: Spacing = { lead: 30, other: 28, ...SMALL };
const ON_PAPER: Spacing = { lead: 26, other: 26, thickness: [8, 8, 6], sizes: [13, 12, 12] };

/** From generous to tight; the first that fits is taken. On a small pane titles have letters of the tightest. */
export const spacingsOf = ({ frame, isStatic }: Where): readonly Spacing[] => [
  ...PITCHES.map(([lead, other]) => ({ lead, other, ...(frame.isSmall ? SMALL : LARGE) })),
  TIGHTEST,
  ...(isStatic ? [ON_PAPER] : []),
];
export const tightestOf = ({ isStatic }: Where): Spacing => (isStatic ? ON_PAPER : TIGHTEST);

/** Of an occasion that is open: its label stands on the line of its bar. */
export const OPEN_ROW = 30;
/** Of a part, of what holds throughout, and of the line that says how many more there are. */
export const LINE_ROW = 24;
/** Size of the labels of parts. */
export const PART_SIZE = 13;
