/** The values and texts of the sliders for the current view. */
import { yearAt } from '../../../base/time/instants.ts';
import { unitOf, type TimeUnit } from '../../../base/time/units.ts';
import type { Zone } from '../../../base/time/zone.ts';
import type { Session } from '../../../session/session.ts';
import type { Question } from '../../../query/types.ts';
import type { Messages } from '../../../i18n/en.ts';
import { formatUnit } from '../../../i18n/dates.ts';
import { spanUnion } from '../../../selection/context.ts';
import type { Span } from '../../../selection/selection.ts';
import { sliderRange, type SliderName, type SliderState } from './slider-values.ts';

export const sliderStateOf = (session: Session, domain: Span): SliderState => {
  const { question } = session.answer();
  const limits = spanUnion(spanUnion(session.context.extent, domain), question.window);
  return { window: question.window, at: question.at, unit: session.engine.schema.unit[question.dating], limits };
};

/** A unit by its number since 1970, in words: a day, or an hour for data by hours. */
export const unitInWords = (value: number, unit: TimeUnit, messages: Messages): string =>
  formatUnit(
    { start: unit.at(value), unit: unit.name === 'day' ? 'day' : 'minute' },
    { locale: messages.dates.locale, zone: unit.zone },
  );

/** What a free hand goes by: a minute, or the data's own unit where that is finer. */
export const fineUnit = (unit: TimeUnit): TimeUnit => (unit.name === 'second' ? unit : unitOf(unit.zone, 'minute'));

/** A window's end without its year, for the label under a handle. */
export const shortDay = (time: number, zone: Zone, messages: Messages): string =>
  formatUnit(
    { start: time, unit: 'day' },
    { locale: messages.dates.locale, zone, month: 'short', silentYear: yearAt(time, zone) },
  );

const STATUS = ['status'] as const;

/**
 * How many events had begun by the playhead; in mode `moment`, how many were ongoing. 0 until the engine has answered.
 */
const countAtPlayhead = (session: Session, question: Question): number =>
  session.known({ kind: 'counts', question, parts: STATUS })?.status.atPlayhead ?? 0;

export interface SliderAria {
  readonly 'aria-valuemin': number;
  readonly 'aria-valuemax': number;
  readonly 'aria-valuenow': number;
  readonly 'aria-valuetext': string;
}

export const sliderAria = (name: SliderName, session: Session, state: SliderState, messages: Messages): SliderAria => {
  const { min, max, now } = sliderRange(name, state);
  const date = unitInWords(now, state.unit, messages);
  const { question } = session.answer();
  const text =
    name === 'playhead'
      ? messages.playback.playheadText(date, question.mode, countAtPlayhead(session, question))
      : date;
  return { 'aria-valuemin': min, 'aria-valuemax': max, 'aria-valuenow': now, 'aria-valuetext': text };
};
