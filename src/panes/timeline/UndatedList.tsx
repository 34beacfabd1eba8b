/** What stands in the timeline's place where no event of the dataset has a date: no axis, a list that says so. */
import { Signed, signed } from '../../session/Signed.tsx';
import { IN_TIME } from '../../query/row-order.ts';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeTrack } from '../../wording/describe-type.ts';
import { describeWhere } from '../../wording/describe-where.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dotted } from '../../ui/Dotted.tsx';

/** Beyond this many the table holds them all. */
const MAX_BUTTONS = 200;

export const UndatedList = () => {
  const { timeline, undated } = useAllMessages();
  const { question, shown } = useSettledAnswer();
  const { rows = [] } =
    useResult({ kind: 'rows', question, of: 'shown', order: IN_TIME, most: MAX_BUTTONS })?.value ?? {};
  return (
    <section className="timeline undated" aria-label={timeline.region}>
      <h2 className="visually-hidden">{timeline.region}</h2>
      <p className="undated-title">{rows.length > 0 ? undated.title : undated.none}</p>
      <ul>
        {rows.map((row) => (
          <UndatedItem key={row} row={row} />
        ))}
      </ul>
      {shown > MAX_BUTTONS && <p className="undated-rest">{undated.rest(shown - MAX_BUTTONS)}</p>}
    </section>
  );
};

const UndatedItem = ({ row }: { readonly row: number }) => {
  const { table, actions } = useSession();
  const messages = useAllMessages();
  const id = table.ids[row] ?? null;
  const isSelected = useSelectionState((state) => state.selection.selected === id);
  return (
    <li>
      <button
        type="button"
        className="undated-item"
        aria-pressed={isSelected}
        onClick={() => actions.select(isSelected ? null : id)}
        onPointerEnter={() => actions.hover(id)}
        onPointerLeave={() => actions.hover(null)}
      >
        <bdi>
          <Signed text={table.records[row]?.title ?? ''} />
        </bdi>{' '}
        <span>
          <Dotted
            text={[
              describeTrack(table, row, messages),
              describeWhere(table, row, messages).short,
              describeStatus(table, row, messages).text,
            ].join(' · ')}
            show={signed}
          />
        </span>
      </button>
    </li>
  );
};
