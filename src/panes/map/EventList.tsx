/** The events of one mark as a list of buttons: what "+n", an area of several events or a crowded place opens. */
import { useEffect, useRef } from 'react';
import { describeToSelected } from '../../wording/describe-relation.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { knownLinks } from '../../session/known-links.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { PeriodBadge } from '../../ui/PeriodBadge.tsx';
import './EventList.css';

export interface EventGroup {
  readonly title: string;
  readonly rows: readonly number[];
  readonly x: number;
  readonly y: number;
}
export interface EventListProps {
  readonly group: EventGroup;
  readonly width: number;
  readonly height: number;
  readonly onClose: () => void;
}

const WIDTH = 296;
const MAX_ROWS = 200;

export const EventList = ({ group, width, height, onClose }: EventListProps) => {
  const { map } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus({ preventScroll: true });
    const onPress = (event: PointerEvent): void => {
      if (!panel.current?.contains(event.target as Node)) onClose();
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    };
  }, [group, onClose]);
  const left = Math.max(8, Math.min(width - Math.min(WIDTH, width - 16) - 8, group.x - 40));
  const isUpper = group.y > height / 2;
  const vertical = isUpper
    ? { bottom: Math.max(8, height - group.y + 16), maxHeight: group.y - 24 }
    : { top: group.y + 16, maxHeight: height - group.y - 24 };
  return (
    <div
      className="event-list"
      role="dialog"
      aria-label={group.title}
      tabIndex={-1}
      ref={panel}
      style={{ left, width: Math.min(WIDTH, width - 16), ...vertical }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onClose();
        }
      }}
    >
      <div className="event-list-head">
        <p>{group.title}</p>
        <IconButton icon="close" size={16} label={map.close} onClick={onClose} />
      </div>
      <ul>
        {group.rows.slice(0, MAX_ROWS).map((row) => (
          <ListItem key={row} row={row} onClose={onClose} />
        ))}
      </ul>
    </div>
  );
};

const ListItem = ({ row, onClose }: { readonly row: number; readonly onClose: () => void }) => {
  const session = useSession();
  const messages = useMessages();
  const { table, actions } = session;
  const textLanguage = useTextLanguage();
  const id = table.ids[row] ?? null;
  const selected = useSelectionState((state) => state.selection.selected);
  const answer = session.answer();
  const { question, periods } = answer;
  const from = selected === null ? -1 : (table.indexOf.get(selected) ?? -1);
  const relation = describeToSelected(knownLinks(session, question, from), row, from, messages);
  return (
    <li>
      <button
        type="button"
        className="event-list-item"
        aria-pressed={selected === id}
        onClick={() => {
          actions.select(id);
          onClose();
        }}
      >
        <PeriodBadge period={question.compare ? periods[row]! : 0} />
        <bdi lang={textLanguage((document) => document.events[row]?.title).lang}>{table.records[row]?.title}</bdi>{' '}
        <span>{describeWhen(table, row, question.dating, messages).short}</span>
        {relation !== '' && <span>{relation}</span>}
      </button>
    </li>
  );
};
