/**
 * The field itself, with what stands in it: the text, the way to empty it, and, from the first focus on, the list under
 * it.
 */
import {
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { deferredFilters } from '../../query/deferred-filters.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { MAX_SEARCH } from '../../selection/selection.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CLOSED, OPEN } from './list-state.ts';
import { latePart } from '../../ui/late-part.tsx';
import type { MatchListProps } from './MatchList.tsx';
import { searchIn, useSearchText } from './use-search-text.ts';

const MatchList = latePart<MatchListProps>({
  load: async () => (await import('./MatchList.tsx')).MatchList,
  name: ({ search }) => search.open,
  place: 'search-panel',
});

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
  const [list, setList] = useState(CLOSED);
  /** How often the focus has come here; the list comes with the first time. */
  const [visits, setVisits] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const query = useSelectionState(searchIn);
  const isTyped = useSelectionState(({ typed }) => typed !== null);
  const found = useSettledAnswer();
  const isOpen = (deferredFilters()?.termsOf(query).length ?? 0) > 0 && list.isOpen;
  const hasList = (isTyped ? found.about : found.filtered) > 0 && isOpen;
  const onType = (typed: string, isComposing: boolean): void => {
    setList(OPEN);
    type(typed, isComposing);
  };
  const empty = (): void => {
    clear();
    field.current?.focus();
  };
  const leave = (refocus = false): void => {
    setList(CLOSED);
    onClose(refocus);
  };
  /** Enter filters, unless it took an option of the list; Escape takes back a search in progress, list, text, field. */
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && event.target === field.current) {
      if (submit()) setList(CLOSED);
      return;
    }
    if (event.key !== 'Escape') return;
    if (isOpen && !isTyped) {
      field.current?.focus();
      setList(CLOSED);
    } else if (text !== '') {
      setList(CLOSED);
      empty();
    } else leave(true);
    event.preventDefault();
    event.stopPropagation();
  };
  // Opened before it had come; closed, nobody would see what it is that lights the rest.
  const begin = useEffectEvent(() => {
    field.current?.focus();
    if (ahead.current !== '') actions.typeSearch(ahead.current);
  });
  const end = useEffectEvent(drop);
  useEffect(() => {
    begin();
    return () => end();
  }, []);
  const isInside = (element: EventTarget | null): boolean =>
    element instanceof Node && box.current?.contains(element) === true;
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
          onLeave={() => leave()}
          onDone={() => leave(true)}
        />
      )}
    </div>
  );
};
