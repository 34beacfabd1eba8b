/** The button with the window's dates, which opens the dates popover. */
import { useAnswer, useSettledAnswer } from '../../../session/use-session.ts';
import { formatSpan } from '../../../i18n/dates.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { latePart } from '../../../ui/late-part.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { shortSpan } from './short-span.ts';

const DatesPanel = latePart<{ readonly hasFields: boolean }>({
  load: async () => (await import('./DatesPanel.tsx')).DatesPanel,
  name: ({ playback }) => playback.datesTitle,
});

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
    count: <CountFace span={shortSpan(window, zone, messages.dates.locale)} />,
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
      <span className="playback-first">
        {words.count(shown, total)}
        <Icon name="chevronDown" size={16} />
      </span>
      <span className="playback-second">
        <span className="playback-span">{span}</span>
      </span>
    </span>
  );
};
