/**
 * "Not on the map": the shown events that have no place or only a country, with their count; below, those drawn without
 * a mark.
 */
import { Fragment, useEffect, useId, useState, useSyncExternalStore } from 'react';
import { memoLast } from '../../base/memo.ts';
import { selectTray, type TrayEntry } from '../../layout/map/tray.ts';
import type { Unmarked } from '../../query/places/list-unmarked.ts';
import type { EventId } from '../../events/types.ts';
import { knownLinks } from '../../session/known-links.ts';
import type { Session } from '../../session/session.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import type { Messages } from '../../i18n/en.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PeriodBadge } from '../../ui/PeriodBadge.tsx';
import './OffMapTray.css';

const FEW = 2;
const MAX_ROWS = 100;
const NONE: Unmarked = { offMap: 0, drawn: 0, rows: [] };

interface Tray {
  readonly counts: Unmarked;
  readonly entries: readonly TrayEntry[];
  readonly key: string;
}

/** The same object while the same events are in it, so that a drag renders only what changes. */
const createRead = (session: Session, messages: Messages): (() => Tray) => {
  let last: Tray | null = null;
  const read = memoLast((answer: ReturnType<Session['answer']>, selected: EventId | null): Tray => {
    const counts = session.known({ kind: 'areas', question: answer.question })?.unmarked ?? NONE;
    const from = selected === null ? -1 : (session.table.indexOf.get(selected) ?? -1);
    const entries = selectTray(answer, counts, messages, MAX_ROWS, from, knownLinks(session, answer.question, from));
    const key = `${counts.offMap} ${counts.drawn} ${entries.map(({ row, period, isRelated, reason }) => `${row} ${period}${isRelated ? reason : ''}`).join()}`;
    if (last?.key !== key) last = { counts, entries, key };
    return last;
  });
  return () => read(session.answer(), session.store.getState().selection.selected);
};
const readOf = memoLast(createRead);

interface OffMapTrayProps {
  /** On a small pane the tray is a chip until it is opened. */
  readonly isSmall: boolean;
  readonly onResize: () => void;
}

export const OffMapTray = ({ isSmall, onResize }: OffMapTrayProps) => {
  const session = useSession();
  const messages = useMessages();
  const { map, relations } = messages;
  const tray = useSyncExternalStore(session.store.subscribe, readOf(session, messages));
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const selected = useSelectionState((state) => state.selection.selected);
  const selectedEntry = tray.entries.find((entry) => session.table.ids[entry.row] === selected);
  // A selected event that is not on the map has its only trace here, so it is first and never folded away.
  // One that is in sight already keeps its place under the pointer.
  const isFolded = selectedEntry
    ? tray.entries.indexOf(selectedEntry) >= FEW
    : tray.entries.some(({ isRelated }) => isRelated);
  const rank = (entry: TrayEntry): number => (entry === selectedEntry ? 0 : entry.isRelated ? 1 : 2);
  const ordered = isFolded ? tray.entries.toSorted((a, b) => rank(a) - rank(b)) : tray.entries;
  const related = tray.entries.filter(({ isRelated }) => isRelated).length;
  const { offMap, drawn } = tray.counts;
  const count = offMap + drawn;
  const heading = offMap > 0 || drawn === 0 ? map.offMap(offMap) : map.drawnOnly(drawn);
  const title = related === 0 ? heading : relations.reason(heading, relations.count(related));
  // An open list keeps its order while someone selects in it.
  const shown = isOpen ? (selectedEntry ? tray.entries : ordered) : isSmall ? [] : ordered.slice(0, FEW);
  useEffect(onResize, [onResize, shown.length, selectedEntry]);
  const shownDrawn = shown.filter(({ isDrawn }) => isDrawn).length;
  const restOff = offMap - (shown.length - shownDrawn);
  const restDrawn = drawn - shownDrawn;
  const rest = [
    ...(restOff > 0 ? [map.showMore(restOff)] : []),
    ...(restDrawn > 0 ? [offMap > 0 ? map.drawnOnly(restDrawn) : map.showMore(restDrawn)] : []),
  ];
  const toggle = (): void => {
    setOpen(!isOpen);
    requestAnimationFrame(onResize);
  };
  const hasMore = count > (isSmall ? 0 : FEW);
  const firstDrawn = isOpen && offMap > 0 ? shown.findIndex(({ isDrawn }) => isDrawn) : -1;
  return (
    <div
      className="tray"
      data-floats
      data-open={isOpen}
      data-small={isSmall && !isOpen}
      data-holds={selectedEntry !== undefined}
    >
      {hasMore ? (
        <button type="button" className="tray-title" aria-expanded={isOpen} aria-controls={id} onClick={toggle}>
          {title}
          <span className="tray-turn">
            <Icon name="chevronDown" size={16} />
          </span>
        </button>
      ) : (
        <p className="tray-title">{title}</p>
      )}
      <ul className="tray-list" id={id} hidden={shown.length === 0}>
        {shown.map((entry, i) => (
          <Fragment key={entry.row}>
            {i === firstDrawn && <li className="tray-heading">{map.drawnOnly(drawn)}</li>}
            <TrayItem entry={entry} />
          </Fragment>
        ))}
      </ul>
      {!isSmall && !isOpen && rest.length > 0 && (
        <button type="button" className="tray-more" onClick={toggle} aria-controls={id}>
          {rest.join(' · ')}
        </button>
      )}
    </div>
  );
};

const TrayItem = ({ entry }: { readonly entry: TrayEntry }) => {
  const { table, actions } = useSession();
  const textLanguage = useTextLanguage();
  const { compare } = useMessages();
  const id = table.ids[entry.row] ?? null;
  const isSelected = useSelectionState((state) => state.selection.selected === id);
  return (
    <li>
      <button
        type="button"
        className="tray-event"
        aria-label={
          entry.period > 0
            ? compare.named(`${entry.title}, ${entry.reason}`, compare.periods[entry.period] ?? '')
            : `${entry.title}, ${entry.reason}`
        }
        aria-pressed={isSelected}
        onClick={() => actions.select(id)}
        onPointerEnter={() => actions.hover(id)}
        onPointerLeave={() => actions.hover(null)}
      >
        <span className="tray-cut">
          <span className="tray-line">
            <span className="tray-name" {...textLanguage((document) => document.events[entry.row]?.title)}>
              <PeriodBadge period={entry.period} />
              {entry.title}
            </span>
            <span className="tray-reason" dir="auto">
              {entry.reason}
            </span>
          </span>
        </span>
      </button>
    </li>
  );
};
