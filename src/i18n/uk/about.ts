/** Ukrainian texts of: About this data. */
import type { AllMessages } from '../en.ts';
import { counted } from './plural.ts';

export const about: AllMessages['about'] = {
  title: 'Про ці дані',
  close: 'Закрити',
  records:
    'Подія тут – запис того, що каже джерело. Про те саме можуть розповідати кілька записів, тож кількість подій не дорівнює кількості того, що сталося.',
  method: 'Як закодовано',
  rules: 'Застосовані правила',
  notes: 'Примітки',
  sources: 'Джерела',
  read: 'Прочитано для кожної події',
  outside: 'Зовнішні джерела, для названих подій',
  published: (date) => `публікація: ${date}`,
  quoted: (title) => `«${title}»`,
  usedFor: 'Використано для:',
  usedForNone: 'На це джерело не спирається жодна подія.',
  usedForAll: (count) => `Використано для ${counted(count, ['події', 'подій', 'подій'])}.`,
  sourceAlone: (view) => `Коли ввімкнено «${view}», зовнішніх джерел немає в жодній даті, зв’язку чи примітці.`,
  version: 'Версія',
  asOf: 'Станом на',
  timeZone: 'Часовий пояс',
  language: 'Мова',
  languageName: (name) => name,
  translated: (name) => `${name}; тут у перекладі`,
  licence: 'Ліцензія',
  corrections: 'Виправлення',
  noCorrections: 'поки немає',
  correction: (date, version, what) => `${date}, версія ${version}: ${what}`,
  mapData: 'Дані карти',
  mapCredits:
    'Зблизька: кордони, узбережжя та озера – учасники OpenStreetMap (ODbL), озера також GSHHG (LGPL), річки, межі областей і частина узбереж – Natural Earth (суспільне надбання). Здалеку – Natural Earth, спірні лінії – учасники OpenStreetMap. Назви – GeoNames (CC BY 4.0), назви країн і деяких міст – Unicode CLDR.',
  disputed: (count) => `Спірні кордони: що проведено в різних місцях (їх ${count}) і чому`,
  viewOf: (label, attribution) => `Погляд карти на них – «${label}» (${attribution}).`,
  viewElse: (policy) => `Решту – за таким правилом: ${policy}`,
  viewSays: (label) => `погляд «${label}»`,
  viewLeft: (id, why) => `Не взято звідти: «${id}» – ${why}`,
  viewReasons: {
    unknown: 'такої суперечки ця карта не знає.',
    twice: 'наведено двічі; враховано перше.',
    'no-line': 'такої лінії ця карта не має.',
    'no-area': 'такої площі для штрихування ця карта не має.',
  },
  viewsRead: (count) => `Поглядів на спірні кордони, які можна застосувати: ${count}.`,
  entryLeft: (name, members) => `Вилучено з basemaps.json цього сайту: погляд «${name}»; причина в полях: ${members}`,
  drawn: {
    dashed: 'штрихова лінія',
    hatched: 'заштриховано',
    solid: 'лінія, як будь-який кордон',
    nothing: 'без окремої лінії',
  },
  privacy: 'Приватність',
  privacyText:
    'Усе, що ви тут робите, лишається у вашому браузері: без файлів cookie, без лічильників відвідувань, без запитів до інших сайтів, хіба що ви оберете карту з іншого сайту. Посилання на джерело відкривається, лише коли ви його натиснете.',
  keys: 'Клавіатура',
};
