/**
 * A keyboard on the screen covers the foot of the page, where the list stands: the panel is lifted above it
 * (`--covered`) and is no higher than what is left between the head and it (`--room`), both in CSS pixels.
 */
import { pageScale } from '../../base/sight-store.ts';
import { useLayoutEffect } from 'react';

export const useVisibleRoom = (place: HTMLElement | null): void => {
  useLayoutEffect(() => {
    const viewport = window.visualViewport;
    const panel = place?.closest<HTMLElement>('.app-slot');
    const around = panel?.parentElement;
    if (!viewport || !panel || !around) return undefined;
    const fit = (): void => {
      const { top, bottom } = around.getBoundingClientRect();
      const end = viewport.offsetTop + viewport.height * viewport.scale;
      panel.style.setProperty('--covered', `${Math.max(0, Math.ceil((bottom - end) / pageScale()))}px`);
      panel.style.setProperty('--room', `${Math.floor((end - top) / pageScale())}px`);
    };
    fit();
    viewport.addEventListener('resize', fit);
    return () => viewport.removeEventListener('resize', fit);
  }, [place]);
};
