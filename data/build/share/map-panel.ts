/** The map of the picture: the app's base map, layout and names, as markup of an `<svg>` of the panel's size. */
import { describeStatus } from '../../../src/wording/describe-status.ts';
import { describeTrack } from '../../../src/wording/describe-type.ts';
import { ask, type FirstView } from './first-view.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ABOUT_MAP } from '../../../src/base/late-resources.ts';
import { MAP_PACKAGES } from '../../../src/base/resources.ts';
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import { ALL_THERE } from '../../../src/layout/arrivals.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { boxOfShown, viewOf } from '../../../src/layout/map/fit.ts';
import { frameAround, latOf, lngOf, type GeoBox, type MapFrame } from '../../../src/base/geo/frame.ts';
import { layoutFlows } from '../../../src/layout/map/layout-flows.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { MapLayout } from '../../../src/layout/map/types.ts';
import { NO_LINKS } from '../../../src/query/relations/links.ts';
import { en } from '../../../src/i18n/en.ts';
import { createWorld } from '../../../src/basemap/world.ts';
import { createBasemap, listCentres, paintNames, placeLabels, type Basemap } from '../../../src/basemap/basemap.ts';
import { paintOutlines } from '../../../src/panes/map/paint-outlines.ts';
import type { MapView } from '../../../src/selection/selection.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import type { Measure } from './fonts.ts';
import { asCanvas, SvgContext } from './svg-context.ts';

/** The cells lie under their version only where they are served. */
const CELLS = /^cells\/[^/]+\//;

/** The base map with all its packages, read once a build. @throws Error when a file is not there */
export const readBasemap = async (root: string): Promise<Basemap> => {
  const basemap = createBasemap({
    packages: MAP_PACKAGES,
    read: async (name) => new Response(await readFile(join(root, 'data/basemap/out', name.replace(CELLS, 'cells/')))),
    whenIdle: async () => {},
    // What reads this module in a build does not load further ones afterwards.
    loadWorld: async () => ({ createWorld }),
  });
  await basemap.load();
  if (basemap.state().failed) throw new Error('a file of the base map is not there');
  return basemap;
};

interface MapPanel {
  readonly markup: string;
  readonly layout: MapLayout;
}

/** Pixels around the events, where the dataset has no map view of its own. */
const PADDING = 36;

/** The map view of a panel of `width` × `height` pixels; `view` is the dataset's own, if it has one. */
export const frameOf = (
  { engine, answer: { question } }: FirstView,
  view: MapView | null,
  width: number,
  height: number,
): MapFrame => {
  const shown = (): GeoBox | null => boxOfShown(ask(engine, { kind: 'box', question, of: 'near' }), question);
  const { lat, lng, zoom } = viewOf(view, shown, width, height, {
    top: PADDING,
    right: PADDING,
    bottom: PADDING,
    left: PADDING,
  });
  return frameAround(lat, lng, zoom, width, height);
};

/** What the hatching in sight means. */
export const hatchesInSight = ({ originX, originY, width, height, scale }: MapFrame): readonly string[] =>
  Object.values(ABOUT_MAP)
    .filter(
      ({ box: [west = 0, south = 0, east = 0, north = 0] }) =>
        lngOf(originX / scale) < east &&
        lngOf((originX + width) / scale) > west &&
        latOf(originY / scale) > south &&
        latOf((originY + height) / scale) < north,
    )
    .map(({ hatch }) => hatch['en'] ?? '');

export const paintMapPanel = async (
  { engine, answer }: FirstView,
  frame: MapFrame,
  basemap: Basemap,
  measure: Measure,
): Promise<MapPanel> => {
  await basemap.state().world?.settled(frame);
  const { labels } = basemap.state();
  const widthOf = (text: string, size: number, weight: 400 | 600): number => Math.ceil(measure(text, { size, weight }));
  const { question } = answer;
  const { areas, flows } = ask(engine, { kind: 'areas', question });
  const layout = layoutMap({
    answer,
    places: ask(engine, { kind: 'places', question }),
    areas,
    flows,
    atlas: atlasOf(answer.table),
    frame,
    opacity: ALL_THERE,
    selected: -1,
    hovered: -1,
    links: NO_LINKS,
    reserved: [],
    room: frame.width,
    chipHeight: 28,
    cities: listCentres(labels, 'en'),
    messages: en.map,
    where: en.reading.where,
    trackName: (row) => describeTrack(answer.table, row, en),
    statusOf: (row) => describeStatus(answer.table, row, en),
    periodWords: null,
    relations: en.relations,
    relationWord: en.timeline.relation,
    measure: widthOf,
    layRelations: null,
    layFlows: layoutFlows,
    layPointers: null,
  });
  const ground = new SvgContext('map');
  basemap.paint(asCanvas(ground), frame, LIGHT);
  const outlines = new SvgContext('areas');
  paintOutlines(asCanvas(outlines), layout.outlines, LIGHT);
  const names = new SvgContext('names');
  const { taken, named: written } = layout;
  paintNames(
    asCanvas(names),
    placeLabels(labels, layout.namedAreas, frame, { lang: 'en', reserved: taken, named: written, measure: widthOf }),
    LIGHT,
    FONT,
  );
  return {
    layout,
    markup: [
      ground.markup(),
      outlines.markup(),
      writeShapes(layout.under, { palette: LIGHT, font: FONT, id: 'under' }),
      names.markup(),
      writeShapes(layout.over, { palette: LIGHT, font: FONT, id: 'over' }),
    ].join(''),
  };
};
