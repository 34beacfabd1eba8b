/**
 * The search: a button that opens a field whose matches are lit as one types, and that filters with Enter; its code
 * comes after the first picture, the list with the first focus.
 */
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { Icon } from '../../ui/Icon.tsx';
import { createLateStore, keepAsking } from '../../base/late-store.ts';
import { latePart } from '../../ui/late-part.tsx';
import { useAfterFirstPicture } from '../../ui/use-after-first-picture.ts';
import { usePageKey } from '../../ui/use-page-key.ts';
import { usePanels } from '../../ui/use-panels.ts';
import { usePageLayout } from '../../ui/use-page-layout.ts';
import type { SearchBoxProps } from './SearchBox.tsx';

export const searchBox = createLateStore(async () => (await import('./SearchBox.tsx')).SearchBox);
const SearchBox = latePart<SearchBoxProps>({
  load: searchBox,
  name: ({ search }) => search.open,
  place: 'search-failed',
});

/** The key that opens the field, and what is typed before that has come. */
const useTypedAhead = (
  field: RefObject<HTMLInputElement | null>,
  isOpen: boolean,
  openField: () => void,
): RefObject<string> => {
  const ahead = useRef('');
  usePageKey('/', (typedAfter) => {
    if (isOpen) field.current?.focus();
    else {
      ahead.current = typedAfter;
      openField();
    }
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = ({ key }: KeyboardEvent): void => {
      if (!field.current && key.length === 1) ahead.current += key;
    };
    document.addEventListener('keydown', onKey);
    return () => {
      ahead.current = '';
      document.removeEventListener('keydown', onKey);
    };
  }, [field, isOpen]);
  return ahead;
};

/**
 * Prepares the search index when the browser is idle, so that neither the first view nor the first key waits for it.
 */
const usePreparedIndex = (): void => {
  const session = useSession();
  useEffect(() => {
    const stop = new AbortController();
    const prepare = (): void => {
      const { final } = session.engine.query({ kind: 'search', question: session.settledAnswer().question }, stop);
      // On failure the first key asks again.
      final.catch(() => undefined);
    };
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(prepare, 1000);
      return () => {
        clearTimeout(timer);
        stop.abort();
      };
    }
    const idle = requestIdleCallback(prepare);
    return () => {
      cancelIdleCallback(idle);
      stop.abort();
    };
  }, [session]);
};

export const SearchField = () => {
  const { search } = useMessages();
  const { layout } = usePageLayout();
  const { open, show, close } = usePanels();
  const isActive = useSelectionState((state) => state.selection.filters.q !== undefined);
  const isOpen = open === 'search' || open === 'matches';
  const isPainted = useAfterFirstPicture();
  // It opens at once, or a phone shows no keyboard.
  useEffect(() => (isPainted ? keepAsking(searchBox) : undefined), [isPainted]);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // Before the press is over, or a phone shows no keyboard.
  const openField = (): void => flushSync(() => show('search'));
  const ahead = useTypedAhead(field, isOpen, openField);
  usePreparedIndex();
  useLayoutEffect(() => {
    if (!isOpen) return;
    field.current?.focus();
    field.current?.select();
  }, [isOpen]);
  const leave = (refocus: boolean): void => {
    close();
    if (refocus) button.current?.focus();
  };
  return (
    <>
      {layout !== 'narrow' && (
        <button
          ref={button}
          type="button"
          className="app-tool search-open"
          aria-expanded={isOpen}
          title={search.title}
          data-active={isActive || undefined}
          onClick={openField}
        >
          {layout === 'wide' ? (
            search.open
          ) : (
            <>
              <Icon name="search" size={20} />
              <span className="visually-hidden">{search.open}</span>
            </>
          )}
        </button>
      )}
      {isOpen && <SearchBox field={field} ahead={ahead} onClose={leave} />}
    </>
  );
};
