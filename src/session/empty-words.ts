/** The texts for an empty view, which load when nothing is shown. */
import { createLateStore } from '../base/late-store.ts';

export const emptyWords = createLateStore(() => import('./write-empty.ts'));
