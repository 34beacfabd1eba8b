/** What a mark is, beside the pointer: title, when, and who says so. Never on touch; Escape dismisses it. */
import { saySilence } from '../../wording/say-silence.ts';
import { describeToSelected } from '../../wording/describe-relation.ts';
import { describeStatus } from '../../wording/describe-status.ts';
import { describeWhen } from '../../wording/describe-when.ts';
import type { MapMark } from '../../layout/map/types.ts';
import { useSession } from '../../session/use-session.ts';
import { knownLinks } from '../../session/known-links.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { namePeriods, sayArea } from './mark-words.ts';
import { Signed } from '../../session/Signed.tsx';
import { Tip } from '../../ui/Tip.tsx';

const MAX_TITLES = 6;

export interface MapTooltipProps {
  readonly mark: MapMark;
  readonly width: number;
  readonly height: number;
  readonly onDismiss: () => void;
}

export const MapTooltip = ({ mark, width, height, onDismiss }: MapTooltipProps) => (
  <Tip box={mark.box} width={width} height={height} onDismiss={onDismiss}>
    {mark.rows.length === 1 ? <OneEvent row={mark.rows[0]!} /> : <SomeEvents mark={mark} />}
    {mark.kind === 'area' && <AreaWords mark={mark} />}
    <Periods mark={mark} />
  </Tip>
);

/** Of which of two compared windows it is. */
const Periods = ({ mark }: { readonly mark: MapMark }) => {
  const words = namePeriods(mark, useAllMessages());
  return words === '' ? null : <p className="tip-status">{words}</p>;
};

const AreaWords = ({ mark }: { readonly mark: MapMark }) => (
  <p>{sayArea(useSession().answer(), mark, useAllMessages(), saySilence)}</p>
);

const OneEvent = ({ row }: { readonly row: number }) => {
  const session = useSession();
  const messages = useAllMessages();
  const { table } = session;
  const answer = session.answer();
  const { selected } = session.store.getState().selection;
  const from = selected === null ? -1 : (table.indexOf.get(selected) ?? -1);
  const relation = describeToSelected(knownLinks(session, answer.question, from), row, from, messages);
  return (
    <>
      <p className="tip-title" dir="auto">
        {table.records[row]?.title}
      </p>
      <p>
        <Signed text={describeWhen(table, row, answer.question.dating, messages).text} />
      </p>
      {relation !== '' && <p>{relation}</p>}
      <p className="tip-status">{describeStatus(table, row, messages).text}</p>
    </>
  );
};

const SomeEvents = ({ mark }: { readonly mark: MapMark }) => {
  const { table } = useSession();
  const { map, many } = useAllMessages();
  const place = mark.name === '' ? map.events(mark.count) : map.listAt(mark.name, mark.rows.length || mark.count);
  const told = mark.kind === 'occasion' ? table.records[mark.occasion ?? -1] : undefined;
  const titles = mark.rows.slice(0, MAX_TITLES).map((row) => table.records[row]?.title ?? '');
  return (
    <>
      <p className="tip-title" dir="auto">
        <Signed text={told ? map.occasion(told.label ?? told.title, map.events(mark.count)) : place} />
      </p>
      {titles.map((title, i) => (
        <p key={mark.rows[i]} dir="auto">
          {title}
        </p>
      ))}
      {mark.rows.length > titles.length && (
        <p className="tip-status">{many.showMore(mark.rows.length - titles.length)}</p>
      )}
    </>
  );
};
