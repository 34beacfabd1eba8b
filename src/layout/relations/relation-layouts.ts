/**
 * What only a selected event draws, fetched once the first view is there; those who lay out are handed it, or null until it has
 * come, and then nothing of it is drawn.
 */
import { createLateStore } from '../../base/late-store.ts';

export const relationLayouts = createLateStore(() => import('./layouts.ts'));
