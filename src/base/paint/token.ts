/** The colour tokens that shapes may name; their values for each theme live in `theme/tokens.ts`. */
export const TOKEN_NAMES = [
  'panel',
  'land',
  'otherLand',
  'water',
  'ink',
  'muted',
  'offensive',
  'offensiveText',
  'diplomatic',
  'diplomaticText',
  'supplies',
  'suppliesText',
  'accent',
  'border',
  'oblastLine',
  'noData',
  'grid',
  'occupied',
] as const;
export type TokenName = (typeof TOKEN_NAMES)[number];
/** A theme: one CSS colour for each token. */
export type Palette = Readonly<Record<TokenName, string>>;
