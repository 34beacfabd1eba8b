/** What the static pages say themselves, in the languages of the interface; all else is the app's own words. */
import type { Lang } from '../../base/lang.ts';

interface PageWords {
  readonly open: string;
  readonly outside: string;
  readonly events: string;
  /** The table's caption: how many of all events it has. */
  readonly caption: (rows: number, count: number) => string;
  readonly noDate: string;
  readonly notes: string;
  readonly sources: string;
  readonly heard: string;
  readonly data: string;
  readonly corrections: string;
  readonly licence: string;
  readonly files: string;
  readonly map: string;
  readonly licences: string;
  readonly all: string;
  readonly story: string;
}

const forms = new Intl.PluralRules('uk');

export const PAGE_WORDS: Readonly<Record<Lang, PageWords>> = {
  en: {
    open: 'Open the interactive map and timeline',
    outside: '° marks what rests on an outside source.',
    events: 'Events',
    caption: (rows, count) =>
      rows < count
        ? `The first ${rows} of ${count} events; the app has them all`
        : `${count} ${count === 1 ? 'event' : 'events'}`,
    noDate: 'No date',
    notes: 'Notes',
    sources: 'Sources',
    heard: 'Who is heard',
    data: 'Data',
    corrections: 'Corrections',
    licence: 'Licence',
    files: 'Files',
    map: 'Map',
    licences: 'Licences',
    all: 'All events, sources and notes',
    story: 'All steps',
  },
  uk: {
    open: 'Відкрити інтерактивну карту й шкалу часу',
    outside: '° позначає те, що спирається на зовнішнє джерело.',
    events: 'Події',
    caption: (rows, count) =>
      rows < count
        ? `Перші ${rows} з ${count} подій; усі є в застосунку`
        : `${count} ${{ one: 'подія', few: 'події' }[forms.select(count) as 'one'] ?? 'подій'}`,
    noDate: 'Без дати',
    notes: 'Примітки',
    sources: 'Джерела',
    heard: 'Кого чути',
    data: 'Дані',
    corrections: 'Виправлення',
    licence: 'Ліцензія',
    files: 'Файли',
    map: 'Карта',
    licences: 'Ліцензії',
    all: 'Усі події, джерела й примітки',
    story: 'Усі кроки',
  },
};
