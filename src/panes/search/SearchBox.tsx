/**
 * The field itself, with what stands in it: the text, the way to empty it, and, from the first focus on, the list,
 * which stands where panels do.
 */
import {
  useEffect,
  useEffectEvent,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { deferredFilters } from '../../query/deferred-filters.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { MAX_SEARCH, searchValue } from '../../selection/selection.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { usePageLayout } from '../../ui/use-page-layout.ts';
import { usePanels } from '../../ui/use-panels.ts';
import { useEscape } from '../../ui/use-escape.ts';
import { giveFocusBack } from '../../ui/focus-return.ts';
import { CLOSED, OPEN, type ListState } from './list-state.ts';
import { latePart } from '../../ui/late-part.tsx';
import type { MatchListProps } from './MatchList.tsx';
import { InMatchPlace } from './MatchPlace.tsx';
import { useSearchText } from './use-search-text.ts';

const MatchList = latePart<MatchListProps>({
  load: async () => (await import('./MatchList.tsx')).MatchList,
  name: ({ search }) => search.open,
  frame: (_, notice) => <InMatchPlace>{notice}</InMatchPlace>,
});

/** In the field, or in the panel that has its list. */
const isInside = (element: EventTarget | null): boolean =>
  element instanceof Element && element.closest('.search, [data-panel="matches"]') !== null;

/** Whether there is anything to search for; until that can be said, any text is. */
const hasTerms = (text: string): boolean => {
  const query = searchValue(text);
  return query !== '' && deferredFilters()?.termsOf(query).length !== 0;
};

export interface SearchBoxProps {
  readonly field: RefObject<HTMLInputElement | null>;
  /** What was typed before it had come. */
  readonly ahead: RefObject<string>;
  /** Closes the field; gives the focus back to the button that opened it if so told. */
  readonly onClose: (refocus: boolean) => void;
}

export const SearchBox = ({ field, ahead, onClose }: SearchBoxProps) => {
  const { search } = useMessages();
  const { actions } = useSession();
  const { text, type, submit, drop, clear } = useSearchText();
  const { layout } = usePageLayout();
  const { open, show } = usePanels();
  const [active, setActive] = useState<number | null>(null);
  /** How often the focus has come here; the list comes with the first time. */
  const [visits, setVisits] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const isTyped = useSelectionState(({ typed }) => typed !== null);
  const found = useSettledAnswer();
  const isOpen = open === 'matches';
  const list: ListState = { isOpen, active };
  const hasList = (isTyped ? found.about : found.filtered) > 0 && isOpen;
  /** The list is the panel of a search, where there is anything to search for. */
  const setList = (next: ListState, of = text): void => {
    setActive(next.active);
    show(next.isOpen && hasTerms(of) ? 'matches' : 'search');
  };
  const onType = (typed: string, isComposing: boolean): void => {
    setList(OPEN, typed);
    type(typed, isComposing);
  };
  const empty = (): void => {
    clear();
    field.current?.focus();
  };
  const leave = (refocus = false): void => {
    setActive(null);
    onClose(refocus);
    // On a narrow page the button that opened it is in a menu.
    if (refocus && layout === 'narrow') giveFocusBack(null);
  };
  /** A search in progress, the list, the text, the field. */
  const takeBack = (): void => {
    if (isOpen && !isTyped) {
      field.current?.focus();
      setList(CLOSED);
    } else if (text !== '') {
      setList(CLOSED);
      empty();
    } else leave(true);
  };
  /** Enter filters, unless it took an option of the list; Escape takes back. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.target === field.current) {
      if (submit()) setList(CLOSED);
      return;
    }
    if (event.key !== 'Escape') return;
    takeBack();
    event.preventDefault();
    event.stopPropagation();
  };
  useEscape(takeBack);
  // Opened before it had come; closed, nobody would see what it is that lights the rest.
  const begin = useEffectEvent(() => {
    field.current?.focus();
    if (ahead.current === '') return;
    actions.typeSearch(ahead.current.slice(0, MAX_SEARCH));
    show('matches');
  });
  const end = useEffectEvent(drop);
  // Emptied here, by Back, by a chip: what the panel replaced comes back before that is painted.
  const isEmpty = isOpen && !hasTerms(text);
  useLayoutEffect(() => {
    if (isEmpty) show('search');
  }, [isEmpty, show]);
  useEffect(() => {
    begin();
    return () => end();
  }, []);
  // Closing an on-screen keyboard blurs the field without focusing anything else: not a reason to close the list.
  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget !== null && !isInside(relatedTarget)) leave();
  };
  const onFocus = ({ relatedTarget }: FocusEvent): void => {
    if (!isInside(relatedTarget)) setVisits(visits + 1);
  };
  return (
    <div
      ref={box}
      role="search"
      aria-label={search.open}
      className="search"
      onKeyDown={onKeyDown}
      onBlur={onBlur}
      onFocus={onFocus}
    >
      <IconButton icon="chevronLeft" label={search.close} onClick={() => leave(true)} />
      <input
        ref={field}
        type="search"
        className="search-input"
        value={text}
        maxLength={MAX_SEARCH}
        placeholder={search.title}
        aria-label={search.title}
        autoComplete="off"
        autoCorrect="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        role="combobox"
        aria-autocomplete="list"
        aria-keyshortcuts="/"
        aria-expanded={hasList}
        aria-controls={hasList ? id : undefined}
        aria-activedescendant={list.active === null ? undefined : `${id}-${list.active}`}
        onChange={(event) => onType(event.target.value, (event.nativeEvent as InputEvent).isComposing)}
        onCompositionEnd={(event) => onType(event.currentTarget.value, false)}
        onFocus={() => setList(OPEN)}
        onClick={() => setList(OPEN)}
      />
      {text !== '' && (
        <IconButton icon="close" label={search.clear} size={16} className="search-clear" onClick={empty} />
      )}
      {visits > 0 && (
        <MatchList
          id={id}
          box={box}
          field={field}
          visit={visits}
          state={list}
          onState={setList}
          isInside={isInside}
          onLeave={() => leave()}
          onDone={() => leave(true)}
        />
      )}
    </div>
  );
};
