/** What the transport's buttons and keys do to the view. */
import { DAY } from '../../../base/calendar.ts';
import { millis } from '../../../base/brand.ts';
import type { Session } from '../../../session/session.ts';
import type { StepDirection } from '../../../session/step-events.ts';

/** Moves the playhead by days or weeks, to their starts; past the last one it rests at the window's end. */
export const stepTime = (session: Session, step: 'day' | 'week', direction: StepDirection): void => {
  const { window, at } = session.answer().question;
  const length = step === 'week' ? 7 * DAY : DAY;
  const from = direction === 1 ? Math.floor(at / DAY) * DAY : Math.ceil(at / DAY) * DAY;
  const to = from + direction * length;
  session.actions.setAt(to >= window.end ? null : millis(Math.max(to, window.start)));
};

export const togglePlay = (session: Session): void => {
  if (session.store.getState().playing) session.actions.pause();
  else session.actions.play();
};

/** Sets one end of the window to the playhead's unit, which stays inside. */
export const setEndAtPlayhead = (session: Session, end: 'from' | 'to'): void => {
  const { window, at, dating } = session.answer().question;
  const unit = session.engine.schema.unit[dating];
  const inside = Math.floor(Math.min(at, window.end - 1) / unit) * unit;
  session.actions.setWindow(
    end === 'from' ? { start: millis(inside), end: window.end } : { start: window.start, end: millis(inside + unit) },
  );
};
