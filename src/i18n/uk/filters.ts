/**
 * Ukrainian texts of: filters, their chips, and what an empty result says of them. Names stand after a colon or a
 * dash, so that none must be declined.
 */
import type { AllMessages } from '../en.ts';
import { named, negate } from '../negate.ts';
import { counted, ofEvents } from './plural.ts';

const orList = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' або ') : `${parts.slice(0, -1).join(', ')} або ${parts.at(-1)}`;

const andList = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' і ') : `${parts.slice(0, -1).join(', ')} і ${parts.at(-1)}`;

/** "Харків або Липці"; of what is left out "не Харків і не Липці". */
const nameList = (names: readonly string[], isNot: boolean): string =>
  isNot ? andList(names.map((name) => `не ${name}`)) : orList(names);
/** The same of our own words, some of which are negations. */
const ownList = (names: readonly string[], isNot: boolean): string =>
  isNot ? andList(names.map((name) => negate(name, 'не '))) : orList(names);
const chip = (value: string, isNot: boolean): string => (isNot ? negate(value, 'не ') : value);

const CERTAINTIES = {
  reported: '«повідомлено»',
  claimed: '«твердження»',
  implied: '«випливає з тексту»',
  assessment: '«оцінка»',
};
const BASES = {
  stated: 'названа в тексті',
  calendar: 'за календарем із тексту',
  containment: 'від іншої події',
  outside: 'з іншого джерела',
  report: 'за повідомленням',
  assumed: 'припущена',
};
const DATES_KNOWN = {
  second: 'секунда',
  minute: 'хвилина',
  hour: 'година',
  part_of_day: 'частина дня',
  day: 'день',
  days: 'кілька днів',
  week: 'тиждень',
  month: 'місяць',
  season: 'пора року',
  year: 'рік',
  decade: 'десятиліття',
  century: 'століття',
  unknown: 'не вказано',
};
const PLACES_KNOWN = {
  exact: 'точне місце',
  near: 'поблизу відомого місця',
  city: 'місто',
  district: 'район',
  region: 'область',
  country: 'країна',
  unknown: 'не вказано',
};

const inWindow = (isDated: boolean): string => (isDated ? 'у цьому періоді ' : '');

export const filters: AllMessages['filters'] = {
  dropAll: 'Зняти всі',
  count: (shown, total) => `${shown} з ${ofEvents(total)}`,
  groups: {
    track: 'Напрям',
    type: 'Тип',
    actor: 'Учасник',
    place: 'Місце',
    src: 'Джерело',
    certainty: 'Хто ручається',
    basis: 'Звідки дата',
    precision: 'Наскільки точно відомо',
  },
  lists: { when: 'Дата', where: 'Місце' },
  chosen: (count) => `вибрано: ${count}`,
  leftOut: (count) => `виключено: ${count}`,
  hints: {
    actor: 'Група охоплює своїх членів.',
    place: 'У будь-якій ролі: де сталося, звідки чи куди, про що йдеться. Область охоплює свої міста.',
  },
  include: 'Лише ці',
  exclude: 'Усі, крім цих',
  modeOf: (group) => `${group}: що показувати`,
  sideOf: 'Роль учасника',
  sides: { any: 'Будь-яка', by: 'Ініціатор', to: 'Адресат' },
  finds: { type: 'Знайти тип', actor: 'Знайти учасника', place: 'Знайти місце', src: 'Знайти джерело' },
  found: (count) => `знайдено: ${count}`,
  showAll: (count) => `Показати всі ${count}`,
  showFewer: 'Показати менше',
  chips: {
    list: 'Чинні фільтри',
    drop: (what) => `Зняти фільтр: ${what}`,
    leave: (what) => `Вимкнути: ${what}`,
    not: (what) => `не ${what}`,
    by: (name, isNot) => `ініціатор: ${isNot ? 'не ' : ''}${name}`,
    to: (name, isNot) => `адресат: ${isNot ? 'не ' : ''}${name}`,
    basis: (value, isNot) => `дата: ${chip(value, isNot)}`,
    when: (value, isNot) => `дата: ${chip(value, isNot)}`,
    whenUnknown: (isNot) => `точність дати ${isNot ? '' : 'не '}вказано`,
    where: (value, isNot) => `місце: ${chip(value, isNot)}`,
    q: (text) => `«${text}»`,
    qCorrected: (typed, read) => `«${typed}», прочитано як «${read}»`,
    area: 'накреслена ділянка',
    voices: (count) => `щонайменше ${counted(count, ['голос', 'голоси', 'голосів'])}`,
    more: (count) => `+${count}`,
    moreTitle: (count) => `Показати ще: ${count}`,
  },
  asks: {
    track: (names, isNot) => `напрям – ${nameList(names, isNot)}`,
    type: (names, isNot) => `тип – ${nameList(names, isNot)}`,
    place: (names, isNot) => `місце – ${nameList(names, isNot)}`,
    src: (names, isNot) => `джерело – ${nameList(names, isNot)}`,
    actor: (names, isNot) => `учасник – ${nameList(names, isNot)}`,
    actorBy: (names, isNot) => `ініціатор – ${nameList(names, isNot)}`,
    actorTo: (names, isNot) => `адресат – ${nameList(names, isNot)}`,
    certainty: (ids, isNot) => `статус – ${nameList(named(CERTAINTIES, ids), isNot)}`,
    basis: (ids, isNot) => `дата ${ownList(named(BASES, ids), isNot)}`,
    when: (ids, isNot) => `точність дати – ${ownList(named(DATES_KNOWN, ids), isNot)}`,
    where: (ids, isNot) => `точність місця – ${ownList(named(PLACES_KNOWN, ids), isNot)}`,
    textDated: (isNot) => `дату дає ${isNot ? 'не ' : ''}сам текст`,
    onMap: (isNot) => (isNot ? 'немає на карті' : 'є на карті'),
    q: (text) => `пошук: ${text}`,
    area: 'у накресленій ділянці',
    voices: (count) => `щонайменше ${counted(count, ['голос', 'голоси', 'голосів'])}`,
    or: orList,
    and: (parts) => parts.join('; '),
  },
  empty: {
    none: (what, isDated) => `${inWindow(isDated)}жодна не відповідає умовам: ${what}`,
    all: (what, isDated) => `${inWindow(isDated)}всі такі (${what}), а їх виключено`,
    together: (count, list, isDated) =>
      `${inWindow(isDated)}жодна не проходить ${count === 2 ? 'обидва фільтри' : 'всі фільтри'} (${list})`,
  },
  /** The empty view: why, and what may be done. */
  emptyView: {
    noneBecause: (reasons) => `Подій немає: ${reasons}`,
    noneInWindow: 'на цей період не припадає жодна',
    noneAtPlayhead: (filtered) =>
      `у цьому періоді дані доти не згадують жодної${filtered ? ' з тих, що проходять фільтри' : ''}`,
    noneAtMoment: (filtered) => `на цю мить дані не згадують жодної${filtered ? ' з тих, що проходять фільтри' : ''}`,
    drop: (what) => `Зняти «${what}»`,
    dropAll: 'Зняти всі фільтри',
    showWhole: 'Показати всі дати',
    moveToEnd: 'До кінця періоду',
  },
};
