/** The colour tokens that shapes may name; their values for each theme live in `theme/tokens.ts`. */
export const TOKEN_NAMES = [
  'panel',
  'land',
  'otherLand',
  'water',
  'ink',
  'muted',
  'track1',
  'track1Text',
  'track2',
  'track2Text',
  'track3',
  'track3Text',
  'track4',
  'track4Text',
  'track5',
  'track5Text',
  'track6',
  'track6Text',
  'track7',
  'track7Text',
  'track8',
  'track8Text',
  'accent',
  'border',
  'unitLine',
  'noData',
  'grid',
  'occupied',
] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];
/** A theme: one CSS colour for each token. */
export type Palette = Readonly<Record<TokenName, string>>;
/** The eight colours that tell tracks, or whatever else hue says, apart. */
export type ColourSlot = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
export const markToken = (slot: ColourSlot): TokenName => `track${slot}`;
export const textToken = (slot: ColourSlot): TokenName => `track${slot}Text`;
