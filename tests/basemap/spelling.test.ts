/**
 * Ukrainian names on the map are Ukrainian: no Russian letter or ending, no machine's transliteration, none that a law
 * had replaced by May 2024.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { featuresOf, holds, readLabels, readTopology, type LabelRow } from './read.ts';

const PLACES = ['capital', 'unit_centre', 'city', 'town', 'village'];
const labels = ['labels-near.json', 'labels-far.json'].map(readLabels);
const rows = labels.flatMap((file) => file.rows);
const places = labels.flatMap((file) => file.rows.filter((row) => PLACES.includes(file.kinds[row[2]] ?? '')));
const ukraine = featuresOf(readTopology('region.topo.json'), 'countries').filter(
  ({ properties }) => properties.c === 'UKR',
);
const inUkraine = places.filter(([lon, lat]) => ukraine.some((area) => holds(area, [lon, lat])));

type Slip = readonly [why: string, slip: RegExp, right?: readonly string[]];
/** What is wrong with a name anywhere, and names that are right all the same. */
const SLIPS: readonly Slip[] = [
  ['letters that Ukrainian has not', /[ыэёъў]/i],
  ['Latin letters', /\p{Script=Latin}/u],
  [
    '-ск, -цк for -ськ, -цьк',
    /[сц]к(?!\p{L})/u,
    ['Дамаск', 'Одорхею-Секуєск', 'Тиргу-Секуєск', 'Кимпулунг-Молдовенеск'],
  ],
  ['-ский, -цка and the like for -ський, -цька', /[сц]к(?:ий|ая|а|ое|е|ой|и)(?!\p{L})/u, ['Ліски']],
  ['endings of Russian adjectives', /(?:[влнтчшщ]ая|[внтчш]ое|[внтчшщ]ые|[внт]ый|[снвт]кой)(?!\p{L})/u, ['Джанкой']],
  ['Бела for Біла', /(?<!\p{L})бел(?:а|е|и)(?!\p{L})/iu],
  ['е after a vowel for є', /[аеиоуіїюяє]е/i, ['Буенос-Айрес', 'Венесуела', 'ОАЕ', 'Пуерто-Рико']],
  ['-и after ч, щ, ж, ш for -і', /[чщжш]и(?!\p{L})/u],
  ['-ци for -ці', /ци(?!\p{L})/u],
  ['-ица for -иця', /[иі]ца(?!\p{L})/u, ['Олтеніца']],
  ['-ец for -ець', /ец(?!\p{L})/u],
  ['тс for ц', /тс(?=[иіое]|(?!\p{L}))/u, ['Сент-Кітс і Невіс']],
  ['шч for щ', /шч/i, ['Бекешчаба']],
  ['-кі for -ки', /[бвгдзлмнрстчш]кі(?!\p{L})/u, ['Гельсінкі']],
  ['ье, ьи for ьє, ьї', /ь[еи]/u],
  ['a soft sign after a lip sound or a hush', /[бпвмфжчшщ]ь/i],
  ['an apostrophe before anything but я, ю, є, ї', /’(?![яюєї])/iu, ['Кот-д’Івуар']],
  ['П’ят- without its apostrophe', /(?<!\p{L})пят/iu],
  ['-аи, -ои for -аї, -ої', /[аеоу]и(?!\p{L})/u],
  ['a word in small letters', / (?!на |над |і |область|край|океан|море|території)\p{Ll}/u],
];

/** Old and Russian names in Ukraine: endings, and what the laws of 2015 and 2023 took off the map. */
const OLD: readonly Slip[] = [
  ['-ово, -ево for -ове, -еве', /[ое]во(?!\p{L})/u, ['Мукачево']],
  ['-овка, -евка for -івка', /[ое]вка(?!\p{L})/u, ['Каховка', 'Нова Каховка', 'Новопокровка']],
  [
    'Soviet names',
    /комсомол|червоно(?:парт|арм|гвард)|дзержин|кіровськ|артем|ленін|жовтнев|радянськ|щорс|орджонікідзе/iu,
  ],
  [
    'replaced names',
    /^(?:Новоград-Волинський|Володимир-Волинський|Артемівськ|Красноармійськ|Дніпродзержинськ|Красний Лиман)$/u,
  ],
];

const found = (list: readonly LabelRow[], editDistance: readonly Slip[]): string[] =>
  list.flatMap(([, , , , en, uk]) =>
    editDistance
      .filter(([, slip, right = []]) => slip.test(uk) && !right.includes(uk))
      .map(([why]) => `${uk} (${en}): ${why}`),
  );

test('the check finds the kinds of editDistance that it is for', () => {
  const row = (uk: string): LabelRow => [0, 0, 0, 0, '', uk];
  const wrong = [
    'Донской',
    'Белая',
    'Брюховецка',
    'Рузаевка',
    'Смолевичи',
    'Клінтси',
    'Пушчино',
    'Р’шнов',
    'Петушкі',
    'Берковица',
    'Черна вода',
    'Лунінец',
    'Єгорьевськ',
    'Кущьовська',
    'Пятигорськ',
  ];
  expect(wrong.filter((name) => found([row(name)], SLIPS).length === 0)).toEqual([]);
  const old = ['Курахово', 'Новоселовка', 'Червонопартизанськ', 'Новоград-Волинський'];
  expect(old.filter((name) => found([row(name)], OLD).length === 0)).toEqual([]);
});

test('no label has one', () => expect(found(rows, SLIPS)).toEqual([]));

test('no place in Ukraine has an old or a Russian name, in either language', () => {
  expect(inUkraine.length).toBeGreaterThan(300);
  expect(found(inUkraine, OLD)).toEqual([]);
  expect(inUkraine.map((row) => row[4]).filter((name) => /(?:ovo|evo|ovka|evka|sky|skiy|aya|oye)$/.test(name))).toEqual(
    ['Mukachevo', 'Nova Kakhovka', 'Kakhovka', 'Novopokrovka'],
  );
});

test('outside Ukraine, Russia and Belarus names of several words are hyphenated', () => {
  const region = featuresOf(readTopology('region.topo.json'), 'countries');
  const slavic = region.filter(({ properties }) => ['UKR', 'RUS', 'BLR'].includes(properties.c ?? ''));
  const abroad = places.filter(([lon, lat]) => !slavic.some((area) => holds(area, [lon, lat])));
  expect(abroad.map((row) => row[5]).filter((name) => name.includes(' '))).toEqual([
    'Біла Підляська',
    'Старі Біличени',
  ]);
});

test('what is kept by hand is what the map shows', () => {
  const shown = new Set(places.map((row) => row[5]));
  const lines = readFileSync(new URL('../../data/basemap/ukrainian-names.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.length).toBeGreaterThan(200);
  expect(lines.filter((line) => !/^(?:[A-Z]{2} )?\p{L}.* \| [\p{Script=Cyrillic}’ -]+$/u.test(line))).toEqual([]);
  expect(lines.map((line) => line.split(' | ')[1] ?? '').filter((name) => !shown.has(name))).toEqual([]);
});
