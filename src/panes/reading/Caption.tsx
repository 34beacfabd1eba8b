/** The caption of a narrow page: the selected event in short, buttons to the next, and a sheet with the card. */
import { useState } from 'react';
import { listSources } from '../../wording/describe-sources.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeTrack } from '../../wording/describe-type.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { stepEvent } from '../../session/step-events.ts';
import { useResult } from '../../session/use-result.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { LazySheet } from '../../ui/LazySheet.tsx';
import { useSwipe } from '../../ui/use-swipe.ts';
import { LazyCard } from './LazyCard.tsx';
import { TypeGlyph } from './TypeGlyph.tsx';
import '../../ui/text-button.css';
import './Caption.css';

export const Caption = () => {
  const session = useSession();
  const messages = useAllMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const steps = useResult({ kind: 'neighbour', question: useSettledAnswer().question, selected })?.value;
  const swipe = useSwipe((direction) => stepEvent(session, direction));
  const row = selected === null ? undefined : session.table.indexOf.get(selected);
  const [isOpen, setOpen] = useState(false);
  const { card, caption: place } = messages.reading;
  const { caption } = messages.details;
  // The open sheet is then what is named so.
  const name = row === undefined || isOpen ? place.region : card.region;
  return (
    <section className="caption" aria-label={name} data-selected={row !== undefined || undefined} {...swipe}>
      <IconButton
        icon="chevronLeft"
        label={caption.previousEvent}
        idle={!steps || steps.before === null}
        onClick={() => stepEvent(session, -1)}
      />
      {row === undefined ? (
        <p className="caption-none">{caption.none}</p>
      ) : (
        <CaptionText row={row} k={steps?.position ?? 0} n={steps?.count ?? 0} onMore={() => setOpen(true)} />
      )}
      <IconButton
        icon="chevronRight"
        label={caption.nextEvent}
        idle={!steps || steps.after === null}
        onClick={() => stepEvent(session, 1)}
      />
      <LazySheet open={isOpen && row !== undefined} label={card.region} onClose={() => setOpen(false)}>
        <LazyCard onClose={() => setOpen(false)} />
      </LazySheet>
    </section>
  );
};

interface CaptionTextProps {
  readonly row: number;
  /** Its position among the events that the buttons step through, from 1; 0 where it is not among them. */
  readonly k: number;
  readonly n: number;
  readonly onMore: () => void;
}

const CaptionText = ({ row, k, n, onMore }: CaptionTextProps) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const dating = useSelectionState((state) => state.selection.dating);
  const { slots } = useSettledAnswer();
  const title = table.records[row]?.title ?? '';
  const words = messages.reading;
  const sources = listSources(table, row, dating, messages);
  const [only] = sources.length === 1 ? sources : [];
  const parts = [only ? only.part : words.sourceCount(sources.length)];
  const details = [describeStatus(table, row, messages).short, ...parts].filter((text) => text !== '');
  return (
    <div className="caption-text" data-slot={slots[row]}>
      <p className="caption-when">{`${describeWhen(table, row, dating, messages).short} · ${k === 0 ? messages.details.card.notShown : messages.details.card.position(k, n)}`}</p>
      <h2 className="caption-title">{title}</h2>
      <p className="caption-details">
        <span className="caption-track">
          <TypeGlyph table={table} row={row} size={12} /> {describeTrack(table, row, messages)}
        </span>
        {` · ${details.join(' · ')} `}
        <button
          type="button"
          className="text-button"
          aria-label={messages.details.caption.moreAbout(title)}
          aria-haspopup="dialog"
          onClick={onMore}
        >
          {messages.details.caption.more}
        </button>
      </p>
    </div>
  );
};
