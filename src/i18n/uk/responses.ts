/** Ukrainian texts of: responses. */
import type { AllMessages } from '../en.ts';
import { counted, events, formFor } from './plural.ts';

/** "на 1 день", "на 3 дні", "на 5 днів". */
const days = (count: number): string => counted(count, ['день', 'дні', 'днів']);
/** After a word that asks for the genitive: "до 1 дня", "до 5 днів". */
const daysOf = (count: number): string => counted(count, ['дня', 'днів', 'днів']);

export const responses: AllMessages['responses'] = {
  title: 'Відповіді',
  caution: 'Відповіддю названо лише те, що відповіддю називає джерело. Тут ніде не сказано, що одне спричинило інше.',
  shown: (about, across, count, answered) => {
    const under = across === '' ? '' : ` (${across})`;
    const has =
      answered === 0
        ? `відповіді${under} не закодовано`
        : `відповідь${under} ${formFor(answered, ['має', 'мають', 'мають'])} ${answered}`;
    const said =
      count === 0 ? 'не показано жодної події' : `показано ${counted(count, ['подію', 'події', 'подій'])}, ${has}`;
    return about === '' ? `${said[0]!.toUpperCase()}${said.slice(1)}.` : `${about}: ${said}.`;
  },
  fromStart: 'Дні полічено від початку до початку. Про те саме можуть розповідати кілька подій.',
  answers: (across) => (across === '' ? 'Відповіді' : `Відповіді: ${across}`),
  noAnswer: (across) => (across === '' ? 'Відповіді не закодовано.' : `Відповіді (${across}) не закодовано.`),
  otherAnswers: 'Відповіді на інших напрямах',
  links: 'Інші зв’язки',
  unanswered: (count) => `Без закодованої відповіді: ${events(count)}`,
  none: (about) =>
    about === '' ? 'Не показано жодної події.' : `${about}: не показано ні подій, ні відповідей на них.`,
  more: (count) => `Показати ще ${count}`,
  absent: { filters: 'не проходить фільтрів', window: 'поза проміжком часу', playhead: 'не показано на цю дату' },
  /** On the card: what the events before it followed or answered, and the same forward. */
  before: 'Перед тим',
  after: 'Після того',
  days: {
    same: 'того самого дня',
    later: (count) => `${days(count)} по тому`,
    earlier: (count) => `за ${days(count)} до того`,
    laterRange: (least, most) => `${least}–${days(most)} по тому`,
    earlierRange: (least, most) => `за ${least}–${days(most)} до того`,
    upToLater: (most) =>
      most === 1 ? 'того самого або наступного дня' : `того самого дня або не пізніше ніж через ${days(most)}`,
    upToEarlier: (most) =>
      most === 1 ? 'того самого або попереднього дня' : `того самого дня або не раніше ніж за ${days(most)} до того`,
    either: (earlier, later) => `від ${daysOf(earlier)} до того до ${daysOf(later)} по тому`,
    unknown: 'скільки днів минуло, невідомо',
  },
};
