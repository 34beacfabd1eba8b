/** Ukrainian texts of the list that stands in the timeline's place where nothing has a date. */
import type { AllMessages } from '../en.ts';

export const undated: AllMessages['undated'] = {
  none: 'Жодна подія тут не має дати.',
  title: 'Жодна подія тут не має дати. За порядком у файлі:',
  rest: (count) => `Ще ${count} – у таблиці.`,
};
