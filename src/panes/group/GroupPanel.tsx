/** The events of one mark as a list of buttons: parts of an occasion, rows or bins that have no room for each. */
import { useEffect, useRef, useSyncExternalStore, type KeyboardEvent } from 'react';
import { describeToSelected } from '../../wording/describe-relation.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { knownLinks } from '../../session/known-links.ts';
import { listedStore } from '../../session/listed-store.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import { useAllMessages, useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PeriodBadge } from '../../ui/PeriodBadge.tsx';

export interface GroupPanelProps {
  readonly onClose: () => void;
}

/** Beyond this many the table holds them all. */
const MOST = 200;

export const GroupPanel = ({ onClose }: GroupPanelProps) => {
  const { app, undated } = useAllMessages();
  const { table } = useSession();
  const { title, ids } = useSyncExternalStore(listedStore.subscribe, listedStore.getState);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), [ids]);
  const rows = ids.flatMap((id) => table.indexOf.get(id) ?? []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="group-panel" aria-label={title} tabIndex={-1} ref={panel} onKeyDown={onKeyDown}>
      <div className="group-panel-head">
        <p>{title}</p>
        <IconButton icon="close" size={16} label={app.close} onClick={onClose} />
      </div>
      <ul>
        {rows.slice(0, MOST).map((row) => (
          <ListItem key={row} row={row} />
        ))}
      </ul>
      {rows.length > MOST && <p className="group-panel-rest">{undated.rest(rows.length - MOST)}</p>}
    </section>
  );
};

const ListItem = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useMessages();
  const { table, actions } = session;
  const textLanguage = useTextLanguage();
  const id = table.ids[row] ?? null;
  const selected = useSelectionState((state) => state.selection.selected);
  const { question, periods } = session.answer();
  const from = selected === null ? -1 : (table.indexOf.get(selected) ?? -1);
  const relation = describeToSelected(knownLinks(session, question, from), row, from, messages);
  return (
    <li>
      <button
        type="button"
        className="group-panel-item"
        aria-pressed={selected === id}
        onClick={() => actions.select(selected === id ? null : id)}
        onPointerEnter={() => actions.hover(id)}
        onPointerLeave={() => actions.hover(null)}
      >
        <PeriodBadge period={question.compare ? periods[row]! : 0} />
        <bdi lang={textLanguage((document) => document.events[row]?.title).lang}>{table.records[row]?.title}</bdi>{' '}
        <span>{[describeWhen(table, row, question.dating, messages).short, relation].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
};
