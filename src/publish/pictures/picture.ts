/**
 * The picture of a dataset's first view as SVG text: title, window and count, map beside timeline, legend, and a footer
 * that can't be cut off: source, version, as-of date, what the map leaves out, credits. Light theme; the same input
 * gives the same text.
 */
import type { MapFrame } from '../../base/geo/frame.ts';
import type { Shape } from '../../base/paint/shapes.ts';
import type { TextStyle } from '../../base/paint/paint-svg.ts';
import { headlineOf } from '../../picture/facts.ts';
import { frameFor, hatchesInSight, paintMap } from '../../picture/map-picture.ts';
import { paintTimeline } from '../../picture/timeline-picture.ts';
import { LIGHT } from '../../theme/tokens.ts';
import { countInWords, describePicture, windowInWords, type FirstView } from '../first-view.ts';
import { cutText } from './flow-text.ts';
import type { Measure } from '../fonts.ts';
import {
  BEYOND_PADDING,
  beyondLines,
  footerLines,
  MAX_BEYOND_LINES,
  panel,
  rule,
  sceneOf,
  SMALL_LINE,
  smallLines,
  writeDocument,
  writeLegend,
  writeParts,
  type Legend,
  type PictureTools,
} from './picture-parts.ts';

/** Pixels of the finished picture. */
interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/**
 * Laid out at this height and scaled up: most columns show the picture at about half its width. A lower height leaves
 * no room for the bars' names.
 */
const LAYOUT_HEIGHT = 612;
const MARGIN = 20;
const HEADER = 66;
/** Share of the width that the map takes. */
const MAP_SHARE = 0.43;
const TITLE: TextStyle = { size: 28, weight: 600 };
const MIN_TITLE = 17;

/** The largest size at which the title stands on one line; a longer one is cut. */
const fitTitle = (title: string, room: number, measure: Measure): Shape => {
  const size = Math.max(
    MIN_TITLE,
    Math.min(TITLE.size, Math.floor(TITLE.size * (room / measure(title, TITLE)) * 2) / 2),
  );
  return {
    kind: 'text',
    x: MARGIN,
    y: 36,
    text: cutText(title, { ...TITLE, size }, room, measure),
    token: 'ink',
    ...TITLE,
    size,
  };
};

const headerShapes = (view: FirstView, width: number, measure: Measure): readonly Shape[] => [
  fitTitle(headlineOf(view.table.document), width - 2 * MARGIN, measure),
  { kind: 'text', x: MARGIN, y: 57, text: `${windowInWords(view)} · ${countInWords(view)}`, token: 'muted', size: 14 },
  { kind: 'text', x: width - MARGIN, y: 57, text: 'Timefront', token: 'muted', align: 'end', size: 13, weight: 600 },
];

/** @throws Error when something of the dataset can't be laid out */
export const writePicture = async (view: FirstView, size: PictureSize, tools: PictureTools): Promise<string> => {
  const { basemap, measure } = tools;
  const scene = sceneOf(view, tools, LIGHT);
  const height = LAYOUT_HEIGHT;
  const width = Math.round((size.width / size.height) * height);
  const footer = footerLines(scene, width - 2 * MARGIN);
  const footerTop = height - 8 - footer.length * SMALL_LINE;
  const bottom = footerTop - 8;
  const mapWidth = Math.round(width * MAP_SHARE);
  const mapRoom = mapWidth - MARGIN - 8;
  const timeSize = { width: width - mapWidth, height: bottom - HEADER - 4 };
  const timeline = paintTimeline(scene, timeSize);
  const legendWith = (hatches: readonly string[]): Legend =>
    writeLegend(scene, { mode: timeline.mode, hasMap: true, hatches }, mapRoom);
  const mapFrameAbove = ({ height: legendHeight }: Legend): MapFrame =>
    frameFor(
      scene,
      view.context.bbox,
      mapWidth,
      bottom - 6 - legendHeight - MAX_BEYOND_LINES * SMALL_LINE - BEYOND_PADDING - HEADER,
    );
  // Map and legend depend on each other: the legend names hatched land where the map shows any, and the map takes the
  // rest of the height.
  const { lang } = view.messages.dates;
  const legend = legendWith(hatchesInSight(mapFrameAbove(legendWith([])), lang));
  const mapFrame = mapFrameAbove(legend);
  await basemap.state().world?.settled(mapFrame);
  const map = paintMap(scene, mapFrame, basemap);
  const mapBottom = HEADER + mapFrame.height;
  const texts = { lang, title: view.table.document.title, description: describePicture(view), ground: LIGHT.panel };
  return writeDocument(texts, { width, height, shown: size.width }, [
    panel('map', 0, HEADER, mapFrame, map.markup),
    panel('timeline', mapWidth, HEADER + 2, timeSize, timeline.markup),
    panel(
      'legend',
      MARGIN,
      bottom - 6 - legend.height,
      { width: mapWidth - MARGIN, height: legend.height },
      legend.markup,
    ),
    writeParts(scene, headerShapes(view, width, measure), 'header'),
    writeParts(
      scene,
      [
        rule(0, HEADER, width, HEADER),
        rule(0, bottom, width, bottom),
        rule(0, mapBottom, mapWidth, mapBottom),
        rule(mapWidth + 0.5, HEADER, mapWidth + 0.5, bottom),
        ...smallLines(beyondLines(scene, map.layout, mapRoom), MARGIN, mapBottom + 3, 'ink'),
        ...smallLines(footer, MARGIN, footerTop, 'muted'),
      ],
      'frame',
    ),
  ]);
};
