/** Ukrainian texts of: the reading column, the card, the legend and the wording of events. */
import type { Messages } from '../en.ts';
import { counted, formFor, ofEvents } from './plural.ts';
import { wording } from './wording.ts';

const ofAll = (total: number, parts: readonly string[]): string =>
  `У наборі даних ${counted(total, ['подія', 'події', 'подій'])}: ${parts.join(', ')}.`;

export const reading: Messages['reading'] = {
  ...wording,
  status: {
    showing: (shown, total) => `Показано ${shown} з ${ofEvents(total)}`,
    notYet: (count) => `${count} з них ще ${formFor(count, ['могла', 'могли', 'могли'])} не відбутися`,
    possibly: (count) => `${count} – через неточну дату`,
    mayLie: (count) => `${count} – через неточне місце`,
    undated: (count) => `${count} без дати`,
    mayHold: (count) => `ще ${count} ${formFor(count, ['могла', 'могли', 'могли'])} тривати (початок не вказано)`,
    noDates: 'жодна не має дати',
    upTo: (date) => `по ${date} включно`,
    onDay: (date) => `станом на ${date}`,
    cutOff: (window, cut) => `${window}, ${cut}`,
    reset: 'Скинути',
    resetTitle: 'Назад до першого вигляду: час, фільтри, вибір',
    noneBecause: (reasons) => `Подій немає: ${reasons}`,
    noneInWindow: 'на цей період не припадає жодна',
    noneAtPlayhead: (filtered) =>
      `у цьому періоді доти ще не відбулася жодна${filtered ? ' з тих, що проходять фільтри' : ''}`,
    noneAtMoment: (filtered) => `того дня не тривала жодна${filtered ? ' з тих, що проходять фільтри' : ''}`,
    drop: (what) => `Зняти «${what}»`,
    dropAll: 'Зняти всі фільтри',
    showWhole: 'Показати всі дати',
    moveToEnd: 'До кінця періоду',
  },
  howSure: {
    region: 'Фільтри',
    heading: 'Наскільки певно?',
    showAll: 'Показати все',
    lines: {
      reported: 'Повідомляє стаття',
      claimed: 'Твердження, автора названо',
      dated: 'Дату дає сам текст',
      placed: 'Є місце на карті',
    },
    articleOnly: 'Лише стаття',
    nothingOutside: 'Тут ніщо не спирається на знання поза статтею.',
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
  },
  card: {
    region: 'Подробиці події',
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
    whyOutside: '° Не зі статті.',
    articleWords: (words) => `Слова самої статті: «${words}».`,
    datedHow: (how) => `Як датовано: ${how}.`,
    alsoIn: 'Про це також пишуть поза статтею:',
    articleNoDate: 'Сама стаття дати не дає.',
    articleAlone: (date) => `За самою статтею: ${date}.`,
    reportedIn: 'Повідомлено в:',
    opensNewTab: 'відкриється в новій вкладці',
    orderOnly: 'лише черговість у часі',
    inferred: 'виведено з порядку в тексті',
    relationOutside: (publishers) => `° не зі статті: ${publishers}`,
    schematic: 'Лінія на карті умовна, це не маршрут.',
    previous: 'Назад',
    next: 'Далі',
    position: (k, n) => `${k} з ${n}`,
    notShown: 'немає в цьому вигляді',
    outsideWindow: 'Поза показаним періодом.',
    showIt: 'Показати',
    cite: 'Цитувати',
    cited: 'Цитату скопійовано',
    copyLink: 'Копіювати посилання',
    linkCopied: 'Посилання скопійовано',
    close: 'Закрити',
  },
  caption: {
    none: 'Торкніться позначки або гортайте події.',
    region: 'Подія коротко',
    more: 'більше',
    previousEvent: 'До ранішої події',
    nextEvent: 'До пізнішої події',
    moreAbout: (title) => `Більше про подію: ${title}`,
  },
  source: {
    source: (name) => `Джерело: ${name}`,
    version: (version) => `дані v${version}`,
    asOf: (date) => `станом на ${date}`,
    noCorrections: 'виправлень поки немає',
    corrected: (date, what) => `Виправлено ${date}: ${what}`,
    boundaries: 'Зображення кордонів не означає їх схвалення.',
    machine: 'Закодовано машиною.',
    mixed: 'Частково закодовано машиною.',
    openFull: 'Відкрити в Timefront',
  },
  share: {
    copyByHandHint: 'Браузер не дозволив копіювати. Посилання виділено: натисніть Ctrl+C (⌘C на Mac).',
    textByHand: 'Скопіюйте цей текст',
    done: 'Готово',
  },
  download: {
    partNote: (shown, total) => `У цьому файлі ${shown} з ${ofEvents(total)} набору даних.`,
    windowNote: (window) => `Період: ${window}.`,
    filtersNote: (filters) => `Фільтри: ${filters}.`,
    articleNote: (sources) =>
      `Було ввімкнено «Лише стаття»: кожна дата тут – те, що дає сама стаття. Пропущено ${counted(sources, ['зовнішнє джерело', 'зовнішні джерела', 'зовнішніх джерел'])}, а також дати, зв’язки й примітки, що на них спираються; сказане про зовнішні джерела в правилах і примітках цього файлу не стосується.`,
    storyNote: 'Історію пропущено: у ній є дати із зовнішніх джерел.',
    relationsNote: (count) =>
      `Вилучено ${counted(count, ['зв’язок', 'зв’язки', 'зв’язків'])} із подіями, яких у файлі немає.`,
  },
};
