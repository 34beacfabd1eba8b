/**
 * What is drawn soon after the first picture: fetched once that is there, or with it where it has flows; those who lay
 * out are handed it, or null until it has come, and then nothing of it is drawn.
 */
import { createLateStore } from '../../base/late-store.ts';

export const lateLayouts = createLateStore(() => import('./layouts.ts'));
