/** Remedies for an empty view: drop the filter that empties it, or widen the window. */
import type { AllMessages } from '../i18n/en.ts';
import type { Session } from './session.ts';
import type { EventTable } from '../events/types.ts';
import type { EmptyReason } from '../query/explain-empty.ts';
import type { Question } from '../query/types.ts';
import { describeFilter } from '../wording/describe-empty.ts';

interface Remedy {
  readonly id: string;
  readonly label: string;
  readonly act: (session: Pick<Session, 'actions' | 'context'>) => void;
}

/** @param reason what empties the view; without one there is no remedy */
export const listRemedies = (
  table: EventTable,
  { filters }: Question,
  reason: EmptyReason | null,
  messages: AllMessages,
): readonly Remedy[] => {
  if (!reason) return [];
  const { emptyView } = messages.filters;
  if (reason.cause === 'window')
    return [
      { id: 'window', label: emptyView.showWhole, act: ({ actions, context }) => actions.setWindow(context.extent) },
    ];
  const moves: readonly Remedy[] =
    reason.cause === 'playhead'
      ? [{ id: 'playhead', label: emptyView.moveToEnd, act: ({ actions }) => actions.setAt(null) }]
      : [];
  if (reason.cause !== 'playhead' && reason.keys.length === 0)
    return [{ id: 'all', label: emptyView.dropAll, act: ({ actions }) => actions.clearFilters() }];
  return moves.concat(
    reason.keys.flatMap((key): readonly Remedy[] => {
      const set = filters[key];
      if (!set) return [];
      const label = key === 'q' ? messages.search.drop : emptyView.drop(describeFilter(table, key, set, messages));
      return [{ id: key, label, act: ({ actions }) => actions.setFilter(key, null) }];
    }),
  );
};
