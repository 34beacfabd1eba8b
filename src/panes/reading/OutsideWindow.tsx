/** Said on the card of an event that the window leaves out, with the way there. */
import { spanOutside } from '../../derive/overview/find-outside.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../derive/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';

export const OutsideWindow = ({ row }: { readonly row: number }) => {
  const { actions } = useSession();
  const answer = useSettledAnswer();
  const selected = useSelectionState((state) => state.selection.selected);
  const { card: words } = useMessages().reading;
  const span = spanOutside(answer, row);
  if (!span) return null;
  return (
    <p className="card-outside">
      {words.outsideWindow}{' '}
      <button type="button" className="card-link" onClick={() => actions.select(selected, { window: span })}>{words.showIt}</button>
    </p>
  );
};
