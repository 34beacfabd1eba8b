/** Ukrainian texts of: the reading column, the card, the legend and the wording of events. */
import type { Messages } from '../en.ts';
import { counted, ofEvents } from './plural.ts';
import { wording } from './wording.ts';

export const reading: Messages['reading'] = {
  ...wording,
  status: {
    notExact: 'ще не остаточно: один із фільтрів не застосовано',
    showing: (shown, total) => `Показано ${shown} з ${ofEvents(total)}`,
    notYet: (count) => `${count} – можливо, ще ні`,
    possibly: (count) => `${count} – можливо, поза межами`,
    possiblyInside: (count) => `${count} – можливо, поза ділянкою`,
    undated: (count) => `${count} без дати`,
    mayHold: (count) => `ще ${count} – можливо (початок не вказано)`,
    noDates: 'жодна не має дати',
    upTo: (date) => `по ${date} включно`,
    onDay: (date) => `станом на ${date}`,
    cutOff: (window, cut) => `${window}, ${cut}`,
    reset: 'Скинути',
    resetTitle: 'Назад до першого вигляду: час, фільтри, вибір',
  },
  howSure: {
    region: 'Фільтри',
    heading: 'Наскільки певно?',
    sourceAlone: { article: 'Лише стаття', other: 'Лише за джерелом' },
  },
  card: {
    region: 'Подробиці події',
    opensNewTab: 'відкриється в новій вкладці',
  },
  source: {
    source: (name) => `Джерело: ${name}`,
    version: (version) => `дані v${version}`,
    asOf: (date) => `станом на ${date}`,
    noCorrections: 'виправлень поки немає',
    corrected: (date, count) =>
      `${count > 1 ? `${counted(count, ['виправлення', 'виправлення', 'виправлень'])}, останнє –` : 'Виправлено'} ${date}`,
    boundaries: 'Показ кордонів не означає їх схвалення.',
    machine: 'Закодовано машиною.',
    mixed: 'Частково закодовано машиною.',
    openFull: 'Відкрити в Timefront',
  },
};
