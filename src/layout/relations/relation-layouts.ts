/**
 * What only a selected event draws, fetched once the first view is there: until then nothing of it is drawn, and the layouts
 * that ask stay synchronous.
 */
import type * as Layouts from './layouts.ts';

type RelationLayouts = typeof Layouts;

let layouts: RelationLayouts | null = null;

/** Null until they have come. */
export const relationLayouts = (): RelationLayouts | null => layouts;

export const loadRelationLayouts = async (): Promise<void> => {
  layouts ??= await import('./layouts.ts');
};
