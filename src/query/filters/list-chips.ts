/** What narrows or redraws the view as chips, each of which can be dropped by itself. */
import { memoLast } from '../../base/memo.ts';
import { FILTER_KEYS, type Dating, type FilterKey, type Filters, type FilterSet } from '../../selection/selection.ts';
import { LINE_FILTERS } from '../sure-lines.ts';

export interface FilterChip {
  readonly key: FilterKey;
  /** What dropping it takes away: one value, or the several of a line of "How sure?". */
  readonly values: readonly string[];
  readonly exclude: boolean;
}

/** A filter, or the dating by the source alone: it hides nothing, but whoever reads the dates must know of it. */
export type Chip = FilterChip | 'article';

/** The lines that stand for several values. */
const LINES = (['dated', 'placed'] as const).map((line) => LINE_FILTERS[line]);

const chipsOfSet = (key: FilterKey, { values, exclude }: FilterSet): readonly FilterChip[] => {
  const line = exclude
    ? undefined
    : LINES.find((each) => each.key === key && each.values.every((value) => values.includes(value)));
  const whole: FilterChip[] = line ? [{ key, values: line.values, exclude }] : [];
  return [
    ...whole,
    ...values.filter((value) => !line?.values.includes(value)).map((value) => ({ key, values: [value], exclude })),
  ];
};

export const listChips = memoLast((filters: Filters, dating: Dating): readonly Chip[] => [
  ...(dating === 'article' ? ['article' as const] : []),
  ...FILTER_KEYS.flatMap((key) => {
    const set = filters[key];
    return set ? chipsOfSet(key, set) : [];
  }),
]);
