/** The words for dates that we do not write ourselves: fetched with data of others, before they are shown. */
import { createLateStore, lateValue } from '../../base/late-store.ts';
import type * as ForeignDates from './foreign-dates.ts';

const store = createLateStore(() => import('./foreign-dates.ts'));

/** Null until they have come; until then a list is told by its first and last date, and a season by its year. */
export const foreignDates = (): typeof ForeignDates | null => lateValue(store);

/** @throws LateError where they can't be fetched */
export const loadForeignDates = store.load;
