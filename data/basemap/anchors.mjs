/**
 * Where names stand when geometry alone would put them badly, and which places the article's subject brings forward.
 */

/** [lon, lat, first zoom] of countries around the first view, best anchor first: a country may be named from either. */
export const COUNTRY_ANCHORS = {
  UKR: [
    [31.35, 48.98, 3],
    [29.6, 48.6, 6],
    [33.2, 48.75, 6],
    [24.6, 49.65, 6],
    [36.4, 49.35, 7],
    [34.2, 46.95, 7],
  ],
  RUS: [
    [95, 62, 2],
    [40.5, 53.4, 5],
    [35.6, 52.35, 6],
    [37.9, 51.3, 6],
    [39.9, 50.1, 6],
    [170.5, 66.8, 4],
  ],
  BLR: [
    [28, 53.45, 4],
    [30.2, 52.15, 6],
  ],
  POL: [
    [19.3, 52.2, 4],
    [22.1, 51.6, 6],
  ],
  ROU: [
    [24.8, 45.85, 4],
    [27.3, 46.6, 6],
  ],
  MDA: [[28.75, 47.35, 5]],
  USA: [
    [-98.5, 39.5, 2],
    [-153, 66, 4],
  ],
  CAN: [[-104, 58, 2]],
  FRA: [[2.5, 46.7, 3]],
  NOR: [[9.2, 61.4, 3]],
};

/** [lon, lat, first zoom, English, Ukrainian] */
export const SEAS = [
  [33.2, 43.6, 4, 'Black Sea', 'Чорне море'],
  [31.4, 45.2, 6, 'Black Sea', 'Чорне море'],
  [36.5, 46.05, 6, 'Sea of Azov', 'Азовське море'],
  [50.6, 41.6, 4, 'Caspian Sea', 'Каспійське море'],
  [18.6, 56.2, 4, 'Baltic Sea', 'Балтійське море'],
  [18.5, 34.4, 3, 'Mediterranean Sea', 'Середземне море'],
  [-38, 33, 2, 'Atlantic Ocean', 'Атлантичний океан'],
  [-150, 12, 2, 'Pacific Ocean', 'Тихий океан'],
  [165, 22, 2, 'Pacific Ocean', 'Тихий океан'],
  [78, -22, 2, 'Indian Ocean', 'Індійський океан'],
  [10, 79.5, 3, 'Arctic Ocean', 'Північний Льодовитий океан'],
];

/** Capitals named from zoom 2. */
export const LEADING_CAPITALS = [
  'Kyiv',
  'Moscow',
  'Washington, D.C.',
  'Tehran',
  'Pyongyang',
  'Beijing',
  'London',
  'Paris',
  'Berlin',
  'Brussels',
  'Ankara',
  'New Delhi',
  'Tokyo',
  'Brasília',
  'Cairo',
  'Canberra',
  'Ottawa',
];

/** Small places named earlier than their size would have it: English name → first zoom. */
export const TOWNS_IN_THE_NEWS = {
  Vovchansk: 6,
  Belgorod: 5,
  Kursk: 5,
  Sumy: 5,
  Kupiansk: 7,
  Lyptsi: 8,
  Shebekino: 7,
  Izium: 7,
  Avdiivka: 7,
  'Chasiv Yar': 8,
  Bakhmut: 7,
};

/** Territories whose names and seats would only crowd the world map (ISO codes). */
export const TERRITORIES =
  'AI AS AW AX BL BM BQ CC CK CW CX FO GG GI GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NF NU PF PM PN RE SH SJ SX TC TF TK VG VI WF YT'.split(
    ' ',
  );
