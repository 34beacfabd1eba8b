/**
 * Names of a place in English, in its own script, and by language: what is kept by hand first, then Unicode's names of
 * the cities of time zones, then GeoNames' alternate names, which carry no language: one is taken only where it can
 * hardly be another language's.
 */
import { readFileSync } from 'node:fs';
import { editDistance, ENGLISH, nameByHand, pickUkrainian, romanise } from '../spelling.mjs';

/** Languages of the interface whose names are kept. */
const LANGUAGES = ['uk'];

const SCRIPTS = {
  Arab: /^[\p{Script=Arabic}\s-]+$/u,
  Armn: /^[\p{Script=Armenian}\s-]+$/u,
  Cyrl: /^[\p{Script=Cyrillic}\s-]+$/u,
  Ethi: /^[\p{Script=Ethiopic}\s-]+$/u,
  Geor: /^[\p{Script=Georgian}\s-]+$/u,
  Grek: /^[\p{Script=Greek}\s-]+$/u,
  Hebr: /^[\p{Script=Hebrew}\s-]+$/u,
  Khmr: /^[\p{Script=Khmer}\s-]+$/u,
  Kore: /^[\p{Script=Hangul}\s-]+$/u,
  Laoo: /^[\p{Script=Lao}\s-]+$/u,
  Mymr: /^[\p{Script=Myanmar}\s-]+$/u,
  Sinh: /^[\p{Script=Sinhala}\s-]+$/u,
  Thai: /^[\p{Script=Thai}\s-]+$/u,
  Beng: /^[\p{Script=Bengali}\s-]+$/u,
  Hans: /^\p{Script=Han}+$/u,
  Hant: /^\p{Script=Han}+$/u,
  Jpan: /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u,
};

/** Countries with one script for their names: language, script, and letters that are another language's. */
const FARSI = /[پچژگکیےہںۀۆێڵڕەۇۈۋڭ]/;
const RUSSIAN = /[ыэъёщ]/i;
const OWN = {
  ...Object.fromEntries(
    'DZ BH EG IQ JO KW LB LY MR MA OM PS QA SA SD SY TN AE YE'.split(' ').map((code) => [code, ['ar', 'Arab', FARSI]]),
  ),
  IR: ['fa', 'Arab', /[كيىےہںۀۆێڵڕەۇۈۋڭ]/],
  IL: ['he', 'Hebr', /$^/],
  GR: ['el', 'Grek', /$^/],
  CY: ['el', 'Grek', /$^/],
  AM: ['hy', 'Armn', /$^/],
  GE: ['ka', 'Geor', /$^/],
  ET: ['am', 'Ethi', /$^/],
  TH: ['th', 'Thai', /$^/],
  LA: ['lo', 'Laoo', /$^/],
  KH: ['km', 'Khmr', /$^/],
  MM: ['my', 'Mymr', /$^/],
  LK: ['si', 'Sinh', /$^/],
  BD: ['bn', 'Beng', /$^/],
  KR: ['ko', 'Kore', /$^/],
  KP: ['ko', 'Kore', /$^/],
  JP: ['ja', 'Jpan', /$^/],
  CN: ['zh', 'Hans', /$^/],
  TW: ['zh-Hant', 'Hant', /$^/],
  UA: ['uk', 'Cyrl', /[ыэъё]/i],
  RU: ['ru', 'Cyrl', /[іїєґўјљњћђџѓќәөүұғңһқҷӑӗҫ]|ськ|цьк/i],
  BG: ['bg', 'Cyrl', /[ыэёіїєґўјљњћђџѓќ]|ий$|ськ/i],
  MK: ['mk', 'Cyrl', /[ыэъёщйюяьіїєґўћђ]/i],
  RS: ['sr', 'Cyrl', /[ыэъёщйюяьіїєґўѓќ]/i],
  BY: ['be', 'Cyrl', /[ищъїєґ]/i],
  MN: ['mn', 'Cyrl', RUSSIAN],
};

/** Parts of names that say what kind of place it is, in Chinese, Korean, Japanese, Burmese and Thai. */
const KIND_OF_PLACE = /(?<=..)(市|县|縣|镇|鎮|区|區|町|村|시|군|읍|광역시|특별시|မြို့)$|^เทศบาล(นคร|เมือง|ตำบล)/u;

const LETTERS = {
  ar: 'ا=a آ=a أ=a إ=a ء= ؤ=w ئ=y ب=b ت=t ث=t ج=j ح=h خ=k د=d ذ=d ر=r ز=z س=s ش=s ص=s ض=d ط=t ظ=z ع= غ=g ف=f ق=k ك=k ل=l م=m ن=n ه=h و=w ي=y ى=a ة=a پ=p چ=c ژ=z گ=g ک=k ی=y',
  he: 'א=a ב=b ג=g ד=d ה=h ו=w ז=z ח=h ט=t י=y כ=k ך=k ל=l מ=m ם=m נ=n ן=n ס=s ע= פ=p ף=p צ=s ץ=s ק=k ר=r ש=s ת=t',
  el: 'α=a ά=a β=v γ=g δ=d ε=e έ=e ζ=z η=i ή=i θ=t ι=i ί=i ϊ=i ΐ=i κ=k λ=l μ=m ν=n ξ=x ο=o ό=o π=p ρ=r σ=s ς=s τ=t υ=i ύ=i ϋ=i φ=f χ=h ψ=ps ω=o ώ=o',
  ka: 'ა=a ბ=b გ=g დ=d ე=e ვ=v ზ=z თ=t ი=i კ=k ლ=l მ=m ნ=n ო=o პ=p ჟ=z რ=r ს=s ტ=t უ=u ფ=p ქ=k ღ=g ყ=k შ=s ჩ=c ც=ts ძ=dz წ=ts ჭ=c ხ=k ჯ=j ჰ=h',
  hy: 'ա=a բ=b գ=g դ=d ե=e զ=z է=e ը=y թ=t ժ=z ի=i լ=l խ=k ծ=ts կ=k հ=h ձ=dz ղ=g ճ=c մ=m յ=y ն=n շ=s ո=o չ=c պ=p ջ=j ռ=r ս=s վ=v տ=t ր=r ց=ts ւ=u փ=p ք=k օ=o ֆ=f և=ev',
  cyrl: 'а=a б=b в=v г=g ґ=g д=d е=e ё=e ж=z з=z и=i і=i ї=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ў=w ф=f х=h ц=ts ч=c ш=s щ=s ъ=a ы=y ь= э=e ю=yu я=ya ј=y љ=l њ=n ћ=c ђ=d џ=d ѓ=g ќ=k ѕ=z',
};
const TABLES = Object.fromEntries(
  Object.entries(LETTERS).map(([language, pairs]) => [
    language,
    new Map(pairs.split(' ').map((pair) => [pair[0], pair.slice(2)])),
  ]),
);
const tableOf = (language) =>
  TABLES[language === 'fa' ? 'ar' : ['ru', 'bg', 'mk', 'sr', 'be', 'mn', 'uk'].includes(language) ? 'cyrl' : language];

const CONSONANTS = new Set(['ar', 'fa', 'he']);

/** What two spellings of a name have in common whatever the way of writing it in Latin: consonants alone where the script has no vowels. */
function skeleton(text, language) {
  let plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/kh|q|ck/g, 'k')
    .replace(/gh/g, 'g')
    .replace(/sh|sch|š/g, 's')
    .replace(/ch|ç|č/g, 'c')
    .replace(/th/g, 't')
    .replace(/dh/g, 'd')
    .replace(/zh/g, 'z')
    .replace(/ph/g, 'f')
    .replace(/ou/g, 'u');
  if (CONSONANTS.has(language)) plain = plain.replace(/[aeiouwyh]/g, '');
  return plain.replace(/(.)\1+/g, '$1');
}

function latinOf(name, language) {
  const table = tableOf(language);
  return [...name.toLowerCase()].map((letter) => table.get(letter) ?? '').join('');
}

const ARTICLE = /^(al|el|ar|as|ad|az|an|at|ash|ed|er)[ -]/i;

/** Arabic as it is written with care: the article where the name has it, and ة at the end. */
const isWellWritten = (name, latin) => !name.endsWith('ه') && (!ARTICLE.test(latin) || name.startsWith('ال'));

/** The one alternate name in the country's script that can be meant, or nothing. */
function pickLocal(place) {
  const own = OWN[place.country];
  if (own === undefined) return '';
  const [language, script, foreign] = own;
  const candidates = [
    ...new Set(
      place.alternates
        .map((name) => name.trim().normalize('NFC').replace(KIND_OF_PLACE, ''))
        .filter((name) => SCRIPTS[script].test(name) && !foreign.test(name))
        .filter((name) => language !== 'ar' || isWellWritten(name, place.name)),
    ),
  ];
  if (tableOf(language) === undefined) return candidates.length === 1 ? candidates[0] : '';
  const scored = candidates
    .map((name) => {
      const want = skeleton(place.ascii.replace(ARTICLE, 'al '), language);
      return { name, far: editDistance(skeleton(latinOf(name, language), language), want), long: want.length };
    })
    .toSorted((a, b) => a.far - b.far);
  const [best, second] = scored;
  if (best === undefined || best.far > Math.max(1, best.long * 0.34)) return '';
  return second !== undefined && second.far === best.far ? '' : best.name;
}

/** Lines of `key | own name | Ukrainian name`, either of which may be empty. */
function readByHand() {
  const rows = readFileSync(new URL('by-hand/local-names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    rows.map((row) => {
      const [key, local = '', uk = ''] = row.split('|').map((part) => part.trim());
      return [key, { local: local || undefined, uk: uk || undefined }];
    }),
  );
}

const rounded = (value) => Math.round(value * 1000) / 1000;
/** A place by its position as the map of the region rounds it. */
export const positionKey = ({ lon, lat }) => `${rounded(lon)},${rounded(lat)}`;

/** Unicode's names of the cities of time zones: language → zone → name. */
function readExemplars(sources, language) {
  const file = sources.json('cldr-dates-full', `main/${language}/timeZoneNames.json`);
  const names = new Map();
  const visit = (node, path) => {
    if (typeof node.exemplarCity === 'string') names.set(path, node.exemplarCity);
    else
      for (const [key, child] of Object.entries(node))
        if (typeof child === 'object') visit(child, path ? `${path}/${key}` : key);
  };
  visit(file.main[language].dates.timeZoneNames.zone, '');
  return names;
}

/** Zones that Unicode knows by an older name. */
const OLD_ZONES = {
  'Asia/Kolkata': 'Asia/Calcutta',
  'Asia/Ho_Chi_Minh': 'Asia/Saigon',
  'Asia/Kathmandu': 'Asia/Katmandu',
  'Asia/Yangon': 'Asia/Rangoon',
  'Europe/Kyiv': 'Europe/Kiev',
  'Atlantic/Faroe': 'Atlantic/Faeroe',
  'America/Argentina/Buenos_Aires': 'America/Buenos_Aires',
  'Africa/Asmara': 'Africa/Asmera',
  'America/Nuuk': 'America/Godthab',
};
const zoneOf = (place) => OLD_ZONES[place.zone] ?? place.zone;

const plain = (text) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** GeoNames' place for each zone: of its own zone, with the zone's name, and the most people. */
function placesOfZones(places, english) {
  const found = new Map();
  for (const place of places) {
    const name = english.get(zoneOf(place)) ?? zoneOf(place).split('/').at(-1).replaceAll('_', ' ');
    const fits = [place.name, place.ascii, ...place.alternates].some((other) => plain(other) === plain(name));
    if (fits && place.people > (found.get(zoneOf(place))?.people ?? -1)) found.set(zoneOf(place), place);
  }
  return new Map([...found].map(([zone, place]) => [place.id, zone]));
}

/** A name that is Ukrainian by its letters and near to the English one. */
function pickWorldUkrainian(place) {
  const written = place.alternates.filter((name) => /[іїєґ]/i.test(name) && !/[ыэъёўқәөүұғңһј]/i.test(name));
  // Of the letters above, Belarusian has і too: there only what it lacks tells the two apart.
  const isSure = ['BY', 'RU'].includes(place.country) ? /[иїєщ]|ськ|цьк/i : /./;
  const picked = written.length === 0 ? null : pickUkrainian(place.name, written, place.country);
  if (picked === null || !written.includes(picked) || !isSure.test(picked)) return null;
  const want = skeleton(place.ascii, 'cyrl');
  return editDistance(skeleton(latinOf(picked, 'uk'), 'cyrl'), want) <= Math.max(1, want.length * 0.25) ? picked : null;
}

/** Russian endings and letters, and names that the laws of 2015 and 2023 did away with: no name at all is better. */
const NOT_UKRAINIAN = /[ыэъё]|(ое|ая|ые|ский|цкий|ской|[оеё]вка)(?![\p{L}])/iu;
const OLD_NAME =
  /Комсомол|Октябр|Ленін|Кіровськ|Кірове|Кирово|Жовтнев|Дзержин|Радянськ|Першотравн|Червоноармій|Красноармій|Комінтерн|Красний|Суворов|Ульянов|Калінін|Куйбиш|Фрунз|Чапає/i;

function pickUkrainianInUkraine(place) {
  const picked = pickUkrainian(place.name, place.alternates, 'UA');
  return picked === null || NOT_UKRAINIAN.test(picked) || OLD_NAME.test(picked) ? null : picked;
}

/** Romanian letters with a comma, not a cedilla; one kind of apostrophe. */
function cleanName({ name, country }) {
  const typed = name.replace(/[’'`]/g, '’').trim();
  return country === 'RO' || country === 'MD'
    ? typed.replaceAll('ţ', 'ț').replaceAll('ş', 'ș').replaceAll('Ţ', 'Ț').replaceAll('Ş', 'Ș')
    : typed;
}

/** Countries whose names GeoNames writes in scholars' Latin (Reẖovot, Az̧ Z̧āhirīyah): English maps leave its signs out. */
const WITHOUT_SIGNS = new Set(
  'AE AF AM BD BH BT CY EG ER ET GE GR IL IN IQ IR JO JP KG KP KR KW KZ LB LK LY MM MN NP OM PK PS QA RU SA SD SY TJ YE'.split(
    ' ',
  ),
);

const countWords = (text) => text.split(' ').length;

/** The gazetteer's name in plain letters; that now and then runs two words into one, which the name itself keeps apart. */
const plainLetters = ({ name, ascii }) =>
  countWords(ascii) < countWords(name) ? name.normalize('NFD').replace(/\p{M}/gu, '') : ascii;

/** A place's name in English letters; signs for sounds that English lacks stay within a word alone. */
function englishName(place) {
  const known = ENGLISH[place.name];
  if (known !== undefined) return known;
  if (!WITHOUT_SIGNS.has(place.country)) return cleanName(place);
  const plainName = plainLetters(place)
    .replace(/[’'`‘]/g, '’')
    .replace(/(?<!\p{L})’|’(?!\p{L})/gu, '');
  return plainName.trim() || cleanName(place);
}

/**
 * @param {object[]} places of `readPlaces`
 * @param {Map<string, string>} known Ukrainian names of the map of the region by `lon,lat`
 * @returns {(place: object) => {english: string, local: string, names: Record<string, string>} | null}
 */
export function speller(sources, places, known) {
  const byHand = readByHand();
  const english = readExemplars(sources, 'en');
  const languages = new Set(['uk', ...Object.values(OWN).map(([language]) => language)]);
  const exemplars = new Map([...languages].map((language) => [language, readExemplars(sources, language)]));
  const zones = placesOfZones(places, english);
  const localExemplar = (own, zone) => {
    const found = own === undefined || zone === undefined ? undefined : exemplars.get(own[0]).get(zone);
    return found !== undefined && SCRIPTS[own[1]].test(found) ? found : undefined;
  };
  return (place) => {
    const zone = zones.get(place.id);
    const own = OWN[place.country];
    let name = englishName(place);
    const kept = byHand.get(`${place.country} ${name}`) ?? byHand.get(`${place.country} ${cleanName(place)}`);
    const uk =
      kept?.uk ??
      known.get(positionKey(place)) ??
      (place.feature === 'PPLC' ? nameByHand(name, place.country) : undefined) ??
      (zone === undefined ? undefined : exemplars.get('uk').get(zone)) ??
      (place.country === 'UA' ? pickUkrainianInUkraine(place) : pickWorldUkrainian(place));
    if (place.country === 'UA') {
      if (uk === null || !/\p{Script=Cyrillic}/u.test(uk)) return null;
      name = romanise(uk);
    }
    const local =
      kept?.local ?? (place.country === 'UA' ? uk : undefined) ?? localExemplar(own, zone) ?? pickLocal(place);
    return { english: name, local: local === name ? '' : local, names: uk === null ? {} : { [LANGUAGES[0]]: uk } };
  };
}
