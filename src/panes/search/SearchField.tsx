/**
 * The search: a field whose matches are marked as one types. Only the field is there at first; the list comes with the
 * first focus.
 */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { isPageKey } from '../../ui/character-keys.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SearchBox } from './SearchBox.tsx';
import './SearchField.css';

interface SearchFieldProps {
  /** A button that opens the field, where there is no room for it. */
  readonly compact: boolean;
}

/** From anywhere on the page, unless something else takes what is typed or lies above. */
const useSlash = (act: () => void): void => {
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    if (!isPageKey(event, '/')) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
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

export const SearchField = ({ compact }: SearchFieldProps) => {
  const { search } = useMessages();
  const isActive = useSelectionState((state) => state.selection.filters.q !== undefined);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  usePreparedIndex();
  const open = (): void => {
    // A phone shows its keyboard only if the field has the focus before the tap is over.
    if (compact) flushSync(() => setOpen(true));
    field.current?.focus();
    field.current?.select();
  };
  useSlash(open);
  if (!compact) return <SearchBox field={field} />;
  const close = (refocus: boolean): void => {
    setOpen(false);
    if (refocus) button.current?.focus();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="app-tool search-open"
        aria-expanded={isOpen}
        title={search.title}
        data-active={isActive || undefined}
        onClick={open}
      >
        <Icon name="search" size={20} />
        <span className="visually-hidden">{search.open}</span>
      </button>
      {isOpen && <SearchBox field={field} onClose={close} />}
    </>
  );
};
