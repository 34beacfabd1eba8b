/** The card of the selected event: all its facts, their basis and sources. */
import { useEffect, useEffectEvent, useRef } from 'react';
import { describeTrack, describeType } from '../../wording/describe-type.ts';
import { findMarks } from '../../query/search/marks.ts';
import { useSearchTerms } from '../../session/use-search-terms.ts';
import { stepEvent } from '../../session/step-events.ts';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useTextLanguage } from '../../session/use-text-language.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MarkedText } from '../../ui/MarkedText.tsx';
import { CardActions } from './CardActions.tsx';
import { CardDifferences } from './CardDifferences.tsx';
import { CardRows } from './CardRows.tsx';
import { CardSources } from './CardSources.tsx';
import { MediaRows } from './MediaRows.tsx';
import { OutsideWindow } from './OutsideWindow.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';

interface EventCardProps {
  /** What the close button does; by default it ends the selection. */
  readonly onClose?: () => void;
}

/** Returns the focus, on closing, to where it was before the card opened. */
const useFocusBefore = (isOpen: boolean): (() => void) => {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  return () => {
    const element = before.current;
    const at = document.activeElement;
    // Where the focus is elsewhere (Escape was pressed on a mark), it stays there.
    if (at !== null && at !== document.body && !at.closest('.card')) return;
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  };
};

/** Elements that handle Escape themselves: any open layer, and fields that have the focus. */
const OPEN_ABOVE = 'dialog[open], [popover], [role=menu]';
const TAKES_ESCAPE = 'input, textarea, select, [contenteditable=true], [role=dialog]';

/**
 * Escape closes the card from anywhere on the page, unless something else handles it: a drag, an open layer.
 */
const useEscape = (isOpen: boolean, close: () => void): void => {
  const { store } = useSession();
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const { gesture, playing } = store.getState();
    if (event.key !== 'Escape' || event.defaultPrevented || (gesture.moving && !playing)) return;
    if (document.querySelector(OPEN_ABOVE) || (event.target instanceof Element && event.target.closest(TAKES_ESCAPE)))
      return;
    event.preventDefault();
    close();
  });
  useEffect(() => {
    if (!isOpen) return undefined;
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
};

export const EventCard = ({ onClose }: EventCardProps) => {
  const { table, actions } = useSession();
  const messages = useAllMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const row = selected === null ? undefined : table.indexOf.get(selected);
  const { slots } = useSettledAnswer();
  const textLanguage = useTextLanguage();
  const terms = useSearchTerms();
  const restoreFocus = useFocusBefore(row !== undefined);
  const close = (): void => {
    if (onClose) onClose();
    else actions.select(null);
    restoreFocus();
  };
  useEscape(row !== undefined, close);
  const { question } = useSettledAnswer();
  const record = useResult({ kind: 'detail', question, row: row ?? -1 })?.value;
  if (row === undefined || !record) return null;
  const words = messages.details.card;
  const marked = (text: string) => <MarkedText text={text} marks={findMarks(text, terms)} />;
  return (
    <section className="card" aria-label={messages.reading.card.region} data-slot={slots[row]}>
      <header className="card-head">
        <h2 className="card-title" {...textLanguage((document) => document.events[row]?.title)}>
          {marked(record?.title ?? '')}
        </h2>
        <IconButton icon="close" label={words.close} className="card-close" size={20} onClick={close} />
      </header>
      <p className="card-type">
        <TypeGlyph table={table} row={row} />
        {`${describeTrack(table, row, messages)} · ${describeType(table, row, messages)}`}
      </p>
      <OutsideWindow row={row} />
      {record?.summary !== undefined && (
        <p className="card-summary" {...textLanguage((document) => document.events[row]?.summary)}>
          {marked(record.summary)}
        </p>
      )}
      <CardRows key={row} row={row} />
      <CardDifferences row={row} />
      <CardSources key={`sources ${row}`} row={row} />
      <MediaRows key={`media ${row}`} row={row} />
      <CardFooter row={row} />
    </section>
  );
};

const CardFooter = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useAllMessages();
  const words = messages.details.card;
  const { notShown, position } = messages.details.card;
  const selected = session.table.ids[row] ?? null;
  const steps = useResult({ kind: 'neighbour', question: useSettledAnswer().question, selected })?.value;
  const { position: k, count: n } = steps ?? { position: 0, count: 0 };
  return (
    <footer className="card-footer">
      <div className="card-steps">
        <button
          type="button"
          className="text-button card-button"
          aria-disabled={k === 1 || undefined}
          onClick={() => stepEvent(session, -1)}
        >
          <span aria-hidden="true">‹ </span>
          {words.previous}
        </button>
        <span className="card-position">{k === 0 ? notShown : position(k, n)}</span>
        <button
          type="button"
          className="text-button card-button"
          aria-disabled={(k === n && k > 0) || undefined}
          onClick={() => stepEvent(session, 1)}
        >
          {words.next}
          <span aria-hidden="true"> ›</span>
        </button>
      </div>
      <CardActions row={row} />
    </footer>
  );
};
