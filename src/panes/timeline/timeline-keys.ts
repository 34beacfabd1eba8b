/** The keys of the timeline, wherever in it the focus is: zooming about the middle, and the dataset's own window. */
import type { Session } from '../../session/session.ts';
import { hasNoModifier, typedKey } from '../../ui/typed-key.ts';
import { zoomBy, ZOOM_STEP } from './window-limits.ts';

/** @returns how to stop */
export const followTimelineKeys = (plot: HTMLElement, session: Session): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    const key = hasNoModifier(event) ? typedKey(event) : '';
    if (key === '+' || key === '=') zoomBy(session, ZOOM_STEP);
    else if (key === '-') zoomBy(session, 1 / ZOOM_STEP);
    else if (key === '0') session.actions.setWindow(session.context.window);
    else return;
    event.preventDefault();
  };
  plot.addEventListener('keydown', onKey);
  return () => plot.removeEventListener('keydown', onKey);
};
