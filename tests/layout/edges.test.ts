/**
 * What is filled lightly can be seen as far as it goes: its edges have a contrast of 3:1 to the ground, in all four
 * themes. Told by the pixels of the marks, drawn by the painter of the pictures.
 */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { writeShapes } from '../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../src/base/paint/shapes.ts';
import type { Palette, TokenName } from '../../src/base/paint/token.ts';
import { countBox } from '../../src/layout/count-box.ts';
import { glyphBody } from '../../src/layout/glyph-marks.ts';
import { GLYPHS } from '../../src/base/paint/glyphs.ts';
import { BODY_SAMPLES, MAP_SAMPLES, TIME_SAMPLES } from '../../src/layout/legend/legend-samples.ts';
import { contrast, contrastOf, type Rgb } from '../theme/contrast.ts';
import { FONT, palette } from '../../src/theme/tokens.ts';
import { GALLERY } from './timeline/marks-gallery.ts';

const THEMES = [
  ['light', palette('light')],
  ['dark', palette('dark')],
  ['light, more contrast', palette('light', true)],
  ['dark, more contrast', palette('dark', true)],
] as const;

/** Each CSS pixel is so many wide and high, so that an edge that is smoothed is not taken for one that is faint. */
const ZOOM = 2;
/** What smoothing leaves is so near to what it smooths, in pixels of the enlarged picture. */
const NEAR = 2;
/** One mark has so much room. */
const [LEFT, TOP, WIDTH, HEIGHT] = [-12, -2, 132, 34] as const;

interface Case {
  readonly name: string;
  readonly shapes: readonly Shape[];
  readonly ground?: TokenName;
}

/** All of them below one another, in one picture. */
const render = (cases: readonly Case[], ink: Palette) =>
  new Resvg(
    [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH * ZOOM}" height="${HEIGHT * ZOOM * cases.length}" `,
      `viewBox="0 0 ${WIDTH} ${HEIGHT * cases.length}">`,
      ...cases.map(
        ({ shapes, ground = 'panel' }, i) =>
          `<g transform="translate(${-LEFT} ${i * HEIGHT - TOP})">
          <rect x="${LEFT}" y="${TOP}" width="${WIDTH}" height="${HEIGHT}" fill="${ink[ground]}"/>
          ${writeShapes(shapes, { palette: ink, font: FONT, id: `m${i}` })}</g>`,
      ),
      '</svg>',
    ].join(''),
    { font: { loadSystemFonts: false } },
  ).render();

/**
 * Of each case, at how many places the ground ends, going down or up, at something that stands out from it by less than
 * 3:1 and is no smoothed edge.
 */
const faintEdges = (cases: readonly Case[], ink: Palette): ReadonlyMap<string, number> => {
  const { pixels, width, height } = render(cases, ink);
  const colourAt = (x: number, y: number): Rgb => {
    const at = (y * width + x) * 4;
    return [pixels[at]!, pixels[at + 1]!, pixels[at + 2]!]; // in range
  };
  const ratios = new Float32Array(width * height);
  const found = new Map<string, number>();
  cases.forEach(({ name }, i) => {
    const [top, bottom] = [i * HEIGHT * ZOOM, (i + 1) * HEIGHT * ZOOM];
    const paper = colourAt(0, top);
    for (let y = top; y < bottom; y += 1)
      for (let x = 0; x < width; x += 1) ratios[y * width + x] = contrastOf(colourAt(x, y), paper);
    const ratioAt = (x: number, y: number): number =>
      x < 0 || x >= width || y < top || y >= bottom ? 1 : ratios[y * width + x]!; // in range
    const isNearFull = (x: number, y: number): boolean => {
      for (let dx = -NEAR; dx <= NEAR; dx += 1)
        for (let dy = -NEAR; dy <= NEAR; dy += 1) if (ratioAt(x + dx, y + dy) >= 3) return true;
      return false;
    };
    let count = 0;
    for (let x = 0; x < width; x += 1)
      for (let y = top + 1; y < bottom - 1; y += 1) {
        const ratio = ratioAt(x, y);
        const isEdge = ratio >= 1.1 && ratio < 3 && (ratioAt(x, y - 1) < 1.1 || ratioAt(x, y + 1) < 1.1);
        if (isEdge && !isNearFull(x, y)) count += 1;
      }
    found.set(name, count);
  });
  return found;
};

/** What is dimmed or to come is faint on purpose; a frame and a stalk are not of the mark. */
const PLAIN = GALLERY.filter(({ condition }) => !/dimmed|told|open|selected/.test(condition));

const withoutWords = (shapes: readonly Shape[]): readonly Shape[] => shapes.filter(({ kind }) => kind !== 'text');
/** Of the cases, those of which an edge cannot be seen. */
const unseen = (cases: readonly Case[], ink: Palette): readonly string[] =>
  [...faintEdges(cases, ink)].flatMap(([name, count]) => (count > 0 ? [`${name}: ${count}`] : []));

const FADE: Shape = {
  kind: 'rect',
  x: 0,
  y: 8,
  width: 100,
  height: 10,
  fill: {
    token: 'track1',
    fade: {
      x0: 0,
      x1: 100,
      stops: [
        [0, 0.22],
        [1, 1],
      ],
    },
  },
};
test('a fade without an edge is found', () => {
  expect(faintEdges([{ name: 'fade', shapes: [FADE] }], palette('light')).get('fade')).toBeGreaterThan(50);
});

const SAMPLES = { ...TIME_SAMPLES, ...BODY_SAMPLES, flow: MAP_SAMPLES.flow, object: MAP_SAMPLES.object };

describe.each(THEMES)('%s', (_, ink) => {
  test('every mark of the page of marks, of the legend and of counts has edges of 3:1', () => {
    const marks = PLAIN.map(({ kind, assertion, condition, shapes }) => ({
      name: `${kind}, ${assertion}, ${condition}`,
      shapes: withoutWords(shapes),
    }));
    expect(marks.length).toBeGreaterThan(100);
    const samples = Object.entries(SAMPLES).map(([name, shapes]) => ({ name, shapes: withoutWords(shapes) }));
    const counts = [4, 8, 40].map((width) => ({
      name: `a column ${width} wide`,
      shapes: countBox({ x: 4, y: 4, width, height: 12 }, 'track1', false, 4),
    }));
    expect(unseen([...marks, ...samples, ...counts], ink)).toEqual([]);
  });

  test('so has every glyph, on all land', () => {
    const glyphs = (['land', 'otherLand'] as const).flatMap((ground) =>
      [true, false].flatMap((possible) =>
        Object.entries(GLYPHS).map(([glyph, d]): Case => ({
          name: `${glyph}${possible ? ', possible' : ''}, on ${ground}`,
          ground,
          shapes: [{ kind: 'path', d, x: 40, y: 15, ...glyphBody('reported', 'track1', possible, 'land') }],
        })),
      ),
    );
    expect(unseen(glyphs, ink)).toEqual([]);
  });

  test('hairlines that say something have 3:1 where they stand', () => {
    // The boundary of the stretch without data, stalks, what is filtered out; the playhead and handles; the focus.
    for (const token of ['noData', 'muted', 'ink', 'accent'] as const)
      expect(contrast(ink[token], ink.panel), token).toBeGreaterThanOrEqual(3);
  });
});
