/** The filter panel: how sure, and each kind of filter with its choices and counts. */
import { useEffect, useRef, useState } from 'react';
import type { Session } from '../../session/session.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { hasFocusElsewhere, useEscape } from '../../ui/use-escape.ts';
import { createCountBoard, type CountBoard } from './count-board.ts';
import { FilterGroup, GROUPS, keyOfGroup, type Group } from './FilterGroup.tsx';
import { focusOpener } from './focus-opener.ts';
import { HowSure } from './HowSure.tsx';
import { VoicesLine } from './VoicesLine.tsx';

export interface FilterPanelProps {
  readonly onClose: () => void;
}

const ALL = Object.keys(GROUPS) as Group[];

/** The groups that were open when the panel was closed, by session. */
const opened = new WeakMap<Session, ReadonlySet<Group>>();

/** The groups to open: those with a filter in force and those that were open before, else the first. */
const groupsToOpen = (session: Session): ReadonlySet<Group> => {
  const { filters } = session.store.getState().selection;
  const before = opened.get(session) ?? [];
  const open = new Set([...before, ...ALL.filter((group) => filters[keyOfGroup(group)] !== undefined)]);
  if (open.size === 0 && !opened.has(session)) open.add('track');
  opened.set(session, open);
  return open;
};

/** Only a reader who has just opened the panel gets the focus moved into it: it also mounts when the layout changes. */
const isOpening = (): boolean => {
  const { activeElement } = document;
  return (
    activeElement === null ||
    activeElement === document.body ||
    activeElement.matches('[data-opens="filters"], [role="dialog"]')
  );
};

export const FilterPanel = ({ onClose }: FilterPanelProps) => {
  const session = useSession();
  const { reading } = useAllMessages();
  const [board] = useState(() => createCountBoard(session));
  useEffect(() => board.start(), [board]);
  const [open, setOpen] = useState(() => groupsToOpen(session));
  const toggle = (group: Group): void => {
    const next = new Set(open);
    if (!next.delete(group)) next.add(group);
    opened.set(session, next);
    setOpen(next);
  };
  const close = (): void => {
    focusOpener();
    onClose();
  };
  const panel = useRef<HTMLElement>(null);
  useEscape(() => {
    if (hasFocusElsewhere(panel.current)) onClose();
    else close();
  });
  return (
    <section ref={panel} className="filter-panel" aria-label={reading.howSure.region}>
      <PanelHead board={board} onClose={close} />
      <div className="filter-sure">
        <HowSure isPart>
          <VoicesLine board={board} />
        </HowSure>
      </div>
      {ALL.map((group) => (
        <FilterGroup key={group} group={group} isOpen={open.has(group)} board={board} onToggle={() => toggle(group)} />
      ))}
    </section>
  );
};

const PanelHead = ({ board, onClose }: { readonly board: CountBoard; readonly onClose: () => void }) => {
  const { engine, actions } = useSession();
  const { app, filters } = useAllMessages();
  const isActive = useSelectionState((state) => Object.keys(state.selection.filters).length > 0);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isOpening()) heading.current?.focus();
  }, []);
  useEffect(() => {
    const cell = shown.current;
    if (!cell) return undefined;
    return board.followShown(cell, (count) => filters.count(count, engine.schema.count));
  }, [board, filters, engine]);
  const dropAll = (): void => {
    heading.current?.focus();
    actions.clearFilters();
  };
  return (
    <div className="filter-head">
      <h2 className="filter-title" ref={heading} tabIndex={-1}>
        {app.filters}
      </h2>
      <span className="filter-shown" ref={shown} />
      {isActive && (
        <button type="button" className="text-button filter-link" onClick={dropAll}>
          {filters.dropAll}
        </button>
      )}
      <IconButton icon="close" label={app.close} size={20} onClick={onClose} />
    </div>
  );
};
