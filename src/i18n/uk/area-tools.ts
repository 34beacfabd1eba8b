/** Ukrainian texts of: the drawn area on the map, and measuring. */
import type { AllMessages } from '../en.ts';
import { counted, events, formFor } from './plural.ts';

const number = (value: number, digits: number): string => value.toLocaleString('uk', { maximumFractionDigits: digits });
const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toLocaleString('uk', { minimumFractionDigits: 2, maximumFractionDigits: 2 })} ${value < 0 ? minus : plus}`;
const distance = (km: number): string => (km < 1 ? `${number(km * 1000, 0)} м` : `${number(km, km < 10 ? 1 : 0)} км`);
const position = (lat: number, lon: number): string =>
  `${degrees(lat, 'пн. ш.', 'пд. ш.')}, ${degrees(lon, 'сх. д.', 'зх. д.')}`;

export const areaTools: AllMessages['areaTools'] = {
  steps: {
    rectangle: {
      mouse: ['Проведіть по карті або клацніть два кути.', 'Клацніть протилежний кут.'],
      touch: ['Проведіть по карті або торкніться двох кутів.', 'Торкніться протилежного кута.'],
      keys: [
        'Хрестик рухають стрілки, із Shift – далі. Enter ставить кут.',
        'Перейдіть до протилежного кута. Enter ставить його.',
      ],
    },
    polygon: {
      mouse: [
        'Клацайте кути один за одним.',
        'Клацніть наступний кут.',
        'Клацніть наступний кут; клацання на першому замикає ділянку.',
      ],
      touch: [
        'Торкайтеся кутів один за одним.',
        'Торкніться наступного кута.',
        'Торкніться наступного кута або першого, щоб замкнути ділянку.',
      ],
      keys: [
        'Хрестик рухають стрілки, із Shift – далі. Enter ставить кут.',
        'Перейдіть до наступного кута. Enter ставить його.',
        'Enter ставить наступний кут; на першому – замикає ділянку.',
      ],
    },
    circle: {
      mouse: ['Проведіть від середини до краю або клацніть обидва.', 'Клацніть там, де край.'],
      touch: ['Проведіть від середини до краю або торкніться обох.', 'Торкніться там, де край.'],
      keys: [
        'Хрестик рухають стрілки, із Shift – далі. Enter ставить середину.',
        'Перейдіть до краю. Enter ставить його.',
      ],
    },
    measure: {
      mouse: ['Клацніть, звідки міряти.', 'Клацніть наступну точку.'],
      touch: ['Торкніться місця, звідки міряти.', 'Торкніться наступної точки.'],
      keys: [
        'Хрестик рухають стрілки, із Shift – далі. Enter ставить точку.',
        'Перейдіть до наступної точки. Enter ставить її.',
      ],
    },
  },
  pad: (tool) => `${tool}: хрестик рухають стрілки, Enter ставить точку, Backspace забирає її, Escape скасовує`,
  bar: 'Малювання',
  finish: 'Завершити',
  undoCorner: 'Забрати кут',
  undoPoint: 'Забрати точку',
  cancel: 'Скасувати',
  done: 'Готово',
  noArea: 'Тут немає ширини або висоти. Виберіть інший кут.',
  mostCorners: 'Більше кутів ділянка мати не може.',

  distance,
  total: (km, count) => `Усього ${distance(km)}, ${counted(count, ['точка', 'точки', 'точок'])}`,
  copy: 'Копіювати відстань',
  copied: 'Скопійовано',
  notCopied: 'Браузер не дозволив копіювати.',

  position,
  within: (km, place) => `не далі ніж ${km} від точки ${place}`,
  circleTitle: (within, count) => `${within}: ${count}`,
  removeCircle: 'Прибрати коло',
  editCircle: 'Змінити коло на карті',
  moveCircle: 'Пересунути коло',
  radius: 'Радіус',
  radiusIs: (km) => `Радіус: ${distance(km)}`,
  editingCircle: 'Перетягніть середину чи край або рухайте їх стрілками.',
  circleForm: 'Середина в градусах, радіус у кілометрах',
  latitude: 'Широта',
  longitude: 'Довгота',
  kilometres: 'Кілометри',
  badRadius: 'Радіус: число кілометрів від 0,01 до 10 000.',
  nearPlace: (km, place) => (km < 1 ? place : `${distance(km)} до точки ${place}`),
  spot: (at, near) => `${at} · ${near}`,

  events: (low, high) => (low === high ? events(low) : `${number(low, 0)}–${events(high)}`),
  chip: (count) => `Ділянка: ${count}`,
  about: 'Про цю ділянку',
  edit: 'Змінити',
  editLong: 'Змінити ділянку на карті',
  editOnMap: 'Змінити на карті',
  remove: 'Прибрати ділянку',
  show: 'Показати ділянку',
  away: 'Ділянка за краєм карти',
  inside: (count) =>
    count === 0
      ? 'Про жодну показану подію не відомо напевно, що вона в ділянці.'
      : `У ділянці – ${counted(count, ['показана подія', 'показані події', 'показаних подій'])}.`,
  onlyRegion: (count) =>
    `Місце ${counted(count, ['події відоме', 'подій відоме', 'подій відоме'])} лише з точністю до області, що перетинає ділянку: ${formFor(count, ['вона може', 'вони можуть', 'вони можуть'])} лежати в ній.`,
  leftOut: (count) =>
    `Поза ділянкою ${formFor(count, ['лишилася', 'лишилися', 'лишилося'])} ${counted(count, ['подія', 'події', 'подій'])} без місця дії на карті.`,
  crossing: 'Її сторони перетинаються: двічі обведене вважається зовнішнім.',
  corners: (count) => `Багатокутник, ${counted(count, ['кут', 'кути', 'кутів'])}`,
  bounds: 'Межі в градусах',
  west: 'Захід',
  south: 'Південь',
  east: 'Схід',
  north: 'Північ',
  apply: 'Застосувати',
  badLongitude: (edge) => `${edge}: число від −180 до 180.`,
  badLatitude: (edge) => `${edge}: число від −85 до 85.`,
  westIsEast: 'Захід і схід мають різнитися.',
  westPastEast: 'Захід має бути менший за схід, або між ними через 180° щонайбільше пів світу.',
  southOfNorth: 'Південь має бути менший за північ.',

  editing: 'Перетягніть кут або рухайте його стрілками.',
  editingTouch: 'Перетягніть кут. Мале коло додає новий.',
  corner: (index, count) => `Кут ${index} із ${count}`,
  addBetween: (before, after) => `Додати кут між ${before} і ${after}`,
  moveWhole: 'Пересунути всю ділянку',
  removeCorner: 'Прибрати кут',
  moved: (what, at) => `${what}: ${at}`,
};
