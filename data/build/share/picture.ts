/**
 * The picture of a dataset's first view as SVG text: title, window and count, map beside timeline, legend, and with them for
 * good the source, the version, the as-of date, what the map leaves out and whose map it is. Light theme; the same input gives the same text.
 */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { countOffMap } from '../../../src/derive/map/tray.ts';
import type { Direction, MapLayout } from '../../../src/derive/map/types.ts';
import { en } from '../../../src/i18n/en.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import { escapeHtml } from '../html.ts';
import { countInWords, describePicture, factsOf, windowInWords, type FirstView } from './first-view.ts';
import { cutText, flowParts } from './flow-text.ts';
import type { Measure, Style } from './fonts.ts';
import { paintMapPanel, type Basemap } from './map-panel.ts';
import { writeLegend } from './picture-legend.ts';
import { paintTimelinePanel } from './timeline-panel.ts';

/** Pixels of the finished picture. */
export interface PictureSize { readonly width: number; readonly height: number }
export interface PictureTools { readonly basemap: Basemap; readonly measure: Measure }

/** Everything is laid out this much smaller and drawn larger: the picture is looked at in a column of half its width. */
const SCALE = 1.25;
const MARGIN = 20;
const HEADER = 68;
/** Share of the map. */
const MAP_SHARE = 0.44;
const TITLE: Style = { size: 24, weight: 600 };
const LEAST_TITLE = 17;
const SMALL: Style = { size: 11 };
const SMALL_LINE = 15;
const BEYOND_LINE = 22;

const ARROWS: Readonly<Record<Direction, string>> = { north: '↑', northEast: '↗', east: '→', southEast: '↘', south: '↓', southWest: '↙', west: '←', northWest: '↖' };

const write = (shapes: readonly Shape[], id: string): string => writeShapes(shapes, { palette: LIGHT, font: FONT, id });

/** The largest size at which the title stands on one line; a longer one is cut. */
const fitTitle = (title: string, room: number, measure: Measure): Shape => {
  const size = Math.max(LEAST_TITLE, Math.min(TITLE.size, Math.floor(TITLE.size * (room / measure(title, TITLE)) * 2) / 2));
  return { kind: 'text', x: MARGIN, y: 34, text: cutText(title, { ...TITLE, size }, room, measure), token: 'ink', ...TITLE, size };
};

const headerShapes = (view: FirstView, width: number, measure: Measure): readonly Shape[] => {
  const name: Style = { size: 13, weight: 600 };
  return [
    fitTitle(view.table.document.title, width - 2 * MARGIN, measure),
    { kind: 'text', x: MARGIN, y: 56, text: `${windowInWords(view)} · ${countInWords(view)}`, token: 'muted', size: 14 },
    { kind: 'text', x: width - MARGIN, y: 56, text: 'Timefront', token: 'muted', align: 'end', ...name },
  ];
};

/** What is shown but lies beyond the map, or nowhere on it: the app has chips and a tray for them. */
const beyondText = (view: FirstView, { pointers, morePointers }: MapLayout, room: number, measure: Measure): string => {
  const away = countOffMap(view.answer);
  const parts = [
    ...pointers.map(({ direction, text }) => `${ARROWS[direction]} ${text}`),
    ...(morePointers > 0 ? [en.map.morePointers(morePointers)] : []),
  ];
  const last = away > 0 ? en.map.offMap(away) : '';
  const lastRoom = last === '' ? 0 : measure(`   ${last}`, SMALL);
  return [flowParts(parts, '   ', SMALL, room - lastRoom, measure)[0] ?? '', last].filter(Boolean).join('   ');
};

const footerLines = (view: FirstView, room: number, measure: Measure): readonly string[] => {
  const { source, version, asOf, corrections } = factsOf(view);
  const parts = [source, version, asOf, corrections.at(-1), en.reading.source.notShown, en.reading.source.boundaries, en.map.credits];
  return flowParts(parts.filter((part) => typeof part === 'string'), ' · ', SMALL, room, measure);
};

/** A panel at its place, cut to its edges. */
const panel = (id: string, x: number, y: number, width: number, height: number, markup: string): string =>
  `<svg id="${id}" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">${markup}</svg>`;

/** @throws Error when something of the dataset can't be laid out */
export const writePicture = (view: FirstView, size: PictureSize, { basemap, measure }: PictureTools): string => {
  const width = size.width / SCALE;
  const height = size.height / SCALE;
  const room = width - 2 * MARGIN;
  const footer = footerLines(view, room, measure);
  const footerTop = height - 10 - footer.length * SMALL_LINE;
  // Where the legend stands depends on how many lines it takes, which needs the map's layout only for one of its entries.
  const legendHeight = writeLegend(view.answer, true, { x: MARGIN, y: 0, width: room }, measure).height;
  const legendTop = Math.floor(footerTop - 8 - legendHeight);
  const panelHeight = legendTop - 8 - HEADER;
  const mapWidth = Math.round(width * MAP_SHARE);
  const mapHeight = panelHeight - BEYOND_LINE;
  const map = paintMapPanel(view.answer, view.context.bbox, { width: mapWidth, height: mapHeight }, basemap, measure);
  const timeWidth = width - mapWidth;
  const legend = writeLegend(view.answer, map.layout.outlines.length > 0, { x: MARGIN, y: legendTop, width: room }, measure);
  const frame: readonly Shape[] = [
    { kind: 'line', points: [0, HEADER, width, HEADER], stroke: { token: 'grid', width: 1 } },
    { kind: 'line', points: [0, legendTop - 6, width, legendTop - 6], stroke: { token: 'grid', width: 1 } },
    { kind: 'line', points: [mapWidth + 0.5, HEADER, mapWidth + 0.5, legendTop - 6], stroke: { token: 'grid', width: 1 } },
    { kind: 'text', x: MARGIN, y: HEADER + mapHeight + 15, text: beyondText(view, map.layout, mapWidth - MARGIN - 8, measure), token: 'muted', ...SMALL },
    ...footer.map((text, i): Shape => ({ kind: 'text', x: MARGIN, y: footerTop + (i + 1) * SMALL_LINE - 3, text, token: 'muted', ...SMALL })),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeHtml(view.table.document.title)}</title><desc id="desc">${escapeHtml(describePicture(view))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.panel}"/>`,
    panel('map', 0, HEADER, mapWidth, mapHeight, map.markup),
    panel('timeline', mapWidth, HEADER, timeWidth, panelHeight, paintTimelinePanel(view.answer, { width: timeWidth, height: panelHeight }, measure)),
    legend.markup,
    write(headerShapes(view, width, measure), 'header'),
    write(frame, 'frame'),
    '</svg>\n',
  ].join('\n');
};
