/** Where the file of a dataset lies. */
import { DATASETS, DEFAULT_DATASET, OLDER } from '../base/resources.ts';

/**
 * A bundled id becomes the address of its file, or of the version that the link is pinned to, if that is kept; anything
 * else is an address already. `data` null = the built-in dataset, `snapshot` null = the newest version.
 */
export const datasetAddress = ({
  data,
  snapshot,
}: {
  readonly data: string | null;
  readonly snapshot: string | null;
}): string => {
  const id = data ?? DEFAULT_DATASET;
  if (!Object.hasOwn(DATASETS, id)) return id;
  const older = snapshot !== null && Object.hasOwn(OLDER, id) ? OLDER[id] : undefined;
  return (snapshot !== null && older && Object.hasOwn(older, snapshot) ? older[snapshot] : DATASETS[id]) ?? id;
};
