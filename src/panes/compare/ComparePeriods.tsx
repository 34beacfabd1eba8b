/** The dates of A and B. A is the window; B is typed, chosen from presets or dragged. */
import { DAY } from '../../base/calendar.ts';
import { presetsFor } from '../../query/compare/compare-presets.ts';
import { useTypedWindow } from '../../session/use-typed-window.ts';
import type { Answer } from '../../query/types.ts';
import { useSession } from '../../session/use-session.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { useAllMessages } from '../../i18n/use-messages.ts';
import { sameSpan } from '../../selection/context.ts';
import type { Span } from '../../selection/selection.ts';
import { DateFields } from '../../ui/DateFields.tsx';
import { Menu } from '../../ui/Menu.tsx';

export const ComparePeriods = ({ answer, compare }: { readonly answer: Answer; readonly compare: Span }) => {
  const messages = useAllMessages();
  const { compare: names, comparePanel: words } = messages;
  const { window, mode } = answer.question;
  const { zone } = answer.table;
  const length = ({ start, end }: Span): string => words.days((zone.toWall(end) - zone.toWall(start)) / DAY);
  return (
    <>
      <div className="compare-periods">
        <span className="compare-letter" aria-hidden="true">
          {names.a}
        </span>
        <p className="compare-dates">
          <span className="visually-hidden">{names.periods[1]}: </span>
          {formatSpan(window.start, window.end, { locale: messages.dates.locale, zone })}
          <span className="compare-length">{words.windowLength(length(window))}</span>
        </p>
        <span className="compare-letter compare-letter-b" aria-hidden="true">
          {names.b}
        </span>
        <div className="compare-dates">
          <SecondDates compare={compare} />
          <span className="compare-length">{length(compare)}</span>
        </div>
      </div>
      {mode !== 'window' && <p className="compare-note">{mode === 'sofar' ? words.untilPlayhead : words.atPlayhead}</p>}
      <Presets window={window} compare={compare} />
    </>
  );
};

const SecondDates = ({ compare }: { readonly compare: Span }) => {
  const { actions } = useSession();
  const { comparePanel: words } = useAllMessages();
  return <DateFields labels={words} {...useTypedWindow(compare, (typed) => actions.setCompare(typed))} />;
};

/** Presets for B, and a button that swaps A and B. */
const Presets = ({ window, compare }: { readonly window: Span; readonly compare: Span }) => {
  const { actions, context, engine } = useSession();
  const { asOf } = engine.schema;
  const { comparePanel: words } = useAllMessages();
  const { extent } = context;
  // The extent of imprecise dates may end after the as-of date; presets must not.
  const known = { start: extent.start, end: asOf.latest < extent.end ? asOf.latest : extent.end };
  const items = presetsFor(window, known, context.zone).map(({ name, span }) => ({
    id: name,
    label: words.preset[name],
    checked: sameSpan(span, compare),
    onSelect: () => actions.setCompare(span),
  }));
  return (
    <div className="compare-actions">
      <Menu label={words.presetsFor} className="compare-button" groups={[{ id: 'presets', items }]}>
        {words.presets}
      </Menu>
      <button type="button" className="compare-button" onClick={actions.swapWindows}>
        {words.swap}
      </button>
    </div>
  );
};
