/**
 * The filters by a search, a drawn area or circle and a number of voices: fetched when one of them is set, or when the
 * page is idle.
 */
import { createLateStore, lateValue } from '../base/late-store.ts';
import type { Filters } from '../selection/selection.ts';
import type * as DeferredFilters from './text-and-area-filters.ts';

const store = createLateStore(() => import('./text-and-area-filters.ts'));

/** Null until they have come; until then none of them filters anything. */
export const deferredFilters = (): typeof DeferredFilters | null => lateValue(store);

/** Whether these filters wait for them. */
export const isWaiting = ({ q, area, near, voices }: Filters): boolean =>
  (q !== undefined || area !== undefined || near !== undefined || voices !== undefined) && deferredFilters() === null;

/** @throws LateError where they can't be fetched */
export const loadDeferredFilters = store.load;
