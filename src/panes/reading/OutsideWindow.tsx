/** A note on the card of an event outside the window, with a button that moves the window there. */
import { windowShowing } from '../../query/time/widen-window.ts';
import { showRow } from '../../session/show-row.ts';
import { useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';

export const OutsideWindow = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const answer = useSettledAnswer();
  const { card: words } = useAllMessages().details;
  if (!windowShowing(answer, row)) return null;
  return (
    <p className="card-outside">
      {words.outsideWindow}{' '}
      <button type="button" className="text-button card-link" onClick={() => showRow(session, row)}>
        {words.showIt}
      </button>
    </p>
  );
};
