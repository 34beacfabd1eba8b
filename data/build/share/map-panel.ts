/** The map of the picture: the app's base map, layout and names, as markup of an `<svg>` of the panel's size. */
import { describeTrack } from '../../../src/wording/describe-type.ts';
import { ask, type FirstView } from './first-view.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Topology } from 'topojson-specification';
import { MAP_NOTES } from '../../../src/base/late-resources.ts';
import { writeShapes } from '../../../src/base/paint/paint-svg.ts';
import { ALL_THERE } from '../../../src/layout/arrivals.ts';
import { atlasOf } from '../../../src/query/places/atlas.ts';
import { boxOfShown, viewOf } from '../../../src/layout/map/fit.ts';
import { frameAround, latOf, lngOf, type GeoBox, type MapFrame } from '../../../src/base/geo/frame.ts';
import { layoutMap } from '../../../src/layout/map/layout-map.ts';
import type { MapLayout } from '../../../src/layout/map/types.ts';
import { NO_LINKS } from '../../../src/query/relations/links.ts';
import { en } from '../../../src/i18n/en.ts';
import { decodeRegion, decodeWorld } from '../../../src/basemap/decode.ts';
import { decodeLabels, type Label, type LabelFile } from '../../../src/basemap/labels.ts';
import { placeNames } from '../../../src/basemap/names.ts';
import { paintNames } from '../../../src/basemap/paint-names.ts';
import { paintBasemap, type BasemapGeometry } from '../../../src/basemap/paint.ts';
import { paintOutlines } from '../../../src/panes/map/paint-outlines.ts';
import type { MapView } from '../../../src/selection/selection.ts';
import { FONT, LIGHT } from '../../../src/theme/tokens.ts';
import type { Measure } from './fonts.ts';
import { asCanvas, SvgContext } from './svg-context.ts';

/** The base map's files, read once a build. */
export interface Basemap {
  readonly region: BasemapGeometry;
  /** With what lies beyond the region; made when a picture reaches there. */
  readonly whole: () => BasemapGeometry;
  readonly near: readonly Label[];
  readonly all: () => readonly Label[];
}

/** Degrees that the region's file covers with certainty. */
const REGION = { west: 21.1, south: 43.3, east: 44.9, north: 56.9 } as const;

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
};

/** @throws Error when a file is not there */
export const readBasemap = (root: string): Basemap => {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(root, 'data/basemap/out', name), 'utf8')) as T;
  const region = decodeRegion(read<Topology>('region.topo.json'));
  const near = read<LabelFile>('labels-near.json');
  return {
    region: { region },
    whole: once(() => ({ region, world: decodeWorld(read<Topology>('world.topo.json')) })),
    near: decodeLabels(near),
    all: once(() => decodeLabels(near, read<LabelFile>('labels-far.json'))),
  };
};

const isInRegion = ({ originX, originY, width, height, scale }: MapFrame): boolean =>
  lngOf(originX / scale) > REGION.west &&
  lngOf((originX + width) / scale) < REGION.east &&
  latOf(originY / scale) < REGION.north &&
  latOf((originY + height) / scale) > REGION.south;

export interface MapPanel {
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
  const shown = (): GeoBox | null => boxOfShown(ask(engine, { kind: 'box', question, of: 'shown' }), question);
  const { lat, lng, zoom } = viewOf(view, shown, width, height, {
    top: PADDING,
    right: PADDING,
    bottom: PADDING,
    left: PADDING,
  });
  return frameAround(lat, lng, zoom, width, height);
};

/** Bounding box of hatched land, in degrees. */
const [WEST = 0, SOUTH = 0, EAST = 0, NORTH = 0] = MAP_NOTES.hatchBox;

export const isHatchInSight = ({ originX, originY, width, height, scale }: MapFrame): boolean =>
  lngOf(originX / scale) < EAST &&
  lngOf((originX + width) / scale) > WEST &&
  latOf(originY / scale) > SOUTH &&
  latOf((originY + height) / scale) < NORTH;

export const paintMapPanel = (
  { engine, answer }: FirstView,
  frame: MapFrame,
  basemap: Basemap,
  measure: Measure,
): MapPanel => {
  const isNear = isInRegion(frame);
  const labels = isNear ? basemap.near : basemap.all();
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
    cities: labels
      .filter(({ kind }) => kind === 'capital' || kind === 'oblast_centre')
      .map((label) => ({ text: label.en, x: label.x, y: label.y })),
    messages: en.map,
    where: en.reading.where,
    trackName: (row) => describeTrack(answer.table, row, en),
    sideWords: null,
    relations: en.relations,
    relationWord: en.timeline.relation,
    measure: widthOf,
    layRelations: null,
  });
  const ground = new SvgContext('map');
  paintBasemap(asCanvas(ground), isNear ? basemap.region : basemap.whole(), frame, LIGHT);
  const outlines = new SvgContext('areas');
  paintOutlines(asCanvas(outlines), layout.outlines, LIGHT);
  const named = new Set(layout.namedAreas.split('\n'));
  const names = new SvgContext('names');
  const { taken, named: written } = layout;
  paintNames(
    asCanvas(names),
    placeNames(
      labels.filter((label) => label.kind !== 'oblast' || !named.has(label.en)),
      frame,
      { lang: 'en', reserved: taken, named: written, measure: widthOf },
    ),
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
