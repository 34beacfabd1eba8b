/** How the version of the data that is shown stands to the one that a link is pinned to, and to the newest. */
import { DEFAULT_DATASET, NEWEST } from '../base/resources.ts';
import type { EventTable } from '../events/types.ts';
import type { Selection } from '../selection/selection.ts';

type Wish = Pick<Selection, 'data' | 'snapshot'>;

/** The newest version of a bundled dataset; null for data from elsewhere, where only its own file knows. */
export const newestVersion = ({ data }: Pick<Selection, 'data'>): string | null => {
  const id = data ?? DEFAULT_DATASET;
  return Object.hasOwn(NEWEST, id) ? (NEWEST[id] ?? null) : null;
};

/**
 * The pinned version and the one shown in its place, where the pinned one of a bundled dataset is not kept; else null.
 */
export const versionGone = (
  { document: { version = '' } }: EventTable,
  wish: Wish,
): readonly [pinned: string, shown: string] | null =>
  wish.snapshot !== null && newestVersion(wish) === version && wish.snapshot !== version
    ? [wish.snapshot, version]
    : null;
