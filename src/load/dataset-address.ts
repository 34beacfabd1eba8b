/** The address of a dataset's file. */
import { DATASETS, DEFAULT_DATASET, OLDER } from '../base/resources.ts';

/**
 * The id of a bundled dataset becomes the address of its file, or of the version that the link is pinned to where the
 * build has it. Anything else is returned as an address. `data` null = the built-in dataset, `snapshot` null = the
 * newest version.
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
