/** The picture for phones: map above timeline, at its display size, without the title, which the page has above it. */
import { countInWords, windowInWords, type FirstView } from './first-view.ts';
import { frameOf, hatchesInSight, paintMapPanel } from './map-panel.ts';
import { writeLegend } from './picture-legend.ts';
import {
  BEYOND_PADDING,
  beyondLines,
  footerLines,
  panel,
  rule,
  SMALL_LINE,
  smallLines,
  writeDocument,
  writeParts,
  type PictureTools,
} from './picture-parts.ts';
import { paintTimelinePanel } from './timeline-panel.ts';

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
export const writeTallPicture = async (view: FirstView, { basemap, measure }: PictureTools): Promise<TallPicture> => {
  const mapFrame = frameOf(view, view.context.bbox, WIDTH, MAP_HEIGHT);
  const map = await paintMapPanel(view, mapFrame, basemap, measure);
  const mapBottom = HEADER + MAP_HEIGHT;
  const beyond = beyondLines(view, map.layout, ROOM, measure);
  const timeTop = mapBottom + beyond.length * SMALL_LINE + BEYOND_PADDING;
  const timeline = paintTimelinePanel(view, TIME_SIZE, measure);
  const timeBottom = timeTop + TIME_SIZE.height;
  const legend = writeLegend(view, { mode: timeline.mode, hatches: hatchesInSight(mapFrame) }, ROOM, measure);
  const footer = footerLines(view, ROOM, measure);
  const footerTop = timeBottom + legend.height + 16;
  const height = footerTop + footer.length * SMALL_LINE + 10;
  const svg = writeDocument(view, { width: WIDTH, height, shown: WIDTH }, [
    panel('map', 0, HEADER, mapFrame, map.markup),
    panel('timeline', 0, timeTop, TIME_SIZE, timeline.markup),
    panel('legend', MARGIN, timeBottom + 8, { width: ROOM, height: legend.height }, legend.markup),
    writeParts(
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
