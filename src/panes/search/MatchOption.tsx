/** One match: its title, what else of it was found, when it was and who vouches for it. */
import { memo, useMemo } from 'react';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { explainMatch, type MatchReason } from '../../wording/search/explain-match.ts';
import type { Term } from '../../query/search/terms.ts';
import { Signed } from '../../session/Signed.tsx';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { MarkedText } from '../../session/MarkedText.tsx';

interface MatchOptionProps {
  readonly id: string;
  readonly row: number;
  readonly terms: readonly Term[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

const Reason = ({ reason }: { readonly reason: MatchReason }) => {
  const { matches } = useAllMessages();
  return (
    <span className="search-reason">
      {matches.kinds[reason.kind]} <MarkedText text={reason.text} marks={reason.marks} />
    </span>
  );
};

export const MatchOption = memo(({ id, row, terms, isActive, isSelected }: MatchOptionProps) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const { title, reasons } = useMemo(() => explainMatch(table, row, terms, messages), [table, row, terms, messages]);
  const about = useMemo(
    () =>
      messages.matches.about(
        describeWhen(table, row, dating, messages).short,
        describeStatus(table, row, messages).short,
      ),
    [table, row, dating, messages],
  );
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className="search-option"
      data-row={row}
      data-selected={isSelected || undefined}
    >
      <span className="search-title" dir="auto">
        <MarkedText text={title.text} marks={title.marks} />
      </span>
      {reasons.map((reason) => (
        <Reason key={`${reason.kind} ${reason.text}`} reason={reason} />
      ))}
      <span className="search-about">
        <Signed text={about} />
      </span>
    </div>
  );
});
