/** Moves the second window's parts on the overview to where the state says, without React. */
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { AllMessages } from '../../../i18n/en.ts';
import type { Span } from '../../../selection/selection.ts';
import { placeGrips } from './drag.ts';
import { setAria, moveTo } from './paint-sliders.ts';
import { sliderAria, sliderStateOf } from './slider-state.ts';
import type { SliderState } from './slider-values.ts';

export type EndName = 'start' | 'end';

export interface CompareParts {
  readonly handles: Record<EndName, HTMLElement | null>;
  span: HTMLElement | null;
  readonly letters: Record<'a' | 'b', HTMLElement | null>;
}

/** The sliders' state with the second window in the first one's place; null without one. */
export const compareStateOf = (session: Session, domain: Span): SliderState | null => {
  const { compare } = session.answer().question;
  return compare && { ...sliderStateOf(session, domain), window: compare };
};

export interface EndPlaces {
  readonly start: number;
  readonly end: number;
}

export const endPlaces = ({ start, end }: Span, scale: TimeScale): EndPlaces => {
  const inside = (time: number): number => Math.min(scale.right, Math.max(scale.left, scale.x(time)));
  return { start: inside(start), end: inside(end) };
};

/** Where the handles stand: apart, however short the window is. */
export const handlePlaces = ({ start, end }: EndPlaces): EndPlaces =>
  placeGrips({ start, end, playhead: start }, 0, false);

/** Letters stand at least so far apart, in pixels. */
const APART = 20;

/** Where the windows' letters stand. */
export const letterPlaces = (a: EndPlaces, b: EndPlaces): { readonly a: number; readonly b: number } => {
  const [middleA, middleB] = [(a.start + a.end) / 2, (b.start + b.end) / 2];
  const short = Math.max(0, APART - Math.abs(middleA - middleB)) / 2;
  return middleA < middleB ? { a: middleA - short, b: middleB + short } : { a: middleA + short, b: middleB - short };
};

export const paintCompare = (parts: CompareParts, session: Session, scale: TimeScale, messages: AllMessages): void => {
  const state = compareStateOf(session, scale.domain);
  if (!state) return;
  const places = endPlaces(state.window, scale);
  const handles = handlePlaces(places);
  for (const name of ['start', 'end'] as const) {
    const handle = parts.handles[name];
    if (!handle) continue;
    moveTo(handle, handles[name]);
    setAria(handle, sliderAria(name, session, state, messages));
  }
  if (parts.span) {
    parts.span.style.transform = `translateX(${places.start}px)`;
    parts.span.style.width = `${Math.max(2, places.end - places.start)}px`;
  }
  const letters = letterPlaces(endPlaces(session.answer().question.window, scale), places);
  moveTo(parts.letters.a, letters.a);
  moveTo(parts.letters.b, letters.b);
};
