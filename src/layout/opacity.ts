/** How strongly each row is drawn: what is told in full, what it is not about dimmed, what is to come as a ghost. */
import type { Shape, TextShape } from '../base/paint/shapes.ts';
import type { Answer } from '../query/types.ts';
import { DIMMED_LABEL, DIMMED_MARK, GHOST } from './meanings.ts';

/** Of a row's mark or label, 0 to 1. */
export type Opacity = (row: number) => number;
export interface Opacities {
  readonly opacity: Opacity;
  readonly labelOpacity: Opacity;
  /** By row: 1 for what is told in full; null where nothing is dimmed. What counts rows reads it. */
  readonly lit: Uint8Array | null;
}

/** Whether a row has not begun by the playhead, where that decides what is shown: its place is kept. */
export const isToCome = ({ presence, question }: Answer, row: number): boolean =>
  question.mode === 'sofar' && presence[row] === 0;

/** @param dims false for readers who ask for more contrast: nothing is dimmed for them */
export const opacitiesOf = (answer: Answer, dims = true): Opacities => {
  const lit = dims ? answer.lit : null;
  const isDimmed: (row: number) => boolean = (row) => lit !== null && lit[row] === 0;
  return {
    lit,
    opacity: (row) => (isToCome(answer, row) ? GHOST : isDimmed(row) ? DIMMED_MARK : 1),
    labelOpacity: (row) => (isToCome(answer, row) || isDimmed(row) ? DIMMED_LABEL : 1),
  };
};

/** Of what stands for several rows: lit where one of them is. */
export const strongest = (opacity: Opacity, rows: Iterable<number>): number => {
  let most = 0;
  for (const row of rows) most = Math.max(most, opacity(row));
  return most;
};

export const faded = (shapes: readonly Shape[], opacity: number): readonly Shape[] =>
  opacity < 1 ? [{ kind: 'group', opacity, shapes }] : shapes;

/** A text that is dimmed is ink, whatever it was: grey would be too faint to read. */
export const dimmed = (shape: TextShape, opacity: number): readonly Shape[] =>
  faded([opacity < 1 ? { ...shape, token: 'ink' } : shape], opacity);
