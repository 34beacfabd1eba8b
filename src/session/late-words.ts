/** What of words is not in the first picture: code that comes with what speaks. */
import { createLateStore } from '../base/late-store.ts';

export const lateWords = createLateStore(() => import('./words-after-picture.ts'));
