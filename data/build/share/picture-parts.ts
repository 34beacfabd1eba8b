/** The parts that both pictures are made of: lines of text, rules, panels, and the SVG document around them. */
import { describeCorrections } from '../../../src/wording/describe-corrections.ts';
import { dueLines } from '../../../src/query/places/map-notes.ts';
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import type { MapLayout } from '../../../src/layout/map/types.ts';
import { en } from '../../../src/i18n/en.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import { escapeHtml } from '../html.ts';
import { ask, describePicture, factsOf, type FirstView } from './first-view.ts';
import { flowParts } from './flow-text.ts';
import type { Measure, Style } from './fonts.ts';
import type { Basemap } from '../../../src/basemap/basemap.ts';

export interface PictureTools {
  readonly basemap: Basemap;
  readonly measure: Measure;
}

const SMALL: Style = { size: 11 };
export const SMALL_LINE = 15;
export const MAX_BEYOND_LINES = 2;
/** Above and below the lines on what lies beyond the map. */
export const BEYOND_PADDING = 8;
const GAP = ' · ';
/** Share of the room that a text may take: readers of the SVG may have slightly wider fonts. */
const FONT_TOLERANCE = 0.96;

const NO_CONTROL = 'An outline is a place known no better, not an area of control.';

export const writeParts = (shapes: readonly Shape[], id: string): string =>
  writeShapes(shapes, { palette: LIGHT, font: FONT, id });

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
  view: FirstView,
  { pointers, morePointers }: MapLayout,
  room: number,
  measure: Measure,
): readonly string[] => {
  const { offMap: away } = ask(view.engine, { kind: 'areas', question: view.answer.question }).unmarked;
  const chips = pointers.map(({ direction, text }) =>
    direction === null || text.includes(en.map.directions[direction])
      ? text
      : `${text} (${en.map.directions[direction]})`,
  );
  const [first, ...others] = [...chips, ...(morePointers > 0 ? [en.map.morePointers(morePointers)] : [])];
  const parts = [
    ...(away > 0 ? [en.map.offMap(away)] : []),
    ...(first === undefined ? [] : [`Beyond the map: ${first}`, ...others]),
  ];
  return flowParts(parts, GAP, SMALL, room * FONT_TOLERANCE, measure).slice(0, MAX_BEYOND_LINES);
};

/** The footer: caveat, source, version, as-of date, the last correction, notes on boundaries and the map's credits. */
export const footerLines = (view: FirstView, room: number, measure: Measure): readonly string[] => {
  const { caveat, source, version, asOf } = factsOf(view);
  const parts = [
    caveat,
    source,
    version,
    asOf,
    describeCorrections(view.table, en),
    ...dueLines(view.engine.schema.mapNotes, null, 'en'),
    NO_CONTROL,
    view.table.document.view?.disputed === undefined ? null : en.ground.statedPolicy,
    en.reading.source.boundaries,
    en.map.credits,
  ];
  return flowParts(
    parts.filter((part) => typeof part === 'string'),
    GAP,
    SMALL,
    room * FONT_TOLERANCE,
    measure,
  );
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
  view: FirstView,
  { width, height, shown }: { readonly width: number; readonly height: number; readonly shown: number },
  parts: readonly string[],
): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${shown}" height="${Math.round((height * shown) / width)}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" text-rendering="geometricPrecision">`,
    `<title id="title">${escapeHtml(view.table.document.title)}</title><desc id="desc">${escapeHtml(describePicture(view))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.panel}"/>`,
    ...parts,
    '</svg>\n',
  ]
    .join('\n')
    .replace(NOT_XML, '\uFFFD');
