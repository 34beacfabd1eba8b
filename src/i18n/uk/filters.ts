/**
 * Ukrainian texts of: filters, their chips, and what an empty result says of them. Names stand after a colon, so that
 * none must be declined.
 */
import type { AllMessages } from '../en.ts';
import { counted, ofEvents } from './plural.ts';

const orList = (parts: readonly string[]): string =>
  parts.length < 3 ? parts.join(' або ') : `${parts.slice(0, -1).join(', ')} або ${parts.at(-1)}`;

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
    by: (name) => `ініціатор: ${name}`,
    to: (name) => `адресат: ${name}`,
    basis: (value) => `дата: ${value}`,
    when: (value) => `дата: ${value}`,
    whenUnknown: 'точність дати не вказано',
    where: (value) => `місце: ${value}`,
    q: (text) => `«${text}»`,
    qCorrected: (typed, read) => `«${typed}», прочитано як «${read}»`,
    area: 'накреслена ділянка',
    voices: (count) => `щонайменше ${counted(count, ['голос', 'голоси', 'голосів'])}`,
    more: (count) => `+${count}`,
    moreTitle: (count) => `Показати ще: ${count}`,
  },
  asks: {
    track: (names) => `напрям: ${orList(names)}`,
    type: (names) => `тип: ${orList(names)}`,
    place: (names) => `місце: ${orList(names)}`,
    src: (names) => `джерело: ${orList(names)}`,
    actor: (names) => `учасник: ${orList(names)}`,
    actorBy: (names) => `ініціатор: ${orList(names)}`,
    actorTo: (names) => `адресат: ${orList(names)}`,
    certainty: { reported: 'повідомлено', claimed: 'твердження', implied: 'випливає з тексту', assessment: 'оцінка' },
    basis: {
      stated: 'дата названа в тексті',
      calendar: 'дата за календарем із тексту',
      containment: 'дата від іншої події',
      outside: 'дата з іншого джерела',
      report: 'дата за повідомленням',
      assumed: 'дата – припущення',
    },
    when: {
      second: 'дата з точністю до секунди',
      minute: 'дата з точністю до хвилини',
      hour: 'дата з точністю до години',
      part_of_day: 'дата з точністю до частини дня',
      day: 'дата з точністю до дня',
      days: 'дата з точністю до кількох днів',
      week: 'дата з точністю до тижня',
      month: 'дата з точністю до місяця',
      season: 'дата з точністю до пори року',
      year: 'дата з точністю до року',
      decade: 'дата з точністю до десятиліття',
      century: 'дата з точністю до століття',
      unknown: 'точність дати не вказано',
    },
    where: {
      exact: 'точне місце',
      near: 'поблизу відомого місця',
      city: 'відоме лише місто',
      district: 'відомий лише район',
      region: 'відома лише область',
      country: 'відома лише країна',
      unknown: 'місце не вказано',
    },
    textDated: 'дату дає сам текст',
    onMap: 'є на карті',
    q: (text) => `пошук: ${text}`,
    area: 'у накресленій ділянці',
    voices: (count) => `щонайменше ${counted(count, ['голос', 'голоси', 'голосів'])}`,
    or: orList,
    and: (parts) => parts.join('; '),
    not: (what) => `крім (${what})`,
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
