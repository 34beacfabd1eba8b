/** Ukrainian texts of: how an event's parts are worded, in every pane and in files. Names stay in the nominative. */
import type { Messages } from '../en.ts';
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

export const wording: Wording = {
  tracks: { offensive: 'Бойові дії', diplomatic: 'Дипломатія', other: 'Інше' },
  typeLabels,
  relations,
  where: {
    somewhere,
    concerns: (name) => `стосується: ${name}`,
    namedOnly: (name) => `${name}: згадано лише для орієнтиру`,
    silent: (sources) =>
      sources === 1 ? 'про події там джерело не повідомляє' : 'про події там джерела не повідомляють',
    withSilence: (what, silence) => `${what}; ${silence}`,
  },
  who: {
    list: (names) => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} і ${names.at(-1)}`),
  },
  vouching: {
    reported: { full: 'Повідомляє джерело', short: 'повідомлено', rest: 'у джерелі' },
    claimed: { full: (by) => `Стверджує: ${by}`, short: 'твердження', rest: (by) => `– ${by}` },
    inferred: {
      full: (by) => `Виведено з твердження: ${by}`,
      short: 'виведено',
      strong: 'Виведено',
      rest: (by) => `з твердження: ${by}`,
    },
    implied: { full: 'Випливає з тексту', short: 'випливає з тексту', rest: 'джерела, прямо не сказано' },
    assessment: { full: 'Оцінка', short: 'оцінка', rest: 'самого джерела' },
    strong: { reported: 'Повідомлено', claimed: 'Твердження', implied: 'Випливає з тексту', assessment: 'Оцінка' },
    someone: 'названа особа',
    byName: (source) => `– ${source}`,
    inside: (source) => `; джерело: ${source}`,
  },
  sourceAs: (publisher, readAs) => `${publisher} (${readAs})`,
  andMore: (list, count) => `${list} та ще ${count}`,
};
