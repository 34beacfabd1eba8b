/** The values and texts of the sliders for the current view. */
import { lastUnit, saidUnit } from '../../../base/time/instants.ts';
import type { Zone } from '../../../base/time/zone.ts';
import type { Session } from '../../../session/session.ts';
import type { Question } from '../../../query/types.ts';
import type { Messages } from '../../../i18n/en.ts';
import { formatUnit, type DateInWords } from '../../../i18n/dates.ts';
import { describePlayhead } from '../../../wording/describe-window.ts';
import { spanUnion } from '../../../selection/context.ts';
import type { Span } from '../../../selection/selection.ts';
import { sliderRange, type SliderName, type SliderState } from './slider-values.ts';

export const sliderStateOf = (session: Session): SliderState => {
  const { question, unit } = session.answer();
  const { extent, overview } = session.context;
  const limits = [extent, overview].reduce(spanUnion, question.window);
  return { window: question.window, at: question.at, unit, limits };
};

type End = 'start' | 'end';

/** A window's first moment, or its last unit. */
const dateOf = ({ start, end }: Span, name: End, zone: Zone): DateInWords =>
  name === 'start' ? { start, unit: saidUnit(start, zone) } : lastUnit(end, zone);

const STATUS = ['status'] as const;

/**
 * How many events had begun by the playhead; in mode `moment`, how many were ongoing. 0 until the engine has answered.
 */
const countAtPlayhead = (session: Session, question: Question): number =>
  session.known({ kind: 'counts', question, parts: STATUS })?.status.atPlayhead ?? 0;

interface SliderAria {
  readonly 'aria-valuemin': number;
  readonly 'aria-valuemax': number;
  readonly 'aria-valuenow': number;
  readonly 'aria-valuetext': string;
}

export const sliderAria = (name: SliderName, session: Session, state: SliderState, messages: Messages): SliderAria => {
  const { min, max, now } = sliderRange(name, state);
  const { zone } = state.unit;
  const style = { locale: messages.dates.locale, zone };
  const answer = session.answer();
  const { question } = answer;
  const text =
    name === 'playhead'
      ? messages.playback.playheadText(
          describePlayhead(answer, style),
          question.mode,
          countAtPlayhead(session, question),
        )
      : formatUnit(dateOf(state.window, name, zone), style);
  return { 'aria-valuemin': min, 'aria-valuemax': max, 'aria-valuenow': now, 'aria-valuetext': text };
};
