/** Ukrainian texts of: search. */
import type { Messages } from '../en.ts';

const rules = new Intl.PluralRules('uk');
/** «1 збіг», «2 збіги», «5 збігів». */
const matches = (count: number): string => {
  const category = rules.select(count);
  return `${count} ${category === 'one' ? 'збіг' : category === 'few' ? 'збіги' : 'збігів'}`;
};

export const search: Messages['search'] = {
  title: 'Пошук подій, людей, місць',
  open: 'Пошук',
  clear: 'Очистити пошук',
  close: 'Закрити пошук',
  list: 'Збіги',
  inside: (window, count) => `${window} · ${count}`,
  outside: (window, count) => `Поза межами ${window} · ${count}`,
  firstOf: (shown, count) => `Перші ${shown} з ${count}. Уточніть запит, щоб їх стало менше.`,
  position: (k, n) => `${k} з ${n}`,
  reached: (k, n, title) => `${k} з ${n}: ${title}`,
  about: (date, status) => `${date} · ${status}`,
  kinds: {
    title: 'назва:', summary: 'опис:', place: 'місце:', person: 'особа:', party: 'сторона:', type: 'тип:', source: 'джерело:',
    wording: 'дата словами джерела:', goods: 'вантаж:', tag: 'позначка:',
  },
  spelt: (name, spelling) => `${name} (${spelling})`,
  nothing: (text) => `За запитом «${text}» нічого не знайдено.`,
  nothingYet: (text) => `За запитом «${text}» з іншими фільтрами нічого не знайдено.`,
  hint: 'Мають знайтися всі слова в будь-якому порядку. Візьміть фразу в «лапки», щоб шукати її слова разом.',
  outsideNow: (count) => `${matches(count)} поза показаним періодом`,
  showThem: (count) => (count === 1 ? 'Показати його' : 'Показати їх'),
  hidden: (count) => `${matches(count)} приховано іншими фільтрами`,
  drop: 'Прибрати пошук',
  dropOthers: 'Зняти інші фільтри',
};
