/** How strongly each row is drawn: what is told in full, what it is not about dimmed, what is to come as a ghost. */
import type { Shape } from '../base/paint/shapes.ts';
import type { Answer } from '../query/types.ts';
import { DIMMED_LABEL, DIMMED_MARK, GHOST } from './meanings.ts';

/** Of a row's mark or label, 0 to 1. */
export type Opacity = (row: number) => number;
export interface Opacities {
  readonly opacity: Opacity;
  readonly labelOpacity: Opacity;
}

/** Whether a row has not begun by the playhead, where that decides what is shown: its place is kept. */
export const isToCome = ({ presence, question }: Answer, row: number): boolean =>
  question.mode === 'sofar' && presence[row] === 0;

/** @param dims false for readers who ask for more contrast: nothing is dimmed for them */
export const opacitiesOf = (answer: Answer, dims = true): Opacities => {
  const lit = dims ? answer.lit : null;
  const isDimmed: (row: number) => boolean = (row) => lit !== null && lit[row] === 0;
  return {
    opacity: (row) => (isToCome(answer, row) ? GHOST : isDimmed(row) ? DIMMED_MARK : 1),
    labelOpacity: (row) => (isToCome(answer, row) || isDimmed(row) ? DIMMED_LABEL : 1),
  };
};

/** Of what stands for several rows: lit where one of them is. */
export const strongest = (opacity: Opacity, rows: readonly number[]): number => Math.max(...rows.map(opacity));

export const faded = (shapes: readonly Shape[], opacity: number): readonly Shape[] =>
  opacity < 1 ? [{ kind: 'group', opacity, shapes }] : shapes;
