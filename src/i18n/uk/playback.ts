/** Ukrainian texts of the playback bar: transport, sliders, dates, modes. */
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
  heading: 'Час',
  play: 'Відтворити',
  pause: 'Пауза',
  previousEvent: 'Попередня подія',
  nextEvent: 'Наступна подія',

  cannotPlay: 'Програвач не вдалося завантажити. Натисніть «Відтворити», щоб спробувати ще раз.',
  quiet: (length) => `${duration(length)} без подій`,

  overview: 'Огляд даних у часі',
  sliders: { start: 'Початок періоду', end: 'Кінець періоду', playhead: 'Позначка часу' },
  playheadText: (date, mode, count) => `${date}, ${MODE_COUNTS[mode](count)}`,
  inTime: (when, count) => `${count}: ${when}`,
  beforeLabel: (inTime) => `${inTime}, раніше: перейти туди`,
  afterLabel: (inTime) => `${inTime}, пізніше: перейти туди`,

  from: 'Від',
  to: 'До',
  datesTitle: 'Дати й масштаб',
  datesNotRead: 'Не вдалося завантажити те, що читає дати. Натисніть Enter, щоб спробувати ще раз.',
};
