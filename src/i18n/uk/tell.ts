/** Ukrainian texts of: what a view shows, told in sentences. */
import type { AllMessages } from '../en.ts';
import { counted, events, ofEvents } from './plural.ts';

/** As the beginning of a sentence. */
const opening = (text: string): string => text.slice(0, 1).toLocaleUpperCase('uk') + text.slice(1);

export const tell: AllMessages['tell'] = {
  describe: 'Описати цей вигляд',
  title: 'Цей вигляд словами',
  copy: 'Копіювати цей текст',
  copyAll: 'Копіювати всі події',
  copied: 'Скопійовано',
  picture: 'Карта поряд зі шкалою часу.',
  timeline: 'Шкала часу.',
  shown: (window, shown, total, notes) =>
    opening(`${window}: ${shown} з ${ofEvents(total)}${notes === '' ? '' : `, з них ${notes}`}.`),
  filtered: (filters) => `Лише те, що відповідає умові: ${filters}.`,
  side: (track, told) => `${track}: ${told}.`,
  among: (track, count, told) => `${track}: ${events(count)}${told === '' ? '' : `, зокрема: ${told}`}.`,
  more: (count) => `і ще ${count}`,
  partsOf: (title, parts) => `у складі «${title}»: ${parts.join('; ')}`,
  withParts: (count) => `містить ${counted(count, ['частину', 'частини', 'частин'])}`,
  answers: (from, to) => `«${from}» – відповідь на «${to}».`,
  standing: (standing, told, more) => `${standing}: ${told}${more > 0 ? `; і ще ${more}` : ''}.`,
  vouched: ({ reported, claimed, other }) =>
    opening(
      `${[
        ...(reported > 0 ? [`повідомлено – ${reported}`] : []),
        ...(claimed > 0 ? [`стверджують названі особи – ${claimed}`] : []),
        ...(other > 0 ? [`випливає з тексту або є оцінкою – ${other}`] : []),
      ].join(', ')}.`,
    ),
  missing: ({ unread, undated, offMap }) =>
    opening(
      `${[
        ...(unread > 0 ? [`не прочитано у файлі: ${events(unread)}`] : []),
        ...(undated > 0 ? [`без дати: ${events(undated)}`] : []),
        ...(offMap > 0 ? [`без місця на карті: ${events(offMap)}`] : []),
      ].join(', ')}.`,
    ),
  noDataAfter: (asOf, kind) =>
    `${kind === 'article' ? 'Стаття закінчується' : 'Дані закінчуються'}: ${asOf}. Далі даних немає, це не затишшя.`,
  deeds: {
    selected: (event) => `Вибрано: ${event}.`,
    unselected: 'Нічого не вибрано.',
    position: (k, n) => `${k} з ${n}.`,
    storyLeft: 'Історію закрито.',
    dating: { best: 'Найкраще відомі дати.', article: 'Дати лише за джерелом.' },
    noFilters: 'Без фільтрів.',
    comparing: (windows) => `Порівняння: ${windows}`,
    compareLeft: 'Порівняння закрито.',
    language: (name) => `Мова: ${name}.`,
    theme: { auto: 'Кольори – як на пристрої.', light: 'Світлі кольори.', dark: 'Темні кольори.' },
    view: {
      split: 'Карта і шкала часу.',
      map: 'Лише карта.',
      timeline: 'Лише шкала часу.',
      table: 'Таблиця.',
      responses: 'Що на що є відповіддю.',
    },
    colour: (by) => `Що показує колір: ${by}.`,
    speed: (speed) => `Швидкість: ${speed}.`,
    step: (step) => `Кроки: ${step}.`,
    undone: (what) => (what === null ? 'Скасовано.' : `Скасовано: ${what}.`),
    redone: (what) => (what === null ? 'Повторено.' : `Повторено: ${what}.`),
    reset: 'Знову початковий вигляд.',
    opened: (count) => `Розгорнуто: ${counted(count, ['частина', 'частини', 'частин'])}.`,
    closed: 'Згорнуто.',
    match: (k, n) => `Збіг ${k} з ${n}.`,
    listed: (count) => `Відкрито список: ${events(count)}.`,
    sight: (shown, total) => `У полі зору карти ${shown} з ${ofEvents(total)}.`,
    playing: 'Відтворення.',
    paused: 'Пауза.',
    playedOut: 'Це було останнє.',
    ends: {
      laterEvent: 'Пізніших подій немає.',
      earlierEvent: 'Раніших подій немає.',
      answer: 'Відповіді на це немає.',
      dataStart: 'Тут дані починаються.',
      dataEnd: 'Тут дані закінчуються.',
      windowStart: 'Тут вікно починається.',
      windowEnd: 'Тут вікно закінчується.',
      leastWindow: 'Вікно не може бути коротшим.',
      closest: 'Ближче вже не можна.',
      farthest: 'Далі вже не можна.',
      firstStep: 'Це перший крок.',
      lastStep: 'Це останній крок.',
      undo: 'Скасовувати нічого.',
      redo: 'Повторювати нічого.',
    },
  },
  headings: { view: 'Цей вигляд', answers: 'Що на що є відповіддю', missing: 'Чого не показано' },
};
