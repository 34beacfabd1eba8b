/** Ukrainian texts of the shell: header, states, notices. */
import type { Messages } from '../en.ts';
import { counted, formFor } from './plural.ts';

/** By the codes of `load/load-error.ts`. */
const WHY: Readonly<Record<string, string>> = {
  'not-found': 'За цією адресою нічого немає.',
  network: 'До цієї адреси не вдалося дістатися.',
  http: 'Сервер відповів помилкою.',
  'foreign-origin': 'Ця адреса належить іншому сайту.',
  redirected: 'Ця адреса веде далі, до іншої.',
  'broken-off': 'Завантаження обірвалося.',
  silent: 'Сервер не відповідає.',
  'too-large': 'Файл завеликий.',
  'not-utf8': 'Текст не в кодуванні UTF-8.',
  'not-json': 'Це не JSON, або файл неповний.',
  'not-timefront': 'Цей формат тут невідомий.',
  invalid: 'Набір даних побудовано неправильно.',
  'no-events': 'У файлі немає жодної події.',
  empty: 'Жодної події з файлу не вдалося прочитати.',
  aborted: 'Завантаження скасовано.',
  'no-reader': 'Не вдалося завантажити частину сторінки, яка читає файли.',
  outdated: 'Частини сторінки, яка читає файли, на сервері вже немає: схоже, там новіша версія.',
};

/** By what the loader found, or by its code and a value: `LoadFacts`. */
const OF_FAULT: Readonly<Record<string, string>> = {
  'empty-file': 'Файл порожній.',
  'web-page': 'Це вебсторінка, а не дані.',
  'cut-off': 'Файл уривається завчасно.',
  'no-address': 'Це не адреса.',
  unreadable: 'Файл не вдалося прочитати.',
};
const WITH_VALUE: Readonly<Record<string, (value: string | number) => string>> = {
  http: (status) => `Сервер відповів помилкою ${status}.`,
  'foreign-origin': (host) => `Ця адреса належить іншому сайту: ${host}.`,
  'broken-off': (kilobytes) => `Завантаження обірвалося після ${kilobytes} кБ.`,
  silent: (seconds) => `Сервер нічого не надіслав за ${seconds} с.`,
  'too-large': (megabytes) => `Файл завеликий: понад ${megabytes} МБ.`,
  'not-json': (near) => `Це не JSON: помилка біля «${near}».`,
};

const ADVICE: Readonly<Record<string, string>> = {
  'not-found': 'Перевірте адресу.',
  network: 'Перевірте з’єднання і спробуйте ще раз.',
  http: 'Спробуйте пізніше або запитайте того, хто утримує сервер.',
  'foreign-origin': 'Відкрийте набір даних із цього ж сайту.',
  redirected: 'Вкажіть адресу, до якої вона веде зрештою.',
  'broken-off': 'Перевірте з’єднання і спробуйте ще раз.',
  silent: 'Спробуйте пізніше або запитайте того, хто утримує сервер.',
  'too-large': 'Розділіть файл або залиште лише потрібні події.',
  'not-utf8': 'Збережіть файл у кодуванні UTF-8.',
  'not-json': 'Перевірте, чи файл збережено повністю і чи це JSON.',
  'not-timefront': 'Відкрийте файл формату timefront/1.',
  invalid: 'Виправте те, що названо нижче; якою має бути кожна частина, каже опублікована схема.',
  'no-events': 'Впишіть у список events бодай одну подію.',
  empty: 'Виправте бодай одну з названих нижче подій.',
  aborted: 'Відкрийте його ще раз.',
  'no-reader': 'Перевірте з’єднання і спробуйте ще раз.',
  outdated: 'Оновіть сторінку; ваш вигляд збережено в її посиланні.',
};

export const app: Messages['app'] = {
  product: 'Timefront',
  menu: 'Ще',
  dates: 'Дати',
  deck: { above: ' – над віссю, ', below: ' – під нею', axis: ' – по обидва боки' },
  share: 'Поділитися',
  download: 'Завантажити',
  about: 'Про ці дані',
  filters: 'Фільтри',
  filtersInForce: (count) => `діють: ${count}`,
  legend: 'Усі позначки',
  viewGroup: 'Вигляд',
  viewTimeline: 'Шкала часу',
  viewTable: 'Таблиця',
  viewResponses: 'Відповіді',
  notices: 'Повідомлення',
  dismiss: 'Приховати',
  close: 'Закрити',
  loading: 'Завантажуємо події…',
  cancel: 'Скасувати',
  cancelled: 'Завантаження скасовано.',
  retry: 'Спробувати ще раз',
  openBuiltIn: 'Відкрити вбудовані дані',
  failedTitle: 'Не вдалося відкрити дані',
  failedWhy: (code, detail, { fault = '', value }) =>
    OF_FAULT[fault] ?? (value === undefined ? undefined : WITH_VALUE[code]?.(value)) ?? WHY[code] ?? detail,
  failedAdvice: (code, advice) => ADVICE[code] ?? advice,
  failedWhere: (address) => `Адреса: ${address}`,
  placeInFile: (file, line, column) => `${file}, рядок ${line}, символ ${column}`,
  partFailed: (part, reason) => {
    if (reason === 'gone')
      return `Частини «${part}» на сервері вже немає: схоже, там новіша версія цієї сторінки. Оновіть сторінку; ваш вигляд збережено в її посиланні.`;
    if (reason === 'broken') return `Щось пішло не так у частині «${part}». Решта сторінки працює.`;
    return `Не вдалося завантажити частину «${part}»: сервер не відповів. Решта сторінки працює.`;
  },
  reload: 'Оновити сторінку',
  stopped: 'Щось пішло не так, і сторінка зупинилася',
  stoppedAdvice: 'Оновіть її; ваш вигляд збережено в посиланні.',
  storyUnsaved: 'Історії, яку ви написали, ще немає в жодному файлі: спершу завантажте її.',
  storyDownload: 'Завантажити історію',
  versionGone: (version, shown) => `Версії ${version} цих даних тут не зберегли. Показано найновішу, ${shown}.`,
  linkDropped: (keys) => `Частину посилання не вдалося прочитати, її пропущено: ${keys.join(', ')}.`,
  reportOpen: 'Що прочитано з файлу',
  datasetIssues: (count) =>
    `${counted(count, ['запис', 'записи', 'записів'])} із файлу не вдалося прочитати, ${formFor(count, ['його', 'їх', 'їх'])} не показано.`,
  heldData: (when: string) => `Сервер не відповів. Це дані, завантажені ${when}.`,
  mediaLeftOut: (count) =>
    `Частину медіа (зображень, відео, документів) не вдалося використати, тож її вилучено: ${count}. Самі події показано.`,
};
