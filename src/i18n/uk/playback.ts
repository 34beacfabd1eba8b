/** Ukrainian texts of the playback bar: transport, sliders, dates, modes. */
import type { UnitName } from '../../base/time/unit-names.ts';
import { inOneUnit, type DurationUnit } from '../duration.ts';
import type { Messages } from '../en.ts';
import { counted, events, type Forms } from './plural.ts';

const UNITS: Readonly<Record<DurationUnit, Forms>> = {
  year: ['рік', 'роки', 'років', 'року'],
  month: ['місяць', 'місяці', 'місяців', 'місяця'],
  day: ['день', 'дні', 'днів', 'дня'],
  hour: ['година', 'години', 'годин'],
  minute: ['хвилина', 'хвилини', 'хвилин'],
  second: ['секунда', 'секунди', 'секунд'],
};

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

/** «16 годин», «1 день», «7 місяців». */
const duration = (length: number): string => {
  const { unit, count } = inOneUnit(length);
  return count === 0 ? 'менш ніж секунда' : counted(count, UNITS[unit]);
};

const MODE_COUNTS = {
  window: (count: number) => `на цю мить ${events(count)}`,
  sofar: (count: number) => `на цю мить ${events(count)}`,
  moment: (count: number) => `у цей момент ${events(count)}`,
} as const;

export const playback: Messages['playback'] = {
  region: 'Керування часом',
  group: 'Відтворення',
  play: 'Відтворити',
  pause: 'Пауза',
  previousEvent: 'Попередня подія',
  nextEvent: 'Наступна подія',
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
  modeLabel: (mode) => `Показувати: ${mode}`,
  speed: (speed) => ({ 0.25: '¼×', 0.5: '½×' } as Readonly<Record<number, string>>)[speed] ?? `${speed}×`,
  speedTitle: 'Швидкість',
  speedLabel: (speed, step) => `Швидкість ${speed}, кроки: ${step}`,
  stepTitle: 'Кроки',
  step: (step) => `за ${step === 'event' ? 'подіями' : STEPS[step][1]}`,
  cannotPlay: 'Програвач не вдалося завантажити. Натисніть «Відтворити», щоб спробувати ще раз.',
  quiet: (length) => `${duration(length)} без подій`,
  count: (shown, total) => `${shown} з ${total}`,

  overview: 'Огляд даних у часі',
  sliders: { start: 'Початок періоду', end: 'Кінець періоду', playhead: 'Позначка часу' },
  playheadText: (date, mode, count) => `${date}, ${MODE_COUNTS[mode](count)}`,
  before: (when, count) => `◂ ${count}: ${when}`,
  after: (when, count) => `${count}: ${when} ▸`,
  beforeLabel: (when, count) => `Раніше – ${events(count)}, ${when}: перейти туди`,
  afterLabel: (when, count) => `Пізніше – ${events(count)}, ${when}: перейти туди`,

  from: 'Від',
  to: 'До',
  dates: (span) => `Дати: ${span}`,
  datesTitle: 'Дати й масштаб',
  datesMore: 'Інші дати',
  datesNotRead: 'Не вдалося завантажити те, що читає дати. Натисніть Enter, щоб спробувати ще раз.',
};
