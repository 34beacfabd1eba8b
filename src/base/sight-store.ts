/**
 * How a reader wants to see, beyond what the theme says: larger, with more space in texts, with more contrast, without
 * motion. What draws reads it here; what was chosen is kept by the app's preferences (`theme/follow-eyes.ts`, late).
 */
import { createStore } from 'zustand/vanilla';

export interface Sight {
  /** How many of the screen's CSS pixels one of the page's is: the page is laid out in a smaller one, and enlarged. */
  readonly scale: number;
  /** More space between letters and words, in em; 0 = as it is. */
  readonly letters: number;
  readonly words: number;
  readonly hasMoreContrast: boolean;
  readonly isStill: boolean;
}

export const sight = createStore<Sight>(() => ({
  scale: 1,
  letters: 0,
  words: 0,
  hasMoreContrast: false,
  isStill: false,
}));

export const pageScale = (): number => sight.getState().scale;
/** Of the window, in the page's pixels. */
export const pageWidth = (): number => innerWidth / pageScale();
export const pageHeight = (): number => innerHeight / pageScale();

/** Where a pointer is in an element, in the page's pixels. */
export const pointIn = (
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): { readonly x: number; readonly y: number } => {
  const { left, top } = element.getBoundingClientRect();
  return { x: (clientX - left) / pageScale(), y: (clientY - top) / pageScale() };
};
