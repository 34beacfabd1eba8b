/** The lines of "How sure?": which filter each is. */
import type { FilterKey } from '../selection/selection.ts';

export const SURE_LINES = ['reported', 'claimed', 'other', 'dated', 'placed'] as const;
export type SureLine = (typeof SURE_LINES)[number];

interface LineFilter {
  readonly key: FilterKey;
  readonly values: readonly string[];
}
export const LINE_FILTERS: Readonly<Record<SureLine, LineFilter>> = {
  reported: { key: 'certainty', values: ['reported'] },
  claimed: { key: 'certainty', values: ['claimed'] },
  other: { key: 'certainty', values: ['assessment', 'implied'] },
  dated: { key: 'basis', values: ['stated', 'calendar'] },
  placed: { key: 'prec', values: ['g.exact', 'g.near', 'g.city', 'g.district', 'g.region'] },
};
