/** Ukrainian texts of: the story’s panel and editor. */
import type { AllMessages } from '../en.ts';
import { formFor, ofEvents } from './plural.ts';

const plural = new Intl.PluralRules('uk');
const steps = (count: number): string =>
  `${count} ${{ one: 'крок', few: 'кроки' }[plural.select(count) as 'one'] ?? 'кроків'}`;
const ofStory = (step: number, count: number, about: number | null): readonly [string, ...string[]] => {
  const of = `Крок ${step} з ${count}`;
  const numbers = [of, `Крок ${step}/${count}`] as const;
  return about === null
    ? numbers
    : [`${of}, про ${about} ${formFor(about, ['подію', 'події', 'подій'])}`, `${of}, про ${about}`, ...numbers];
};

export const tour: AllMessages['tour'] = {
  progress: (step, count) => `Крок ${step} з ${count}`,
  announce: (step, count, title) => `Крок ${step} з ${count}: ${title}`,
  status: (step, count, about) => `${ofStory(step, count, about)[0]} · `,
  brief: ofStory,
  briefShown: (shown, total) => {
    const all = `${shown} з ${ofEvents(total)}`;
    return [`Показано ${all}`, all, `${shown} з ${total}`];
  },
  step: (step, title) => `Крок ${step}: ${title}`,
  untitled: (step) => `Крок ${step}`,
  steps: 'Кроки історії',
  texts: 'Тексти історії',
  back: '‹ Назад',
  backName: 'Назад на крок',
  next: 'Далі ›',
  nextName: 'Далі, наступний крок',
  leave: 'Вийти з історії',
  leaveShort: 'Вийти',
  end: 'Кінець історії: досліджувати',
  endShort: 'Досліджувати',
  backToStep: 'Назад до цього кроку',
  dropped: (keys) => `Частина вигляду цього кроку не відповідає даним, її пропущено: ${keys.join(', ')}.`,
  keys: 'В історії: → і ← або Page Down і Page Up – наступний і попередній крок; Home і End – перший і останній.',
  editor: {
    none: 'Кроків ще немає. Налаштуйте вигляд (час, карту, фільтри, вибрану подію) й додайте його як крок.',
    fromDataset: (count) => `${steps(count)}, як у наборі даних. Ваші зміни лишаються у вас, доки ви їх не збережете.`,
    unsaved: (count, isKept) =>
      isKept
        ? `${steps(count)}, у файл ще не збережено. Чернетка лишається в цьому браузері.`
        : `${steps(count)}, ще не збережено. Вони зберігаються, поки відкрито цю сторінку.`,
    saved: (count) => `${steps(count)}, збережено у файл.`,
    add: 'Додати цей вигляд як крок',
    full: (most) => `В історії може бути щонайбільше ${steps(most)}.`,
    list: 'Кроки',
    stepTitle: 'Заголовок',
    stepText: 'Текст',
    characters: (count, most) => `символів: ${count} з ${most}`,
    words: (count, most) => `слів: ${count} з ${most}`,
    noTitle: 'Без заголовка цей крок – лише номер.',
    longTitle: 'Довше, ніж уміщується на телефоні.',
    longText: 'Довго: у малій рамці читач муситиме гортати.',
    up: (title) => `Перемістити вгору: ${title}`,
    down: (title) => `Перемістити вниз: ${title}`,
    moved: (title, step, count) => `«${title}» тепер крок ${step} з ${count}.`,
    show: 'Показати',
    update: 'Оновити до теперішнього вигляду',
    updated: (title) => `«${title}» тепер показує теперішній вигляд.`,
    added: (step) => `Додано крок ${step}.`,
    duplicate: 'Дублювати',
    remove: 'Видалити',
    removed: (title) => `«${title}» видалено.`,
    discard: 'Назад до історії набору даних',
    discarded: 'Вашу історію відкладено.',
    empty: 'Почати з порожньої історії',
    emptied: 'Кроки вилучено.',
    undo: 'Скасувати',
    undone: 'Останню зміну скасовано.',
    redo: 'Повторити',
    redone: 'Зміну повернуто.',
    equalView: (step) => `Показує той самий вигляд, що й крок ${step}.`,
    equalStep: (step) => `Такий самий, як крок ${step}: вигляд, заголовок і текст.`,
    draftFrom: (count, when) => `У цьому браузері є чернетка: ${steps(count)}. Остання зміна: ${when}.`,
    draftTake: 'Продовжити цю чернетку',
    draftTaken: 'Вашу чернетку повернуто.',
    draftRemove: 'Видалити цю чернетку',
    open: 'Відкрити збережену історію',
    opened: (count, file) => `Відкрито історію з файлу «${file}»: ${steps(count)}.`,
    notOpened: (where) => `Історію не відкрито (${where}).`,
    noStory: (file) => `У файлі «${file}» немає історії. Виберіть файл, збережений разом з історією.`,
    otherDataset: (file, title) =>
      `Історія у файлі «${file}» стосується іншого набору даних: «${title}». Спершу відкрийте його.`,
    save: 'Зберегти з набором даних',
    saveNote: 'Завантажує набір даних із цією історією як файл (timefront/1). Нікуди нічого не надсилається.',
    fileNote: 'Історію в цьому файлі написав читач у Timefront; вона не є частиною опублікованого набору даних.',
  },
};
