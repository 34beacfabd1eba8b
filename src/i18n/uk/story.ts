/** Ukrainian texts of: story. */
import type { Messages } from '../en.ts';

const plural = new Intl.PluralRules('uk');
const steps = (count: number): string =>
  `${count} ${{ one: 'крок', few: 'кроки' }[plural.select(count) as 'one'] ?? 'кроків'}`;

export const story: Messages['story'] = {
  edit: 'Написати історію',
  title: 'Історія',
  steps,
  enter: (count) => `Прочитати: ${steps(count)}`,
  resume: (step, count) => `Далі з кроку ${step} (усього ${count})`,
  explore: 'Досліджувати самостійно',
};
