/** The map of a picture: the app's base map, layout and names, as markup of an `<svg>` of the panel's size. */
import { frameAround, latOf, lngOf, type GeoBox, type MapFrame, type Paddings, type Rect } from '../base/geo/frame.ts';
import { ABOUT_MAP } from '../base/late-resources.ts';
import { asCanvas, SvgContext } from '../base/paint/svg-context.ts';
import { writeShapes } from '../base/paint/paint-svg.ts';
import type { Palette } from '../base/paint/token.ts';
import { listCentres, paintNames, placeLabels, type Basemap } from '../basemap/basemap.ts';
import { opacitiesOf } from '../layout/opacity.ts';
import {
  layoutDisc,
  layoutFlows,
  layoutAside,
  layoutGhosts,
  layoutLetters,
  layoutPointers,
  layoutRow,
  wholeOf,
} from '../layout/late/layouts.ts';
import { boxOfShown, viewOf } from '../layout/map/fit.ts';
import { layoutMap } from '../layout/map/layout-map.ts';
import type { MapLayout } from '../layout/map/types.ts';
import { paintOutlines } from '../panes/map/paint-outlines.ts';
import { atlasOf } from '../query/places/atlas.ts';
import { NO_LINKS } from '../query/relations/links.ts';
import type { MapView } from '../selection/selection.ts';
import { FONT } from '../theme/tokens.ts';
import { describeStatus } from '../wording/describe-status.ts';
import { ask, type PictureScene } from './scene.ts';
import { withoutControls } from './still.ts';

export interface MapPicture {
  readonly markup: string;
  readonly layout: MapLayout;
}

/** Pixels around the events, where the dataset has no map view of its own. */
const PADDING: Paddings = { top: 36, right: 36, bottom: 36, left: 36 };

/** The map view of a panel of `width` × `height` pixels; `wanted` is the link's or the dataset's own, if it has one. */
export const frameFor = (
  { engine, answer: { question } }: PictureScene,
  wanted: MapView | null,
  width: number,
  height: number,
): MapFrame => {
  const shown = (): GeoBox | null => boxOfShown(ask(engine, { kind: 'box', question, of: 'near' }), question);
  const { lat, lng, zoom } = viewOf(wanted, shown, width, height, PADDING);
  return frameAround(lat, lng, zoom, width, height);
};

const within = ({ originX, originY, width, height, scale }: MapFrame) => ({
  west: lngOf(originX / scale),
  east: lngOf((originX + width) / scale),
  north: latOf(originY / scale),
  south: latOf((originY + height) / scale),
});

/**
 * What the hatching in sight means.
 * @param isOthers whether a dispute is drawn by another point of view than the map's stated policy
 */
export const hatchesInSight = (
  frame: MapFrame,
  lang: string,
  isOthers: (dispute: string) => boolean = () => false,
): readonly string[] => {
  const seen = within(frame);
  return Object.values(ABOUT_MAP)
    .filter(
      ({ dispute, box: [west = 0, south = 0, east = 0, north = 0] }) =>
        !isOthers(dispute) && seen.west < east && seen.east > west && seen.south < north && seen.north > south,
    )
    .map(({ hatch }) => hatch[lang] ?? hatch['en'] ?? '');
};

/** For a picture that the app's own screen will take the place of. */
export interface AsOnScreen {
  /** What stands over the map's edges there: no name lies under it. */
  readonly reserved: readonly Rect[];
  /** Pixels of ground on each side beyond the frame. */
  readonly bleed: { readonly x: number; readonly y: number };
}

const layOut = (
  { engine, answer, messages, measure }: PictureScene,
  frame: MapFrame,
  { labels }: ReturnType<Basemap['state']>,
  reserved: readonly Rect[],
): MapLayout => {
  const { question, table } = answer;
  const { areas, flows } = ask(engine, { kind: 'areas', question });
  return layoutMap({
    answer,
    places: ask(engine, { kind: 'places', question }),
    areas,
    whole: wholeOf(question, (query) => ask(engine, query)),
    flows,
    atlas: atlasOf(table),
    frame,
    ...opacitiesOf(answer),
    selected: -1,
    hovered: -1,
    arriving: new Set(),
    links: NO_LINKS,
    reserved,
    cities: listCentres(labels, messages.dates.lang),
    messages: messages.map,
    statusOf: (row) => describeStatus(table, row, messages),
    periodWords: question.compare ? messages.compare : null,
    relationWord: messages.timeline.relation,
    measure: (text, size, weight) => Math.ceil(measure(text, { size, weight })),
    layRelations: null,
    layLetters: layoutLetters,
    layRow: layoutRow(messages.many),
    layDisc: layoutDisc(messages.many),
    layGhosts: layoutGhosts,
    layAside: layoutAside,
    layFlows: layoutFlows(messages.beyond),
    layPointers: layoutPointers(messages.beyond),
  });
};

/** The ground of a frame that is larger by the bleed, in the coordinates of the frame itself. */
const paintBleeding = (basemap: Basemap, frame: MapFrame, palette: Palette, { x, y }: AsOnScreen['bleed']): string => {
  const { originX, originY, width, height } = frame;
  const larger = { originX: originX - x, originY: originY - y, width: width + 2 * x, height: height + 2 * y };
  const ground = new SvgContext('map');
  basemap.paint(asCanvas(ground), { ...frame, ...larger }, palette, true);
  return `<g transform="translate(${-x} ${-y})">${ground.markup()}</g>`;
};

/** With what has come of the base map; the bundled one, whatever layer is chosen over it. */
export const paintMap = (scene: PictureScene, frame: MapFrame, basemap: Basemap, onScreen?: AsOnScreen): MapPicture => {
  const { palette, split, measure, messages } = scene;
  const { labels } = basemap.state();
  const layout = layOut(scene, frame, basemap.state(), onScreen?.reserved ?? []);
  const ground = new SvgContext('map', split);
  basemap.paint(asCanvas(ground), frame, palette, true);
  const outlines = new SvgContext('areas', split);
  paintOutlines(asCanvas(outlines), layout.outlines, palette);
  const names = new SvgContext('names', split);
  const { taken, named, namedAreas } = layout;
  const placed = placeLabels(labels, namedAreas, frame, {
    lang: messages.dates.lang,
    reserved: taken,
    named,
    lines: onScreen ? basemap.linesIn(frame) : null,
    measure: (text, size, weight) => Math.ceil(measure(text, { size, weight })),
  });
  paintNames(asCanvas(names), placed, palette, FONT);
  const write = (shapes: MapLayout['under'], id: string): string =>
    writeShapes(withoutControls(shapes), { palette, font: FONT, id, split });
  return {
    layout,
    markup: [
      onScreen ? paintBleeding(basemap, frame, palette, onScreen.bleed) : ground.markup(),
      outlines.markup(),
      write(layout.under, 'under'),
      names.markup(),
      write(layout.over, 'over'),
    ].join(''),
  };
};
