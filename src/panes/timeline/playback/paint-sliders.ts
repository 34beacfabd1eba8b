/**
 * Moves the sliders' elements to match the state, without React. Nothing else writes their positions and ARIA values.
 */
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import { isInside, pillOf, playheadMoment } from '../../../layout/timeline/playhead.ts';
import { measureText } from '../../../theme/measure-text.ts';
import type { Messages } from '../../../i18n/en.ts';
import { playheadFace } from '../timeline-words.ts';
import { sliderAria, sliderStateOf } from './slider-state.ts';
import { placeGrips, type GripPlaces } from './grip-places.ts';
import { SLIDERS, type SliderName } from './slider-values.ts';

/** Filled in by the component as its elements mount and unmount. */
export interface SliderParts {
  readonly handles: Record<SliderName, HTMLElement | null>;
  /** The two lines of the playhead's face while it is inside the window. */
  readonly pill: Record<'upper' | 'lower', HTMLElement | null>;
}

/** Positions of the window's ends and the playhead within the scale, in CSS pixels. */
export const placesOf = (session: Session, scale: TimeScale): GripPlaces => {
  const answer = session.answer();
  const { window } = answer.question;
  const inside = (time: number): number => Math.min(scale.right, Math.max(scale.left, scale.x(time)));
  return { start: inside(window.start), end: inside(window.end), playhead: inside(playheadMoment(answer)) };
};

export const moveTo = (element: HTMLElement | SVGElement | null, x: number): void => {
  if (element) element.style.transform = `translateX(${Math.round(x * 10) / 10}px)`;
};

export const setAria = (element: HTMLElement, values: object): void => {
  for (const [name, value] of Object.entries(values)) {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
};

export const setText = (element: HTMLElement | null, text: string): void => {
  if (element && element.textContent !== text) element.textContent = text;
};

/** @param scale null until the axis was painted: what is said is true before */
export const paintSliders = (
  parts: SliderParts,
  session: Session,
  scale: TimeScale | null,
  messages: Messages,
): void => {
  const places = scale && placeGrips(placesOf(session, scale));
  const state = sliderStateOf(session);
  for (const name of SLIDERS) {
    const handle = parts.handles[name];
    if (!handle) continue;
    if (places) moveTo(handle, places[name]);
    setAria(handle, sliderAria(name, session, state, messages));
  }
  const answer = session.answer();
  const isShown = isInside(answer);
  parts.handles.playhead?.toggleAttribute('data-inside', isShown);
  if (!isShown) return;
  const face = playheadFace(answer, messages);
  setText(parts.pill.upper, face.upper);
  setText(parts.pill.lower, face.lower);
  const pill = scale && pillOf(answer, scale, face, measureText);
  if (pill) moveTo(parts.handles.playhead, (pill[0] + pill[1]) / 2);
};
