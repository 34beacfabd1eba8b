/** The filters in force as chips: fetched with the first of them, its room kept until then. */
import { lazy, Suspense } from 'react';
import { listChips } from '../../query/filters/list-chips.ts';
import { useUnhurriedState } from '../../session/use-session.ts';
import { withTexts } from '../../i18n/languages.ts';

const ChipList = lazy(async () => ({ default: (await withTexts(import('./ChipList.tsx'))).ChipList }));

export const FilterChips = () => {
  const chips = useUnhurriedState((state) => listChips(state.selection.filters, state.selection.dating));
  return chips.length === 0 ? null : (
    <Suspense fallback={<div className="filter-chips-room" />}>
      <ChipList chips={chips} />
    </Suspense>
  );
};
