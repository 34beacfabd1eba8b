/** The card of the selected event: all its facts, their basis and sources. */
import { useRef } from 'react';
import { describeTrack, describeType } from '../../wording/describe-type.ts';
import { findMarks } from '../../query/search/marks.ts';
import { signed } from '../../session/Signed.tsx';
import { useSearchTerms } from '../../session/use-search-terms.ts';
import { stepEvent } from '../../session/step-events.ts';
import { useResult } from '../../session/use-result.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { Dotted } from '../../ui/Dotted.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { MarkedText } from '../../session/MarkedText.tsx';
import { CardActions } from './CardActions.tsx';
import { CardDifferences } from './CardDifferences.tsx';
import { CardRows } from './CardRows.tsx';
import { CardSources } from './CardSources.tsx';
import { MediaRows } from './MediaRows.tsx';
import { OutsideWindow } from './OutsideWindow.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';
import { useCardEscape, useFocusBefore } from './use-card-focus.ts';

interface EventCardProps {
  /** What the close button does; by default it ends the selection. */
  readonly onClose?: () => void;
}

export const EventCard = ({ onClose }: EventCardProps) => {
  const { table, actions } = useSession();
  const messages = useAllMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const row = selected === null ? undefined : table.indexOf.get(selected);
  const { slots } = useSettledAnswer();
  const terms = useSearchTerms();
  const heading = useRef<HTMLHeadingElement>(null);
  const restoreFocus = useFocusBefore(row !== undefined, heading);
  const close = (): void => {
    if (onClose) onClose();
    else actions.select(null);
    restoreFocus();
  };
  useCardEscape(row !== undefined, close);
  const { question } = useSettledAnswer();
  const record = useResult({ kind: 'detail', question, row: row ?? -1 })?.value;
  if (row === undefined || !record) return null;
  const words = messages.details.card;
  const marked = (text: string) => <MarkedText text={text} marks={findMarks(text, terms)} />;
  return (
    <section className="card" aria-label={messages.reading.card.region} data-slot={slots[row]}>
      <header className="card-head">
        <h2 ref={heading} tabIndex={-1} className="card-title" dir="auto">
          {marked(record?.title ?? '')}
        </h2>
        <IconButton icon="close" label={words.close} className="card-close" size={20} onClick={close} />
      </header>
      <p className="card-type">
        <TypeGlyph table={table} row={row} />
        <span>
          <Dotted
            text={`${describeTrack(table, row, messages)} · ${describeType(table, row, messages)}`}
            show={signed}
          />
        </span>
      </p>
      <OutsideWindow row={row} />
      {record?.summary !== undefined && (
        <p className="card-summary" dir="auto">
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
