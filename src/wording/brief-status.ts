/** The status in the words that a small place has room for: the ways to say it, the longest first. */
import { yearAt } from '../base/time/instants.ts';
import { formatSpan, type DateStyle } from '../i18n/dates.ts';
import type { AllMessages } from '../i18n/en.ts';
import type { StatusCounts } from '../query/count-status.ts';
import type { Answer } from '../query/types.ts';
import { describeCutOff, formatWindow } from './describe-window.ts';

type TwoLines = readonly [first: string, second: string];

/** How much is shown. */
export const briefCount = ({ shown, total }: StatusCounts, { tour }: AllMessages): readonly (readonly string[])[] =>
  tour.briefShown(shown, total).map((text) => [text]);

/** Which step of a story it is, and how much is shown: either in fewer words before both are. */
export const briefStep = (
  { lit, about }: Answer,
  { shown, total }: StatusCounts,
  step: number,
  steps: number,
  { tour }: AllMessages,
): readonly TwoLines[] =>
  tour
    .brief(step, steps, lit && about)
    .flatMap((first, i) =>
      tour.briefShown(shown, total).map((second, j) => ({ lines: [first, second] as const, left: i + j })),
    )
    .toSorted((a, b) => a.left - b.left)
    .map(({ lines }) => lines);

/** Both of two compared windows, then without a year that is the same for all, then with short months. */
export const briefWindows = (answer: Answer, messages: AllMessages): readonly TwoLines[] => {
  const { window, compare } = answer.question;
  if (!compare) return [];
  const { zone } = answer.table;
  const { compare: words, dates, reading } = messages;
  const style: DateStyle = { locale: dates.locale, zone };
  const years = [window.start, window.end - 1, compare.start, compare.end - 1].map((instant) => yearAt(instant, zone));
  const [year = 0] = years;
  const silent = years.every((each) => each === year) ? { ...style, silentYear: year } : style;
  const cutOff = describeCutOff(answer, messages);
  return [style, silent, { ...silent, month: 'short' as const }].map((each): TwoLines => {
    const own = formatWindow(answer, each);
    return [
      `${words.a} ${cutOff === '' ? own : reading.status.cutOff(own, cutOff)}`,
      `${words.b} ${formatSpan(compare.start, compare.end, each)}`,
    ];
  });
};
