/** Ukrainian texts of: how an event's parts are worded, in every pane and in files. Names stay in the nominative. */
import type { Messages } from '../en.ts';
import { counted } from './plural.ts';
import type { RelationType } from '../wording.ts';
import { somewhere } from './somewhere.ts';
import { typeLabels } from './type-labels.ts';

type Wording = Omit<Messages['reading'], 'status' | 'howSure' | 'card' | 'caption' | 'source'>;

const relations: Readonly<Record<RelationType, readonly [there: string, back: string]>> = {
  part_of: ['Частина', 'Частини'],
  response_to: ['Відповідь на', 'Відповіді'],
  follows: ['Після', 'Далі'],
  about: ['Стосується', 'Що про це сказано'],
  implements: ['Виконує', 'Чим виконано'],
  stated_in: ['Де сказано', 'Що сказано'],
  supports: ['Підтримує', 'Що підтримує це'],
};

const knownTo = (kind: string): string =>
  ({
    site: 'відомий лише об’єкт',
    district: 'відомий лише район',
    region: 'відома лише область',
    country: 'відома лише країна',
    sea: 'відоме лише море',
  })[kind] ?? 'відоме лише місто';

export const wording: Wording = {
  tracks: { offensive: 'Наступ', diplomatic: 'Дипломатія', other: 'Постачання' },
  typeLabels,
  relations,
  where: {
    somewhere,
    near: (name) => `поблизу: ${name}`,
    named: (name, kind) => `${name} · ${kind}`,
    onlyCountry: (name) => `відома лише країна: ${name}`,
    none: 'місце не вказано',
    route: (from, to) => `${from} → ${to}`,
    to: (name) => `куди: ${name}`,
    from: (name) => `звідки: ${name}`,
    concerns: (name) => `стосується: ${name}`,
    namedOnly: (name) => `${name}: згадано лише для орієнтиру`,
    silent: (sources) =>
      sources === 1 ? 'про події там джерело не повідомляє' : 'про події там джерела не повідомляють',
    withSilence: (what, silence) => `${what}; ${silence}`,
    isolated: 'точка без назви',
    kinds: {
      site: 'об’єкт',
      town: 'місто',
      city: 'велике місто',
      district: 'район',
      region: 'область',
      country: 'країна',
      sea: 'море',
    },
    roles: {
      location: 'Місце дії',
      origin: 'Звідки',
      destination: 'Куди',
      object: 'Чого стосується',
      reference: 'Згадано лише для орієнтиру',
    },
    precisions: {
      exact: 'точне місце',
      near: 'поблизу цього місця',
      city: 'відоме лише місто',
      district: 'відомий лише район',
      region: 'відома лише область',
      country: 'відома лише країна',
      unknown: 'не вказано',
    },
    knownTo,
    centred: (kind) => `${knownTo(kind)}; позначка стоїть у центрі`,
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
      initiator: 'ініціатор',
      attacker: 'нападник',
      defender: 'оборонець',
      target: 'ціль',
      speaker: 'хто говорить',
      addressee: 'до кого',
      visitor: 'гість',
      host: 'господар',
      author: 'автор',
      supplier: 'постачальник',
      donor: 'донор',
      recipient: 'отримувач',
      leader: 'очільник',
      imposer: 'хто запровадив',
      spoken_of: 'про кого мова',
      by: 'ким',
      to: 'кому',
    },
  },
  vouching: {
    reported: { full: 'Повідомляє стаття', short: 'повідомлено', rest: 'у статті' },
    claimed: { full: (by) => `Стверджує: ${by}`, short: 'твердження', rest: (by) => `– ${by}` },
    inferred: {
      full: (by) => `Виведено з твердження: ${by}`,
      short: 'виведено',
      strong: 'Виведено',
      rest: (by) => `з твердження: ${by}`,
    },
    implied: { full: 'Випливає з тексту', short: 'випливає з тексту', rest: 'статті, прямо не сказано' },
    assessment: { full: 'Оцінка', short: 'оцінка', rest: 'самої статті' },
    strong: { reported: 'Повідомлено', claimed: 'Твердження', implied: 'Випливає з тексту', assessment: 'Оцінка' },
    someone: 'названа особа',
    byName: (source) => `– ${source}`,
    inside: (source) => `; джерело: ${source}`,
  },
  sourceAs: (publisher, readAs) => `${publisher} (${readAs})`,
  sourceAt: (source, part) => `${source}, ${part}`,
  sourceCount: (count) => counted(count, ['джерело', 'джерела', 'джерел']),
  andMore: (list, count) => `${list} та ще ${count}`,
  sourceParts: (hasHeadline, paragraphs) =>
    [...(hasHeadline ? ['заголовок'] : []), ...(paragraphs === '' ? [] : [`¶${paragraphs}`])].join(', '),
  bases: {
    stated: 'прямо вказано в тексті',
    calendar: 'за календарем із тексту',
    containment: 'від іншої події',
    outside: 'не зі статті',
    report: 'від дати повідомлення',
    assumed: 'припущення',
  },
  datePrecisions: {
    second: 'до секунди',
    minute: 'до хвилини',
    hour: 'до години',
    part_of_day: 'до частини дня',
    day: 'до дня',
    days: 'до кількох днів',
    week: 'до тижня',
    month: 'до місяця',
    season: 'до пори року',
    year: 'до року',
    decade: 'до десятиліття',
    century: 'до століття',
    unknown: 'не вказано',
  },
};
