/** Ukrainian texts of: how an event's parts are worded, in every pane and in files. Names stay in the nominative. */
import type { Messages } from '../en.ts';
import type { QuantityBound, RelationType } from '../wording.ts';
import { typeLabels } from './type-labels.ts';

type Wording = Omit<Messages['reading'], 'status' | 'filterNames' | 'howSure' | 'card' | 'caption' | 'source' | 'share' | 'download' | 'legend' | 'about'>;

const bounded: Readonly<Record<QuantityBound, (amount: string) => string>> = {
  exact: (amount) => amount,
  at_least: (amount) => `щонайменше ${amount}`,
  more_than: (amount) => `понад ${amount}`,
  at_most: (amount) => `щонайбільше ${amount}`,
  about: (amount) => `близько ${amount}`,
  vague: (amount) => `орієнтовно ${amount}`,
};

const relations: Readonly<Record<RelationType, readonly [there: string, back: string]>> = {
  part_of: ['Частина', 'Складники'],
  response_to: ['Відповідь на', 'Відповіді'],
  follows: ['Після', 'Далі'],
  about: ['Стосується', 'Що про це сказано'],
  implements: ['Виконує', 'Чим виконано'],
  stated_in: ['Де сказано', 'Що сказано'],
  supports: ['Підтримує', 'Що підтримує це'],
};

export const wording: Wording = {
  tracks: { offensive: 'Наступ', diplomatic: 'Дипломатія', other: 'Постачання' },
  typeLabels,
  relations,
  where: {
    somewhere: (name) => `десь у межах: ${name}`,
    near: (name) => `поблизу: ${name}`,
    named: (name, kind) => `${name} · ${kind}`,
    onlyCountry: (name) => `відомо лише країну: ${name}`,
    none: 'місце не вказано',
    route: (from, to) => `${from} → ${to}`,
    to: (name) => `куди: ${name}`,
    from: (name) => `звідки: ${name}`,
    concerns: (name) => `стосується: ${name}, подій там немає`,
    isolated: 'точка без назви',
    kinds: { site: 'об’єкт', town: 'місто', city: 'велике місто', district: 'район', region: 'область', country: 'країна', sea: 'море' },
    roles: { location: 'Місце дії', origin: 'Звідки', destination: 'Куди', object: 'Об’єкт, подій там немає', reference: 'Названо для орієнтиру, подій там немає' },
    precisions: {
      exact: 'точне місце', near: 'поблизу цього місця', city: 'відомо до міста', district: 'відомо лише район',
      region: 'відомо лише область', country: 'відомо лише країну', unknown: 'невідомо',
    },
    centre: (kind, coordinates) => `${kind}, центр: ${coordinates}`,
    spot: (coordinates) => coordinates,
    within: (name, whole) => `${name}, ${whole}`,
    assumed: 'припущення',
    implied: 'випливає з тексту',
  },
  who: {
    against: (a, b) => `${a}; проти: ${b}`,
    with: (a, b) => `${a}; разом: ${b}`,
    to: (a, b) => `${a} → ${b}`,
    receivedBy: (a, b) => `${a}; приймає: ${b}`,
    addressing: (a, b) => `${a}; до кого: ${b}`,
    list: (names) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} і ${names.at(-1)}`),
    none: 'не названо',
    role: (name, role) => `${name} (${role})`,
    roles: {
      initiator: 'ініціатор', attacker: 'нападник', defender: 'оборонець', target: 'ціль', speaker: 'хто говорить', addressee: 'до кого', visitor: 'гість', host: 'господар',
      author: 'автор', supplier: 'постачальник', donor: 'донор', recipient: 'отримувач', leader: 'очільник', imposer: 'хто запровадив', spoken_of: 'про кого мова', by: 'ким', to: 'кому',
    },
  },
  vouching: {
    reported: { full: 'Повідомляє стаття', short: 'повідомлено', rest: 'у статті' },
    claimed: { full: (by) => `Стверджує: ${by}`, short: 'твердження', rest: (by) => `– ${by}` },
    implied: { full: 'Випливає з тексту', short: 'випливає з тексту', rest: 'статті, прямо не сказано' },
    assessment: { full: 'Оцінка', short: 'оцінка', rest: 'самої статті' },
    strong: { reported: 'Повідомлено', claimed: 'Твердження', implied: 'Випливає з тексту', assessment: 'Оцінка' },
    someone: 'названа особа',
    byName: (source) => `– ${source}`,
    inside: (source) => `; джерело: ${source}`,
  },
  sourceAs: (publisher, readAs) => `${publisher} (${readAs})`,
  sourceAt: (source, part) => `${source}, ${part}`,
  sourceParts: (hasHeadline, paragraphs) => [...(hasHeadline ? ['заголовок'] : []), ...(paragraphs === '' ? [] : [`¶${paragraphs}`])].join(', '),
  amounts: {
    bounded,
    between: (low, high) => `від ${low} до ${high}`,
    unknown: 'кількість не вказано',
    money: (amount, currency) => `${amount} ${currency}`,
    currencies: { USD: 'дол. США', EUR: 'євро', UAH: 'грн', GBP: 'ф. ст.' },
    counted: (amount, unit) => `${amount} ${unit}`,
    scales: [[1e12, 'трлн'], [1e9, 'млрд'], [1e6, 'млн']],
    // In the genitive plural, as the units of a dataset are: "5 поранених", "кілька поранених".
    kinds: { fatalities: 'загиблих', injured: 'поранених', money: 'грошей', units: 'одиниць', places: 'місць', other: '' },
    several: (unit) => `кілька ${unit}, число не вказано`,
  },
  flow: {
    route: (from, to) => `${from} → ${to}`,
    kinds: { movement: 'поїздка', supply: 'постачання', aid: 'допомога', request: 'запит' },
    statuses: { requested: 'запит, не доставлено', announced: 'оголошено', under_way: 'у дорозі', delivered: 'доставлено', claimed: 'за твердженням', implied: 'випливає з тексту' },
  },
  bases: {
    stated: 'прямо вказано в тексті', calendar: 'за календарем із тексту', containment: 'від цілого, частиною якого є',
    outside: 'не зі статті', report: 'від дати повідомлення', assumed: 'припущення',
  },
  datePrecisions: {
    minute: 'до хвилини', hour: 'до години', part_of_day: 'до частини дня', day: 'до дня', days: 'до кількох днів', week: 'до тижня',
    month: 'до місяця', year: 'до року', decade: 'до десятиліття', unknown: 'невідомо',
  },
};
