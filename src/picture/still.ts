/** What is drawn for a screen and left out of a picture, where nothing can be pressed. */
import type { Shape } from '../base/paint/shapes.ts';

/** That something opens. */
const OPENS = /\s*[›‹⌄]$/u;

/** The shapes without the signs that say that something opens. */
export const withoutControls = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.map((shape): Shape => {
    if (shape.kind === 'group' || shape.kind === 'clip') return { ...shape, shapes: withoutControls(shape.shapes) };
    return shape.kind === 'text' ? { ...shape, text: shape.text.replace(OPENS, '') } : shape;
  });
