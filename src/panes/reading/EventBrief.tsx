/** The selected event in short, a press on it opens the whole card, a swipe leads to the next. */
import { useRef, type RefObject } from 'react';
import { listSources } from '../../wording/describe-sources.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { useSelectionState, useSession, useSettledAnswer } from '../../session/use-session.ts';
import { stepEvent } from '../../session/step-events.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { usePanels } from '../../ui/use-panels.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Signed } from '../../session/Signed.tsx';
import { useSwipe } from '../../ui/use-swipe.ts';
import { TypeGlyph } from './TypeGlyph.tsx';
import { useCardEscape, useFocusBefore } from './use-card-focus.ts';

export const EventBrief = () => {
  const session = useSession();
  const messages = useAllMessages();
  const selected = useSelectionState((state) => state.selection.selected);
  const swipe = useSwipe((direction) => stepEvent(session, direction));
  const row = selected === null ? undefined : session.table.indexOf.get(selected);
  const button = useRef<HTMLButtonElement>(null);
  // Below a step of the story it is what the step selects: Escape is the step's.
  const isOwn = useSelectionState(({ selection: { story } }) => story === null);
  const restoreFocus = useFocusBefore(row !== undefined && isOwn, button);
  useCardEscape(row !== undefined && isOwn, () => {
    restoreFocus();
    session.actions.select(null);
  });
  if (row === undefined) return null;
  return (
    <section className="event-brief" aria-label={messages.reading.card.region} {...swipe}>
      <BriefText row={row} button={button} />
    </section>
  );
};

interface BriefTextProps {
  readonly row: number;
  readonly button: RefObject<HTMLButtonElement | null>;
}

const BriefText = ({ row, button }: BriefTextProps) => {
  const { table } = useSession();
  const messages = useAllMessages();
  const { show } = usePanels();
  const dating = useSelectionState((state) => state.selection.dating);
  const { slots } = useSettledAnswer();
  const title = table.records[row]?.title ?? '';
  const sources = listSources(table, row, dating, messages);
  const [only] = sources.length === 1 ? sources : [];
  const details = [
    describeStatus(table, row, messages).short,
    only ? only.part : messages.sources.sourceCount(sources.length),
  ].filter((text) => text !== '');
  return (
    <button ref={button} type="button" className="event-brief-text" data-slot={slots[row]} onClick={() => show('card')}>
      <span className="visually-hidden">{messages.details.caption.moreAbout}</span>
      <span className="event-brief-when">
        <TypeGlyph table={table} row={row} size={12} />
        <Signed text={` ${[describeWhen(table, row, dating, messages).short, ...details].join(' · ')}`} />
      </span>
      <span className="event-brief-title" dir="auto">
        <Signed text={title} />
      </span>
      <Icon name="chevronRight" size={20} />
    </button>
  );
};
