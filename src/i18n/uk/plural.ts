/** Ukrainian number forms: 1 подія, 2 події, 5 подій, 1,5 події. */
const rules = new Intl.PluralRules('uk');
const numbers = new Intl.NumberFormat('uk', { maximumFractionDigits: 2 });

/** `part` is the form after a fraction ("1,5 дня"); without it, that of two. */
export type Forms = readonly [one: string, few: string, many: string, part?: string];

/** The form alone. */
export const formFor = (count: number, [one, few, many, part = few]: Forms): string => {
  switch (rules.select(count)) {
    case 'one':
      return one;
    case 'few':
      return few;
    case 'other':
      return part;
    default:
      return many;
  }
};

/** The number and its form. */
export const counted = (count: number, forms: Forms): string => `${numbers.format(count)} ${formFor(count, forms)}`;

export const events = (count: number): string => counted(count, ['подія', 'події', 'подій']);
/** After "з": "з 21 події", "з 22 подій". */
export const ofEvents = (count: number): string => counted(count, ['події', 'подій', 'подій']);
