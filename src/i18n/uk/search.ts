/** Ukrainian texts of: search. */
import type { Messages } from '../en.ts';

export const search: Messages['search'] = {
  title: 'Пошук подій, людей, місць',
  open: 'Пошук',
  clear: 'Очистити пошук',
  close: 'Закрити пошук',
  drop: 'Прибрати пошук',
};
