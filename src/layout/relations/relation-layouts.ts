/**
 * Relations of a selected event, and flows: fetched once the first view is there, or with the first picture that has
 * flows; those who lay out are handed it, or null until it has come, and then nothing of it is drawn.
 */
import { createLateStore } from '../../base/late-store.ts';

export const relationLayouts = createLateStore(() => import('./layouts.ts'));
