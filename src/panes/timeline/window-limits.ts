/** How far a window may move and where its edges snap; zooming by a factor for buttons and keys. */
import { millis } from '../../base/brand.ts';
import type { TimeUnit } from '../../base/time/units.ts';
import { unitIn } from '../../query/schema.ts';
import { noteDeed } from '../../selection/note-deed.ts';
import type { Session } from '../../session/session.ts';
import { sameSpan } from '../../selection/context.ts';
import type { Span } from '../../selection/selection.ts';

const ownUnit = (session: Session): TimeUnit => session.engine.schema.unit[session.store.getState().selection.dating];

/** The length of the unit of the data's dates, in milliseconds: no window is shorter. */
export const leastLength = (session: Session): number => ownUnit(session).length;

/** The extent of the data with a margin: a window always lies within it. */
export const limitsOf = (session: Session): Span => {
  const { context } = session;
  const start = Math.min(context.extent.start, context.overview.start);
  const end = Math.max(context.extent.end, context.overview.end);
  const pad = Math.max(leastLength(session), (end - start) * 0.05);
  return { start: millis(start - pad), end: millis(end + pad) };
};

/**
 * Moves the window into the limits; its length is kept where they allow it. @param least shortest length, milliseconds
 */
export const clampWindow = (start: number, end: number, limits: Span, least: number): Span => {
  const length = Math.min(Math.max(end - start, least), limits.end - limits.start);
  const from = Math.min(Math.max(start, limits.start), limits.end - length);
  return { start: millis(from), end: millis(from + length) };
};

/** The window rounded to whole units, at least one, which keeps links readable. */
export const snapWindow = ({ start, end }: Span, unit: TimeUnit): Span => {
  const from = unit.round(start);
  return { start: from, end: millis(Math.max(unit.end(from), unit.round(end))) };
};

/** By which buttons and keys zoom. */
export const ZOOM_STEP = 1.6;

/** Moves the window by a part of its length (negative = earlier), by a unit at least, and commits. */
export const panBy = (session: Session, part: number): void => {
  const { window } = session.answer().question;
  const unit = unitIn(ownUnit(session), window);
  const by = Math.sign(part) * Math.max(unit.length, (window.end - window.start) * Math.abs(part));
  const moved = clampWindow(window.start + by, window.end + by, limitsOf(session), leastLength(session));
  const next = snapWindow(moved, unit);
  if (sameSpan(next, window)) noteDeed({ kind: 'end', of: part > 0 ? 'dataEnd' : 'dataStart' });
  else session.actions.setWindow(next);
};

/** Zooms the window about its middle (factor > 1 = closer) and commits. */
export const zoomBy = (session: Session, factor: number): void => {
  const { window } = session.answer().question;
  const middle = (window.start + window.end) / 2;
  const half = (window.end - window.start) / 2 / factor;
  const zoomed = clampWindow(middle - half, middle + half, limitsOf(session), leastLength(session));
  const next = snapWindow(zoomed, unitIn(ownUnit(session), zoomed));
  if (sameSpan(next, window)) noteDeed({ kind: 'end', of: factor > 1 ? 'closest' : 'farthest' });
  else session.actions.setWindow(next);
};
