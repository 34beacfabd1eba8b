/** The actions of the transport's buttons and keys. */
import { millis } from '../../../base/brand.ts';
import type { UnitName } from '../../../base/time/unit-names.ts';
import { unitOf } from '../../../base/time/units.ts';
import type { Session } from '../../../session/session.ts';
import type { StepDirection } from '../../../session/step-events.ts';

/**
 * Moves the playhead by a unit: to its start, by weeks to the start of a day, or to the window's end after the last
 * one.
 */
export const stepTime = (session: Session, step: UnitName, direction: StepDirection): void => {
  const { window, at } = session.answer().question;
  // Weeks are counted from where the playhead is, whatever day that is.
  const unit = unitOf(session.table.zone, step === 'week' ? 'day' : step);
  const from = direction === 1 ? unit.floor(at) : unit.ceil(at);
  const next = unit.number(from) + direction * (step === 'week' ? 7 : 1);
  const to = unit.at(next);
  session.actions.scrubTo(to >= window.end ? null : millis(Math.max(to, window.start)));
};

/** Sets one end of the window so that the playhead's unit is its first or last. */
export const setEndAtPlayhead = (session: Session, end: 'from' | 'to'): void => {
  const {
    unit,
    question: { window, at },
  } = session.answer();
  const inside = Math.min(at, window.end - 1);
  session.actions.setWindow(
    end === 'from' ? { start: unit.floor(inside), end: window.end } : { start: window.start, end: unit.end(inside) },
  );
};
