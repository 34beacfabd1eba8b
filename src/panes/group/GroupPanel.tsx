/** The events of one mark as a list of buttons: parts of an occasion, rows or bins that have no room for each. */
import { useSyncExternalStore, type ReactNode } from 'react';
import { describeToSelected } from '../../wording/describe-relation.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { nameEvent, ownWords } from '../../wording/name-event.ts';
import { knownLinks } from '../../session/known-links.ts';
import { listedStore } from '../../session/listed-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTellList } from '../../session/use-tell-list.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dotted } from '../../ui/Dotted.tsx';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { PeriodBadge } from '../../ui/PeriodBadge.tsx';
import { Signed } from '../../session/Signed.tsx';

export interface GroupPanelProps {
  readonly onClose: () => void;
}

/** Beyond this many the table holds them all. */
const MOST = 200;

export const GroupPanel = ({ onClose }: GroupPanelProps) => {
  const { undated } = useAllMessages();
  const { table, actions } = useSession();
  const { title, ids } = useSyncExternalStore(listedStore.subscribe, listedStore.getState);
  const rows = ids.flatMap((id) => table.indexOf.get(id) ?? []);
  useTellList(ids.length, ids);
  return (
    // Another list is another panel: it takes the focus, and gives it back to what asked for it.
    <PanelFrame key={title} title={title} onClose={onClose}>
      <ul className="group-list">
        {rows.slice(0, MOST).map((row) => (
          <ListItem key={row} row={row} />
        ))}
      </ul>
      {rows.length > MOST && (
        <button type="button" className="text-button group-rest" onClick={() => actions.setView('table')}>
          {undated.rest(rows.length - MOST)}
        </button>
      )}
    </PanelFrame>
  );
};

/** The whole date stands in words after it. */
const asSaid = (part: string): ReactNode => <Signed text={part} isSaid />;

const ListItem = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useAllMessages();
  const { table, actions } = session;
  const id = table.ids[row] ?? null;
  const selected = useSelectionState((state) => state.selection.selected);
  const { question, periods } = session.answer();
  const from = selected === null ? -1 : (table.indexOf.get(selected) ?? -1);
  const relation = describeToSelected(knownLinks(session, question, from), row, from, messages);
  return (
    <li>
      <button
        type="button"
        className="group-item"
        aria-pressed={selected === id}
        onClick={() => actions.select(selected === id ? null : id)}
        onPointerEnter={() => actions.hover(id)}
        onPointerLeave={() => actions.hover(null)}
      >
        <PeriodBadge period={question.compare ? periods[row]! : 0} />
        <bdi>
          <Signed text={table.records[row]?.title ?? ''} />
        </bdi>{' '}
        <span>
          <Dotted
            text={[describeWhen(table, row, question.dating, messages).short, relation].filter(Boolean).join(' · ')}
            show={asSaid}
          />
        </span>
        <span className="visually-hidden">
          <Signed text={nameEvent(table, row, question.dating, messages).slice(ownWords(table, row).length)} />
        </span>
      </button>
    </li>
  );
};
