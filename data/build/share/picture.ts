/**
 * The picture of a dataset's first view as SVG text: title, window and count, map beside timeline, legend, and with them for
 * good the source, the version, the as-of date, what the map leaves out and whose map it is. Light theme; the same input gives the same text.
 */
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import type { Shape } from '../../../src/base/paint/shapes.ts';
import { countOffMap } from '../../../src/derive/map/tray.ts';
import type { MapFrame } from '../../../src/derive/map/frame.ts';
import type { MapLayout } from '../../../src/derive/map/types.ts';
import { en } from '../../../src/i18n/en.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import { escapeHtml } from '../html.ts';
import { countInWords, describePicture, factsOf, windowInWords, type FirstView } from './first-view.ts';
import { cutText, flowParts } from './flow-text.ts';
import type { Measure, Style } from './fonts.ts';
import { frameOf, isHatchInSight, paintMapPanel, type Basemap } from './map-panel.ts';
import { writeLegend, type Legend } from './picture-legend.ts';
import { paintTimelinePanel } from './timeline-panel.ts';

/** Pixels of the finished picture. */
export interface PictureSize { readonly width: number; readonly height: number }
export interface PictureTools { readonly basemap: Basemap; readonly measure: Measure }

/** Everything is laid out at this height and drawn larger: the picture is looked at in a column of half its width. Less would leave no room for the bars' names. */
const LAID_HEIGHT = 612;
const MARGIN = 20;
const HEADER = 66;
/** Share of the map. */
const MAP_SHARE = 0.43;
const TITLE: Style = { size: 28, weight: 600 };
const LEAST_TITLE = 17;
const SMALL: Style = { size: 11 };
const SMALL_LINE = 15;
const MOST_BEYOND = 2;
/** Above and below those lines. */
const BEYOND_AIR = 8;
const GAP = ' · ';

const NO_CONTROL = 'An outline is a place known no better, not an area of control.';

const write = (shapes: readonly Shape[], id: string): string => writeShapes(shapes, { palette: LIGHT, font: FONT, id });

/** The largest size at which the title stands on one line; a longer one is cut. */
const fitTitle = (title: string, room: number, measure: Measure): Shape => {
  const size = Math.max(LEAST_TITLE, Math.min(TITLE.size, Math.floor(TITLE.size * (room / measure(title, TITLE)) * 2) / 2));
  return { kind: 'text', x: MARGIN, y: 36, text: cutText(title, { ...TITLE, size }, room, measure), token: 'ink', ...TITLE, size };
};

const headerShapes = (view: FirstView, width: number, measure: Measure): readonly Shape[] => {
  const name: Style = { size: 13, weight: 600 };
  return [
    fitTitle(view.table.document.title, width - 2 * MARGIN, measure),
    { kind: 'text', x: MARGIN, y: 57, text: `${windowInWords(view)} · ${countInWords(view)}`, token: 'muted', size: 14 },
    { kind: 'text', x: width - MARGIN, y: 57, text: 'Timefront', token: 'muted', align: 'end', ...name },
  ];
};

/** What is shown but lies beyond the map, or nowhere on it: the app has chips and a tray for them. */
const beyondLines = (view: FirstView, { pointers, morePointers }: MapLayout, room: number, measure: Measure): readonly string[] => {
  const away = countOffMap(view.answer);
  const chips = pointers.map(({ direction, text }) => (text.includes(en.map.directions[direction]) ? text : `${text} (${en.map.directions[direction]})`));
  const [first, ...others] = [...chips, ...(morePointers > 0 ? [en.map.morePointers(morePointers)] : [])];
  const parts = [...(first === undefined ? [] : [`Beyond the map: ${first}`, ...others]), ...(away > 0 ? [en.map.offMap(away)] : [])];
  return flowParts(parts, GAP, SMALL, room, measure).slice(0, MOST_BEYOND);
};

const footerLines = (view: FirstView, room: number, measure: Measure): readonly string[] => {
  const { source, version, asOf, corrections } = factsOf(view);
  const parts = [source, version, asOf, corrections.at(-1), en.reading.source.notShown, NO_CONTROL, en.reading.source.boundaries, en.map.credits];
  return flowParts(parts.filter((part) => typeof part === 'string'), GAP, SMALL, room, measure);
};

/** A panel at its place, cut to its edges. */
const panel = (id: string, x: number, y: number, width: number, height: number, markup: string): string =>
  `<svg id="${id}" x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="hidden">${markup}</svg>`;

/** @throws Error when something of the dataset can't be laid out */
export const writePicture = (view: FirstView, size: PictureSize, { basemap, measure }: PictureTools): string => {
  const height = LAID_HEIGHT;
  const width = Math.round((size.width / size.height) * height);
  const footer = footerLines(view, width - 2 * MARGIN, measure);
  const footerTop = height - 8 - footer.length * SMALL_LINE;
  const bottom = footerTop - 8;
  const mapWidth = Math.round(width * MAP_SHARE);
  const timeSize = { width: width - mapWidth, height: bottom - HEADER - 4 };
  const timeline = paintTimelinePanel(view.answer, timeSize, measure);
  const legendWith = (isHatched: boolean): Legend => writeLegend(view.answer, { mode: timeline.mode, isHatched }, mapWidth - MARGIN - 8, measure);
  const mapFrameAbove = ({ height: legendHeight }: Legend): MapFrame =>
    frameOf(view.answer, view.context.bbox, mapWidth, bottom - 6 - legendHeight - MOST_BEYOND * SMALL_LINE - BEYOND_AIR - HEADER);
  // The map takes what the legend leaves, and the legend tells of what the map shows.
  const legend = legendWith(isHatchInSight(mapFrameAbove(legendWith(false))));
  const mapFrame = mapFrameAbove(legend);
  const map = paintMapPanel(view.answer, mapFrame, basemap, measure);
  const mapBottom = HEADER + mapFrame.height;
  const frame: readonly Shape[] = [
    ...[HEADER, bottom].map((y): Shape => ({ kind: 'line', points: [0, y, width, y], stroke: { token: 'grid', width: 1 } })),
    { kind: 'line', points: [0, mapBottom, mapWidth, mapBottom], stroke: { token: 'grid', width: 1 } },
    { kind: 'line', points: [mapWidth + 0.5, HEADER, mapWidth + 0.5, bottom], stroke: { token: 'grid', width: 1 } },
    ...beyondLines(view, map.layout, mapWidth - MARGIN - 8, measure).map((text, i): Shape => ({ kind: 'text', x: MARGIN, y: mapBottom + 15 + i * SMALL_LINE, text, token: 'ink', ...SMALL })),
    ...footer.map((text, i): Shape => ({ kind: 'text', x: MARGIN, y: footerTop + (i + 1) * SMALL_LINE - 3, text, token: 'muted', ...SMALL })),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeHtml(view.table.document.title)}</title><desc id="desc">${escapeHtml(describePicture(view))}</desc>`,
    `<rect width="${width}" height="${height}" fill="${LIGHT.panel}"/>`,
    panel('map', 0, HEADER, mapWidth, mapFrame.height, map.markup),
    panel('timeline', mapWidth, HEADER + 2, timeSize.width, timeSize.height, timeline.markup),
    panel('legend', MARGIN, bottom - 6 - legend.height, mapWidth - MARGIN, legend.height, legend.markup),
    write(headerShapes(view, width, measure), 'header'),
    write(frame, 'frame'),
    '</svg>\n',
  ].join('\n');
};
