/**
 * Whose land is whose: OpenStreetMap's countries overlap where two claim the same land, and leave gaps where nobody does.
 * Each face of that patchwork gets an owner and, where it is disputed, the id of the dispute in `notes/disputed.json`.
 */

/** Dependencies, and parts of a country with a code of their own, which lie inside the country named second. */
const PARTS_OF = {
  FRA: ['GUF', 'NCL', 'ATF', 'PYF', 'MYT', 'SPM', 'WLF', 'MAF', 'BLM'],
  NOR: ['SJM', 'BVT'],
  USA: ['PRI', 'GUM', 'MNP', 'VIR', 'ASM', 'UMI'],
  FIN: ['ALA'],
  CHN: ['HKG', 'MAC'],
  NLD: ['CUW', 'BES', 'ABW', 'SXM'],
  AUS: ['HMD', 'CXR', 'NFK', 'CCK'],
  ZAF: ['LSO'],
  ITA: ['SMR', 'VAT'],
  ESP: ['GIB'],
};

/** Lines between these are faint, as between first-level units. */
export const INNER_PAIRS = ['CHN|HKG', 'CHN|MAC', 'ALA|FIN'];

const within = ([west, south, east, north], x, y) => x > west && x < east && y > south && y < north;

/** Overlaps of two claims, the first entry that fits: claims, box, owner (empty: undetermined), dispute. */
const OVERLAPS = [
  ['RUS+UKR', [32, 44, 37, 46.5], 'UKR', 'crimea'],
  ['RUS+UKR', null, 'UKR', null],
  ['ESH+MAR', null, 'ESH', 'western-sahara'],
  ['SDN+SSD', [27, 9, 30, 11], '', 'abyei'],
  ['SDN+SSD', [22, 8, 26, 11], '', 'kafia-kingi'],
  ['ISR+PSE', [35.1, 31.6, 35.35, 31.95], 'PSE', 'east-jerusalem'],
  ['ISR+PSE', null, 'PSE', null],
  ['ISR+golan', null, 'SYR', 'golan'],
  ['ISR+LBN+golan', null, 'LBN', 'golan'],
  ['ISR+LBN', null, 'LBN', 'golan'],
  ['CHN+IND', [76, 32, 80, 37], '', 'aksai-chin'],
  ['ARG+CHL', [-74, -50.5, -72.5, -48.5], '', 'southern-patagonian-ice-field'],
  ['HRV+SRB', null, 'HRV', 'danube'],
  // Exclaves of the one, which lie inside the other.
  ['IDN+TLS', null, 'TLS', null],
  ['ARE+OMN', null, 'OMN', null],
  ['KGZ+UZB', [72.6, 40.5, 73, 40.8], 'KGZ', null],
  ['KGZ+UZB', null, 'UZB', null],
  ['KGZ+TJK', null, 'TJK', null],
  ['TJK+UZB', null, 'TJK', null],
  ['MOZ+MWI', null, 'MWI', null],
  ['ARM+AZE', [45.4, 40.55, 45.6, 40.75], 'ARM', 'artsvashen'],
  ['ARM+AZE', null, 'AZE', 'karki'],
  ['ARG+PRY', null, 'PRY', null],
  ['CHN+TWN', null, 'TWN', null],
];

/** Gaps that no country claims, by a point in them; all other gaps are water. */
const UNCLAIMED = [
  [[33, 21.5, 34.5, 22.2], 'bir-tawil'],
  [[34.4, 4.4, 36, 5.6], 'ilemi'],
];
const LEAST_UNCLAIMED_KM2 = 30;

function partOf(claims) {
  const whole = Object.keys(PARTS_OF).find((c) => claims.includes(c) && claims.some((p) => PARTS_OF[c].includes(p)));
  if (whole === undefined) return undefined;
  const parts = claims.filter((c) => c !== whole && PARTS_OF[whole].includes(c));
  return parts.toSorted((a, b) => (a < b ? -1 : 1))[0];
}

/**
 * @param {{claims: string[], x: number, y: number, km2: number}} face the claims on it, a point in it, its size
 * @returns {{c: string, d: string | null} | null} owner (ISO 3166-1 alpha-3, empty: none or undetermined) and dispute; null: water
 */
export function judgeFace({ claims, x, y, km2 }) {
  if (claims.length === 0) {
    const gap = km2 > LEAST_UNCLAIMED_KM2 && UNCLAIMED.find(([box]) => within(box, x, y));
    return gap ? { c: '', d: gap[1] } : null;
  }
  if (claims.includes('bases')) return claims.length === 1 ? { c: 'GBR', d: 'akrotiri' } : { c: 'CYP', d: null };
  if (claims.length === 1) return { c: claims[0], d: null };
  const part = partOf(claims);
  if (part !== undefined) return { c: part, d: null };
  const key = claims.join('+');
  const known = OVERLAPS.find(([overlap, box]) => overlap === key && (box === null || within(box, x, y)));
  // What is left are slivers along rivers, none larger than a few kilometres across.
  return known ? { c: known[2], d: known[3] } : { c: claims[0], d: null };
}
