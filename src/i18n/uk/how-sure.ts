/** Ukrainian texts of "How sure?". */
import type { AllMessages } from '../en.ts';
import { counted, formFor } from './plural.ts';

const ofAll = (total: number, parts: readonly string[]): string =>
  `У наборі даних ${counted(total, ['подія', 'події', 'подій'])}: ${parts.join(', ')}.`;

export const howSure: AllMessages['howSure'] = {
  showAll: 'Показати все',
  vouched: (reported, claimed, other) => `повідомлено ${reported} · заявлено ${claimed} · виведено чи оцінено ${other}`,
  lines: {
    reported: 'Повідомляє джерело',
    claimed: 'Твердження, автора названо',
    other: 'Виведено чи оцінено',
    dated: 'Дату дає сам текст',
    placed: 'Є місце на карті',
  },
  nothingOutside: 'Тут ніщо не спирається на зовнішні джерела.',
  changesWhenOff: (lost, changed, total) =>
    ofAll(total, [
      ...(lost > 0 ? [`${lost} ${formFor(lost, ['втратить', 'втратять', 'втратять'])} дату`] : []),
      ...(changed > 0 ? [`${changed} ${formFor(changed, ['матиме', 'матимуть', 'матимуть'])} менш точну дату`] : []),
    ]),
  changesWhenOn: (lost, changed, total) =>
    ofAll(total, [
      ...(lost > 0 ? [`${lost} без дати`] : []),
      ...(changed > 0 ? [`${changed} з менш точною датою`] : []),
    ]),
};
