/**
 * What the axis spans at each moment: the window. While a handle is held it stands still, and after release it glides
 * to the new window; what pans or zooms takes it along at once.
 */
import { millis } from '../../base/brand.ts';
import { sameSpan, spanUnion } from '../../selection/context.ts';
import { isMotionless } from '../../selection/motion.ts';
import type { Span } from '../../selection/selection.ts';
import type { Question } from '../../query/types.ts';
import type { Session } from '../../session/session.ts';

export interface AxisModel {
  /** As it was painted last. */
  readonly shown: () => Span;
  /** Moves on to a moment of the frame clock; called by the painter, once a frame. */
  readonly advance: (now: number) => Span;
  readonly isGliding: () => boolean;
  /** From now on it stands still. */
  readonly hold: () => void;
  readonly isHeld: () => boolean;
  /** Moves it by hand while it is held. */
  readonly pan: (span: Span) => void;
  readonly release: () => void;
  /** The question whose rows keep their places: while a handle is held none of them goes. */
  readonly rowsOf: (question: Question) => Question;
}

const GLIDE_MS = 200;
const ease = (part: number): number => 1 - (1 - part) ** 3;
const mix = (from: number, to: number, part: number) => millis(from + (to - from) * part);

interface Glide {
  readonly from: Span;
  readonly to: Span;
  readonly began: number;
}

export const createAxisModel = (session: Session): AxisModel => {
  let shown: Span | null = null;
  let glide: Glide | null = null;
  /** The window at the time of the grip. */
  let grabbed: Span | null = null;
  const target = (): Span => session.answer().question.window;
  const isByHand = (): boolean => session.store.getState().gesture.window !== null;
  const glideTo = (from: Span, to: Span, now: number): Span => {
    if (!glide || !sameSpan(glide.to, to)) glide = { from, to, began: now };
    const part = ease(Math.min(1, Math.max(0, now - glide.began) / GLIDE_MS));
    if (part < 1) return { start: mix(glide.from.start, to.start, part), end: mix(glide.from.end, to.end, part) };
    glide = null;
    return to;
  };
  return {
    shown: () => shown ?? target(),
    advance: (now) => {
      const to = target();
      if (grabbed && shown) return shown;
      if (shown === null || sameSpan(shown, to) || isByHand() || isMotionless(session.store)) {
        glide = null;
        shown = to;
      } else shown = glideTo(shown, to, now);
      return shown;
    },
    isGliding: () => glide !== null,
    hold: () => {
      shown ??= target();
      glide = null;
      grabbed = session.answer().question.window;
    },
    isHeld: () => grabbed !== null,
    pan: (span) => {
      if (grabbed) shown = span;
    },
    release: () => {
      grabbed = null;
    },
    rowsOf: (question) =>
      grabbed === null || sameSpan(grabbed, question.window)
        ? question
        : { ...question, window: spanUnion(grabbed, question.window) },
  };
};
