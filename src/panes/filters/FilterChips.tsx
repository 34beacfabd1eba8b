/** The filters in force as chips. The code loads with the first of them; their room is reserved until then. */
import { listChips } from '../../query/filters/list-chips.ts';
import { useUnhurriedState } from '../../session/use-session.ts';
import { latePart } from '../../ui/late-part.tsx';
import type { ChipListProps } from './ChipList.tsx';

const ChipList = latePart<ChipListProps>({
  load: async () => (await import('./ChipList.tsx')).ChipList,
  name: ({ app }) => app.filters,
  wait: () => <div className="filter-chips-room" />,
  place: 'part-failed-line',
});

export const FilterChips = () => {
  const chips = useUnhurriedState((state) => listChips(state.selection.filters, state.selection.dating));
  return chips.length === 0 ? null : <ChipList chips={chips} />;
};
