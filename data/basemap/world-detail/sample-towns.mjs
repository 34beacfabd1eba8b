/**
 * Draws the sample of towns that the cells are tested against: `node data/basemap/world-detail/sample-towns.mjs --sources <dir>`
 * writes `tests/basemap/cells/towns.txt`. GeoNames' own points and countries, untouched by anything of the build.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { openSources } from '../sources.mjs';
import { readPlaces } from './places.mjs';

const COUNT = 2000;
const LEAST_PEOPLE = 1000;

/** The same numbers in 0..1 on every machine (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sources = openSources(resolve(process.argv[process.argv.indexOf('--sources') + 1]));
const alpha3 = new Map([
  ...sources.json('i18n-iso-countries', 'codes.json').map(([two, three]) => [two, three]),
  ['XK', 'XKX'],
]);
const places = readPlaces(sources)
  .filter(({ feature, people }) => /^PPL(A\d?|C|L|S)?$/.test(feature) && people >= LEAST_PEOPLE)
  .toSorted((a, b) => a.id - b.id);
const random = randomFrom(2024);
const chosen = new Set();
while (chosen.size < COUNT) chosen.add(places[Math.floor(random() * places.length)]);
const lines = [...chosen].map(({ lon, lat, country, name }) => `${lon} ${lat} ${alpha3.get(country)} ${name}`);
writeFileSync(
  new URL('../../../tests/basemap/cells/towns.txt', import.meta.url),
  `# A seeded sample of GeoNames (CC BY 4.0), written by data/basemap/world-detail/sample-towns.mjs: longitude, latitude, country, name.\n${lines.join('\n')}\n`,
);
