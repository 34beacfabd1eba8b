/** All names of the detailed world as rows, and the rows cut into files by the zoom from which they are drawn. */
import { readFileSync } from 'node:fs';
import { TERRITORIES } from '../anchors.mjs';
import { anchor, COUNTRY_NAMES } from '../labels.mjs';
import { pack } from './cut.mjs';
import { encodeLabels, LABEL_KINDS } from './encode.mjs';
import { worldX, worldY } from './grid.mjs';
import { rankPlaces, readPlaces } from './places.mjs';
import { LANDS, SEAS } from './seas.mjs';
import { positionKey, speller } from './spell.mjs';
import { unitRows } from './units.mjs';

/** Bands by the first zoom of their names, which go on showing in all that follow; `target`: bytes up to which a file is not split. */
const NAME_BANDS = [
  { id: 'names-5', firstZoom: 0, lastZoom: 5, target: Infinity, most: 0 },
  { id: 'names-7', firstZoom: 6, lastZoom: 7, target: 10_000, most: 6 },
  { id: 'names-9', firstZoom: 8, lastZoom: 9, target: 12_000, most: 8 },
  { id: 'names-11', firstZoom: 10, lastZoom: 11, target: 16_000, most: 9 },
];

/** About 38 m at the equator. */
const BITS = 20;

/** Rows of the map of the region and the low zooms: what it names there, the detailed world names alike. */
function readMapRows() {
  const files = ['labels-near.json', 'labels-far.json'];
  return files.flatMap((file) => {
    const { kinds, languages, rows } = JSON.parse(readFileSync(new URL(`../out/${file}`, import.meta.url), 'utf8'));
    const name = (names, language) => names[languages.indexOf(language)];
    return rows.map(([lon, lat, kind, firstZoom, ...names]) => ({
      lon,
      lat,
      kind: kinds[kind],
      firstZoom,
      english: name(names, 'en'),
      uk: name(names, 'uk'),
    }));
  });
}

const rowOf = (kind, [lon, lat, firstZoom, english, uk], country = '') => ({
  lon,
  lat,
  kind,
  firstZoom,
  country,
  english,
  local: '',
  names: uk ? { uk } : {},
  people: 0,
});

/** Countries by the names and points of the map of the low zooms, each once. */
function countryRows(mapRows, codes) {
  const seen = new Set();
  const rows = [];
  for (const row of mapRows.filter(({ kind }) => kind === 'country').toSorted((a, b) => a.firstZoom - b.firstZoom)) {
    if (seen.has(row.english)) continue;
    seen.add(row.english);
    rows.push(rowOf('country', [row.lon, row.lat, row.firstZoom, row.english, row.uk], codes.get(row.english) ?? ''));
  }
  return rows;
}

const SHORTER = { HK: ['Hong Kong', 'Гонконг'], MO: ['Macao', 'Макао'] };

/** Dependent territories, which the low zooms leave out, at a point of their largest island. */
function territoryRows(countries, alpha3Of) {
  const rows = [];
  for (const code of TERRITORIES) {
    const found = countries.find(({ properties }) => properties.A3 === alpha3Of(code));
    if (found === undefined) continue;
    const { lon, lat } = anchor(found.geometry, [], 12);
    const [english, uk] = SHORTER[code] ?? [COUNTRY_NAMES.en(code), COUNTRY_NAMES.uk(code)];
    rows.push(rowOf('territory', [lon, lat, 7, english, uk], code));
  }
  return rows;
}

const KIND_ORDER = ['country', 'capital', 'territory', 'sea', 'unit_centre', 'city', 'town', 'village', 'unit'];
const inOrder = (a, b) =>
  a.firstZoom - b.firstZoom ||
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  b.people - a.people ||
  a.lon - b.lon ||
  a.lat - b.lat;

/** @returns {object[]} all rows, in the order of their priority */
function readRows(sources) {
  const mapRows = readMapRows();
  const iso = sources.json('i18n-iso-countries', 'codes.json');
  const alpha2 = new Map([...iso.map(([two, three]) => [three, two]), ['XKX', 'XK']]);
  const alpha3 = new Map([...alpha2].map(([three, two]) => [two, three]));
  const codes = new Map([...alpha2.values()].map((code) => [COUNTRY_NAMES.en(code), code]));
  const known = new Map(
    mapRows.filter(({ kind }) => !['country', 'sea', 'unit'].includes(kind)).map((row) => [positionKey(row), row.uk]),
  );
  const all = readPlaces(sources);
  const places = rankPlaces(all, speller(sources, all, known));
  const { features } = sources.json('@geo-maps/countries-coastline-10m', 'map.geo.json');
  const units = unitRows(
    sources,
    features.map(({ properties }) => properties.A3).toSorted((a, b) => (a < b ? -1 : 1)),
    (code) => alpha2.get(code),
  );
  const oblasts = mapRows.filter(({ kind }) => kind === 'unit');
  const isNamed = (unit) =>
    oblasts.some((o) => unit.country === 'RU' && Math.hypot(o.lon - unit.lon, o.lat - unit.lat) < 1.5);
  return [
    ...countryRows(mapRows, codes),
    ...territoryRows(features, (code) => alpha3.get(code)),
    ...mapRows
      .filter(({ kind }) => kind === 'sea')
      .map((r) => rowOf('sea', [r.lon, r.lat, r.firstZoom, r.english, r.uk])),
    ...SEAS.map((row) => rowOf('sea', row)),
    ...LANDS.map((row) => rowOf('territory', row)),
    ...oblasts.map((r) => rowOf('unit', [r.lon, r.lat, r.firstZoom, r.english, r.uk])),
    ...units.filter((unit) => !isNamed(unit)),
    ...places,
  ].toSorted(inOrder);
}

/** @returns the tree of a band for the index, and its packed files by `z-x-y` */
function cutNames(rows, { target, most }) {
  const files = new Map();
  const size = 2 ** BITS;
  const placed = rows.map((row) => ({
    ...row,
    // What stands on the map's very edge belongs to its last cell.
    gx: Math.min(size - 1, Math.round(worldX(row.lon) * size)),
    gy: Math.min(size - 1, Math.round(worldY(row.lat) * size)),
  }));
  const visit = (z, x, y, inside) => {
    if (inside.length === 0) return 'empty';
    const cell = 2 ** (BITS - z);
    const relative = inside.map((row) => ({ ...row, x: row.gx - x * cell, y: row.gy - y * cell }));
    const packed = pack(encodeLabels({ bits: BITS, z, x, y, rows: relative }));
    if (packed.length <= target || z === most) {
      files.set(`${z}-${x}-${y}`, packed);
      return { bytes: packed.length };
    }
    const half = cell / 2;
    return [0, 1, 2, 3].map((i) => {
      const [column, line] = [x * 2 + (i % 2), y * 2 + (i >> 1)];
      return visit(
        z + 1,
        column,
        line,
        inside.filter(({ gx, gy }) => Math.floor(gx / half) === column && Math.floor(gy / half) === line),
      );
    });
  };
  return { root: visit(0, 0, 0, placed), files };
}

/** @returns {{id: string, firstZoom: number, lastZoom: number, root: unknown, files: Map<string, Uint8Array>}[]} */
export function buildNames(sources, rows = readRows(sources)) {
  for (const { kind } of rows) if (!LABEL_KINDS.includes(kind)) throw new Error(`no kind ${kind}`);
  return NAME_BANDS.map((band) => {
    const own = rows.filter(({ firstZoom }) => firstZoom >= band.firstZoom && firstZoom <= band.lastZoom);
    return { id: band.id, firstZoom: band.firstZoom, lastZoom: band.lastZoom, ...cutNames(own, band) };
  });
}
