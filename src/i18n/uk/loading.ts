/** Ukrainian texts of how far a file is that is not the build's own. */
import type { AllMessages } from '../en.ts';

const number = new Intl.NumberFormat('uk');

export const loading: AllMessages['loading'] = {
  bar: 'Скільки зроблено',
  percent: (percent) => `${percent} %`,
  reading: (count, total) => `Прочитано подій: ${number.format(count)} з ${number.format(total)}`,
  checking: (count, total) => `Перевірено подій: ${number.format(count)} з ${number.format(total)}`,
  long: 'Це триває довго, бо файл великий. Скасувати можна будь-коли.',
};
