/** Ukrainian texts of: undo and redo. */
import type { AllMessages } from '../en.ts';

const named = (verb: string, what: string | null): string => (what === null ? verb : `${verb}: ${what}`);

export const undo: AllMessages['undo'] = {
  undoGroup: 'Скасувати й повторити',
  undo: (what) => named('Скасувати', what),
  redo: (what) => named('Повторити', what),
  changes: {
    story: 'історія',
    compare: 'порівняння',
    data: 'набір даних',
    selected: 'вибір події',
    filters: 'фільтр',
    window: 'період',
    mode: 'режим',
    dating: 'дати лише за джерелом',
    at: 'позначка часу',
    view: 'вигляд',
    mapView: 'карта',
    theme: 'кольори',
    lang: 'мова',
    step: 'крок',
    speed: 'швидкість',
  },
};
