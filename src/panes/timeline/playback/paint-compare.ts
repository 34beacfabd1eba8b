/** Moves the elements of the second window on the overview to match the state, without React. */
import type { Session } from '../../../session/session.ts';
import { endPlaces, letterPlaces, type EndPlaces } from '../../../layout/overview/window-places.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import type { AllMessages } from '../../../i18n/en.ts';
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

/** Positions of the handles, which keep a distance however short the window is. CSS pixels. */
export const handlePlaces = ({ start, end }: EndPlaces): EndPlaces => placeGrips({ start, end, playhead: start });

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
