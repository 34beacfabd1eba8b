/** The words for an empty view, which is no first view: fetched when nothing is shown. */
import { createLateStore } from '../base/late-store.ts';

export const emptyWords = createLateStore(() => import('./describe-empty.ts'));
