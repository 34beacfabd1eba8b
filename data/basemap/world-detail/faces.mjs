/** The land of the world as faces of one topology: owner and dispute of each, simplified together, so that neighbours share every line. */
import { shape } from '../borders.mjs';
import { contains, polygonsOf } from '../plane.mjs';
import { judgeFace } from './claims.mjs';

/** Cyprus, where two bases are land but in no country; and how large a piece must be to be one of them. */
const BASES = { box: [32.6, 34.4, 34.1, 35.2], km2: 20 };
/** Vanua Levu, which the countries lack: a point in it. */
const VANUA_LEVU = [179.2, -16.6];
const GOLAN_BOX = [35.4, 32.5, 36.2, 33.6];
const LEAST_GOLAN_KM2 = 500;

const collection = (features) => JSON.stringify({ type: 'FeatureCollection', features });
const featureOf = (A3, coordinates) => ({
  type: 'Feature',
  properties: { A3 },
  geometry: { type: 'MultiPolygon', coordinates },
});

/** The polygons of a country or of all land that meet a box, as one feature each. */
function polygonsIn(geometries, [west, south, east, north]) {
  return geometries.flatMap(polygonsOf).filter(([ring]) => {
    const meets = (axis, low, high) => ring.some((p) => p[axis] > low) && ring.some((p) => p[axis] < high);
    return meets(0, west, east) && meets(1, south, north);
  });
}

/** What Israel holds of Syria by Syria's own outline; the outline's other edges are too coarse to be used. */
async function cutGolan(sources, isr) {
  const { 'golan.json': golan } = await shape(
    sources,
    [
      '-i isr.json name=isr',
      `-clip bbox=${GOLAN_BOX.join(',')}`,
      '-i syr.json name=syr',
      '-clip target=isr syr',
      '-explode target=isr',
      `-filter target=isr 'this.area > ${LEAST_GOLAN_KM2} * 1e6'`,
      `-each target=isr 'A3 = "golan"'`,
      '-o golan.json format=geojson target=isr',
    ].join(' '),
    { 'isr.json': collection([isr]), 'syr.json': sources.text('world-countries', 'data/syr.geo.json') },
  );
  return golan.features;
}

/** Akrotiri and Dhekelia: land of no country on Cyprus. */
async function cutBases(sources, cyp, lands) {
  // What the land has as gaps is land of the bases too: a salt lake at the very line.
  const filled = polygonsIn(lands, BASES.box).map(([outer]) => [outer]);
  const { 'bases.json': bases } = await shape(
    sources,
    [
      '-i cyp.json name=cyp',
      '-i lands.json name=bases',
      `-clip target=bases bbox=${BASES.box.join(',')}`,
      '-erase target=bases cyp',
      '-explode target=bases',
      `-filter target=bases 'this.area > ${BASES.km2} * 1e6'`,
      '-o bases.json format=geojson target=bases',
    ].join(' '),
    { 'cyp.json': collection([cyp]), 'lands.json': collection([featureOf('bases', filled)]) },
  );
  return bases.features;
}

const claimsOf = (ids) => {
  const list = typeof ids === 'string' ? JSON.parse(ids) : (ids ?? []);
  return [...new Set(list)].filter(Boolean).toSorted((a, b) => (a < b ? -1 : 1));
};

/** All faces at full detail, water left out, with the properties c (owner) and d (dispute, or an empty text). */
export async function readFaces(sources) {
  const countries = sources.json('@geo-maps/countries-coastline-10m', 'map.geo.json');
  const lands = sources.json('@geo-maps/earth-lands-10m', 'map.geo.json').geometries;
  const country = (code) => countries.features.find(({ properties }) => properties.A3 === code);
  const [lon, lat] = VANUA_LEVU;
  const island = polygonsIn(lands, [lon, lat, lon, lat]).filter((rings) =>
    contains({ type: 'Polygon', coordinates: rings }, VANUA_LEVU),
  );
  countries.features.push(
    ...(await cutGolan(sources, country('ISR'))),
    ...(await cutBases(sources, country('CYP'), lands)),
    featureOf('FJI', island),
  );
  const { 'faces.json': faces } = await shape(
    sources,
    [
      '-i claims.json name=claims',
      `-mosaic calc='ids = collect(A3)' name=faces`,
      `-each target=faces 'x = this.innerX, y = this.innerY, km2 = this.area / 1e6'`,
      '-o faces.json format=geojson target=faces',
    ].join(' '),
    { 'claims.json': JSON.stringify(countries) },
  );
  const judged = [];
  for (const { geometry, properties } of faces.features) {
    const { ids, x, y, km2 } = properties;
    const owner = judgeFace({ claims: claimsOf(ids), x, y, km2 });
    if (owner !== null) judged.push({ type: 'Feature', properties: { c: owner.c, d: owner.d ?? '' }, geometry });
  }
  return { type: 'FeatureCollection', features: judged };
}

/**
 * @param {object} faces what `readFaces` gives
 * @param {number} metres how far a line may be from the source's
 * @returns {Promise<object>} a topology, not quantised, whose one object `faces` has the properties c and d
 */
export async function simplifyFaces(sources, faces, metres) {
  const { 'faces.json': topology } = await shape(
    sources,
    [
      '-i faces.json name=faces',
      '-dissolve c,d',
      '-clean gap-fill-area=1km2',
      '-filter-slivers',
      `-simplify dp interval=${metres} keep-shapes`,
      '-clean gap-fill-area=1km2',
      '-o faces.json format=topojson no-quantization target=faces',
    ].join(' '),
    { 'faces.json': JSON.stringify(faces) },
  );
  return topology;
}
