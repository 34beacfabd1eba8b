/** The page of marks in the docs is what the code draws, and no two meanings look the same. */
import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { GLYPHS } from '../../../src/base/paint/glyphs.ts';
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { barShapes, type BarSpec } from '../../../src/layout/timeline/bar-shapes.ts';
import { ringsAt } from '../../../src/layout/timeline/ties.ts';
import { LIGHT } from '../../../src/theme/tokens.ts';
import { drawGallery, GALLERY, KINDS } from './marks-gallery.ts';

test('the page of marks shows what the code draws', async () => {
  await expect(drawGallery()).toMatchFileSnapshot('../../../data/pictures/marks.svg');
});

test('no two marks of the page look the same', () => {
  const seen = new Map<string, string>();
  for (const { kind, assertion, condition, shapes } of GALLERY) {
    // What is not reported is hollow: only possible, it looks as it does certain.
    if (condition === 'only possible' && assertion !== 'reported') continue;
    const drawn = JSON.stringify(shapes);
    const name = `${kind}, ${assertion}, ${condition}`;
    expect(seen.get(drawn), name).toBeUndefined();
    seen.set(drawn, name);
  }
});

const SIZE = 40;
/** The filled points of shapes that are scaled to a square by their longer side, and stand in its middle. */
const silhouette = (shapes: readonly Shape[]): Uint8Array => {
  const body = writeShapes(shapes, { palette: LIGHT, font: 'sans-serif', id: 's' });
  const wrap = (box: string, side: number): Resvg =>
    new Resvg(
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${side}" height="${side}">${body}</svg>`,
      // No letters are drawn, and fonts are the dearest to read.
      { font: { loadSystemFonts: false } },
    );
  const found = wrap('-200 -200 400 400', 400).getBBox();
  if (!found) throw new Error('nothing is drawn');
  const side = Math.max(found.width, found.height);
  const [x, y] = [found.x + found.width / 2 - side / 2, found.y + found.height / 2 - side / 2];
  const { pixels } = wrap(`${x} ${y} ${side} ${side}`, SIZE).render();
  return Uint8Array.from({ length: SIZE * SIZE }, (_, i) => (pixels[i * 4 + 3]! > 127 ? 1 : 0));
};
const alike = (a: Uint8Array, b: Uint8Array): number => {
  const both = a.filter((filled, i) => filled && b[i]).length;
  const either = a.filter((filled, i) => filled || b[i]).length;
  return both / either;
};

test('no mark of a row has the shape of a glyph, however short it is', () => {
  const glyphs = Object.entries(GLYPHS).map(
    ([name, d]) => [name, silhouette([{ kind: 'path', d, fill: { token: 'ink' } }])] as const,
  );
  for (const width of [6, 12, 14, 18, 24])
    for (const thickness of [8, 14])
      for (const [kind, part] of KINDS)
        for (const assertion of ['reported', 'claimed'] as const) {
          const bar: BarSpec = {
            shape: 'span',
            assertion,
            token: 'ink',
            y: 0,
            thickness,
            ...part,
            x0: 0,
            x1: width,
            sure0: 0,
            sure1: width,
          };
          const body = silhouette(barShapes({ ...bar, ...(bar.part ? { part: { x0: width / 2, x1: width } } : {}) }));
          for (const [name, glyph] of glyphs)
            expect(alike(body, glyph), `${kind} of ${width}×${thickness} and ${name}`).toBeLessThan(0.9);
        }
}, 30_000);

test('what ties a row to the selected event has the shape of no glyph', () => {
  for (const inferred of [false, true]) {
    const rings = silhouette(ringsAt(0, 0, inferred));
    for (const [name, d] of Object.entries(GLYPHS))
      expect(alike(rings, silhouette([{ kind: 'path', d, fill: { token: 'ink' } }])), name).toBeLessThan(0.9);
  }
});

test('no glyph has the shape of another', () => {
  const glyphs = Object.entries(GLYPHS).map(
    ([name, d]) => [name, silhouette([{ kind: 'path', d, fill: { token: 'ink' } }])] as const,
  );
  glyphs.forEach(([name, glyph], i) => {
    for (const [other, shape] of glyphs.slice(i + 1))
      expect(alike(glyph, shape), `${name} and ${other}`).toBeLessThan(0.95);
  });
});
