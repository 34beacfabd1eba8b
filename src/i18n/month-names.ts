/**
 * Months by the words that people type for them, in every language of the interface: whole names, in a date or alone,
 * and their beginnings.
 */
import { LANGS } from '../base/lang.ts';

const MIN_LETTERS = 3;
const bare = (text: string): string => text.toLowerCase().replaceAll('.', '');

const namesOf = (month: number): readonly string[] => {
  const time = Date.UTC(2024, month - 1, 1);
  // British English has an abbreviation of its own, "Sept".
  return [...LANGS, 'en-GB'].flatMap((locale) =>
    (['long', 'short'] as const).flatMap((style) => {
      const alone = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(time);
      const inDate = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' })
        .formatToParts(time)
        .find(({ type }) => type === 'month')?.value;
      return [bare(alone), bare(inDate ?? alone)];
    }),
  );
};

let known: readonly (readonly string[])[] | undefined;

/** The month, 1–12, that a word names or begins to name; 0 = none, or more than one. */
export const monthNamed = (word: string): number => {
  const given = bare(word);
  if (given.length < MIN_LETTERS) return 0;
  known ??= Array.from({ length: 12 }, (_, index) => namesOf(index + 1));
  const matches = known.flatMap((names, index) => (names.some((name) => name.startsWith(given)) ? [index + 1] : []));
  return matches.length === 1 ? (matches[0] ?? 0) : 0;
};
