/** A glyph on the timeline's own ground. */
import { GLYPHS } from '../../base/paint/glyphs.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import { ASSERTIONS } from '../../events/codes.ts';
import { typeAt } from '../../events/vocabulary.ts';
import type { Answer } from '../../query/types.ts';
import { glyphBody } from '../glyph-marks.ts';
import { markOf } from '../row-tokens.ts';

/** The glyph of a row's type, its body saying who vouches. @param row in range */
export const glyphOf = (answer: Answer, row: number, x: number, y: number, scale: number): Shape => {
  const assertion = ASSERTIONS[answer.table.assertion[row]!]!;
  const { fill, stroke } = glyphBody(assertion, markOf(answer, row), answer.presence[row] !== 2, 'panel');
  return { kind: 'path', d: GLYPHS[typeAt(answer.table, row).glyph], x, y, scale, fill, stroke };
};
