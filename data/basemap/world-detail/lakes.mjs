/**
 * Lakes and wide rivers as they are today. GSHHG draws shores well but is old; OpenStreetMap's lakes are current but coarse, and
 * many are missing. GSHHG's are taken but where a lake has shrunk or gone since, and OpenStreetMap's where they have water that GSHHG lacks.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { contains } from '../plane.mjs';
import { shape } from '../borders.mjs';

const GSHHG = 'usr/share/gmt-gshhg';
const LEAST_KM2 = 8;
/** A lake of OpenStreetMap's is added when it is so large, and GSHHG's water covers less than this share of it. */
const LEAST_ADDED_KM2 = 40;
const MOST_COVERED = 0.6;

/** Points in lakes that GSHHG has as they were decades ago. */
const SHRUNK = [
  [60, 44.9], // Aral Sea
  [14.1, 13], // Lake Chad
  [-67, -19], // Lake Poopó
  [90.2, 40.7], // Lop Nur
  [-4, 16.7], // Lake Faguibine
  [31.4, 38.5], // Lake Akşehir
  [58.5, 43.4], // lakes of the Aral Sea's delta
];

/** The Kakhovka reservoir, from dam to dam: emptied in June 2023. */
const EMPTIED_BOX = [33.3, 46.72, 35.45, 47.88];

/** Lines of GMT's own table format: ">" begins a line of "lon lat" rows. */
function readTable(text) {
  const lines = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('>')) lines.push([]);
    else if (row !== '') {
      const [lon, lat] = row.split('\t').map(Number);
      lines.at(-1).push([lon > 180 ? lon - 360 : lon, lat]);
    }
  }
  return {
    type: 'FeatureCollection',
    features: lines
      .filter((line) => line.length > 1)
      .map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } })),
  };
}

/** Shores of GSHHG's level 2 (lakes) or 3 (islands in them), which come in pieces, as polygons. */
async function readShores(sources, level) {
  sources.debian('gmt-gshhg-full', `${GSHHG}/binned_GSHHS_f.nc`);
  const table = execFileSync(
    'gmt',
    [
      'coast',
      '-R-180/180/-85/85',
      '-Df',
      `-A3/${level}/${level}`,
      `-W${level}`,
      '-M',
      '--GMT_HISTORY=false',
      `--DIR_GSHHG=${join(sources.dir, 'debian', GSHHG)}`,
    ],
    { maxBuffer: 2 ** 28, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  const { 'shores.json': polygons } = await shape(
    sources,
    [
      '-i lines.json name=shores',
      '-snap interval=0.00002',
      '-polygons gap-tolerance=0.0005',
      '-o shores.json format=geojson',
    ].join(' '),
    { 'lines.json': JSON.stringify(readTable(table)) },
  );
  return polygons;
}

/** Adds to each of `target` the share of its area that lies in `other`, as `share`. */
const sharesOf = async (sources, target, other) => {
  const { 'parts.json': parts } = await shape(
    sources,
    [
      '-i target.json name=target',
      '-i other.json name=other',
      '-dissolve2 target=other',
      '-clip target=target other',
      `-each target=target 'km2 = this.area / 1e6'`,
      '-filter-fields target=target n,km2',
      '-o parts.json format=json target=target',
    ].join(' '),
    { 'target.json': JSON.stringify(target), 'other.json': JSON.stringify(other) },
  );
  const covered = new Map();
  for (const { n, km2 } of parts) covered.set(n, (covered.get(n) ?? 0) + km2);
  return target.features.map(({ properties }) => (covered.get(properties.n) ?? 0) / properties.km2);
};

/** Polygons over the least size with their number, size and a point in them. */
async function measured(sources, polygons, erased) {
  const { 'lakes.json': lakes } = await shape(
    sources,
    [
      '-i lakes.json name=lakes',
      ...(erased ? ['-i islands.json name=islands', '-erase target=lakes islands'] : []),
      '-explode target=lakes',
      `-filter target=lakes 'this.area > ${LEAST_KM2} * 1e6'`,
      `-each target=lakes 'n = this.id, km2 = this.area / 1e6, x = this.innerX, y = this.innerY'`,
      '-filter-fields target=lakes n,km2,x,y',
      '-o lakes.json format=geojson target=lakes',
    ].join(' '),
    { 'lakes.json': JSON.stringify(polygons), ...(erased ? { 'islands.json': JSON.stringify(erased) } : {}) },
  );
  return lakes;
}

const only = (collection, isWanted) => ({ ...collection, features: collection.features.filter(isWanted) });

/**
 * @param {object} faces what `readFaces` gives: lakes lie on land, or they are sea already (the Caspian)
 * @returns {Promise<object>} GeoJSON polygons
 */
export async function readLakes(sources, faces) {
  const old = await measured(sources, await readShores(sources, 2), await readShores(sources, 3));
  const current = await measured(sources, JSON.parse(sources.text('@geo-maps/earth-lakes-10m', 'map.geo.json')));
  const fine = only(old, ({ geometry }) => !SHRUNK.some((point) => contains(geometry, point)));
  const covered = await sharesOf(sources, current, fine);
  const coarse = only(current, ({ properties }, i) => properties.km2 > LEAST_ADDED_KM2 && covered[i] < MOST_COVERED);
  const lakes = [...fine.features, ...coarse.features];
  const { 'lakes.json': result } = await shape(
    sources,
    [
      '-i lakes.json name=lakes',
      '-dissolve2',
      '-explode',
      '-i land.json name=land',
      // The river above and below the emptied reservoir stays.
      `-rectangle bbox=${EMPTIED_BOX.join(',')} name=emptied`,
      '-erase target=lakes emptied',
      '-clip target=lakes land remove-slivers',
      '-o lakes.json format=geojson target=lakes',
    ].join(' '),
    {
      'lakes.json': JSON.stringify({ type: 'FeatureCollection', features: lakes }),
      'land.json': JSON.stringify(faces),
    },
  );
  console.log('lakes', fine.features.length, 'of GSHHG,', coarse.features.length, 'of OpenStreetMap');
  return result;
}

export async function simplifyLakes(sources, lakes, metres) {
  const { 'lakes.json': simple } = await shape(
    sources,
    [
      '-i lakes.json name=lakes',
      '-explode',
      `-simplify dp interval=${metres}`,
      `-filter 'this.area > ${LEAST_KM2 / 2} * 1e6'`,
      '-o lakes.json format=geojson',
    ].join(' '),
    { 'lakes.json': JSON.stringify(lakes) },
  );
  return simple;
}
