/** Ukrainian texts of the panel of dates, and of what is wrong with typed ones. */
import type { AllMessages } from '../en.ts';

export const datesPanel: AllMessages['datesPanel'] = {
  presets: 'Перейти до',
  presetAll: 'Усі дані',
  presetOwn: 'Період, обраний для цих даних',
  presetLastWeek: 'Останній тиждень даних',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  dateProblem: {
    empty: 'Введіть дату, наприклад 14 травня 2024 або 14.05.2024.',
    ambiguous: 'Що тут місяць? Введіть 14 травня 2024, 14.05.2024 або 2024-05-14.',
    unreadable: 'Такої дати не вдається прочитати. Введіть 14 травня 2024 або 14.05.2024.',
    'no-such-day': 'Такого дня немає.',
  },
  fromAfterTo: (to) => `«Від» пізніше, ніж «До» (${to}).`,
  toBeforeFrom: (from) => `«До» раніше, ніж «Від» (${from}).`,
};
