/** What tells a playing, which comes when something is played. */
import { createLateStore } from '../base/late-store.ts';

export const toldPart = createLateStore(() => import('./told.ts'));
