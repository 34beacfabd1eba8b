/** Where windows and their letters stand on the overview; in the pixels of its scale. */
import type { Span } from '../../selection/selection.ts';
import type { TimeScale } from '../timeline/axis.ts';

export interface EndPlaces {
  readonly start: number;
  readonly end: number;
}

export const endPlaces = ({ start, end }: Span, scale: TimeScale): EndPlaces => {
  const inside = (time: number): number => Math.min(scale.right, Math.max(scale.left, scale.x(time)));
  return { start: inside(start), end: inside(end) };
};

/** Between the middles of the letters. */
const MIN_LETTER_DISTANCE = 20;

export const letterPlaces = (a: EndPlaces, b: EndPlaces): { readonly a: number; readonly b: number } => {
  const [middleA, middleB] = [(a.start + a.end) / 2, (b.start + b.end) / 2];
  const short = Math.max(0, MIN_LETTER_DISTANCE - Math.abs(middleA - middleB)) / 2;
  return middleA < middleB ? { a: middleA - short, b: middleB + short } : { a: middleA + short, b: middleB - short };
};
