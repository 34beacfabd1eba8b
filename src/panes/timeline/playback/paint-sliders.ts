/**
 * Moves the sliders' elements to match the state, without React. Nothing else writes their positions and ARIA values.
 */
import type { Session } from '../../../session/session.ts';
import type { TimeScale } from '../../../layout/timeline/axis.ts';
import { placeEndDates, type DatePlace } from '../../../layout/overview/place-dates.ts';
import type { Messages } from '../../../i18n/en.ts';
import { measureText } from '../../../theme/measure-text.ts';
import { shortDate, sliderAria, sliderStateOf } from './slider-state.ts';
import { placeGrips, type GripPlaces } from './grip-places.ts';
import { SLIDERS, type SliderName } from './slider-values.ts';

/** Filled in by the component as its elements mount and unmount. */
export interface SliderParts {
  readonly handles: Record<SliderName, HTMLElement | null>;
  brush: HTMLElement | null;
  line: HTMLElement | null;
  head: SVGElement | null;
  /** Labels under the window's ends; null on the axis, which has dates of its own. */
  readonly dates: Record<'start' | 'end', HTMLElement | null>;
}

/** Positions of the window's ends and the playhead within the scale, in CSS pixels. */
export const placesOf = (session: Session, scale: TimeScale): GripPlaces => {
  const { window, at } = session.answer().question;
  const inside = (time: number): number => Math.min(scale.right, Math.max(scale.left, scale.x(time)));
  return { start: inside(window.start), end: inside(window.end), playhead: inside(at) };
};

interface DateLabel extends DatePlace {
  readonly text: string;
}

/** Their style in the stylesheet. */
const STYLE = { size: 12, weight: 600 } as const;

/** The labels under the two handles; null of the one that has no room. */
export const layoutDateLabels = (
  session: Session,
  scale: TimeScale,
  messages: Messages,
): { readonly start: DateLabel | null; readonly end: DateLabel } => {
  const { window } = session.answer().question;
  const textOf = (name: 'start' | 'end'): string => shortDate(window, name, session.table.zone, messages);
  const texts = { start: textOf('start'), end: textOf('end') };
  const widths = { start: measureText(texts.start, STYLE), end: measureText(texts.end, STYLE) };
  const { start, end } = placeEndDates(placesOf(session, scale), widths, scale);
  return { start: start && { ...start, text: texts.start }, end: { ...end, text: texts.end } };
};

export const moveTo = (element: HTMLElement | SVGElement | null, x: number): void => {
  if (element) element.style.transform = `translateX(${Math.round(x * 10) / 10}px)`;
};

const placeDateLabel = (element: HTMLElement | null, label: DateLabel | null): void => {
  if (!element) return;
  const text = label?.text ?? '';
  if (element.textContent !== text) element.textContent = text;
  if (label) element.style.transform = `translateX(${Math.round(label.left)}px)`;
};

export const setAria = (element: HTMLElement, values: object): void => {
  for (const [name, value] of Object.entries(values)) {
    const text = String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
};

/**
 * How far outside the window's edges handles are placed, and whether the playhead's head is in the same row. See
 * `placeGrips`.
 */
export interface GripRow {
  readonly outward: number;
  readonly inOneRow: boolean;
}

/** How far the drawn head may move within its target toward its line, in CSS pixels. */
const MAX_HEAD_SHIFT = 4;

export const paintSliders = (
  parts: SliderParts,
  session: Session,
  scale: TimeScale,
  row: GripRow,
  messages: Messages,
): void => {
  const places = placesOf(session, scale);
  const grips = placeGrips(places, row.outward, row.inOneRow);
  const state = sliderStateOf(session, scale.domain);
  for (const name of SLIDERS) {
    const handle = parts.handles[name];
    if (!handle) continue;
    moveTo(handle, grips[name]);
    setAria(handle, sliderAria(name, session, state, messages));
  }
  moveTo(parts.head, Math.min(MAX_HEAD_SHIFT, Math.max(-MAX_HEAD_SHIFT, places.playhead - grips.playhead)));
  moveTo(parts.line, places.playhead);
  if (parts.brush)
    parts.brush.style.transform = `translateX(${places.start}px) scaleX(${Math.max(1, places.end - places.start)})`;
  if (parts.dates.start || parts.dates.end) {
    const labels = layoutDateLabels(session, scale, messages);
    placeDateLabel(parts.dates.start, labels.start);
    placeDateLabel(parts.dates.end, labels.end);
  }
};
