/** Ukrainian texts of the panel of dates and of how it plays, and of what is wrong with typed dates. */
import type { UnitName } from '../../base/time/unit-names.ts';
import type { AllMessages } from '../en.ts';

/** «на день», «за днями». */
const STEPS: Readonly<Record<UnitName, readonly [one: string, many: string]>> = {
  second: ['секунду', 'секундами'],
  minute: ['хвилину', 'хвилинами'],
  hour: ['годину', 'годинами'],
  day: ['день', 'днями'],
  week: ['тиждень', 'тижнями'],
  month: ['місяць', 'місяцями'],
  year: ['рік', 'роками'],
  decade: ['десятиліття', 'десятиліттями'],
  century: ['століття', 'століттями'],
};

export const datesPanel: AllMessages['datesPanel'] = {
  presets: 'Перейти до',
  presetAll: 'Усі дані',
  presetOwn: 'Період, обраний для цих даних',
  presetLastWeek: 'Останній тиждень даних',
  earlier: 'Раніше',
  later: 'Пізніше',
  toStart: 'На початок',
  toEnd: 'У кінець',
  stepBack: (step) => `На ${STEPS[step][0]} назад`,
  stepForward: (step) => `На ${STEPS[step][0]} уперед`,
  mode: { window: 'Період', sofar: 'Доти', moment: 'Момент' },
  modeNote: {
    window: 'Усе від початку до кінця періоду',
    sofar: 'Що почалося до позначки часу',
    moment: 'Що відбувалося в позначений момент',
  },
  modeTitle: 'Показувати',
  speed: (speed) => ({ 0.25: '¼×', 0.5: '½×' } as Readonly<Record<number, string>>)[speed] ?? `${speed}×`,
  speedTitle: 'Швидкість',
  waitsTitle: 'Уголос',
  waits: 'Чекати, доки прочитають уголос',
  waitsNote: 'Під час відтворення кожна подія лишається, доки її можна дослухати; «Наступна подія» або Enter – далі',
  stepTitle: 'Кроки',
  step: (step) => `за ${step === 'event' ? 'подіями' : STEPS[step][1]}`,
  dateProblem: {
    empty: 'Введіть дату, наприклад 14 травня 2024 або 14.05.2024.',
    ambiguous: 'Що тут місяць? Введіть 14 травня 2024, 14.05.2024 або 2024-05-14.',
    unreadable: 'Такої дати не вдається прочитати. Введіть 14 травня 2024 або 14.05.2024.',
    'no-such-day': 'Такого дня немає.',
  },
  soundTitle: 'Звук',
  soundOff: 'Без звуку',
  soundOn: 'Зі звуком',
  soundNote:
    'Чути кожну подію, що настає або яку обрано: над віссю і під нею – два різні інструменти, раніше – ліворуч, ' +
    'м’яко, коли початок відомо не точно, із шипінням, коли про неї лише заявлено.',
  soundMissing: 'Цей браузер не може або не має права відтворювати звуки. Решта працює.',
  fromAfterTo: (to) => `«Від» пізніше, ніж «До» (${to}).`,
  toBeforeFrom: (from) => `«До» раніше, ніж «Від» (${from}).`,
};
