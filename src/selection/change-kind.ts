/** What one step of the view changed, by one word's key; null = too much of it for one word. */
import type { Selection } from './selection.ts';

/** The parts of a view that a step is named after: where several changed together, the first of these says it. */
const KINDS = [
  'story',
  'compare',
  'data',
  'selected',
  'filters',
  'window',
  'mode',
  'dating',
  'at',
  'view',
  'mapView',
  'theme',
  'lang',
  'step',
  'speed',
] as const satisfies readonly (keyof Selection)[];
export type ChangeKind = (typeof KINDS)[number];

/** A story's step and a reset change many things; of the former its number says it all. */
const MAX_PARTS = 3;

export const changeKind = (before: Selection, after: Selection): ChangeKind | null => {
  const changed = KINDS.filter((key) => before[key] !== after[key]);
  const [first] = changed;
  return first === undefined || (first !== 'story' && changed.length > MAX_PARTS) ? null : first;
};
