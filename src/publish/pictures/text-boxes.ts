/** Where the texts of a picture stand: to see that none lies on another. */
import type { Rect } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { Measure } from '../fonts.ts';

export interface TextBox extends Rect {
  readonly text: string;
  readonly size: number;
}

/** Above the baseline and below it, in parts of the size. */
const ASCENT = 0.76;
const DESCENT = 0.2;
const SHARE_BEFORE = { start: 0, middle: 0.5, end: 1 } as const;

export const listTextBoxes = (shapes: readonly Shape[], measure: Measure): readonly TextBox[] =>
  shapes.flatMap((shape): readonly TextBox[] => {
    if ('shapes' in shape) return listTextBoxes(shape.shapes, measure);
    if (shape.kind !== 'text' || shape.haloOnly || shape.text.trim() === '') return [];
    const { text, size, align = 'start', spacing = 0 } = shape;
    const width = measure(text, shape) + spacing * Array.from(text).length;
    const x = shape.x - width * SHARE_BEFORE[align];
    return [{ x, y: shape.y - ASCENT * size, width, height: (ASCENT + DESCENT) * size, text, size }];
  });

/** A pixel that two texts share is no fault. */
const SLACK = 1;
export const overlapping = (boxes: readonly TextBox[]): readonly (readonly [string, string])[] =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.x < b.x + b.width - SLACK &&
          b.x < a.x + a.width - SLACK &&
          a.y < b.y + b.height - SLACK &&
          b.y < a.y + a.height - SLACK,
      )
      .map((b) => [a.text, b.text] as const),
  );
