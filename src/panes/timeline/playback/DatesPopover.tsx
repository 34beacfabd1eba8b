/** The button with the window's dates, which opens the dates popover. */
import { yearAt } from '../../../base/time/instants.ts';
import type { Zone } from '../../../base/time/zone.ts';
import { useAnswer, useSettledAnswer } from '../../../session/use-session.ts';
import { formatRange, formatSpan } from '../../../i18n/dates.ts';
import type { Messages } from '../../../i18n/en.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { latePart } from '../../../ui/late-part.tsx';
import { Popover } from '../../../ui/Popover.tsx';

const LONG_YEARS = 10;

const DatesPanel = latePart<{ readonly hasFields: boolean }>({
  load: async () => (await import('./DatesPanel.tsx')).DatesPanel,
  name: ({ playback }) => playback.datesTitle,
});

/**
 * Days; where the window spans more than a year and days have no room months, and in a long one years. The button's
 * accessible name has the days.
 */
const shortSpan = ({ start, end }: Span, zone: Zone, { dates: { locale } }: Messages): string => {
  const style = { locale, zone, month: 'short' } as const;
  const years = yearAt(end - 1, zone) - yearAt(start, zone);
  const unit = years < LONG_YEARS ? 'month' : 'year';
  return years === 0 ? formatSpan(start, end, style) : formatRange({ start, unit }, { start: end - 1, unit }, style);
};

/** What the button shows: an icon (beside the typed dates), the window's dates, or "n of N" above the dates. */
type DatesFace = 'icon' | 'dates' | 'count';

export const DatesPopover = ({ face }: { readonly face: DatesFace }) => {
  const messages = useMessages();
  const { playback: words } = messages;
  const {
    table: { zone },
    question: { window },
  } = useSettledAnswer();
  const span = formatSpan(window.start, window.end, { locale: messages.dates.locale, zone, month: 'short' });
  const look = {
    icon: <Icon name="calendar" size={20} />,
    dates: span,
    count: <CountFace span={shortSpan(window, zone, messages)} />,
  }[face];
  return (
    <Popover
      title={words.datesTitle}
      label={face === 'icon' ? words.datesMore : words.dates(span)}
      plain={face !== 'dates'}
      className={`playback-dates playback-dates-${face}`}
      face={look}
    >
      <DatesPanel hasFields={face !== 'icon'} />
    </Popover>
  );
};

/** "n of N" above the dates. Not announced: the status sentence is. */
const CountFace = ({ span }: { readonly span: string }) => {
  const { shown, total } = useAnswer();
  const { playback: words } = useMessages();
  return (
    <span className="playback-two-lines">
      <span className="playback-first">{words.count(shown, total)}</span>
      <span className="playback-second">
        {span}
        <Icon name="chevronDown" size={16} />
      </span>
    </span>
  );
};
