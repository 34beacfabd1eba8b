/** What a search and a drawn area ask of rows: fetched when one of them comes, or when the page is idle. */
import type * as Kinds from './asking-kinds.ts';
import type { Filters } from '../../selection/selection.ts';

type LateKinds = typeof Kinds;

let kinds: LateKinds | null = null;

/** Null until they have come; until then neither filters anything. */
export const lateKinds = (): LateKinds | null => kinds;

/** Whether these filters wait for them. */
export const isWaiting = ({ q, area }: Filters): boolean => kinds === null && (q !== undefined || area !== undefined);

/** @throws where they can't be fetched */
export const loadLateKinds = async (): Promise<LateKinds> => (kinds ??= await import('./asking-kinds.ts'));
