/** Ukrainian texts of: the comparison’s panel. The first window is А, the second Б. */
import type { AllMessages } from '../en.ts';
import { counted, events, formFor, type Forms } from './plural.ts';

const small = new Intl.NumberFormat('uk', {
  maximumSignificantDigits: 2,
  maximumFractionDigits: 2,
  roundingPriority: 'lessPrecision',
});
const rate = (count: number): string => (count < 10 ? small.format(count) : String(Math.round(count)));
const DAY: Forms = ['день', 'дні', 'днів', 'дня'];
const HELD: Forms = ['могла', 'могли', 'могли'];
const days = (count: number): string => counted(Math.round(count * 10) / 10, DAY);
const signed = (count: number): string => (count > 0 ? `+${count}` : count < 0 ? `−${-count}` : '0');
const signedRate = (count: number): string => (count > 0 ? `+${rate(count)}` : count < 0 ? `−${rate(-count)}` : '0');
const range = (low: string, high: string): string => (low === high ? low : `${low}…${high}`);

export const comparePanel: AllMessages['comparePanel'] = {
  windowLength: (length) => `${length}, обраний період`,
  days,
  from: 'Б від',
  to: 'Б до',
  presets: 'Інші дати',
  presetsFor: 'Інші дати для Б',
  preset: {
    before: 'Попередній період',
    monthEarlier: 'Місяцем раніше',
    yearEarlier: 'Роком раніше',
    allBefore: 'Усі дані до',
    allAfter: 'Усі дані після',
  },
  swap: 'Поміняти А і Б місцями',
  untilPlayhead: 'В А пораховано те, що почалося до позначки часу; Б узято повністю.',
  atPlayhead: 'В А пораховано те, що тривало в позначений час; Б узято повністю.',
  lengths: (a, b) => `А охоплює ${days(a)}, Б – ${days(b)}: порівнюйте кількість подій на день.`,
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
  offMap: 'Без місця дії на карті',
  parts: (place) => `Місця в межах: ${place}`,
  moreRows: (count) => `Ще ${count}`,
  fewerRows: 'Менше',
  count: (low, high) => (low === high ? String(low) : `${low}–${high}`),
  saidRange: (text) => text.replace(/^(\S+?)[–…](\S+)/, 'від $1 до $2'),
  less: (low, high) => (low === 0 && high === 0 ? 'порівну' : range(signed(low), signed(high))),
  byDay: 'Подій на день',
  rate: (low, high) => (low === high ? rate(low) : `${rate(low)}–${rate(high)}`),
  rateLess: (low, high) => (low === 0 && high === 0 ? 'порівну' : range(signedRate(low), signedRate(high))),
  percent: (low, high) => `${range(signed(low), signed(high))} %`,
  tooFewAll: (least) => `У Б напевно менше ніж ${least} подій: замало, щоб порівнювати у відсотках.`,
  tooFewSome: (least) => `Де в Б певних подій менше ніж ${least}, їх замало, щоб порівнювати у відсотках.`,
  inBoth: (count) =>
    `${events(count)} ${formFor(count, ['припадає на обидва періоди й порахована', 'припадають на обидва періоди й пораховані', 'припадають на обидва періоди й пораховані', 'припадає на обидва періоди й порахована'])} в обох.`,
  imprecise: (a, b) =>
    `Можливо в цьому проміжку, а можливо й ні: ${[...(a > 0 ? [`${a} з подій А`] : []), ...(b > 0 ? [`${b} з подій Б`] : [])].join(', ')}. Проміжок іде від певного до можливого.`,
  mayHold: (a, b) =>
    `Початок не вказано: ${[...(a > 0 ? [`ще ${a} ${formFor(a, HELD)} тривати в А`] : []), ...(b > 0 ? [`ще ${b} ${formFor(b, HELD)} тривати в Б`] : [])].join(', ')}. Їх пораховано від дня, коли про них уже було відомо.`,
  undated: (count) =>
    `${events(count)} без дати не ${formFor(count, ['врахована', 'враховані', 'враховано', 'враховано'])}.`,
  several: 'Подію в кількох місцях пораховано в кожному з них.',
  windowNote: (a, b) => `Порівняно два періоди; у файлі події обох. А: ${a}. Б: ${b}.`,
  sliders: { start: 'Початок другого періоду', end: 'Кінець другого періоду' },
};
