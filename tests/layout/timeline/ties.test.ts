/** How rows that the selected event is related to say so: over sizes and languages, and which rows do. */
import { expect, test } from 'vitest';
import { layoutTimeline } from '../../../src/layout/timeline/layout.ts';
import { barsIn, flat, inputFor, lettersIn, meet, SIZES, type Box } from './fit-input.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { piecesOf } from '../../../src/layout/timeline/answer-routes.ts';

type Sized = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
const boxOf = ({ x, y, width, height }: Sized): Box => ({
  text: 'a line',
  x0: x,
  x1: x + width,
  y0: y,
  y1: y + height,
});
const linesIn = (shapes: readonly Shape[]): readonly Box[] =>
  shapes.flatMap((shape) =>
    shape.kind === 'line' && shape.stroke?.width === 1.8 ? piecesOf(shape.points).map(boxOf) : [],
  );
const accentsIn = (shapes: readonly Shape[]): readonly Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'rect' && shape.stroke?.token === 'accent' ? [boxOf(shape)] : []));

/** The selected event, and what of it stands in other rows. */
const TIED = [
  ['us-strike-restriction', 'about', true],
  ['calls-to-lift-restriction', 'about', false],
  ['arakhamia-roundtable', 'about', false],
  ['kharkiv-offensive', 'part_of', true],
] as const;

test.each(TIED)('rows that %s is related to say how, clear of all else', (selected, type, isFrom) => {
  for (const lang of ['en', 'uk'] as const)
    for (const size of SIZES) {
      const input = inputFor(lang, size, 1, { selected });
      const word = input.words.tie(type, isFrom, false);
      const shapes = flat(layoutTimeline(input).shapes);
      const letters = lettersIn(shapes, input);
      const ties = letters.filter(({ text }) => text === word);
      const rings = shapes.flatMap((shape) =>
        shape.kind === 'circle' && shape.stroke?.width === 1.25 && shape.stroke.token === 'ink' ? [shape] : [],
      );
      expect(rings).toHaveLength(2 * ties.length);
      if (size[0] >= 600) expect(ties.length, `${size[0]}×${size[1]}`).toBeGreaterThan(0);
      for (const tie of ties)
        for (const other of [
          ...letters.filter((each) => each !== tie),
          ...barsIn(shapes),
          ...accentsIn(shapes),
          ...linesIn(shapes),
        ])
          expect(meet({ ...tie, x0: tie.x0 - 15 }, other) && `${tie.text} meets ${other.text}`).toBe(false);
    }
});
