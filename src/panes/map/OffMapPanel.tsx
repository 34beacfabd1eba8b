/**
 * The shown events that have no place on the map, each with its reason; below, those that are drawn without a mark, as
 * a link or as the outline of what they are about.
 */
import { Fragment, useSyncExternalStore, type ReactNode } from 'react';
import { memoLast } from '../../base/memo.ts';
import { selectTray, type TrayEntry } from '../../layout/map/tray.ts';
import type { Unmarked } from '../../query/places/list-unmarked.ts';
import type { EventId } from '../../events/types.ts';
import { knownLinks } from '../../session/known-links.ts';
import type { Session } from '../../session/session.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useTellList } from '../../session/use-tell-list.ts';
import type { AllMessages } from '../../i18n/en.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { PanelFrame } from '../../ui/PanelFrame.tsx';
import { PeriodBadge } from '../../ui/PeriodBadge.tsx';
import { Signed } from '../../session/Signed.tsx';

const MAX_ROWS = 100;
const NONE: Unmarked = { offMap: 0, drawn: 0, rows: [] };

interface Tray {
  readonly counts: Unmarked;
  readonly entries: readonly TrayEntry[];
  readonly key: string;
}

/** The same object while the same events are in it, so that a drag renders only what changes. */
const createRead = (session: Session, messages: AllMessages): (() => Tray) => {
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

export interface OffMapPanelProps {
  readonly onClose: () => void;
}

export const OffMapPanel = ({ onClose }: OffMapPanelProps) => {
  const session = useSession();
  const messages = useAllMessages();
  const { map } = messages;
  const { counts, entries } = useSyncExternalStore(session.store.subscribe, readOf(session, messages));
  const { offMap, drawn } = counts;
  useTellList(counts.rows.length, null);
  const related = entries.filter(({ isRelated }) => isRelated).length;
  const heading = offMap > 0 || drawn === 0 ? map.offMap(offMap) : map.drawnOnly(drawn);
  const firstDrawn = offMap > 0 ? entries.findIndex(({ isDrawn }) => isDrawn) : -1;
  const left = counts.rows.length - entries.length;
  return (
    <ListPanel
      title={related === 0 ? heading : map.withRelated(heading, related)}
      rest={left > 0 ? messages.many.showMore(left) : ''}
      onClose={onClose}
    >
      {entries.map((entry, i) => (
        <Fragment key={entry.row}>
          {i === firstDrawn && <li className="tray-heading">{map.drawnOnly(drawn)}</li>}
          <TrayItem entry={entry} />
        </Fragment>
      ))}
    </ListPanel>
  );
};

const TrayItem = ({ entry }: { readonly entry: TrayEntry }) => {
  const { table, actions } = useSession();
  const id = table.ids[entry.row] ?? null;
  const isSelected = useSelectionState((state) => state.selection.selected === id);
  return (
    <li>
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- its text is deeper than the rule looks */}
      <button
        type="button"
        className="off-map-item"
        aria-pressed={isSelected}
        onClick={() => actions.select(id)}
        onPointerEnter={() => actions.hover(id)}
        onPointerLeave={() => actions.hover(null)}
      >
        <span className="tray-cut">
          <span className="tray-line">
            <span className="tray-name" dir="auto">
              <PeriodBadge period={entry.period} />
              <Signed text={entry.title} />
              <span className="visually-hidden">, </span>
            </span>
            <span className="tray-reason" dir="auto">
              <Signed text={entry.reason} />
            </span>
          </span>
        </span>
      </button>
    </li>
  );
};

interface ListPanelProps {
  readonly title: string;
  /** How many more there are; empty where all are listed. */
  readonly rest: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

const ListPanel = ({ title, rest, onClose, children }: ListPanelProps) => (
  <PanelFrame title={title} onClose={onClose}>
    <div className="off-map">
      <ul>{children}</ul>
      {rest !== '' && <p className="off-map-rest">{rest}</p>}
    </div>
  </PanelFrame>
);
