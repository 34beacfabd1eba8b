/** One event's glyph as shapes: the body says who vouches, the outline stays whole however unsure the presence. */
import { POSSIBLE } from './meanings.ts';
import { GLYPHS } from '../base/paint/glyphs.ts';
import type { Fill, Shape, Stroke } from '../base/paint/shapes.ts';
import type { TokenName } from '../base/paint/token.ts';
import type { Answer } from '../query/types.ts';
import { faded } from './opacity.ts';
import { markOf } from './row-tokens.ts';
import { ASSERTIONS, type Assertion } from '../events/codes.ts';
import { typeAt } from '../events/vocabulary.ts';

export interface GlyphState {
  readonly possible: boolean;
  readonly opacity?: number;
  readonly outline: TokenName | null;
}

/** @param ground what shows through a hollow glyph */
export const glyphBody = (
  assertion: Assertion,
  token: TokenName,
  possible: boolean,
  ground: 'land' | 'panel',
): { readonly fill: Fill; readonly stroke: Stroke } => {
  const fill: Fill = assertion === 'reported' ? { token, opacity: possible ? POSSIBLE : 1 } : { token: ground };
  const stroke: Stroke = assertion === 'implied' ? { token, width: 1.5, dash: [4, 2] } : { token, width: 1.5 };
  return { fill, stroke };
};

/** A glyph centred at (x, y); `scale` 1 is the 24-pixel box. */
export const layoutGlyph = (
  answer: Answer,
  row: number,
  x: number,
  y: number,
  { possible, opacity = 1, outline }: GlyphState,
): readonly Shape[] => {
  const { table } = answer;
  const d = GLYPHS[typeAt(table, row).glyph];
  const token = markOf(answer, row);
  const assertion = ASSERTIONS[table.assertion[row]!] ?? 'reported'; // rows are in range
  const { fill, stroke } = glyphBody(assertion, token, possible, 'land');
  const at = { kind: 'path', d, x, y, scale: SCALE } as const;
  const body: Shape[] = [
    { ...at, fill: { token: 'land' }, stroke: { token: 'land', width: outline ? 5.5 : 4 } },
    { ...at, fill, stroke },
  ];
  if (assertion === 'assessment') body.push({ kind: 'circle', x, y, r: 2, fill: { token } });
  // What is selected has its outline in full, however faint it is itself.
  const around: readonly Shape[] = outline ? [{ ...at, stroke: { token: outline, width: 9.5 } }] : [];
  return [...around, ...faded(body, opacity)];
};
/** The paths span 20 of their 24 pixels; on the map they leave room for the outline within the pitch. */
const SCALE = 0.85;
