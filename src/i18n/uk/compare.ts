/** Ukrainian texts of: compare. The first window is А, the second Б. */
import type { Messages } from '../en.ts';

export const compare: Messages['compare'] = {
  title: 'Порівняти два періоди',
  region: 'Порівняння',
  leave: 'Завершити порівняння',
  open: 'Кількість подій в А і Б',
  a: 'А',
  b: 'Б',

  status: (a, b) => `А ${a} · Б ${b}`,
  noneInEither: 'на жоден із двох періодів не припадає жодна',

  letters: ['', 'А', 'Б', 'АБ'],
  periods: ['', 'період А', 'період Б', 'обидва періоди'],
  counts: (a, b) => [...(a > 0 ? [`А ${a}`] : []), ...(b > 0 ? [`Б ${b}`] : [])].join(', '),
  inPeriods: (a, b) => [...(a > 0 ? [`${a} у періоді А`] : []), ...(b > 0 ? [`${b} у періоді Б`] : [])].join(', '),
  named: (name, periods) => `${name}, ${periods}`,
  tagged: (letters, text) => `${letters}: ${text}`,
  pointer: (place, tag) => `${place}, ${tag}`,
  pointerName: (text, periods, direction) => `${text}: ${periods}, за краєм карти, на ${direction}`,
};
