/** The actions of the transport's buttons and keys. */
import { millis } from '../../../base/brand.ts';
import { unitOf } from '../../../base/time/units.ts';
import type { Session } from '../../../session/session.ts';
import type { StepDirection } from '../../../session/step-events.ts';

/** Moves the playhead by a day or a week, to the start of a day, or to the window's end after the last one. */
export const stepTime = (session: Session, step: 'day' | 'week', direction: StepDirection): void => {
  const { window, at } = session.answer().question;
  const day = unitOf(session.table.zone, 'day');
  const from = direction === 1 ? day.floor(at) : day.ceil(at);
  const to = day.offset(from, direction * (step === 'week' ? 7 : 1));
  session.actions.setAt(to >= window.end ? null : millis(Math.max(to, window.start)));
};

export const togglePlay = (session: Session): void => {
  if (session.store.getState().playing) session.actions.pause();
  else session.actions.play();
};

/** Sets one end of the window so that the playhead's unit is its first or last. */
export const setEndAtPlayhead = (session: Session, end: 'from' | 'to'): void => {
  const { window, at, dating } = session.answer().question;
  const unit = session.engine.schema.unit[dating];
  const inside = Math.min(at, window.end - 1);
  session.actions.setWindow(
    end === 'from' ? { start: unit.floor(inside), end: window.end } : { start: window.start, end: unit.end(inside) },
  );
};
