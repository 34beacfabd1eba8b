/** The picture for phones: map above timeline, at its display size, without the title, which the page has above it. */
import { frameFor, hatchesInSight, paintMap } from '../../picture/map-picture.ts';
import { paintTimeline } from '../../picture/timeline-picture.ts';
import { LIGHT } from '../../theme/tokens.ts';
import { countInWords, describePicture, windowInWords, type FirstView } from '../first-view.ts';
import {
  BEYOND_PADDING,
  beyondLines,
  footerLines,
  panel,
  rule,
  sceneOf,
  SMALL_LINE,
  smallLines,
  writeDocument,
  writeLegend,
  writeParts,
  type PictureTools,
} from './picture-parts.ts';

const WIDTH = 390;
const MARGIN = 14;
const ROOM = WIDTH - 2 * MARGIN;
const MAP_HEIGHT = 300;
const TIME_SIZE = { width: WIDTH, height: 640 };
const HEADER = 34;

interface TallPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** @throws Error when something of the dataset can't be laid out */
export const writeTallPicture = async (view: FirstView, tools: PictureTools): Promise<TallPicture> => {
  const { basemap } = tools;
  const scene = sceneOf(view, tools, LIGHT);
  const mapFrame = frameFor(scene, view.context.bbox, WIDTH, MAP_HEIGHT);
  await basemap.state().world?.settled(mapFrame);
  const map = paintMap(scene, mapFrame, basemap);
  const mapBottom = HEADER + MAP_HEIGHT;
  const beyond = beyondLines(scene, map.layout, ROOM);
  const timeTop = mapBottom + beyond.length * SMALL_LINE + BEYOND_PADDING;
  const timeline = paintTimeline(scene, TIME_SIZE);
  const timeBottom = timeTop + TIME_SIZE.height;
  const hatches = hatchesInSight(mapFrame, view.messages.dates.lang);
  const legend = writeLegend(scene, { mode: timeline.mode, hasMap: true, hatches }, ROOM);
  const footer = footerLines(scene, ROOM);
  const footerTop = timeBottom + legend.height + 16;
  const height = footerTop + footer.length * SMALL_LINE + 10;
  const { lang } = view.messages.dates;
  const texts = { lang, title: view.table.document.title, description: describePicture(view), ground: LIGHT.panel };
  const svg = writeDocument(texts, { width: WIDTH, height, shown: WIDTH }, [
    panel('map', 0, HEADER, mapFrame, map.markup),
    panel('timeline', 0, timeTop, TIME_SIZE, timeline.markup),
    panel('legend', MARGIN, timeBottom + 8, { width: ROOM, height: legend.height }, legend.markup),
    writeParts(
      scene,
      [
        {
          kind: 'text',
          x: MARGIN,
          y: HEADER - 12,
          text: `${windowInWords(view)} · ${countInWords(view)}`,
          token: 'ink',
          size: 14,
          weight: 600,
        },
        { kind: 'text', x: WIDTH - MARGIN, y: HEADER - 12, text: 'Timefront', token: 'muted', size: 13, align: 'end' },
        ...[HEADER, mapBottom, timeTop, timeBottom, footerTop - 4].map((y) => rule(0, y, WIDTH, y)),
        ...smallLines(beyond, MARGIN, mapBottom + 3, 'ink'),
        ...smallLines(footer, MARGIN, footerTop + 2, 'muted'),
      ],
      'frame',
    ),
  ]);
  return { svg, width: WIDTH, height };
};
