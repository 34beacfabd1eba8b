/** The parts that pictures are made of: lines of text, rules, panels, key, and the SVG document around them. */
import { writeShapes, type TextStyle } from '../../base/paint/paint-svg.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { Palette } from '../../base/paint/token.ts';
import type { Basemap } from '../../basemap/basemap.ts';
import { SAMPLE } from '../../layout/legend/legend-samples.ts';
import type { MapLayout } from '../../layout/map/types.ts';
import { listBeyond, listFacts, listMapFacts } from '../../picture/facts.ts';
import { listKey, type PanelFacts } from '../../picture/picture-key.ts';
import type { PictureScene } from '../../picture/scene.ts';
import { FONT } from '../../theme/tokens.ts';
import { escapeHtml } from '../html.ts';
import { ask, type FirstView } from '../first-view.ts';
import { flowParts } from './flow-text.ts';
import type { PictureFonts } from '../fonts.ts';

export interface PictureTools extends PictureFonts {
  readonly basemap: Basemap;
}

export const sceneOf = (
  { engine, answer, messages }: FirstView,
  { measure, split }: PictureFonts,
  palette: Palette,
): PictureScene => ({ engine, answer, messages, palette, measure, split });

const SMALL: TextStyle = { size: 11 };
export const SMALL_LINE = 15;
export const MAX_BEYOND_LINES = 2;
/** Above and below the lines on what lies beyond the map. */
export const BEYOND_PADDING = 8;
const GAP = ' · ';

export const writeParts = ({ palette, split }: PictureScene, shapes: readonly Shape[], id: string): string =>
  writeShapes(shapes, { palette, font: FONT, id, split });

/** Lines of small text below `top`. */
export const smallLines = (
  lines: readonly string[],
  x: number,
  top: number,
  token: 'ink' | 'muted',
): readonly Shape[] =>
  lines.map((text, i): Shape => ({ kind: 'text', x, y: top + (i + 1) * SMALL_LINE - 3, text, token, ...SMALL }));

export const rule = (...points: readonly number[]): Shape => ({
  kind: 'line',
  points,
  stroke: { token: 'grid', width: 1 },
});

/** Lines on events beyond the map or without a place on it, for which the app has pointers and a tray. */
export const beyondLines = (
  { engine, answer, messages, measure }: PictureScene,
  layout: MapLayout,
  room: number,
): readonly string[] => {
  const { offMap: away } = ask(engine, { kind: 'areas', question: answer.question }).unmarked;
  const [first, ...others] = listBeyond(layout);
  const parts = [
    ...(away > 0 ? [messages.map.offMap(away)] : []),
    ...(first === undefined ? [] : [messages.picture.beyond(first), ...others]),
  ];
  return flowParts(parts, GAP, SMALL, room, measure).slice(0, MAX_BEYOND_LINES);
};

/** The footer: caveat, source, version, as-of date, the last correction, notes on boundaries and the map's credits. */
export const footerLines = (scene: PictureScene, room: number): readonly string[] =>
  flowParts([...listFacts(scene), ...listMapFacts(scene, null)], GAP, SMALL, room, scene.measure);

const KEY: TextStyle = { size: 11 };
const KEY_LINE = 18;
const SAMPLE_GAP = 5;

export interface Legend {
  readonly markup: string;
  readonly height: number;
}

/** Entries in two columns of equal width; one that is wider than a column takes a whole line. Sizes in pixels. */
export const writeLegend = (scene: PictureScene, panels: PanelFacts, width: number): Legend => {
  const column = width / 2;
  let cell = 0;
  const parts = listKey(scene, panels).map(({ shapes, text }, i) => {
    const start = shapes.length > 0 ? SAMPLE.width + SAMPLE_GAP : 0;
    const isWide = start + scene.measure(text, KEY) > column;
    if (isWide && cell % 2 === 1) cell += 1;
    const at = `${(cell % 2) * column} ${Math.floor(cell / 2) * KEY_LINE}`;
    cell += isWide ? 2 : 1;
    const inner = [...shapes, { kind: 'text', x: start, y: 12, text, token: 'muted', ...KEY } as const];
    return `<g transform="translate(${at})">${writeParts(scene, inner, `legend${i}`)}</g>`;
  });
  return { markup: parts.join(''), height: Math.ceil(cell / 2) * KEY_LINE };
};

/** A nested `<svg>` at a position, clipped to its edges. */
export const panel = (
  id: string,
  x: number,
  y: number,
  { width, height }: { readonly width: number; readonly height: number },
  markup: string,
): string =>
  `<svg id="${id}" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">${markup}</svg>`;

/** Characters that XML 1.0 allows neither raw nor escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * The SVG document: laid out at `width` × `height`, displayed `shown` pixels wide. `geometricPrecision` turns hinting
 * off, so that texts keep their relative width at every size.
 */
export const writeDocument = (
  { lang, title, description, ground }: Readonly<Record<'lang' | 'title' | 'description' | 'ground', string>>,
  { width, height, shown }: { readonly width: number; readonly height: number; readonly shown: number },
  parts: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shown}" height="${Math.round((height * shown) / width)}" viewBox="0 0 ${width} ${height}" lang="${lang}" role="img" aria-labelledby="title desc" text-rendering="geometricPrecision">`,
    `<title id="title">${escapeHtml(title)}</title><desc id="desc">${escapeHtml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${ground}"/>`,
    ...parts,
    '</svg>\n',
  ]
    .join('\n')
    .replace(NOT_XML, '\uFFFD');
