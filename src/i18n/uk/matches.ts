/** Ukrainian texts of: the list of matches under the search. */
import type { AllMessages } from '../en.ts';

const rules = new Intl.PluralRules('uk');
/** «1 збіг», «2 збіги», «5 збігів». */
const counted = (count: number): string => {
  const category = rules.select(count);
  return `${count} ${category === 'one' ? 'збіг' : category === 'few' ? 'збіги' : 'збігів'}`;
};

export const matches: AllMessages['matches'] = {
  list: 'Збіги',
  status: (count) => `${counted(count)} · `,
  inside: (window, count) => `${window} · ${count}`,
  outside: (window, count) => `Поза межами ${window} · ${count}`,
  firstOf: (shown, count) => `Перші ${shown} з ${count}. Уточніть запит, щоб їх стало менше.`,
  position: (k, n) => `${k} з ${n}`,
  about: (date, status) => `${date} · ${status}`,
  kinds: {
    title: 'назва:',
    summary: 'опис:',
    place: 'місце:',
    person: 'особа:',
    party: 'сторона:',
    type: 'тип:',
    source: 'джерело:',
    wording: 'дата словами джерела:',
    goods: 'вантаж:',
    tag: 'позначка:',
    image: 'зображення:',
  },
  spelt: (name, spelling) => `${name} (${spelling})`,
  nothing: (text) => `За запитом «${text}» нічого не знайдено.`,
  nothingYet: (text) => `За запитом «${text}» з іншими фільтрами нічого не знайдено.`,
  corrected: (typed, read) => `За запитом «${typed}» нічого не знайдено; показано знайдене за «${read}».`,
  searchFor: (text) => `Шукати «${text}»`,
  hint: 'Мають знайтися всі слова в будь-якому порядку. Візьміть фразу в «лапки», щоб шукати її слова разом.',
  outsideNow: (count) => `${counted(count)} поза показаним періодом`,
  showThem: (count) => (count === 1 ? 'Показати його' : 'Показати їх'),
  hidden: (count) => `${counted(count)} приховано іншими фільтрами`,
  dropOthers: 'Зняти інші фільтри',
};
