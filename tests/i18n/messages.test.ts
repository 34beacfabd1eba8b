/** The languages of the interface are equal: the same texts, each complete, each in its own words, with its own number forms. */
import { describe, expect, test } from 'vitest';
import { DAY, HOUR } from '../../src/base/calendar.ts';
import { en } from '../../src/i18n/en.ts';
import { DIRECTIONS, LANG_NAMES, LANGS } from '../../src/base/lang.ts';
import { loadMessages } from '../../src/i18n/load-messages.ts';
import { uk } from '../../src/i18n/uk.ts';

type Leaf = string | number | boolean | ((...args: never[]) => unknown);
type Leaves = ReadonlyMap<string, Leaf>;

/** Every text by its path; arrays by their positions. */
const leavesOf = (value: unknown, path = '', into = new Map<string, Leaf>()): Leaves => {
  if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) leavesOf(item, path === '' ? key : `${path}.${key}`, into);
  else into.set(path, value as Leaf);
  return into;
};
const [english, ukrainian] = [leavesOf(en), leavesOf(uk)];

/** Names, signs and codes that are the same in both. */
const SAME =
  /^(app\.product|more\.downloadJson|map\.creditsShort|about\.keyList\.\d\.0|details\.amounts\.scales\.\d\.0|details\.amounts\.kinds\.other|report\.reasons\.media\.0)$/;
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const hasCyrillic = (text: string): boolean => /\p{Script=Cyrillic}/u.test(text);

/** What a parameter of the English text is called says what it is. */
const SAMPLES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(
    [
      'count',
      'lit',
      'shown',
      'total',
      'others',
      'k',
      'n',
      'lost',
      'changed',
      'sources',
      'speed',
      'percent',
      'most',
      'a',
      'b',
      'low',
      'high',
      'least',
      'earlier',
      'later',
      'answered',
    ].map((name) => [name, 5]),
  ),
  lat: 5,
  lon: 5,
  km: 5,
  ...Object.fromEntries(
    ['keys', 'names', 'ids', 'parts', 'places', 'countries', 'objects'].map((name) => [name, ['Київ', 'Вовчанськ']]),
  ),
  tracks: [
    ['Бої', 5],
    ['Перемовини', 1],
  ],
  length: 16 * HOUR,
  mode: 'window',
  step: 'day',
  part: 'night',
  kind: 'supply',
  type: 'part_of',
  inferred: false,
  hasHeadline: true,
};
const PARTS = {
  title: 'Назва',
  date: '14 травня',
  status: 'Повідомлено',
  source: 'Джерело',
  sources: 2,
  caveat: 'Чути лише одних',
  dataset: 'Набір',
  version: '1.0.0',
  link: 'https://example.org',
};

const samplesFor = (text: (...args: never[]) => unknown): readonly unknown[] => {
  const [, list = ''] = /^(?:async )?\(?([^)]*?)\)? ?=>/.exec(text.toString()) ?? [];
  return list
    .split(',')
    .map((part) => part.replace(/[=:].*/, '').trim())
    .filter((name) => name !== '')
    .map((name) => SAMPLES[name.replace(/^_/, '')] ?? (name === 'parts' || name.startsWith('{') ? PARTS : 'Вовчанськ'));
};
const call = (text: Leaf, args: readonly unknown[]): string =>
  String((text as (...list: unknown[]) => unknown)(...args));

test('Ukrainian has every text that English has, and no other', () => {
  expect([...ukrainian.keys()].toSorted()).toEqual([...english.keys()].toSorted());
});

test('each is of the same kind, and a text with parts takes the same number of them', () => {
  const kind = (leaf: Leaf | undefined): string =>
    typeof leaf === 'function' ? `function of ${leaf.length}` : typeof leaf;
  expect([...english].filter(([path, leaf]) => kind(leaf) !== kind(ukrainian.get(path))).map(([path]) => path)).toEqual(
    [],
  );
});

test('nothing was left in English', () => {
  const left = [...english]
    .filter(
      ([path, leaf]) =>
        typeof leaf === 'string' && hasLetters(leaf) && !SAME.test(path) && ukrainian.get(path) === leaf,
    )
    .map(([path]) => path);
  expect(left.filter((path) => !['dates.lang', 'dates.locale'].includes(path))).toEqual([]);
});

test('no Ukrainian text is in Latin letters alone, and none is empty where the English one is not', () => {
  const latin = [...ukrainian].filter(
    ([path, leaf]) =>
      typeof leaf === 'string' &&
      hasLetters(leaf) &&
      !hasCyrillic(leaf) &&
      !SAME.test(path) &&
      !/^dates\.(lang|locale)$/.test(path),
  );
  expect(latin).toEqual([]);
  expect([...ukrainian].filter(([path, leaf]) => leaf === '' && english.get(path) !== '')).toEqual([]);
});

test.each([
  ['English', english],
  ['Ukrainian', ukrainian],
])('every %s text with parts says something, with nothing missing in it', (_, leaves) => {
  const broken = [...leaves].flatMap(([path, leaf]) => {
    const model = english.get(path);
    if (typeof leaf !== 'function' || typeof model !== 'function') return [];
    const said = call(leaf, path === 'details.card.citation' ? [PARTS] : samplesFor(model));
    return said.trim() === '' || /undefined|NaN|\[object|null/.test(said) ? [`${path}: ${said}`] : [];
  });
  expect(broken).toEqual([]);
});

test('Ukrainian is set as Ukrainian: guillemets, the typographic apostrophe, an en dash', () => {
  const texts = [...ukrainian].flatMap(([path, leaf]): [string, string][] =>
    typeof leaf === 'string'
      ? [[path, leaf]]
      : typeof leaf === 'function'
        ? [
            [
              path,
              call(
                leaf,
                path === 'details.card.citation'
                  ? [PARTS]
                  : samplesFor(english.get(path) as (...args: never[]) => unknown),
              ),
            ],
          ]
        : [],
  );
  expect(texts.filter(([, text]) => /["'”]|—| - /.test(text))).toEqual([]);
});

describe('Ukrainian number forms', () => {
  const { about, app, beyond, details, many, map, playback, reading, howSure } = uk;
  test.each<[string, (count: number) => string, readonly [string, string, string, string]]>([
    ['events', map.events, ['1 подія', '2 події', '5 подій', '21 подія']],
    [
      'events here',
      (count) => map.listAt('Київ', count),
      ['Київ: 1 подія', 'Київ: 2 події', 'Київ: 5 подій', 'Київ: 21 подія'],
    ],
    [
      'more of them',
      (count) => many.moreAt(count, 'Київ'),
      ['Ще 1 подія: Київ', 'Ще 2 події: Київ', 'Ще 5 подій: Київ', 'Ще 21 подія: Київ'],
    ],
    [
      'other places',
      (count) => many.disc(2, null, 0, ['Київ'], count),
      [
        '2 події: Київ і ще 1 місце',
        '2 події: Київ і ще 2 місця',
        '2 події: Київ і ще 5 місць',
        '2 події: Київ і ще 21 місце',
      ],
    ],
    ['links', (count) => beyond.routes(count, null), ['1 лінія', '2 лінії', '5 ліній', '21 лінія']],
    [
      'corrections',
      (count) => reading.source.corrected('1 червня', count),
      [
        'Виправлено 1 червня',
        '2 виправлення, останнє – 1 червня',
        '5 виправлень, останнє – 1 червня',
        '21 виправлення, останнє – 1 червня',
      ],
    ],
    ['journeys', (count) => beyond.routes(count, 'movement'), ['1 поїздка', '2 поїздки', '5 поїздок', '21 поїздка']],
    [
      'shown',
      (count) => reading.status.showing(1, count),
      ['Показано 1 з 1 події', 'Показано 1 з 2 подій', 'Показано 1 з 5 подій', 'Показано 1 з 21 події'],
    ],
    [
      'lost dates',
      (count) => howSure.changesWhenOff(count, 0, 31),
      [
        'У наборі даних 31 подія: 1 втратить дату.',
        'У наборі даних 31 подія: 2 втратять дату.',
        'У наборі даних 31 подія: 5 втратять дату.',
        'У наборі даних 31 подія: 21 втратить дату.',
      ],
    ],
    [
      'records',
      app.datasetIssues,
      [
        '1 запис із файлу не вдалося прочитати, його не показано.',
        '2 записи із файлу не вдалося прочитати, їх не показано.',
        '5 записів із файлу не вдалося прочитати, їх не показано.',
        '21 запис із файлу не вдалося прочитати, його не показано.',
      ],
    ],
    [
      'days',
      (count) => playback.quiet(count * DAY),
      ['1 день без подій', '2 дні без подій', '5 днів без подій', '21 день без подій'],
    ],
    [
      'hours',
      (count) => playback.quiet(count * HOUR),
      ['1 година без подій', '2 години без подій', '5 годин без подій', '21 година без подій'],
    ],
    [
      'events used for',
      about.usedForAll,
      ['Використано для 1 події.', 'Використано для 2 подій.', 'Використано для 5 подій.', 'Використано для 21 події.'],
    ],
    [
      'events in a bin',
      (count) => many.column(count, null, 0, '8 травня', [['Бої', count]]).split(',')[0] ?? '',
      ['1 подія', '2 події', '5 подій', '21 подія'],
    ],
    [
      'parts of a dataset',
      details.download.relationsNote,
      [
        'Вилучено 1 зв’язок із подіями, яких у файлі немає.',
        'Вилучено 2 зв’язки із подіями, яких у файлі немає.',
        'Вилучено 5 зв’язків із подіями, яких у файлі немає.',
        'Вилучено 21 зв’язок із подіями, яких у файлі немає.',
      ],
    ],
  ])('%s', (_, say, forms) => {
    expect([1, 2, 5, 21].map(say)).toEqual(forms);
  });

  test('a half takes the form after a fraction, with a decimal comma', () => {
    expect([2.5 * DAY, 1.5 * HOUR * 2, 2.5 * 365.25 * DAY].map(playback.quiet)).toEqual([
      '2,5 дня без подій',
      '3 години без подій',
      '2,5 року без подій',
    ]);
  });
});

test('every language says its name, its direction and who it is', async () => {
  for (const lang of LANGS) {
    const messages = await loadMessages(lang);
    expect(messages.dates.lang).toBe(lang);
    expect(Intl.DateTimeFormat.supportedLocalesOf([messages.dates.locale])).toEqual([messages.dates.locale]);
    expect(LANG_NAMES[lang]).not.toBe('');
    expect(['ltr', 'rtl']).toContain(DIRECTIONS[lang]);
  }
});
