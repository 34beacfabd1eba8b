/** Ukrainian texts of: the table. */
import type { AllMessages } from '../en.ts';
import { ofEvents } from './plural.ts';

export const table: AllMessages['table'] = {
  region: 'Таблиця',
  count: (shown, total) => `${shown} з ${ofEvents(total)}`,
  countCut: (count, cut) => `${count}, ${cut}`,
  columns: {
    date: 'Дата', datePrecision: 'Точність дати', howDated: 'Як датовано', period: 'Період', event: 'Подія', track: 'Напрям', type: 'Тип',
    place: 'Місце', placePrecision: 'Точність місця', placeRole: 'Роль місця', actors: 'Учасники', status: 'Статус', source: 'Джерело',
  },
  sort: (column) => `Сортування: ${column}`,
  sortBy: (column) => `Сортувати за стовпцем «${column}»`,
  sortColumn: 'Сортувати за',
  sortOrder: 'Порядок',
  ascending: 'За зростанням',
  descending: 'За спаданням',
  sorted: (column, order) => `Відсортовано за стовпцем «${column}», ${order.toLowerCase()}`,
  choose: 'Стовпці',
  chooseTitle: 'Стовпці таблиці',
  usual: 'Звичайні стовпці',
  degree: '(не зі статті)',
  degreeNote: '° Ця дата спирається на джерела поза статтею; їх названо в подробицях події.',
  offMap: 'немає на карті',
  asLink: 'без позначки; проведено лінію',
  offMapBecause: (reason) => `немає на карті: ${reason}`,
  articleAlone: 'лише за тим, що дає стаття',
  ofPlace: (place, what) => `${place}: ${what}`,
  possible: {
    window: 'можливо, у цьому проміжку',
    notYet: 'можливо, ще не сталося',
    moment: 'можливо, триває саме тоді',
    compared: 'можливо, у своєму періоді',
  },
  periods: { a: 'А', b: 'Б', both: 'А і Б' },
};
