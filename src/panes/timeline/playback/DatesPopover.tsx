/** A button with the window's dates that opens the fields, the presets and the zoom; or only the latter two. */
import { DAY, partsOf } from '../../../base/calendar.ts';
import { millis } from '../../../base/brand.ts';
import { selectUnit } from '../../../derive/pipeline.ts';
import type { Session } from '../../../derive/session.ts';
import { useAnswer, useSession, useSettledAnswer } from '../../../derive/use-session.ts';
import { formatRange, formatSpan } from '../../../i18n/dates.ts';
import type { Messages } from '../../../i18n/en.ts';
import { useMessages } from '../../../i18n/use-messages.ts';
import type { Span } from '../../../selection/selection.ts';
import { Icon } from '../../../ui/Icon.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { useClosePopup } from '../../../ui/use-popup.ts';
import { DateFields } from './DateFields.tsx';

/** The window made `factor` times as long about its middle, in whole units, at least one. */
export const zoomWindow = ({ start, end }: Span, factor: number, unit: number): Span => {
  const middle = (start + end) / 2;
  const half = ((end - start) * factor) / 2;
  const from = Math.round((middle - half) / unit) * unit;
  return { start: millis(from), end: millis(Math.max(from + unit, Math.round((middle + half) / unit) * unit)) };
};

/** The last seven days that the data knows of. */
export const lastWeek = (session: Session): Span => {
  const end = session.table.asOf.latest;
  return { start: millis(end - 7 * DAY), end };
};

const Presets = () => {
  const close = useClosePopup();
  const session = useSession();
  const { playback: words } = useMessages();
  const { window, dating } = useSettledAnswer().question;
  const unit = selectUnit(session.table, dating);
  const go = (span: Span) => (): void => {
    session.actions.setWindow(span);
    close();
  };
  const zoom = (factor: number) => (): void => session.actions.setWindow(zoomWindow(window, factor, unit));
  return (
    <>
      <div className="playback-presets" role="group" aria-label={words.presets}>
        <button type="button" onClick={go(session.context.window)}>{words.presetOwn}</button>
        <button type="button" onClick={go(lastWeek(session))}>{words.presetLastWeek}</button>
        <button type="button" onClick={go(session.context.extent)}>{words.presetAll}</button>
      </div>
      <div className="playback-zoom">
        <button type="button" onClick={zoom(0.5)}><Icon name="plus" size={16} />{words.zoomIn}</button>
        <button type="button" onClick={zoom(2)}><Icon name="minus" size={16} />{words.zoomOut}</button>
      </div>
    </>
  );
};

/** Months where the window goes beyond a year, as there is no room for days; the button's name says them in full. */
const shortSpan = ({ start, end }: Span, { dates: { locale } }: Messages): string => {
  const style = { locale, month: 'short' } as const;
  const isOneYear = partsOf(start).year === partsOf(end - 1).year;
  return isOneYear ? formatSpan(start, end, style) : formatRange({ start, unit: 'month' }, { start: end - 1, unit: 'month' }, style);
};

/** How the button looks: an icon (the typed dates stand beside it), the window's dates, or those under "n of N". */
export type DatesFace = 'icon' | 'dates' | 'count';

export const DatesPopover = ({ face }: { readonly face: DatesFace }) => {
  const messages = useMessages();
  const { playback: words } = messages;
  const { window } = useSettledAnswer().question;
  const span = formatSpan(window.start, window.end, { locale: messages.dates.locale, month: 'short' });
  const look = { icon: <Icon name="calendar" size={20} />, dates: span, count: <CountFace span={shortSpan(window, messages)} /> }[face];
  return (
    <Popover
      title={words.datesTitle} label={face === 'icon' ? words.datesMore : words.dates(span)} plain={face !== 'dates'}
      className={`playback-dates playback-dates-${face}`} face={look}
    >
      <div className="playback-panel">
        {face !== 'icon' && <DateFields />}
        <Presets />
      </div>
    </Popover>
  );
};

/** "n of N" over the dates, where the status sentence is far away; it is read out there and not here. */
const CountFace = ({ span }: { readonly span: string }) => {
  const { shown, total } = useAnswer();
  const { playback: words } = useMessages();
  return (
    <span className="playback-two-lines">
      <span className="playback-first">{words.count(shown, total)}</span>
      <span className="playback-second">{span}<Icon name="chevronDown" size={16} /></span>
    </span>
  );
};
