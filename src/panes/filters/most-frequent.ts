/** A long list of choices, shortened. */
import type { Choice } from '../../query/filters/list-choices.ts';

/** More choices than these are shortened to the most frequent, and can be searched. */
export const MAX_CHOICES = 12;
export const MAX_FREQUENT = 8;

/** The most frequent in the list's own order, and those that are `chosen`, with what holds them. */
export const mostFrequent = (choices: readonly Choice[], chosen: ReadonlySet<string>): readonly Choice[] => {
  if (choices.length <= MAX_CHOICES) return choices;
  const frequent = new Set(choices.toSorted((a, b) => b.total - a.total || a.depth - b.depth).slice(0, MAX_FREQUENT));
  const kept: Choice[] = [];
  // From the end, so that what holds a kept one is met after it.
  let above = -1;
  for (const choice of choices.toReversed()) {
    if (!frequent.has(choice) && !chosen.has(choice.value) && choice.depth !== above) continue;
    kept.push(choice);
    above = choice.depth - 1;
  }
  return kept.reverse();
};
