/** Lines that the faces do not have: rivers, first-level units, and lines of control and claims inside or between countries. */
import { shape } from '../borders.mjs';
import { readGeopackage } from './geopackage.mjs';

const RIVERS = 'ne_10m_rivers_lake_centerlines';
const UNIT_LINES = 'ne_10m_admin_1_states_provinces_lines';
const COUNTRY_LINES = 'ne_10m_admin_0_boundary_lines_land';

/** Units of Moldova east of the Nistru, with Bender, as Natural Earth names the lines around them. */
const TRANSNISTRIA = [
  'Soroca - Camenca',
  'Floreşti - Camenca',
  'Camenca - Şoldăneşti',
  'Rezina - Rezina',
  'Orhei - Stîngă Nistrului',
  'Criuleni - Stîngă Nistrului',
  'Stîngă Nistrului - Criuleni',
  'Criuleni - Transnistria',
  'Anenii Noi - Grigoriopol',
  'Bender - Anenii Noi',
  'Causeni - Bender',
  'Ştefan Voda - Bender',
];
/** A second line of this name, between units of the right bank, is another matter. */
const isLeftBankOfRezina = ({ name, west }) => name === 'Rezina - Orhei' && west > 29;

/** Id of the dispute that a line between first-level units of one country is about, or null. */
function disputeOfUnitLine(properties) {
  const { adm0_a3: country, name } = properties;
  if (country === 'GEO' && name.startsWith('Abkhazia - ')) return 'abkhazia';
  if (country === 'MDA' && (TRANSNISTRIA.includes(name) || isLeftBankOfRezina(properties))) return 'transnistria';
  return null;
}

/** @returns {Promise<object[]>} lines between first-level units that a dispute is about: GeoJSON features with its id as `d` */
export async function readUnitDisputes(sources, metres) {
  const lines = await readLines(sources, UNIT_LINES, metres);
  return lines
    .map((line) => ({ ...line, properties: { d: disputeOfUnitLine(line.properties) } }))
    .filter(({ properties }) => properties.d !== null);
}

function disputeOfCountryLine({ adm0_a3_l: left, adm0_a3_r: right, featurecla }) {
  if (left === 'SOL' && right === 'SOM') return 'somaliland';
  if (left === 'CNM' && right === 'CYN' && featurecla.startsWith('Line of control')) return 'northern-cyprus';
  return null;
}

/** Features of one of the Debian package's shapefiles; `west` is where each begins. */
async function readLines(sources, name, metres) {
  const { 'lines.json': lines } = await shape(
    sources,
    [
      `-i ${name}.shp`,
      `-each 'west = this.bounds[0]'`,
      `-simplify dp interval=${metres}`,
      '-explode',
      '-o lines.json format=geojson',
    ].join(' '),
    sources.shapefile(name),
  );
  return lines.features.filter(({ geometry }) => geometry !== null);
}

/** Where Russia's and Japan's waters meet between Hokkaido and the islands that both claim. */
async function readKurilLine(sources) {
  const { 'line.json': line } = await shape(
    sources,
    [
      '-i map.json name=waters',
      '-clip bbox=144,42.5,151,47',
      `-filter '["RUS", "JPN"].includes(A3)'`,
      '-innerlines',
      '-o line.json format=geojson',
    ].join(' '),
    { 'map.json': sources.text('@geo-maps/countries-maritime-10m', 'map.geo.json') },
  );
  return line.geometries ?? line.features.map(({ geometry }) => geometry);
}

/** Natural Earth's lines of claims, which QGIS brings along for its map of the world. */
const CLAIMS = ['qgis-common', 'usr/share/qgis/resources/data/world_map.gpkg', 'disputed_borders'];
/** The claims are named by the claimant alone: Georgia's other one lies far to the west. */
const isSouthOssetia = ({ name, lines }) => name === 'Georgian claim' && lines.flat().every(([lon]) => lon > 43);

/** Where South Ossetia ends within Georgia, for the first-level units have no line there. */
async function readSouthOssetia(sources, metres) {
  const [pkg, path, table] = CLAIMS;
  const claims = await readGeopackage(sources, sources.debian(pkg, path), table);
  const coordinates = claims.filter(isSouthOssetia).flatMap(({ lines }) => lines);
  const { 'line.json': line } = await shape(
    sources,
    `-i claim.json -dissolve -simplify dp interval=${metres} -o line.json format=geojson`,
    { 'claim.json': JSON.stringify({ type: 'MultiLineString', coordinates }) },
  );
  return line.geometries ?? line.features.map(({ geometry }) => geometry);
}

const linesOf = (geometry) => (geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates);

/**
 * @param {number} metres of simplification
 * @returns {Promise<{layer: string, key: string | number, positions: number[][]}[]>} in degrees
 */
export async function readExtraLines(sources, metres, { lastUnitZoom }) {
  const parts = [];
  const add = (layer, key, geometry) => {
    for (const positions of linesOf(geometry)) parts.push({ layer, key, positions });
  };
  for (const { geometry, properties } of await readLines(sources, RIVERS, metres)) {
    add('rivers', Math.max(0, properties.scalerank), geometry);
  }
  for (const { geometry, properties } of await readLines(sources, UNIT_LINES, metres)) {
    const dispute = disputeOfUnitLine(properties);
    const zoom = Math.max(5, Math.floor(properties.min_zoom));
    if (dispute !== null) add('disputedLines', dispute, geometry);
    else if (zoom <= lastUnitZoom) add('unitLines', zoom, geometry);
  }
  for (const { geometry, properties } of await readLines(sources, COUNTRY_LINES, metres)) {
    const dispute = disputeOfCountryLine(properties);
    if (dispute !== null) add('disputedLines', dispute, geometry);
  }
  for (const geometry of await readKurilLine(sources)) add('disputedLines', 'kurils', geometry);
  for (const geometry of await readSouthOssetia(sources, metres)) add('disputedLines', 'south-ossetia', geometry);
  return parts;
}
