/** Whether a finger points, not a mouse: what it presses is larger. */
export const isCoarse = (): boolean => matchMedia('(pointer: coarse)').matches;
