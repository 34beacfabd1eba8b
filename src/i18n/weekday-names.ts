/** Days of the week by the words that people type for them, in every language of the interface, whole and short. */
import { LANGS } from '../base/lang.ts';

const A_SUNDAY = Date.UTC(2024, 4, 5);
const DAY_MS = 86_400_000;
const bare = (text: string): string => text.toLowerCase().replaceAll(/[.,]/g, '');

let known: ReadonlyMap<string, number> | undefined;
const namesOf = (): ReadonlyMap<string, number> =>
  new Map(
    [0, 1, 2, 3, 4, 5, 6].flatMap((day) =>
      LANGS.flatMap((locale) =>
        (['long', 'short'] as const).map((weekday): [string, number] => [
          bare(new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(A_SUNDAY + day * DAY_MS)),
          day,
        ]),
      ),
    ),
  );

/** 0 = Sunday, as `Date` counts; null where the word names none. */
export const weekdayNamed = (word: string): number | null => (known ??= namesOf()).get(bare(word)) ?? null;
