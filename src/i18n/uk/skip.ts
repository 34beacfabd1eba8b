/** Ukrainian texts of the links after the title. */
import type { AllMessages } from '../en.ts';

export const skip: AllMessages['skip'] = {
  title: 'Перейти до',
  timeline: 'Шкала часу',
  map: 'Карта',
  table: 'Таблиця',
  time: 'Час',
};
