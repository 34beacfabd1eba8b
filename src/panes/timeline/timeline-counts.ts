/** The counts that stand for bars where those do not fit; the last drawing stands until they have come. */
import { createLateStore } from '../../base/late-store.ts';
import { loadDeferredQueries } from '../../query/deferred-queries.ts';

export const timelineCounts = createLateStore(
  // With what counts for it.
  async () => {
    const [{ layoutCounts }, { nameBin }] = await Promise.all([
      import('../../layout/timeline/layout-counts.ts'),
      import('./bin-names.ts'),
      loadDeferredQueries(),
    ]);
    return { layoutCounts, nameBin };
  },
);
