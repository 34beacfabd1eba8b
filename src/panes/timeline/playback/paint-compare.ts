/** Moves the elements of the second window on the overview to match the state, without React. */
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { AllMessages } from '../../../i18n/en.ts';
import type { Span } from '../../../selection/selection.ts';
import { placeGrips } from './grip-places.ts';
import { setAria, moveTo } from './paint-sliders.ts';
import { sliderAria, sliderStateOf } from './slider-state.ts';
import type { SliderState } from './slider-values.ts';

export type EndName = 'start' | 'end';

export interface CompareParts {
  readonly handles: Record<EndName, HTMLElement | null>;
  span: HTMLElement | null;
  readonly letters: Record<'a' | 'b', HTMLElement | null>;
}

/** The state of the sliders for the second window; null where there is none. */
export const compareStateOf = (session: Session): SliderState | null => {
  const { compare } = session.answer().question;
  return compare && { ...sliderStateOf(session), window: compare };
};

export interface EndPlaces {
  readonly start: number;
  readonly end: number;
}

export const endPlaces = ({ start, end }: Span, scale: TimeScale): EndPlaces => {
  const inside = (time: number): number => Math.min(scale.right, Math.max(scale.left, scale.x(time)));
  return { start: inside(start), end: inside(end) };
};

/** Positions of the handles, which keep a distance however short the window is. CSS pixels. */
export const handlePlaces = ({ start, end }: EndPlaces): EndPlaces => placeGrips({ start, end, playhead: start });

/** Between the middles of the letters, in CSS pixels. */
const MIN_LETTER_DISTANCE = 20;

/** Positions of the windows' letters, in CSS pixels. */
export const letterPlaces = (a: EndPlaces, b: EndPlaces): { readonly a: number; readonly b: number } => {
  const [middleA, middleB] = [(a.start + a.end) / 2, (b.start + b.end) / 2];
  const short = Math.max(0, MIN_LETTER_DISTANCE - Math.abs(middleA - middleB)) / 2;
  return middleA < middleB ? { a: middleA - short, b: middleB + short } : { a: middleA + short, b: middleB - short };
};

export const paintCompare = (parts: CompareParts, session: Session, scale: TimeScale, messages: AllMessages): void => {
  const state = compareStateOf(session);
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
