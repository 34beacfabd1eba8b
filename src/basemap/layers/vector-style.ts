/**
 * How vector tiles are drawn in the map's own colours. What their layers and kinds are called is the schema of
 * Protomaps' basemaps; an archive that calls them otherwise shows nothing, and the bundled map stays.
 */
import {
  CenteredTextSymbolizer,
  GeomType,
  LineLabelSymbolizer,
  LineSymbolizer,
  PolygonSymbolizer,
  type Feature,
  type Filter,
  type JsonObject,
  type LabelRule,
  type PaintRule,
} from 'protomaps-leaflet';
import type { Palette } from '../../base/paint/token.ts';
import { isReadable } from '../cells/cell-labels.ts';

const isKind =
  (...kinds: readonly unknown[]): Filter =>
  (_, { props }) =>
    kinds.includes(props['kind']);
const isArea: Filter = (_, { geomType }) => geomType === GeomType.Polygon;
const isLine: Filter = (_, { geomType }) => geomType === GeomType.Line;
const isPoint: Filter = (_, { geomType }) => geomType === GeomType.Point;
const both =
  (a: Filter, b: Filter): Filter =>
  (zoom, feature) =>
    a(zoom, feature) && b(zoom, feature);

/** Pixels that a road is wide, growing from one zoom to another. */
const grow =
  (from: number, to: number, least: number, most: number) =>
  (zoom: number): number =>
    least + (most - least) * Math.max(0, Math.min(1, (zoom - from) / (to - from))) ** 1.6;

const ROADS: readonly { readonly kinds: readonly string[]; readonly from: number; readonly width: number }[] = [
  { kinds: ['path', 'other'], from: 14, width: 3 },
  { kinds: ['minor_road'], from: 12, width: 9 },
  { kinds: ['major_road'], from: 8, width: 13 },
  { kinds: ['highway'], from: 5, width: 16 },
];
const WIDEST = 18;
const GREEN = isKind(
  'park',
  'national_park',
  'nature_reserve',
  'protected_area',
  'forest',
  'wood',
  'scrub',
  'grass',
  'grassland',
  'meadow',
  'farmland',
  'garden',
  'cemetery',
  'golf_course',
);

/** Bottom to top. */
export const listPaintRules = (palette: Palette): readonly PaintRule[] => {
  const area = (dataLayer: string, fill: string, filter: Filter = isArea, opacity = 1): PaintRule => ({
    dataLayer,
    filter,
    symbolizer: new PolygonSymbolizer({ fill, opacity }),
  });
  const roads = ROADS.flatMap(({ kinds, from, width }) =>
    [palette.unitLine, palette.land].map((color, layer): PaintRule => ({
      dataLayer: 'roads',
      minzoom: from,
      filter: both(isKind(...kinds), isLine),
      symbolizer: new LineSymbolizer({
        color,
        width: (zoom) => grow(from, WIDEST, 0.4, width)(zoom) + (layer === 0 ? 1 : 0),
        lineCap: 'round',
        lineJoin: 'round',
      }),
    })),
  );
  const boundary = (
    isWanted: (props: JsonObject) => boolean,
    pen: ConstructorParameters<typeof LineSymbolizer>[0],
  ) => ({
    dataLayer: 'boundaries',
    filter: (_zoom: number, { props }: Feature) => isWanted(props),
    symbolizer: new LineSymbolizer(pen),
  });
  const isCountry = ({ kind }: JsonObject): boolean => kind === 'country';
  const solid = { color: palette.border, width: 1.3 };
  return [
    area('earth', palette.otherLand),
    area('landuse', palette.grid, GREEN, 0.7),
    area('water', palette.water),
    {
      dataLayer: 'water',
      filter: isLine,
      symbolizer: new LineSymbolizer({ color: palette.water, width: grow(8, WIDEST, 0.8, 8) }),
    },
    { ...area('buildings', palette.unitLine, isArea, 0.35), minzoom: 13 },
    ...[0, 1].flatMap((layer) => roads.filter((_, i) => i % 2 === layer)),
    {
      dataLayer: 'roads',
      minzoom: 9,
      filter: isKind('rail'),
      symbolizer: new LineSymbolizer({ dash: [4, 3], color: palette.noData, width: 1 }),
    },
    boundary(({ kind }) => kind === 'region', { color: palette.unitLine, width: 1, dash: [1, 2.5] }),
    boundary((props) => isCountry(props) && props['disputed'] !== true, solid),
    boundary((props) => isCountry(props) && props['disputed'] === true, { ...solid, dash: [5, 3] }),
  ];
};

/** The name in the language, else the local one where its readers can read it, else the English one. */
export const nameProps = ({ props }: Feature, lang: string): string[] => {
  const own = props['name'];
  return [`name:${lang}`, ...(typeof own === 'string' && isReadable(own, lang) ? ['name'] : []), 'name:en', 'name'];
};

const byImportance = (a: JsonObject, b: JsonObject): number =>
  Number(a['min_zoom'] ?? 20) - Number(b['min_zoom'] ?? 20) ||
  Number(b['population_rank'] ?? 0) - Number(a['population_rank'] ?? 0);

/** The most important first. */
export const listLabelRules = (palette: Palette, family: string, lang: string): LabelRule[] => {
  const text = {
    // The library leaves the feature out only of attributes that it takes to be the same for all.
    labelProps: (_zoom: number, feature?: Feature) => (feature ? nameProps(feature, lang) : ['name']),
    fill: palette.muted,
    stroke: palette.otherLand,
    width: 3,
    lineHeight: 1.4,
  };
  const names = (filter: Filter, options: ConstructorParameters<typeof CenteredTextSymbolizer>[0]) => ({
    filter: both(isPoint, filter),
    sort: byImportance,
    symbolizer: new CenteredTextSymbolizer({ ...text, ...options }),
  });
  const streets = (minzoom: number, ...kinds: readonly string[]): LabelRule => ({
    dataLayer: 'roads',
    minzoom,
    filter: isKind(...kinds),
    symbolizer: new LineLabelSymbolizer({ ...text, font: `400 12px ${family}` }),
  });
  const isLarge: Filter = (_, { props }) => Number(props['population_rank'] ?? 0) > 9;
  const localities = isKind('locality');
  return [
    {
      dataLayer: 'places',
      ...names(both(localities, isLarge), { font: `600 13px ${family}`, fill: palette.ink }),
    },
    {
      dataLayer: 'places',
      maxzoom: 9,
      ...names(isKind('country'), { font: `400 13px ${family}`, letterSpacing: 2, textTransform: 'uppercase' }),
    },
    { dataLayer: 'places', ...names(localities, { font: `400 12px ${family}`, fill: palette.ink }) },
    { dataLayer: 'places', maxzoom: 11, ...names(isKind('region'), { font: `400 12px ${family}` }) },
    {
      dataLayer: 'places',
      minzoom: 12,
      ...names(isKind('neighbourhood', 'macrohood'), { font: `400 12px ${family}` }),
    },
    {
      dataLayer: 'water',
      ...names(() => true, { font: `italic 400 12px ${family}`, stroke: palette.water }),
    },
    streets(12, 'highway', 'major_road'),
    streets(15, 'minor_road', 'other', 'path'),
  ];
};
