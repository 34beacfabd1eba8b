/**
 * The region's file: units, countries, occupied Crimea, rivers and lakes in one topology, and two oblasts of it as
 * plain polygons.
 */
import { REGION_BOX, cutUnits, shape } from './borders.mjs';
import { contains, polygonsOf } from './plane.mjs';
import { readUnitDisputes } from './world-detail/extra-lines.mjs';

const BOX = REGION_BOX.join(',');
const OCCUPIED = ['UA-43', 'UA-40'];
/** The dispute over them, as `notes/disputed.json` names it. */
const OCCUPIED_DISPUTE = 'crimea';
/** Of lines of control within a country, whose source is as coarse as this. */
const DISPUTE_METRES = 500;
/** Detail in metres: finest where the article's events are, coarsest in countries that only frame the map. */
const DETAIL = "['UA-63','RU-BEL'].includes(id) ? 80 : c === 'UKR' ? 100 : c === 'RUS' ? 140 : c === 'BLR' ? 140 : 240";
const SMALLEST_LAKE_KM2 = 6;

/** A point in the middle of the reservoir that was emptied in June 2023, and a box around it. */
export const KAKHOVKA = { point: [34.2, 47.45], box: [33.3, 46.72, 35.25, 47.88] };

async function cutLakes(sources, land) {
  const { 'lakes.json': lakes } = await shape(
    sources,
    [
      '-i lakes.json name=lakes',
      `-clip bbox=${BOX} remove-slivers`,
      '-explode',
      `-filter 'this.area > ${SMALLEST_LAKE_KM2} * 1e6'`,
      '-i land.json name=land',
      '-clip target=lakes land remove-slivers',
      `-each target=lakes 'x = this.innerX, y = this.innerY'`,
      '-simplify target=lakes dp interval=200 keep-shapes',
      `-filter target=lakes 'this.area > ${SMALLEST_LAKE_KM2} * 1e6'`,
      '-o lakes.json target=lakes format=geojson',
    ].join(' '),
    { 'lakes.json': sources.text('@geo-maps/earth-lakes-10m', 'map.geo.json'), 'land.json': JSON.stringify(land) },
  );
  const [west, south, east, north] = KAKHOVKA.box;
  const emptied = (f) => {
    const { x, y } = f.properties;
    return contains(f.geometry, KAKHOVKA.point) || (x > west && x < east && y > south && y < north);
  };
  const kept = lakes.features.filter((f) => !emptied(f));
  return { type: 'FeatureCollection', features: kept.map((f) => ({ ...f, properties: {} })) };
}

/** Rivers as lines with `rank` (Natural Earth's scale rank, 2 = Danube … 9). */
async function cutRivers(sources) {
  const name = 'ne_10m_rivers_lake_centerlines';
  const { 'rivers.json': rivers } = await shape(
    sources,
    [
      `-i ${name}.shp`,
      `-clip bbox=${BOX}`,
      "-filter 'scalerank < 10'",
      "-each 'rank = scalerank'",
      '-dissolve rank',
      '-simplify dp interval=200',
      '-o rivers.json format=geojson',
    ].join(' '),
    sources.shapefile(name),
  );
  return rivers;
}

/** Lines of control within one country, as the world in detail has them. */
async function cutDisputes(sources) {
  const lines = await readUnitDisputes(sources, DISPUTE_METRES);
  const { 'lines.json': cut } = await shape(
    sources,
    `-i lines.json -clip bbox=${BOX} -dissolve d -o lines.json format=geojson`,
    { 'lines.json': JSON.stringify({ type: 'FeatureCollection', features: lines }) },
  );
  return cut;
}

/** @returns {Promise<object>} the TopoJSON topology of `region.topo.json` */
export async function buildRegion(sources) {
  const { countries, units } = await cutUnits(sources);
  const rivers = await cutRivers(sources);
  const lakes = await cutLakes(sources, countries);
  const disputed = await cutDisputes(sources);
  const { 'region.json': region } = await shape(
    sources,
    [
      '-i units.json name=units',
      `-simplify dp variable interval="${DETAIL}" keep-shapes`,
      '-clean',
      '-dissolve c + name=countries target=units',
      `-filter target=units + name=disputedAreas "${JSON.stringify(OCCUPIED).replaceAll('"', "'")}.includes(id)"`,
      '-dissolve target=disputedAreas',
      `-each target=disputedAreas 'd = "${OCCUPIED_DISPUTE}"'`,
      '-filter target=units "id.length > 3"',
      '-i rivers.json name=rivers',
      '-i lakes.json name=lakes',
      '-dissolve',
      '-i disputed.json name=disputed',
      '-o region.json format=topojson target=countries,units,disputedAreas,rivers,lakes,disputed quantization=100000',
    ].join(' '),
    {
      'units.json': JSON.stringify(units),
      'rivers.json': JSON.stringify(rivers),
      'lakes.json': JSON.stringify(lakes),
      'disputed.json': JSON.stringify(disputed),
    },
  );
  return region;
}

const AREA_IDS = ['UA-63', 'RU-BEL'];

/**
 * Kharkiv and Belgorod Oblasts from the region's own arcs, so that an outline of them lies on the map's lines; 4
 * decimals (≤ 11 m).
 */
export function pickAreas(sources, region) {
  const { feature } = sources.library('topojson-client');
  const round = ([x, y]) => [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
  const features = AREA_IDS.map((id) => {
    const object = region.objects.units.geometries.find((g) => g.properties.id === id);
    const { properties, geometry } = feature(region, object);
    const polygons = polygonsOf(geometry).map((rings) => rings.map((ring) => ring.map(round)));
    return {
      type: 'Feature',
      id,
      properties,
      geometry:
        polygons.length === 1
          ? { type: 'Polygon', coordinates: polygons[0] }
          : { type: 'MultiPolygon', coordinates: polygons },
    };
  });
  return { type: 'FeatureCollection', features };
}
