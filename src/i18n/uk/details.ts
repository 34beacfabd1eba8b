/** Ukrainian texts of: all that is told of one event, and what files say of themselves. */
import type { AllMessages } from '../en.ts';
import type { QuantityBound } from '../wording.ts';
import { counted, ofEvents } from './plural.ts';

const bounded: Readonly<Record<QuantityBound, (amount: string) => string>> = {
  exact: (amount) => amount,
  at_least: (amount) => `щонайменше ${amount}`,
  more_than: (amount) => `понад ${amount}`,
  at_most: (amount) => `щонайбільше ${amount}`,
  about: (amount) => `близько ${amount}`,
  vague: (amount) => `орієнтовно ${amount}`,
};

export const details: AllMessages['details'] = {
  card: {
    when: 'Коли',
    where: 'Де',
    who: 'Хто',
    saysWho: 'Хто каже',
    flow: 'Рух',
    quantities: 'Скільки',
    howWeKnow: 'Звідки це відомо',
    degree: 'Звідки відома ця дата',
    citation: ({ title, date, status, source, sources, dataset, version, caveat, link }) =>
      `«${title}», ${date}. ${status}. ${sources === 1 ? 'Джерело' : 'Джерела'}: ${source}. У наборі даних: ${dataset}${version === null ? '' : `, версія ${version}`}.${caveat === '' ? '' : ` ${caveat}`} ${link}`,
    whyOutside: '° Із зовнішнього джерела.',
    articleWords: (words) => `Слова самого джерела: «${words}».`,
    datedHow: (how) => `Як датовано: ${how}.`,
    alsoIn: 'Про це також пишуть інші:',
    articleNoDate: 'Саме джерело дати не дає.',
    articleAlone: (date) => `За самим джерелом: ${date}.`,
    reportedIn: 'Повідомлено в:',
    orderOnly: 'лише черговість у часі',
    inferred: 'виведено з порядку в тексті',
    relationOutside: (publishers) => `° із зовнішнього джерела: ${publishers}`,
    schematic: 'Лінія на карті умовна, це не маршрут.',
    previous: 'Назад',
    next: 'Далі',
    outsideWindow: 'Поза показаним періодом.',
    showIt: 'Показати',
    cite: 'Цитувати',
    cited: 'Цитату скопійовано',
    copyLink: 'Копіювати посилання',
    linkCopied: 'Посилання скопійовано',
    close: 'Закрити',
  },
  amounts: {
    bounded,
    between: (low, high) => `від ${low} до ${high}`,
    withBest: (range, best) => `${range} (найімовірніше ${best})`,
    countedBy: (name) => `рахували: ${name}`,
    countedIn: (name, source) => `рахували: ${name}; джерело: ${source}`,
    numberFrom: (source) => `число – з джерела: ${source}`,
    unknown: 'кількість не вказано',
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: { USD: 'дол. США', EUR: 'євро', UAH: 'грн', GBP: 'ф. ст.' },
    counted: (amount, unit) => `${amount} ${unit}`,
    scales: [
      [1e12, 'трлн'],
      [1e9, 'млрд'],
      [1e6, 'млн'],
    ],
    // In the genitive plural, as the units of a dataset are: "5 поранених", "кілька поранених".
    kinds: {
      fatalities: 'загиблих',
      injured: 'поранених',
      money: 'грошей',
      units: 'одиниць',
      places: 'місць',
      other: '',
    },
    several: (unit) => `кілька ${unit}, число не вказано`,
  },
  flow: {
    route: (from, to) => `${from} → ${to}`,
    kinds: { movement: 'поїздка', supply: 'постачання', aid: 'допомога', request: 'запит' },
    statuses: {
      requested: 'запит, не доставлено',
      announced: 'оголошено',
      under_way: 'у дорозі',
      delivered: 'доставлено',
      claimed: 'за твердженням',
      implied: 'випливає з тексту',
    },
    inferred: (by) => `виведено з твердження: ${by}`,
  },
  download: {
    partNote: (shown, total) => `У цьому файлі ${shown} з ${ofEvents(total)} набору даних.`,
    windowNote: (window) => `Період: ${window}.`,
    filtersNote: (filters) => `Фільтри: ${filters}.`,
    articleNote: (view, sources) =>
      `Було ввімкнено «${view}»: кожна дата тут – те, що дає саме джерело. Пропущено ${counted(sources, ['зовнішнє джерело', 'зовнішні джерела', 'зовнішніх джерел'])}, а також дати, зв’язки й примітки, що на них спираються; сказане про зовнішні джерела в правилах і примітках цього файлу не стосується.`,
    storyNote: 'Історію пропущено: у ній є дати із зовнішніх джерел.',
    relationsNote: (count) =>
      `Вилучено ${counted(count, ['зв’язок', 'зв’язки', 'зв’язків'])} із подіями, яких у файлі немає.`,
  },
  /** Where the browser does not let copy. */
  byHand: {
    copyByHandHint: 'Браузер не дозволив копіювати. Посилання виділено: натисніть Ctrl+C (⌘C на Mac).',
    textByHand: 'Скопіюйте цей текст',
    done: 'Готово',
  },
};
