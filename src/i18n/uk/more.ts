/** Ukrainian texts of: what has no place in the head. */
import type { AllMessages } from '../en.ts';

export const more: AllMessages['more'] = {
  downloadShown: 'Показане',
  downloadAll: 'Усе',
  downloadJson: 'timefront/1 (JSON)',
  downloadCsv: 'Таблиця (CSV)',
  language: 'Мова',
  theme: 'Кольори',
  themeAuto: 'Як на пристрої',
  themeLight: 'Світлі',
  themeDark: 'Темні',
};
