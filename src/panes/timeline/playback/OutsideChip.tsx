/** The chip at an end of the overview for the events beyond it: a button that moves the window there. */

import type { Zone } from '../../../base/time/zone.ts';
import type { EventsBeyond } from '../../../query/time/find-beyond.ts';
import type { Session } from '../../../session/session.ts';
import { useSession } from '../../../session/use-session.ts';
import { formatRange, formatUnit } from '../../../i18n/dates.ts';
import type { Messages } from '../../../i18n/en.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';

/** The month, the year or the range of years: a chip has no room for more. */
const spanInWords = ({ start, end }: Span, zone: Zone, messages: Messages): string => {
  const style = { locale: messages.dates.locale, zone, month: 'short' } as const;
  const [first, last] = [start, end - 1].map((time) => formatUnit({ start: time, unit: 'month' }, style));
  if (first === last && first !== undefined) return first;
  return formatRange({ start, unit: 'year' }, { start: end - 1, unit: 'year' }, style);
};

/** Moves the window to those events, in whole units; a single event is selected as well. */
const goThere = (session: Session, { rows, span }: EventsBeyond): void => {
  const unit = session.answer().unit;
  const window = { start: unit.floor(span.start), end: unit.ceil(span.end) };
  const only = rows.length === 1 ? session.table.ids[rows[0]!] : undefined; // of length 1
  if (only === undefined) session.actions.setWindow(window);
  else session.actions.select(only, { window });
};

export const OutsideChip = ({
  outside,
  side,
}: {
  readonly outside: EventsBeyond;
  readonly side: 'before' | 'after';
}) => {
  const session = useSession();
  const messages = useMessages();
  const { playback: words } = messages;
  const when = spanInWords(outside.span, session.table.zone, messages);
  const { length } = outside.rows;
  const text = words.inTime(when, length);
  const name = side === 'before' ? words.beforeLabel(text) : words.afterLabel(text);
  return (
    <button
      type="button"
      className="overview-chip"
      aria-label={name}
      title={name}
      onClick={() => goThere(session, outside)}
    >
      {side === 'before' && <span aria-hidden="true">◂ </span>}
      {text}
      {side === 'after' && <span aria-hidden="true"> ▸</span>}
    </button>
  );
};
