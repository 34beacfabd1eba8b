/**
 * English and Ukrainian spellings of places: the official romanisation, the choice among alternate names, and what only
 * a hand can know.
 */
import { readFileSync } from 'node:fs';

/** Ukraine's romanisation of 2010 (resolution 55): [at a word's start, elsewhere] where they differ. */
const ROMAN = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'h',
  ґ: 'g',
  д: 'd',
  е: 'e',
  є: ['ye', 'ie'],
  ж: 'zh',
  з: 'z',
  и: 'y',
  і: 'i',
  ї: ['yi', 'i'],
  й: ['y', 'i'],
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  // "зг" is "zgh", to tell it from "ж".
  '\u0001': 'zgh',
  ь: '',
  ю: ['yu', 'iu'],
  я: ['ya', 'ia'],
  '’': '',
};

/** A Ukrainian name in the official romanisation: Куп’янськ → Kupiansk. */
export function romanise(name) {
  let out = '';
  const letters = name.replaceAll('зг', '\u0001').replace(/^Зг/, 'З\u0002');
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i];
    const small = letter.toLowerCase();
    const value = ROMAN[small];
    if (value === undefined) {
      out += letter;
      continue;
    }
    const starts = i === 0 || !/[\p{L}’]/u.test(letters[i - 1]);
    const latin = Array.isArray(value) ? value[starts ? 0 : 1] : value;
    out += small === letter ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
  }
  return out.replace('\u0002', 'gh');
}

const STRANGE = /[ўыэъёқәөүұғңһӣҳҷјљњћђџѓќѕæӕѐѝѣѳѵ]|[бвгджзклмнпрстфхцчшщ]ї/i;
const CYRILLIC = /^[\p{Script=Cyrillic}’' \-–.]+$/u;

/** How many letters are to be changed, added or taken away to make the one word from the other (Levenshtein). */
export function editDistance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

const plain = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/yy|iy/g, 'yi')
    .replace(/y(?=[aeiou])/g, 'i');

/** Russian spelling → the usual Ukrainian one, for places of which no Ukrainian name is recorded. */
function fromRussian(name) {
  return name
    .replace(/ский(?![\p{L}])/gu, 'ський')
    .replace(/цкий(?![\p{L}])/gu, 'цький')
    .replace(/ская(?![\p{L}])/gu, 'ська')
    .replace(/цкая(?![\p{L}])/gu, 'цька')
    .replace(/ской(?![\p{L}])/gu, 'ський')
    .replace(/ичи(?![\p{L}])/gu, 'ичі')
    .replace(/ица(?![\p{L}])/gu, 'иця')
    .replace(/ицы(?![\p{L}])/gu, 'иці')
    .replace(/ец(?![\p{L}])/gu, 'ець')
    .replace(/ское(?![\p{L}])/gu, 'ське')
    .replace(/цкое(?![\p{L}])/gu, 'цьке')
    .replace(/ое(?![\p{L}])/gu, 'е')
    .replace(/ая(?![\p{L}])/gu, 'а')
    .replace(/ые(?![\p{L}])/gu, 'і')
    .replace(/ск(?![\p{L}])/gu, 'ськ')
    .replace(/цк(?![\p{L}])/gu, 'цьк')
    .replace(/(^|[\s-])Е/g, '$1Є')
    .replace(/(^|[\s-])И/g, '$1І')
    .replace(/([аеиоуыэюя])и/gi, '$1ї')
    .replace(/([аеиіоуыэюя])е/gi, '$1є')
    .replace(/([бвдзлмнпрстф])и(?=[нтлкрвмсбо])/gi, '$1і')
    .replaceAll('ё', 'ьо')
    .replaceAll('ы', 'и')
    .replaceAll('э', 'е')
    .replaceAll('Э', 'Е')
    .replaceAll('ъ', '’')
    .replace(/([бвмпф])ь/g, '$1');
}

/**
 * The Ukrainian name among a place's alternate names: Ukrainian in its letters and near to the current English name, so
 * that neither Артемівськ nor Belarusian Белгарад wins. Falls back on the Russian one, respelled; null when there is no
 * Cyrillic name.
 */
export function pickUkrainian(english, alternates, country) {
  const cyrillic = alternates
    .map((name) => name.replaceAll("'", '’').replaceAll('ʼ', '’').trim())
    .filter((name) => CYRILLIC.test(name));
  const want = plain(english);
  const scored = cyrillic
    .filter((name) => !STRANGE.test(name) && !/(.)[\p{Lu}]{2}/u.test(name))
    .map((name) => ({
      name,
      score:
        editDistance(plain(romanise(name)), want) -
        (/[їєґ]/i.test(name) ? 1.2 : /ськ|цьк/.test(name) ? 1.1 : /і/i.test(name) ? 0.6 : 0) -
        (/’/.test(name) ? 0.3 : 0),
    }))
    .toSorted((a, b) => a.score - b.score);
  const best = scored[0];
  if (best !== undefined && (country === 'UA' || /[іїєґ]/i.test(best.name) || /ськ|цьк/.test(best.name)))
    return MENDED[best.name] ?? best.name.replace(/([сц])к$/, '$1ьк').replace(/ец$/, 'ець');
  const russian = best?.name ?? cyrillic.find((name) => !/[ўіқәөүұғңһјљњћђџѓќѕæӕ]/i.test(name));
  return russian === undefined ? null : fromRussian(russian);
}

/** Ukrainian names that the alternate names misspell. */
const MENDED = { Кадиевка: 'Кадіївка', Пятихатки: 'П’ятихатки', 'Слов’янськ на Кубані': 'Слов’янськ-на-Кубані' };

/** English names abroad that GeoNames transliterates, by its name. */
export const ENGLISH = {
  Washington: 'Washington, D.C.',
  'Rostov-na-Donu': 'Rostov-on-Don',
  Orël: 'Oryol',
  "Homyel'": 'Homiel',
  Mahilyow: 'Mahilioŭ',
  Vitebsk: 'Viciebsk',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  'Staryy Oskol': 'Stary Oskol',
  Barysaw: 'Barysaŭ',
  Chisinau: 'Chișinău',
  'Stavropol’': 'Stavropol',
  'Palikir - National Government Center': 'Palikir',
  Panamá: 'Panama City',
  'Ulan Bator': 'Ulaanbaatar',
  'Nay Pyi Taw': 'Naypyidaw',
  Maykop: 'Maykop',
  'Novyy Oskol': 'Novy Oskol',
  Korocha: 'Korocha',
  Stroitel: 'Stroitel',
  'Stroitel’': 'Stroitel',
  'Krasnaya Yaruga': 'Krasnaya Yaruga',
  Kosice: 'Košice',
  'Volodymyr-Volynskyi': 'Volodymyr',
  Bălţi: 'Bălți',
  "N'Djamena": 'N’Djamena',
  'Nuku‘alofa': 'Nukuʻalofa',
  'Saint John’s': 'Saint John’s',
  "Saint George's": 'Saint George’s',
  Male: 'Malé',
  Bern: 'Bern',
  'Horad Zhodzina': 'Zhodzina',
  'Novaya Balakhna': 'Balakhna',
};

/** Districts and doubles that GeoNames lists as places of their own. */
export const NO_PLACES = [
  'Adler',
  'Novo-Peredelkino',
  'Gorod Shebekino',
  'Saltivka',
  'Kyivskyi',
  'Zheleznodorozhnyy',
  'Korolëv',
  'Yessentukskaya',
];

const BY_HAND = new Map(
  readFileSync(new URL('ukrainian-names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(' | ')),
);

/** The Ukrainian name that is kept by hand, by English label, in its country first. */
export const nameByHand = (english, country) => BY_HAND.get(`${country} ${english}`) ?? BY_HAND.get(english);

/** Country names where the display names of Unicode are awkward on a map, by ISO code. */
export const COUNTRIES = {
  CD: ['DR Congo', 'ДР Конго'],
  CG: ['Congo', 'Конго'],
  ZA: ['South Africa', 'ПАР'],
  CF: ['Central African Rep.', 'ЦАР'],
  TR: ['Türkiye', 'Туреччина'],
  US: ['United States', 'США'],
  AE: ['UAE', 'ОАЕ'],
  GB: ['United Kingdom', 'Велика Британія'],
  BA: ['Bosnia and Herzegovina', 'Боснія і Герцеговина'],
};
