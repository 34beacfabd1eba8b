/** A panel beside its button: native popover where there is one, placed so that it stays on the screen. */
import { pageHeight, pageScale, pageWidth } from '../base/sight-store.ts';
import { createContext, useContext, useLayoutEffect, useRef, type RefObject } from 'react';
import { isRightToLeft } from '../base/page-direction.ts';
import type { Popup } from './use-popup.ts';

const GAP = 4;
const EDGE = 8;

/** Above the button when there is no room below it; never beyond the viewport. */
const placePanel = (button: HTMLElement, panel: HTMLElement): void => {
  const scale = pageScale();
  const { top: above, bottom: under, left: start, right: end } = button.getBoundingClientRect();
  const anchor = { top: above / scale, bottom: under / scale, left: start / scale, right: end / scale };
  const { offsetWidth: width, offsetHeight: height } = panel;
  const below = anchor.bottom + GAP + height <= pageHeight() - EDGE;
  const top = below ? anchor.bottom + GAP : anchor.top - GAP - height;
  const left = Math.min(isRightToLeft() ? anchor.right - width : anchor.left, pageWidth() - EDGE - width);
  panel.style.top = `${Math.max(EDGE, Math.min(top, pageHeight() - EDGE - height))}px`;
  panel.style.left = `${Math.max(EDGE, left)}px`;
};

/** For the element that is there while the popup is open. */
export const usePopupPanel = ({ button, hide }: Pick<Popup, 'button' | 'hide'>): RefObject<HTMLDivElement | null> => {
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = panel.current;
    if (!shown || !button.current) return undefined;
    // The panel reads as the page does, also where its button stands in a pane that runs left to right.
    shown.dir = document.documentElement.dir;
    if ('showPopover' in shown) shown.showPopover();
    const place = (): void => {
      if (button.current) placePanel(button.current, shown);
    };
    place();
    // The browser closes it on Escape and on a press outside; the state follows.
    const follow = (event: Event): void => {
      if ((event as ToggleEvent).newState === 'closed') hide(false);
    };
    // Escape belongs to the topmost thing alone: what lies below must not take it as well.
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      hide();
    };
    shown.addEventListener('toggle', follow);
    shown.addEventListener('keydown', escape);
    addEventListener('resize', place);
    // What is in it may come later than the panel.
    const observer = new ResizeObserver(place);
    observer.observe(shown);
    return () => {
      shown.removeEventListener('toggle', follow);
      shown.removeEventListener('keydown', escape);
      removeEventListener('resize', place);
      observer.disconnect();
    };
  }, [button, hide]);
  return panel;
};

/** How something inside a popover closes it. */
export const PopupCloseContext = createContext<() => void>(() => {});
export const useClosePopup = (): (() => void) => useContext(PopupCloseContext);
