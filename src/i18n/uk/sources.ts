/** Ukrainian texts of: an event's sources, what each vouches for, and where they differ. */
import type { AllMessages } from '../en.ts';
import { counted } from './plural.ts';

const andList = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} і ${parts.at(-1)}`;

export const sources: AllMessages['sources'] = {
  heading: (count) => (count === 1 ? 'Джерело' : counted(count, ['джерело', 'джерела', 'джерел'])),
  voices: (count) => (count === 1 ? 'один голос' : counted(count, ['голос', 'голоси', 'голосів'])),
  voicesHint: 'Видання одного дому й усі, хто передає одне повідомлення, – це один голос.',
  atLeast: (count) =>
    count === 2 ? 'Щонайменше два голоси' : `Щонайменше ${counted(count, ['голос', 'голоси', 'голосів'])}`,
  described: (title) => `${title} (опис; заголовка не бачили)`,
  isDescription: 'опис; заголовка не бачили',
  vouchesFor: (names) => `Підтверджує лише ${andList(names)}.`,
  vouched: { what: 'саму подію', when: 'дату', where: 'місце', number: 'число' },
  vouchedLink: 'зв’язок з іншою подією',
  codes: 'Кодує чужі повідомлення, власного голосу не має.',
  repeats: (name) => `Передає чуже повідомлення: ${name}.`,
  house: (name) => `Видавничий дім: ${name}.`,
  archived: 'Архівна копія',
  archivedOn: (date) => `Архівна копія: ${date}`,
  checksum: (start) => `Контрольна сума SHA-256 ${start}…`,
  showMore: 'Заголовки, дати, копії',
  showLess: 'Лише назви й примітки',
  differ: 'Джерела розходяться',
  differOn: (subjects) => `Джерела розходяться: ${subjects.toLowerCase()}`,
  asCoded: 'Як закодовано тут',
  subjects: { when: 'Дата', where: 'Місце', number: 'Число', assertion: 'Хто ручається' },
  said: (who, text) => `${who}: ${text}`,
  onSubject: (label, text) => `${label} – ${text}`,
  aside: (text, note) => `${text}, ${note}`,
  accordingTo: (name) => `за словами: ${name}`,
  coding: 'Кодування',
  codings: { high: 'певність висока', medium: 'певність середня', low: 'певність низька' },
  tags: 'Мітки',
  sourceAt: (source, part) => `${source}, ${part}`,
  sourceCount: (count) => counted(count, ['джерело', 'джерела', 'джерел']),
  sourceParts: (hasHeadline, paragraphs) =>
    [...(hasHeadline ? ['заголовок'] : []), ...(paragraphs === '' ? [] : [`¶${paragraphs}`])].join(', '),
};
