/**
 * The English interface, whole; the type of these is what another language must fill. The app itself loads it in two
 * parts (`load-messages.ts`), so nothing that the first view needs may import this file but for its types.
 */
import { enFirst } from './en-first.ts';
import { enLate } from './en-late.ts';

export const en = { ...enFirst, ...enLate };
/** What may be said at any time. */
export type Messages = typeof enFirst;
/** What lazily loaded parts may say as well. */
export type AllMessages = typeof en;
