/** For every test in Node: random, but the same random each time; and what the app fetches after its first view. */
import fc from 'fast-check';
import { loadDeferredFilters } from '../src/query/deferred-filters.ts';
import { loadDeferredQueries } from '../src/query/deferred-queries.ts';

fc.configureGlobal({ seed: 20240514 });
await Promise.all([loadDeferredFilters(), loadDeferredQueries()]);
