/** What the first view does not ask: fetched with the first question of it. */
import { createLateStore, lateValue } from '../base/late-store.ts';
import type * as Panels from './panel-queries.ts';

type DeferredQueries = typeof Panels;

const store = createLateStore(() => import('./panel-queries.ts'));

/** Null until they have come. */
export const deferredQueries = (): DeferredQueries | null => lateValue(store);

/** @throws LateError where they can't be fetched */
export const loadDeferredQueries = store.load;
