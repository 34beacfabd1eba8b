/** The line of an event in the responses: title, date, status, and its relation to the other event. */
import { describeSources } from '../../wording/describe-sources.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeTrack } from '../../wording/describe-type.ts';
import { responseTracks } from '../../query/responses/response-tracks.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import { noteOf } from '../../wording/list-relations.ts';
import { daysBetween, describeDays, startDays } from '../../wording/days-between.ts';
import type { Absence, ResponseLink } from '../../query/responses/list-responses.ts';
import { findMarks } from '../../query/search/marks.ts';
import { useSearchTerms } from '../../session/use-search-terms.ts';
import { describePresence } from '../../wording/table/row-notes.ts';
import type { Answer } from '../../query/types.ts';
import { useSelectionState, useSession } from '../../session/use-session.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { MarkedText } from '../../session/MarkedText.tsx';
import { Signed } from '../../session/Signed.tsx';

interface EventProps {
  readonly row: number;
  readonly answer: Answer;
  readonly absence: Absence | null;
}

/** Selects the event. */
const TitleButton = ({ row, answer: { table } }: Pick<EventProps, 'row' | 'answer'>) => {
  const { actions } = useSession();
  const terms = useSearchTerms();
  const title = table.records[row]?.title ?? '';
  const id = table.ids[row] ?? null;
  const isSelected = useSelectionState((state) => state.selection.selected === id);
  return (
    <button
      type="button"
      className="responses-event"
      aria-pressed={isSelected}
      onClick={() => actions.select(isSelected ? null : id)}
      onPointerEnter={() => actions.hover(id)}
      onPointerLeave={() => actions.hover(null)}
    >
      <bdi>
        <MarkedText text={title} marks={findMarks(title, terms)} />
      </bdi>
    </button>
  );
};

const Details = ({ row, answer, absence }: EventProps) => {
  const messages = useAllMessages();
  const {
    table,
    question: { dating },
  } = answer;
  const who = [describeStatus(table, row, messages).text, describeSources(table, row, dating, messages)]
    .filter((text) => text !== '')
    .join(' · ');
  const note = absence === null ? describePresence(answer, row, messages) : messages.responses.absent[absence];
  return (
    <p className="responses-details">
      <Signed text={`${describeWhen(table, row, dating, messages).text} · ${who}`} />
      {note !== null && (
        <>
          <Signed text=" · " />
          <span className="responses-note">{note}</span>
        </>
      )}
    </p>
  );
};

export const EventLine = ({ row, answer, absence }: EventProps) => (
  <div className="responses-line" data-slot={answer.slots[row]} data-absent={absence !== null || undefined}>
    <h3 className="responses-heading">
      <TitleButton row={row} answer={answer} />
    </h3>
    <Details row={row} answer={answer} absence={absence} />
  </div>
);

interface LinkLineProps {
  readonly of: number;
  readonly link: ResponseLink;
  readonly answer: Answer;
  readonly isNamed: boolean;
}

/** @param of the event that it is linked to @param isNamed whether to name the relation */
export const LinkLine = ({ of, link, answer, isNamed }: LinkLineProps) => {
  const messages = useAllMessages();
  const { row, relation, isOwn, absence } = link;
  const { table, dates } = answer;
  // The heading names the tracks on the other side of the axis; if there is only one, the line need not.
  const { across } = responseTracks(answer.schema);
  const isTrackNamed = across.length === 1 && across[0] === table.track[row];
  const days = daysBetween(startDays(dates, of, table.zone), startDays(dates, row, table.zone));
  const details = [
    // That the number of days is not known matters only where one event follows the other.
    ...(days || !isNamed ? [describeDays(days, messages)] : []),
    ...[noteOf(table, relation, messages)].filter((note) => note !== null),
  ].join(' · ');
  return (
    <li className="responses-line" data-slot={answer.slots[row]} data-absent={absence !== null || undefined}>
      <p className="responses-tie">
        {isNamed && (
          <span className="responses-relation">{messages.reading.relations[relation.type][isOwn ? 0 : 1]}</span>
        )}
        {!isTrackNamed && (
          <span className="responses-track">
            <Signed text={describeTrack(table, row, messages)} />
          </span>
        )}
        {details !== '' && (
          <>
            <Signed text={isNamed || !isTrackNamed ? ` · ${details}` : details} />
          </>
        )}
      </p>
      <TitleButton row={row} answer={answer} />
      <Details row={row} answer={answer} absence={absence} />
    </li>
  );
};
