/** How fast playing goes: the window in a fixed time at 1×. */
import type { Span } from '../selection/selection.ts';

/** The window plays in this time at 1×, in milliseconds. */
export const WINDOW_MS = 12_000;

/** Milliseconds of the data for each millisecond of playing. */
export const playRate = ({ start, end }: Span, speed: number): number => ((end - start) / WINDOW_MS) * speed;
