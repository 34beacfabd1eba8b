/** What of a text is in another language than the page: code that comes with what speaks, after the first picture. */
import { createLateStore } from '../base/late-store.ts';

export const foreignWords = createLateStore(() => import('./OwnText.tsx'));
