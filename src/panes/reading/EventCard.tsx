/** Everything that is known of the selected event, how it is known and who says so. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { describeTrack, describeType, trackOf } from '../../derive/describe/describe-type.ts';
import { positionOf, stepEvent } from '../../derive/step-events.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../derive/use-session.ts';
import { useMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { CardActions } from './CardActions.tsx';
import { CardRows } from './CardRows.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';
import './EventCard.css';

export interface EventCardProps {
  /** What the close button does; without it, it ends the selection. */
  readonly onClose?: () => void;
}

/** Where the focus was when the card came; it goes back there. */
const useFocusBefore = (isOpen: boolean): (() => void) => {
  const before = useRef<Element | null>(null);
  useEffect(() => {
    if (isOpen) before.current = document.activeElement;
  }, [isOpen]);
  return () => {
    const element = before.current;
    if (element instanceof HTMLElement && element.isConnected) element.focus({ preventScroll: true });
  };
};

export const EventCard = ({ onClose }: EventCardProps) => {
  const { table, actions } = useSession();
  const messages = useMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const row = selected === null ? undefined : table.indexOf.get(selected);
  const restoreFocus = useFocusBefore(row !== undefined);
  if (row === undefined) return null;
  const words = messages.reading.card;
  const record = table.records[row];
  const close = (): void => {
    if (onClose) onClose();
    else actions.select(null);
    restoreFocus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape from anything inside closes the card
    <section className="card" aria-label={words.region} data-track={trackOf(table, row)} onKeyDown={onKeyDown}>
      <header className="card-head">
        <h2 className="card-title">{record?.title}</h2>
        <IconButton icon="close" label={words.close} className="card-close" size={20} onClick={close} />
      </header>
      <p className="card-type"><TypeGlyph table={table} row={row} />{`${describeTrack(table, row, messages)} · ${describeType(table, row, messages)}`}</p>
      {record?.summary !== undefined && <p className="card-summary">{record.summary}</p>}
      <CardRows key={row} row={row} />
      <CardFooter row={row} />
    </section>
  );
};

const CardFooter = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useMessages();
  const answer = useSettledAnswer();
  const words = messages.reading.card;
  const { k, n } = positionOf(answer, row);
  return (
    <footer className="card-footer">
      <div className="card-steps">
        <button type="button" className="card-button" aria-disabled={k === 1 || undefined} onClick={() => stepEvent(session, -1)}><span aria-hidden="true">‹ </span>{words.previous}</button>
        <span className="card-position">{k === 0 ? words.notShown : words.position(k, n)}</span>
        <button type="button" className="card-button" aria-disabled={(k === n && k > 0) || undefined} onClick={() => stepEvent(session, 1)}>{words.next}<span aria-hidden="true"> ›</span></button>
      </div>
      <CardActions row={row} />
    </footer>
  );
};
