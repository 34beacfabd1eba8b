/** Ukrainian texts of: how a reader wants to see. */
import type { AllMessages } from '../en.ts';

export const eyes: AllMessages['eyes'] = {
  title: 'Мої очі',
  system: 'Як у системі',
  size: 'Розмір тексту',
  systemSize: (percent) => `Як у браузері (${percent} %)`,
  percent: (value) => `${value} %`,
  noSize: 'Розмір тексту: цей браузер не може збільшити сторінку зсередини; це робить його власний масштаб.',
  contrast: 'Контраст',
  moreContrast: 'Більший',
  spacing: 'Проміжки в тексті',
  moreSpacing: 'Більші',
  motion: 'Рух',
  noMotion: 'Без руху',
  note: 'Діє і для слів, і для зображень; зберігається в цьому браузері, якщо він це дозволяє.',
  reset: 'Усе як у системі',
};
