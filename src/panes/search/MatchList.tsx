/** What a search finds, a panel: walked through by Enter without it, or by the arrow keys of the field. */
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useState, type MouseEvent, type RefObject } from 'react';
import type { SearchResult } from '../../query/search/search-all.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import { createListQuestion } from '../../session/match-list.ts';
import { Signed } from '../../session/Signed.tsx';
import { useResult } from '../../session/use-result.ts';
import type { Term } from '../../query/search/terms.ts';
import { useSearchTerms } from '../../session/use-search-terms.ts';
import { showRow } from '../../session/show-row.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { CLOSED, type ListState } from './list-state.ts';
import { MatchNotes } from './MatchNotes.tsx';
import { MatchOption } from './MatchOption.tsx';
import { InMatchPlace } from './MatchPlace.tsx';
import { useAfterFrame } from './use-after-frame.ts';
import { searchIn } from './use-search-text.ts';
import { useListKeys } from './use-list-keys.ts';
import { usePanelPresses } from './use-panel-presses.ts';
import { useTellMatches } from './use-tell-matches.ts';

/** Longer lists are cut; typing more narrows them. */
const MAX_SHOWN = 50;

export interface MatchListProps {
  readonly id: string;
  readonly box: RefObject<HTMLElement | null>;
  readonly field: RefObject<HTMLInputElement | null>;
  /** The list tells inside from outside by the window that there was when the focus came. */
  readonly visit: number;
  readonly state: ListState;
  readonly onState: (state: ListState) => void;
  /** Whether it belongs to the field or to the list. */
  readonly isInside: (element: EventTarget | null) => boolean;
  /** A press elsewhere. */
  readonly onLeave: () => void;
  /** A match was chosen by pointer: the field closes. */
  readonly onDone: () => void;
}

export const MatchList = ({ id, box, field, visit, state, onState, isInside, onLeave, onDone }: MatchListProps) => {
  const session = useSession();
  const { matches: words } = useAllMessages();
  const query = useSelectionState(searchIn);
  const isTyped = useSelectionState(({ typed }) => typed !== null);
  useSelectionState(({ selection }) => selection.filters);
  useSelectionState(({ selection }) => selection.dating);
  const selected = useSelectionState(({ selection }) => selection.selected);
  const terms = useSearchTerms();
  const [turn, setTurn] = useState(0);
  const [walkedFor, setWalkedFor] = useState<string | null>(null);
  const readQuestion = useMemo(() => createListQuestion(session), [session]);
  const matches = useResult({ kind: 'search', question: readQuestion(`${visit}.${turn}`) })?.value ?? null;
  const isWalked = query !== '' && walkedFor === query;
  const row = selected === null ? null : (session.table.indexOf.get(selected) ?? null);
  const position = isWalked && row !== null && matches ? matches.rows.indexOf(row) + 1 : 0;
  useTellMatches(terms.length > 0);

  const show = (next: number | undefined): void => {
    if (next === undefined || !matches) return;
    showRow(session, next);
    setWalkedFor(query);
    onState(CLOSED);
    noteDeed({ kind: 'match', place: matches.rows.indexOf(next) + 1, of: matches.rows.length });
  };
  const regroup = (): void => {
    setTurn(turn + 1);
    field.current?.focus();
  };
  const listed = useMemo(() => ({ matches, terms, rows: matches?.rows.slice(0, MAX_SHOWN) ?? [] }), [matches, terms]);
  // Keys may come before the matches of what was typed last: an option that is none of them is not marked any more.
  const isGone = state.active !== null && matches !== null && !listed.rows.includes(state.active);
  const unmark = useEffectEvent(() => onState({ isOpen: state.isOpen, active: null }));
  useLayoutEffect(() => {
    if (isGone) unmark();
  }, [isGone]);
  useListKeys({
    field,
    rows: terms.length > 0 && matches ? matches.rows : [],
    isTyped,
    shown: listed.rows,
    from: isWalked ? row : null,
    state,
    onState,
    onShow: show,
  });
  return (
    <>
      {position > 0 && matches && (
        <span className="search-position" aria-hidden="true">
          {words.position(position, matches.rows.length)}
        </span>
      )}
      {state.isOpen && terms.length > 0 && (
        <InMatchPlace>
          <Panel
            id={id}
            box={box}
            listed={listed}
            active={state.active}
            selected={row}
            onChoose={(next) => {
              show(next);
              onDone();
            }}
            onRegroup={regroup}
            isInside={isInside}
            onLeave={onLeave}
          />
        </InMatchPlace>
      )}
    </>
  );
};

interface Listed {
  readonly matches: SearchResult | null;
  readonly terms: readonly Term[];
  readonly rows: readonly number[];
}
interface PanelProps extends Pick<MatchListProps, 'id' | 'box' | 'isInside' | 'onLeave'> {
  readonly listed: Listed;
  readonly active: number | null;
  readonly selected: number | null;
  readonly onChoose: (row: number) => void;
  readonly onRegroup: () => void;
}

/** Map and timeline come first: the list follows in the next frame. */
const Panel = ({ id, box, listed, active, selected, onChoose, onRegroup, isInside, onLeave }: PanelProps) => {
  const { matches: words, dates } = useAllMessages();
  const { matches, terms, rows } = useAfterFrame(listed);
  const panel = usePanelPresses({ box, isInside, onPressElsewhere: onLeave });
  const { zone } = useSession().table;
  useEffect(() => {
    if (active !== null) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, active]);
  const onClick = ({ target }: MouseEvent): void => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]')?.dataset.row : undefined;
    if (row !== undefined) onChoose(Number(row));
  };
  if (!matches) return null;
  const { rows: all, inside, window } = matches;
  const span = formatSpan(window.start, window.end, { locale: dates.locale, zone });
  const option = (row: number) => (
    <MatchOption
      key={row}
      id={`${id}-${row}`}
      row={row}
      terms={terms}
      isActive={row === active}
      isSelected={row === selected}
    />
  );
  const isParted = inside > 0 && inside < all.length;
  const group = (name: string, label: string, part: readonly number[]) =>
    part.length > 0 && (
      <div role="group" aria-labelledby={`${id}-${name}`}>
        <div id={`${id}-${name}`} className="search-heading">
          <Signed text={label} />
        </div>
        {part.map(option)}
      </div>
    );
  return (
    <div ref={panel} className="match-list">
      {rows.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the keys are the field's
        <div id={id} role="listbox" aria-label={words.list} className="search-list" onClick={onClick}>
          {inside < all.length ? (
            <>
              {isParted && group('inside', words.inside(span, inside), rows.slice(0, inside))}
              {group('outside', words.outside(span, all.length - inside), rows.slice(inside))}
            </>
          ) : (
            rows.map(option)
          )}
        </div>
      )}
      {rows.length < all.length && <p className="search-note">{words.firstOf(rows.length, all.length)}</p>}
      <MatchNotes onRegroup={onRegroup} />
    </div>
  );
};
