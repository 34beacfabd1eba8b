/** Ukrainian texts of: compare. The first window is А, the second Б. */
import type { Messages } from '../en.ts';

const plural = new Intl.PluralRules('uk');
const pick = (count: number, one: string, few: string, many: string): string => {
  switch (plural.select(count)) {
    case 'one': return one;
    case 'few': return few;
    default: return many;
  }
};
const number = new Intl.NumberFormat('uk', { maximumFractionDigits: 1 });
const rate = new Intl.NumberFormat('uk', { maximumSignificantDigits: 2 });
const events = (count: number): string => `${count} ${pick(count, 'подія', 'події', 'подій')}`;
/** A fraction takes the genitive singular: «1,5 дня». */
const days = (count: number): string => `${number.format(count)} ${Number.isInteger(count) ? pick(count, 'день', 'дні', 'днів') : 'дня'}`;
const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0');
const range = (low: string, high: string): string => (low === high ? low : `від ${low} до ${high}`);

export const compare: Messages['compare'] = {
  title: 'Порівняти два періоди',
  region: 'Порівняння',
  end: 'Завершити порівняння',
  open: 'Кількість подій в А і Б',
  a: 'А',
  b: 'Б',
  aIsWindow: 'вікно',
  days,
  from: 'Б від',
  to: 'Б до',
  presets: 'Інші дати для Б',
  preset: { before: 'Попередній період', monthEarlier: 'Місяцем раніше', yearEarlier: 'Роком раніше', allBefore: 'Усі дані до', allAfter: 'Усі дані після' },
  swap: 'Поміняти А і Б місцями',
  untilPlayhead: 'В А враховано те, що почалося до бігунка; Б узято цілим.',
  atPlayhead: 'В А враховано те, що тривало на момент бігунка; Б узято цілим.',
  lengths: (a, b) => `А охоплює ${days(a)}, Б — ${days(b)}: порівнюйте кількість подій на день.`,
  noneInA: 'На А не припадає жодна подія.',
  noneInB: 'На Б не припадає жодна подія.',

  table: 'Події в А і в Б',
  what: 'Що',
  difference: 'Різниця',
  all: 'Усі події',
  byTrack: 'За напрямом',
  byType: 'За типом',
  byPlace: 'За місцем',
  unnamed: 'Місце без назви',
  offMap: 'Немає на карті',
  parts: (place) => `Місця в межах: ${place}`,
  moreRows: (count) => `Ще ${count}`,
  fewerRows: 'Менше',
  count: (low, high) => (low === high ? String(low) : `${low}–${high}`),
  less: (low, high) => (low === 0 && high === 0 ? 'порівну' : range(signed(low), signed(high))),
  perDay: (low, high) => `${low === high ? rate.format(low) : `${rate.format(low)}–${rate.format(high)}`} на день`,
  percent: (low, high, isByDay) => `${range(signed(low), signed(high))} %${isByDay ? ' на день' : ''}`,
  tooFew: 'замало, щоб порівнювати у відсотках',
  tooFewSome: (least) => `Де в Б менше ніж ${least} подій, їх замало, щоб порівнювати у відсотках.`,
  inBoth: (count) => `${events(count)} ${pick(count, 'припадає на обидва періоди й порахована', 'припадають на обидва періоди й пораховані', 'припадають на обидва періоди й пораховані')} в обох.`,
  imprecise: (a, b) => `За неточною датою: ${[...(a > 0 ? [`${a} з подій А`] : []), ...(b > 0 ? [`${b} з подій Б`] : [])].join(', ')}. Проміжок іде від певного до можливого.`,
  undated: (count) => `${events(count)} без дати не ${pick(count, 'врахована', 'враховані', 'враховано')}.`,
  several: 'Подію в кількох місцях пораховано в кожному з них.',

  status: (a, b) => `А ${a} · Б ${b}`,
  noneInEither: 'на жоден із двох періодів не припадає жодна',
  windowNote: (a, b) => `Порівняно два періоди; у файлі події обох. А: ${a}. Б: ${b}.`,

  letters: ['', 'А', 'Б', 'АБ'],
  periods: ['', 'період А', 'період Б', 'обидва періоди'],
  counts: (a, b) => [...(a > 0 ? [`А ${a}`] : []), ...(b > 0 ? [`Б ${b}`] : [])].join(' · '),
  inPeriods: (a, b) => [...(a > 0 ? [`${a} у періоді А`] : []), ...(b > 0 ? [`${b} у періоді Б`] : [])].join(', '),
  named: (name, periods) => `${name}, ${periods}`,
  tagged: (letters, text) => `${letters}: ${text}`,
  pointer: (place, tag) => `${place} · ${tag}`,
  pointerName: (text, periods, direction) => `${text}: ${periods}, за краєм карти, ${direction}. Перейти туди`,
  sliders: { start: 'Початок другого вікна', end: 'Кінець другого вікна' },
};
